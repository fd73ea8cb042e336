import type { Token } from '../document/words/tokens.ts';
import { isOrganisationWord } from '../english/noun-kinds.ts';
import { properAdjectives } from '../english/word-classes.ts';
import { findWordSet } from '../lexicons/word-sets.ts';
import known from '../lexicons/names/known-names.json' with { type: 'json' };

/** Names of bodies and of places. */
export const bodiesAndPlaces: ReadonlySet<string> = new Set([...known.bodies, ...known.places]);

/** Names that are nobody’s: of bodies, places and groups. */
export const otherNames: ReadonlySet<string> = new Set([...bodiesAndPlaces, ...known.groups]);

const firmEnds = findWordSet('firm-ends');

/** “National Grid”: whether a name of several words ends with what firms and services are called, and hardly anybody. */
export function isFirmName(words: readonly Token[]): boolean {
  return words.length > 1 && firmEnds.has(words.at(-1)?.base ?? '');
}

/** Surnames that look like plurals: “Sanders also won”. */
export const surnamesInS: ReadonlySet<string> = new Set(known.surnamesInS);

/** Whether the words of a name can be a person’s: no initials, no body, place or people. */
export function isPersonName(words: readonly Token[]): boolean {
  const [last, text] = [words.at(-1)?.base ?? '', words.at(-1)?.text ?? ''];
  if (/^[\p{Upper}.]+$/u.test(text)) return false;
  return !isOrganisationWord(last) && !otherNames.has(last) && !properAdjectives.has(last);
}
