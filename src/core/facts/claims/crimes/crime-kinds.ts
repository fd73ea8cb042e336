import kinds from '../../../lexicons/claims/crime-kinds.json' with { type: 'json' };
import { addTo } from '../../../collections/add-to.ts';
import { toForms } from '../../../english/inflection.ts';
import { once } from '../../../memory/once.ts';

/** By each form of the words for a crime the kinds that it is of: “stole” is taking, and may be deceit. */
const kindsOf = once(() => toKindsOf(kinds.kinds.map(({ name, words }) => ({ name, words }))));
/** The same for words that are a crime only where somebody is accused of it: “ran over”, “took”. */
const deedsOf = once(() =>
  toKindsOf(kinds.kinds.map(({ name, deeds = [] }) => ({ name, words: deeds }))),
);

function toKindsOf(
  rows: readonly { readonly name: string; readonly words: readonly string[] }[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { name, words } of rows) {
    const forms = words.flatMap((word) => [...toForms(word, 'verb'), ...toForms(word, 'noun')]);
    for (const form of new Set(forms)) addTo(found, form, name);
  }
  return found;
}

/** The kinds of the crimes that some words name. */
export function findCrimeKinds(words: readonly string[]): readonly string[] {
  return [...new Set(words.flatMap((word) => kindsOf().get(word) ?? []))].sort();
}

/** The kinds of what somebody is accused of: “take bribes”, “burned down”. */
export function findDeedKinds(deed: string): readonly string[] {
  const words = deed.toLowerCase().split(/[\s-]+/);
  return [
    ...new Set([...findCrimeKinds(words), ...words.flatMap((word) => deedsOf().get(word) ?? [])]),
  ];
}
