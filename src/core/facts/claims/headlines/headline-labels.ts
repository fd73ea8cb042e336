import type { Block } from '../../../document/block.ts';
import { wordAt, type Token } from '../../../document/words/tokens.ts';
import crimes from '../../../lexicons/claims/crimes.json' with { type: 'json' };
import { isPersonNoun } from '../../../english/person-nouns.ts';
import { createWordMatcher } from '../../../english/word-matcher.ts';
import { toWordSet } from '../../../english/word-classes.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import type { Span } from '../../../span.ts';

const matchLabel = createWordMatcher(crimes.namedAs);
/** Words that leave open whether it is so, or say that it is settled. */
export const open = toWordSet('accused alleged convicted jailed sentenced suspected');
/** “Killer’s {ex-wife}”, “Clinton killer faces {ex-wife}” */
const kin = findWordSet('kin-at-court');
const courts = findWordSet('court-words');
/** Who is no criminal by it. */
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
    if (isOfAccused(tokens, i)) return { start: token.start, end: token.end };
    const last = matchLabel(tokens, i);
    const end = last === undefined ? undefined : tokens[last];
    if (!end || last === undefined) continue;
    if (isCalled(tokens, last + 1, isNamed)) return { start: token.start, end: end.end };
  }
  return undefined;
}

/** “{killer’s} ex-wife to testify”, “Dalton {killer} in court”: before a court, and not sought. */
function isOfAccused(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i);
  const noun = word.replace(/'s$/, '');
  if (!Object.hasOwn(crimes.agents, noun) || isSought(tokens)) return false;
  if (noun !== word) return kin.has(wordAt(tokens, i + 1));
  return headVerbs.test(wordAt(tokens, i + 1)) && isAtCourt(tokens.slice(i + 1));
}

const headVerbs = /^(?:appears?|appeared|denies|due|faces|held|in|on|pleads|sits|stands|to|weeps)$/;

const sought = findWordSet('sought-words');

/** Whether words of a headline say that somebody is still looked for. */
export function isSought(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => sought.has(lower));
}

/** Whether words of a headline have somebody before a court. */
export function isAtCourt(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => courts.has(lower));
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
