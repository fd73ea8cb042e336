import numbers from '../../../lexicons/figures/numbers.json' with { type: 'json' };
import { isJoined, toAtomSpan, toJoinedWord, toWord, type AtomText } from './atoms.ts';
import { readDigits } from './digits.ts';
import type { NumberPhrase, Reading } from './number-phrase.ts';
import { readScales } from './scales.ts';
import { scales } from '../../../lexicons/figures/scales.ts';
import { isIndefinite } from '../../../english/word-classes.ts';

const cardinals: ReadonlyMap<string, number> = new Map(Object.entries(numbers.cardinals));

/** Reads a number in digits or words; undefined where none starts. */
export function readNumber(source: AtomText, i: number): Reading | undefined {
  return readDigits(source, i) ?? readWords(source, i);
}

/** A number that is being read word by word. */
interface Sum {
  /** What lies before the last “thousand” or “million”. */
  readonly total: number;
  readonly current: number;
  /** The value of the last word, and whether it is one that multiplies: not “twelve” but “dozen”. */
  readonly last: number;
  readonly isScale: boolean;
}

/** “twenty-one”, “two hundred and fifty”, “a million”, “two and a half million”. */
function readWords(source: AtomText, i: number): Reading | undefined {
  const isArticle = isIndefinite(toWord(source, i));
  const from = isArticle ? i + 1 : i;
  if (isArticle && !scales.has(toJoinedWord(source, from))) return undefined;
  let sum: Sum = { total: 0, current: isArticle ? 1 : 0, last: 0, isScale: false };
  let next = from;
  for (; next === from || isJoined(source, next); next++) {
    if (next > from && isAndInside(source, next, sum)) continue;
    const grown = addWord(sum, toWord(source, next), next === from);
    if (!grown) break;
    sum = grown;
  }
  if (next === from) return undefined;
  return toReading(source, { first: i, from, next }, sum);
}

function toReading(
  source: AtomText,
  { first, from, next }: { first: number; from: number; next: number },
  sum: Sum,
): Reading {
  const { factor, half, next: end } = readScales(source, next);
  const span = toAtomSpan(source, first, end - 1);
  const value = (sum.total + sum.current + half) * factor;
  const step = (half > 0 ? 0.1 : 1) * factor * (sum.last >= 1000 ? sum.last : 1);
  const scale = step >= 1000 ? { scale: step } : {};
  const form = toForm(sum, from > first || from === end - 1);
  return { phrase: { ...span, form, value, step, ...scale }, next: end };
}

function addWord({ total, current, last }: Sum, word: string, isFirst: boolean): Sum | undefined {
  const [cardinal, scale] = [cardinals.get(word), scales.get(word)];
  if (cardinal !== undefined) {
    if (!isFirst && !canFollow(last, cardinal)) return undefined;
    return { total, current: current + cardinal, last: cardinal, isScale: false };
  }
  if (scale === undefined) return undefined;
  const product = (current || 1) * scale;
  return scale >= 1000
    ? { total: total + product, current: 0, last: scale, isScale: true }
    : { total, current: product, last: scale, isScale: true };
}

/** “a hundred”, “dozen”: nobody counted. */
function toForm({ total, current, last, isScale }: Sum, isSingle: boolean): NumberPhrase['form'] {
  const isRound = isSingle && isScale && last < 1e6 && total + current === last;
  return isRound ? 'multitude' : 'plain';
}

/** “two hundred and fifty”: the and belongs to the number. */
function isAndInside(source: AtomText, i: number, { last }: Sum): boolean {
  const following = cardinals.get(toJoinedWord(source, i + 1));
  const isAnd = toWord(source, i) === 'and' && last >= 100;
  return isAnd && following !== undefined && following < last;
}

/** Whether a word for a number can go on with the one before: twenty-one, a hundred five. */
function canFollow(last: number, cardinal: number): boolean {
  if (last >= 100) return cardinal > 0;
  return last >= 20 && cardinal > 0 && cardinal < 10;
}
