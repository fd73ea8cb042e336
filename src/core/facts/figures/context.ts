import type { Sentence } from '../../document/sentences/sentences.ts';
import { readBefore, readBehind, type NearWords } from '../../english/near-words.ts';
import type { NumberPhrase } from './numbers/number-phrase.ts';

/** A number with the words around it. Offsets count from the start of the block's prose. */
export interface NumberContext {
  readonly text: string;
  readonly phrase: NumberPhrase;
  /** The number as it is written. */
  readonly digits: string;
  readonly sentence: Sentence;
  /** The words of the sentence up to the number. */
  readonly before: string;
  /** The same one by one, the nearest first. */
  readonly lead: NearWords;
  /** The words behind the number, to the end of the sentence. */
  readonly after: string;
  /** The same one by one. */
  readonly tail: NearWords;
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
  const from = Math.max(isCut ? sentence.start - 4 : sentence.start, start - reach);
  const to = Math.min(Math.max(sentence.end, end), end + reach);
  return {
    text,
    phrase,
    digits: text.slice(start, end),
    sentence,
    before: text.slice(from, start),
    lead: readBefore(text, start, from),
    after: text.slice(end, to),
    tail: readBehind(text, end, to),
  };
}

/** Whether a number is written in digits. */
export function isInDigits({ digits }: NumberContext): boolean {
  const code = digits.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** Whether a number is a share by the sign or word behind it. */
export function isPercent({ after, tail }: NumberContext): boolean {
  if (after.startsWith('%') || (after.charAt(1) === '%' && after.trimStart().startsWith('%')))
    return true;
  return tail.word.startsWith('percent') && (tail.isSpaced || tail.gap === '');
}

/** Whether every number of the phrase lies between two values, both included. */
export function isValueBetween(
  { value, second = value }: NumberPhrase,
  low: number,
  high: number,
): boolean {
  if (value === undefined || second === undefined) return false;
  return Math.min(value, second) >= low && Math.max(value, second) <= high;
}

/** Whether there is a capital letter at a position of some words. */
export function isCapital(words: string, at: number): boolean {
  const code = words.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /\p{Upper}/u.test(words.charAt(at));
}

/** “SARS-CoV-{2}”, “Covid-{19}”, “H5N{1}”: the words that run into a number and name something with it; empty if none. */
export function findNameAhead({ before }: NumberContext): string {
  return nameAhead.exec(before)?.[0] ?? '';
}

const nameAhead =
  /(?<![\p{Alpha}\d-])(?!(?:EU|(?:Mid|Non|Over|Post|Pre|Sub)-)$)\p{Upper}[\p{Alpha}\d]*(?:-[\p{Alpha}\d]+)*-?$/u;
