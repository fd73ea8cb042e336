import type { Block } from '../../../document/block.ts';
import { wordAt, type Token } from '../../../document/words/tokens.ts';
import crimes from '../../../lexicons/claims/crimes.json' with { type: 'json' };
import { isPersonNoun } from '../../../english/person-nouns.ts';
import { createWordMatcher } from '../../../english/word-matcher.ts';
import { toWordSet } from '../../../english/word-classes.ts';
import type { Span } from '../../../span.ts';

const matchLabel = createWordMatcher(crimes.namedAs);
/** Who leaves open whether it is so, and who is no criminal by it. */
const open = toWordSet('accused alleged convicted jailed sentenced suspected');
const apart = toWordSet('expert hunter hunters investigator suspect suspects victim victims');

/**
 * What a headline calls somebody for a crime, before a calling or a name: “{Killer} nurse faces trial”, “{Rapist} Crane held”;
 * `isNamed` says of the last word of a name whether the copy has that person charged.
 */
export function findHeadlineLabel(
  block: Block,
  isNamed: (surname: string) => boolean,
): Span | undefined {
  const [sentence, second] = block.sentences;
  if (!sentence || second || block.facts.quotations.length > 0) return undefined;
  const { tokens } = sentence;
  if (tokens.some(({ lower }) => open.has(lower))) return undefined;
  for (const [i, token] of tokens.entries()) {
    const last = matchLabel(tokens, i);
    const end = last === undefined ? undefined : tokens[last];
    if (!end || last === undefined) continue;
    if (isCalled(tokens, last + 1, isNamed)) return { start: token.start, end: end.end };
  }
  return undefined;
}

/** “nurse”, “Crane”, “nurse Jane Crane” */
function isCalled(
  tokens: readonly Token[],
  i: number,
  isNamed: (surname: string) => boolean,
): boolean {
  const word = wordAt(tokens, i);
  if (apart.has(word)) return false;
  const base = tokens[i]?.base ?? '';
  if (isPersonNoun(base) && base === word) return true;
  return [i, i + 1].some((at) => tokens[at] !== undefined && isNamed(tokens[at].base));
}
