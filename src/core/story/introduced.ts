import { isGivenName } from '../english/given-names.ts';
import { toPeople } from './courtesies.ts';
import type { KeptPersons } from './person-details.ts';
import { foldName } from './spellings/spellings.ts';

/** Whether a surname comes with a first name, an age or a courtesy title: “Harbour Trust” has none of these. */
export function isIntroduced({ firstNames, aged }: KeptPersons, surname: string): boolean {
  const key = foldName(surname);
  const known = [...firstNames.of(key)].some(
    (first) => first.startsWith('(') || isGivenName(first),
  );
  return known || aged.of('').has(key);
}

/** The first names that a draft has with a surname, in its order. */
export function findFirstNames({ firstNames }: KeptPersons, surname: string): readonly string[] {
  return toPeople(firstNames.of(foldName(surname)));
}
