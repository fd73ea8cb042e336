import wordSets from './word-sets.json' with { type: 'json' };

/** What a set of words is called. */
export type WordSetName = keyof typeof wordSets;

const sets: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(wordSets).map(([name, { words }]) => [name, new Set(words)]),
);

/** Whether a set of words has this name. */
export function isWordSetName(name: string): name is WordSetName {
  return sets.has(name);
}

/** The words of a set that lexicons and code refer to by name. */
export function findWordSet(name: WordSetName): ReadonlySet<string> {
  return sets.get(name) ?? new Set();
}
