import type { Span } from '../span.ts';

/** A word, number or mark of a sentence; hyphens and inner apostrophes belong to the word. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  /** `lower` without a possessive ending: “Shapsha’s” → “shapsha”. */
  readonly base: string;
  readonly kind: 'word' | 'number' | 'punctuation' | 'symbol';
  /** Position in the block's tokens. */
  readonly index: number;
}

const numberPattern = /^\d[\d.,:/-]*(?:st|nd|rd|th|s|m|bn|k|am|pm)?$/i;
const apostrophes = /[’‘ʼ]/g;

/** Most words of a draft: lower case already, no apostrophe, no number. */
const plainWord = /^[a-z]+$/;

/** Makes a token of some words of the prose. */
export function createToken(
  prose: string,
  { start, end }: Span,
  index: number,
  isWord: boolean,
): Token {
  const text = prose.slice(start, end);
  if (isWord && plainWord.test(text)) {
    return { start, end, text, lower: text, base: text, kind: 'word', index };
  }
  const lower = text.toLowerCase().replace(apostrophes, "'");
  const base = lower.replace(/(?:'s|(?<=s)')$/, '');
  return { start, end, text, lower, base, kind: toKind(text, isWord), index };
}

function toKind(text: string, isWord: boolean): Token['kind'] {
  if (isWord) return numberPattern.test(text) ? 'number' : 'word';
  return /^[\p{S}%&@#*+/\\|~^]+$/u.test(text) ? 'symbol' : 'punctuation';
}

/** Whether the token starts with a capital letter. */
export function isCapitalised(token: Token | undefined): boolean {
  if (!token) return false;
  const code = token.text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(token.text);
}

/** The lower-case word at a position; empty outside the list. */
export function wordAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.lower ?? '';
}

/** The words at a position as written; empty outside the list. */
export function textAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.text ?? '';
}
