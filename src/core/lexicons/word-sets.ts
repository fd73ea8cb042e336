import wordSets from './word-sets.json' with { type: 'json' };

const sets: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(wordSets).map(([name, words]) => [name, new Set(words)]),
);

/** The words of a set that lexicons and rules refer to by name; of a name that nobody knows, none. */
export function findWordSet(name: string): ReadonlySet<string> {
  return sets.get(name) ?? new Set();
}
