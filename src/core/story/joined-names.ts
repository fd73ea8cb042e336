import type { Block } from '../document/block.ts';
import type { Token } from '../document/words/tokens.ts';
import { findNearby } from '../collections/nearby.ts';
import type { NameUse } from '../facts/name-uses.ts';
import { isPersonName } from '../facts/person-names.ts';

/** Those whom an “and” joins to a name, their ages apart: “Colin Brack, 41, and {Ned Foss}, 39, were arrested”. */
export function findJoined(block: Block, { first, last }: NameUse): readonly NameUse[] {
  const behind = findAnd(block, last, 1);
  const before = findAnd(block, first, -1);
  const named = [
    behind === undefined ? undefined : findName(block, behind, 1),
    before === undefined ? undefined : findName(block, skipAge(block, before, -1), -1),
  ];
  return named.filter(isFullName);
}

function isFullName(use: NameUse | undefined): use is NameUse {
  return use !== undefined && use.words.length > 1 && isPersonName(use.words);
}

type Step = 1 | -1;

/** The “and” that stands beside a name. */
function findAnd(block: Block, from: number, step: Step): number | undefined {
  const at = step === 1 ? skipAge(block, from, step) : from;
  const and = at + step;
  return block.tokens[and]?.lower === 'and' ? and : undefined;
}

/** Past “, 41,” */
function skipAge({ tokens }: Block, from: number, step: Step): number {
  const near = [tokens[from + step], tokens[from + 2 * step], tokens[from + 3 * step]];
  const isAge = isComma(near[0]) && near[1]?.kind === 'number' && isComma(near[2]);
  return isAge ? from + 3 * step : from;
}

function isComma(token: Token | undefined): boolean {
  return token?.text === ',';
}

function findName(block: Block, from: number, step: Step): NameUse | undefined {
  const next = block.tokens[from + step];
  return (
    next &&
    findNearby(block.facts.nameUses, next).find(
      (use) => use.first <= next.index && use.last >= next.index,
    )
  );
}
