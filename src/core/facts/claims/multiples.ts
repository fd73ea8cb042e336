import { textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import type { TokenRun } from '../../english/subjects.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { roughCounts } from '../../english/small-numbers.ts';

/** What a multiple starts with: no other word needs to be read. */
export const multipleOpenings = createWordList(['times', 'twice']);

const factors: ReadonlySet<string> = new Set([...roughCounts, '20']);
const measures = findWordSet('measures');

/** How far behind “three times” what it is measured by may stand, in tokens: “the national average for”. */
const reach = 5;

/** “three times the national average”, “twice as often as”: somebody has counted both sides. */
export function readMultiple(tokens: readonly Token[], i: number): TokenRun | undefined {
  if (!multipleOpenings.has(tokens[i])) return undefined;
  const first = wordAt(tokens, i) === 'times' ? i - 1 : i;
  if (first < 0 || !isFactor(tokens, i, first)) return undefined;
  if (isPrice(tokens, first)) return undefined;
  const last = findRatio(tokens, i + 1) ?? findMeasure(tokens, i + 1);
  return last === undefined ? undefined : { first, last };
}

/** “advertised {at twice what} it fetched”: the price of one thing, which is there to be read. */
function isPrice(tokens: readonly Token[], first: number): boolean {
  const behind = wordAt(tokens, first) === 'twice' ? first + 1 : first + 2;
  return /^(?:at|for)$/.test(wordAt(tokens, first - 1)) && wordAt(tokens, behind) === 'what';
}

function isFactor(tokens: readonly Token[], i: number, first: number): boolean {
  return first === i || factors.has(wordAt(tokens, first)) || /^\d/.test(textAt(tokens, first));
}

const rates = findWordSet('multiplied-rates');

/** “as often as”, “more likely”; how far somebody ran is no statistic. */
function findRatio(tokens: readonly Token[], from: number): number | undefined {
  if (/^(?:more|less)$/.test(wordAt(tokens, from))) return isLikely(tokens, from + 1);
  const isRate = wordAt(tokens, from) === 'as' && rates.has(wordAt(tokens, from + 1));
  if (!isRate) return undefined;
  return wordAt(tokens, from + 2) === 'as' ? from + 2 : isLikely(tokens, from + 1);
}

function isLikely(tokens: readonly Token[], at: number): number | undefined {
  return wordAt(tokens, at) === 'likely' ? at : undefined;
}

/** “the national average”, “that of”, “what was promised”. */
function findMeasure(tokens: readonly Token[], from: number): number | undefined {
  if (!/^(?:the|that|what|its|their)$/.test(wordAt(tokens, from))) return undefined;
  for (let at = from; at < from + reach; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    if (measures.has(token.lower)) return at;
  }
  return undefined;
}
