import { wordAt, type Token } from '../document/tokens.ts';

/** Finds one of some word sequences at a position of a sentence: the position of its last word. */
export type WordMatcher = (tokens: readonly Token[], i: number) => number | undefined;

/** Makes a matcher for words that do not inflect: “in an attempt to”, “deliberately”. The longest one wins. */
export function createWordMatcher(phrases: readonly string[]): WordMatcher {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? phrase;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return (tokens, i) => {
    const found = byFirst
      .get(wordAt(tokens, i))
      ?.find((words) => words.every((word, k) => wordAt(tokens, i + k) === word));
    return found && i + found.length - 1;
  };
}

/** The words from one position of a sentence to another, both included, in lower case. */
export function joinWords(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ');
}
