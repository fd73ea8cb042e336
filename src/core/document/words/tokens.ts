import type { Span } from '../../span.ts';
import type { Listed } from './word-list.ts';
import { createCapitalShapeList, type Word } from './words.ts';

/** A word, number or mark of a sentence; hyphens and inner apostrophes belong to the word. */
export interface Token extends Span, Listed {
  readonly text: Word['text'];
  readonly lower: Word['lower'];
  readonly base: Word['base'];
  readonly kind: Word['kind'];
  /** Position in the block's tokens. */
  readonly index: number;
}

/** Makes a token of a word, number `index`, that starts at an offset of the prose. */
export function createToken(word: Word, start: number, index: number): Token {
  const { text, lower, base, kind, listings, baseListings } = word;
  const end = start + text.length;
  return { start, end, text, lower, base, kind, index, listings, baseListings };
}

/** The words that start with a capital letter. */
export const capitals = createCapitalShapeList((_, text) => startsWithCapital(text));

/** Whether a word as it is written starts with a capital letter. */
export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Upper}/u.test(text);
}

/** Whether the token starts with a capital letter. */
export function isCapitalised(token: Token | undefined): boolean {
  return capitals.has(token);
}

/** The lower-case word at a position; empty outside the list. */
export function wordAt(tokens: readonly Token[], i: number): string {
  // Asked for what stands before an array, a machine looks among its properties.
  return i < 0 ? '' : (tokens[i]?.lower ?? '');
}

/** Whether the words of a sentence end in a question mark. */
export function hasQuestionMark(tokens: readonly Token[]): boolean {
  return tokens.at(-1)?.text === '?';
}

/** The span of the tokens from `first` to `last`, both included; undefined where one of them is missing. */
export function toTokenSpan(
  tokens: readonly Token[],
  first: number,
  last: number,
): Span | undefined {
  const [from, to] = [tokens[first], tokens[last]];
  return from && to && { start: from.start, end: to.end };
}

/** The words at a position as written; empty outside the list. */
export function textAt(tokens: readonly Token[], i: number): string {
  return i < 0 ? '' : (tokens[i]?.text ?? '');
}
