import type { Sentence } from '../../document/sentences.ts';
import type { NumberPhrase } from './number-phrase.ts';

/** A number with the words around it. Offsets count from the start of the block's prose. */
export interface NumberContext {
  readonly text: string;
  readonly phrase: NumberPhrase;
  /** The number as it is written. */
  readonly digits: string;
  readonly sentence: Sentence;
  /** The words of the sentence up to the number. */
  readonly before: string;
  /** The words behind the number, to the end of the sentence. */
  readonly after: string;
}

/** Longest stretch of words that is looked at on either side of a number, in UTF-16 code units. */
const reach = 100;

/** Looks at the words around a number. */
export function createContext(
  text: string,
  sentence: Sentence,
  phrase: NumberPhrase,
): NumberContext {
  const { start, end } = phrase;
  // The parser takes the “No.” of “No. 10” for the end of a sentence.
  const isCut = text.slice(Math.max(0, sentence.start - 4), sentence.start) === 'No. ';
  const from = isCut ? sentence.start - 4 : sentence.start;
  return {
    text,
    phrase,
    digits: text.slice(start, end),
    sentence,
    before: text.slice(Math.max(from, start - reach), start),
    after: text.slice(end, Math.min(Math.max(sentence.end, end), end + reach)),
  };
}

/** Whether every number of the phrase lies between two values, both included. */
export function isBetween(
  { value, second = value }: NumberPhrase,
  low: number,
  high: number,
): boolean {
  if (value === undefined || second === undefined) return false;
  return Math.min(value, second) >= low && Math.max(value, second) <= high;
}
