import type { Token } from '../document/tokens.ts';
import type { WordList } from '../document/word-list.ts';
import { createWordList } from '../document/words.ts';

/** Finds one of some word sequences at a position of a sentence: the position of its last word. */
export interface WordMatcher {
  (tokens: readonly Token[], i: number): number | undefined;
  /** The words that they start with: a sentence without any needs no search. */
  readonly openings: WordList;
}

/** Makes a matcher for words that do not inflect: “in an attempt to”, “deliberately”. The longest one wins. */
export function createWordMatcher(phrases: readonly string[]): WordMatcher {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? phrase;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  const openings = createWordList(byFirst.keys());
  const match = (tokens: readonly Token[], i: number): number | undefined => {
    const token = tokens[i];
    if (!token || !openings.has(token)) return undefined;
    const found = byFirst
      .get(token.lower)
      ?.find((words) => words.every((word, k) => tokens[i + k]?.lower === word));
    return found && i + found.length - 1;
  };
  return Object.assign(match, { openings });
}

/** The words from one position of a sentence to another, both included, in lower case. */
export function joinWords(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ');
}
