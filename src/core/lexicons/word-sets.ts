import wordSets from './word-sets.json' with { type: 'json' };

/** Sets of words that lexicons and rules refer to by name. */
export type WordSetName = keyof typeof wordSets;

const sets: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(wordSets).map(([name, words]) => [name, new Set(words)]),
);

/** The words of a set; of a name that nobody knows, none. */
export function findWordSet(name: string): ReadonlySet<string> {
  return sets.get(name) ?? new Set();
}
