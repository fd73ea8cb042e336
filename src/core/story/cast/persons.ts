import { isGivenName, isMansName, isWomansName } from '../../english/given-names.ts';
import { isOrganisationWord, isRoleWord } from '../../english/noun-kinds.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

/** What “he” and “she” tell apart. */
export type Gender = 'female' | 'male';

const femaleWords = findWordSet('female-words');
const maleWords = findWordSet('male-words');
const neutralNouns = toWordSet('human german roman norman talisman ottoman');

/** Most names: their words need no larger alphabet. */
const plainName = /^[A-Za-z-]+(?: [A-Za-z-]+)*$/;

/** The words of a name in lower case: runs of letters and hyphens. */
export function toLetterRuns(name: string): string[] {
  const lower = name.toLowerCase();
  return plainName.test(name) ? lower.split(' ') : (lower.match(/[A-Za-zÀ-ỿ-]+/gu) ?? []);
}

/** The gender that a mention shows: by a title, a noun, or the first of several names. */
export function findGender(mention: string): Gender | undefined {
  const words = toLetterRuns(mention);
  for (const word of words) {
    if (femaleWords.has(word) || word.endsWith('woman')) return 'female';
    if (maleWords.has(word) || isCompoundOfMan(word)) return 'male';
  }
  return words.length > 1 ? findNameGender(mention) : undefined;
}

/** “spokesman” */
function isCompoundOfMan(word: string): boolean {
  return word.length > 3 && word.endsWith('man') && !neutralNouns.has(word);
}

/** The gender of a first name with a surname behind it: “County engineer Ada Moll”. */
function findNameGender(mention: string): Gender | undefined {
  const names = mention.match(/\p{Upper}[A-Za-zÀ-ỿ’'-]*/gu) ?? [];
  const first = names.slice(0, -1).find((name, i) => isGivenName(name) && !isOfPlace(names[i - 1]));
  if (first === undefined) return undefined;
  if (isWomansName(first)) return 'female';
  return isMansName(first) ? 'male' : undefined;
}

const placeOpeners = toWordSet('east fort new north port saint san santa south st west');

/** “San {Diego} Police”, “West Virginia Democrats” */
function isOfPlace(before: string | undefined): boolean {
  return before !== undefined && placeOpeners.has(before.toLowerCase());
}

/** “Margaret River”, whose last words are no surnames as well. */
const places = toWordSet('avenue bridge creek harbour harbor island river road street valley');
const bodyWords = new Set([...findWordSet('name-ends'), ...findWordSet('firm-ends')]);

/** Whether a name is that of a body rather than a person: “The Harbor Times”, “FEC”. */
export function isBodyName(name: string): boolean {
  if (isBodyOf(name)) return true;
  const last = toLastWord(name);
  const lower = last.toLowerCase();
  if (bodyWords.has(lower) || isOrganisationWord(lower) || /^\p{Upper}{2,}$/u.test(last))
    return true;
  return last.length < name.length && places.has(lower);
}

/** “the Larkton School of Law”, not “Bank of Larkton President Ada Moll” */
function isBodyOf(name: string): boolean {
  const of = name.indexOf(' of ');
  if (of < 0 || !isOrganisationWord(toLastWord(name.slice(0, of)).toLowerCase())) return false;
  return !toLetterRuns(name.slice(of)).some(isRoleWord);
}

function toLastWord(name: string): string {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return /\s/.test(last) ? (last.split(/\s+/).at(-1) ?? '') : last;
}

/** “Ana Ruiz”, “Deputy Chief Moll”: a name in which no word is that of a body. */
export function isPersonalName(name: string): boolean {
  const words = name.split(' ');
  return (
    words.every((word) => /^\p{Upper}\p{Alpha}*\p{Lower}/u.test(word)) &&
    !words.some((word) => isOrganisationWord(word.toLowerCase()))
  );
}
