import kinds from '../../../lexicons/claims/crime-kinds.json' with { type: 'json' };
import { addTo } from '../../../collections/add-to.ts';
import { toStem } from '../../../english/stem.ts';
import { once } from '../../../memory/once.ts';

/** By the stem of each word for a crime the kinds that it is of: “thefts” is taking, and may be deceit. */
const kindsOf = once(() => toKindsOf(kinds.kinds.map(({ name, words }) => ({ name, words }))));
/** The same for words that are a crime only where somebody is accused of it: “ran over”, “took”. */
const deedsOf = once(() =>
  toKindsOf(kinds.kinds.map(({ name, deeds = [] }) => ({ name, words: deeds }))),
);

interface Kind {
  readonly name: string;
  readonly words: readonly string[];
}

function toKindsOf(rows: readonly Kind[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { name, words } of rows)
    for (const stem of new Set(words.map(toStem))) addTo(found, stem, name);
  return found;
}

/** The kinds of the crimes that some words name. */
export function findCrimeKinds(words: readonly string[]): readonly string[] {
  return [...new Set(words.flatMap((word) => kindsOf().get(toStem(word)) ?? []))].sort();
}

/** The kinds of what somebody is accused of: “take bribes”, “burned down”. */
export function findDeedKinds(deed: string): readonly string[] {
  const words = deed.toLowerCase().split(/[\s-]+/);
  const deeds = words.flatMap((word) => deedsOf().get(toStem(word)) ?? []);
  return [...new Set([...findCrimeKinds(words), ...deeds])];
}
