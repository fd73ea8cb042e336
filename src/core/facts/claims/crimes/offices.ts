import type { Block } from '../../../document/block.ts';
import { wordAt, type Token } from '../../../document/words/tokens.ts';
import { findNearby } from '../../../collections/nearby.ts';
import { isOrganisationWord } from '../../../english/noun-kinds.ts';
import { isPersonNoun } from '../../../english/person-nouns.ts';
import type { TokenRun } from '../../../english/subjects.ts';
import { determiners, prepositions } from '../../../english/word-classes.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';

const bodies = findWordSet('acting-bodies');
/** Whoever is called so is nobody that a reader could name by it: “the man”, “the gunman”. */
const unknown: ReadonlySet<string> = new Set([
  ...findWordSet('unknown-offenders'),
  ...findWordSet('unnamed-people'),
]);

/** A person or a body whom readers know by what they are called. */
export interface Office {
  readonly who: 'office';
  /** The last word of the name of a body, in lower case; empty where there is none. */
  readonly surname: string;
  /** Where the words start. */
  readonly subject: number;
}

/** “the mayor”, “the club’s former coach”, “her brother”, “the company”, “Larkfield Foods”. */
export function readOffice(
  block: Block,
  tokens: readonly Token[],
  run: TokenRun,
): Office | undefined {
  const [first, end] = [tokens[run.first], findHeadEnd(tokens, run)];
  const head = tokens[end];
  if (!first || !head) return undefined;
  if (isBodyName(block, first, head))
    return { who: 'office', surname: head.base, subject: first.start };
  if (!isKnownBy(tokens, run.first, end) || unknown.has(head.lower)) return undefined;
  const isActor = isPersonNoun(head.base) || isOrganisationWord(head.base) || bodies.has(head.base);
  return isActor ? { who: 'office', surname: '', subject: first.start } : undefined;
}

/** The last word before what is said of the head: “the [chairman] of the club”. */
function findHeadEnd(tokens: readonly Token[], { first, last }: TokenRun): number {
  for (let i = first + 1; i <= last; i++) if (prepositions.has(wordAt(tokens, i))) return i - 1;
  return last;
}

/** “the”, “his”, “the club’s”: it is one whom the reader has met, or everybody knows. */
function isKnownBy(tokens: readonly Token[], first: number, last: number): boolean {
  const opening = wordAt(tokens, first);
  if (/^(?:the|his|her|its|their|our|my)$/.test(opening)) return true;
  if (determiners.has(opening)) return false;
  return tokens.slice(first, last).some(({ lower }) => /['’]s?$/.test(lower));
}

/** “Larkfield Foods”, “the Harbour Trust”: a name, and nothing beside it. */
function isBodyName({ facts }: Block, first: Token, head: Token): boolean {
  const name = findNearby(facts.names, head).find(({ last }) => last === head.index);
  if (!name || !isOrganisationWord(head.base)) return false;
  return name.first === first.index || first.lower === 'the';
}
