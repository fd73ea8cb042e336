import { bodiesAndPlaces, otherNames } from '../../facts/person-names.ts';
import known from '../../lexicons/names/known-names.json' with { type: 'json' };
import { isGivenName } from '../../english/given-names.ts';
import { isOrganisationWord, isRoleWord } from '../../english/noun-kinds.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { areHeardAlike } from './first-names.ts';
import { familyParticles } from './name-parts.ts';
import { areSurnamesHeardAlike, soundsAlike } from './sounds.ts';
import { isCase, isFamily, isGiven, isOrder, isPlace, toFolded } from './spelling-buckets.ts';
import { compareSpellings, isSlipOfLong } from './spellings.ts';

type Company = ReadonlySet<string>;

/** What stands beside a name: the rest of it, and what shows whose it is. */
export interface Bearer {
  readonly company: Company;
  readonly signs: ReadonlySet<'kin' | 'titled' | 'speaker'>;
}

/** Whether two spellings may be one name; `bearer` and `rival` are whoever they are used of. */
export function isOneName(first: string, second: string, bearer: Bearer, rival: Bearer): boolean {
  const [a, b] = [bearer.company, rival.company];
  const one = toFolded(first);
  const other = toFolded(second);
  if (isFamily(first)) {
    if (respelled.has(one) && isRespelled(one, other)) return a.has('') && b.has('');
    if (`${one}${other}`.includes(' ')) return isShared(a, b) && isParted(one, other);
    return isFamilyPair(first, second, bearer, rival);
  }
  if (isGiven(first)) return isShared(a, b) && isGivenPair(one, other);
  if (isPlace(first)) return isShared(a, b) && compareSpellings(one, other) === 'slip';
  if (isOrder(first)) return toUnordered(one) === toUnordered(other);
  return isFormPair(first, second, a, b);
}

function isGivenPair(one: string, other: string): boolean {
  if (one.includes(' ') || other.includes(' ')) return isParted(one, other);
  return (
    soundsAlike(one, other) ||
    areHeardAlike(one, other) ||
    compareSpellings(one, other) !== undefined
  );
}

/** “Copper Mill Homes”, “Coppermill Homes” */
function isParted(one: string, other: string): boolean {
  return (
    one.includes(' ') !== other.includes(' ') && one.replace(' ', '') === other.replace(' ', '')
  );
}

const wellKnown: ReadonlySet<string> = new Set([...known.people, ...bodiesAndPlaces]);

/** Most uses by which the other spelling may lead that of a name everybody knows. */
const maxLead = 1;

/** Colombia, beside one more Columbia. */
export function isKnown(key: string, lead = 0): boolean {
  return isFamily(key) && lead <= maxLead && wellKnown.has(toFolded(key));
}

/** “McKellan” and “Mckellan”, “van der Velde” and “van den Velde”: whether nobody says that they are two people. */
function isFormPair(first: string, second: string, a: Company, b: Company): boolean {
  const [one, other] = [toFolded(first), toFolded(second)];
  const isAlike = isCase(first)
    ? toUnordered(one) === toUnordered(other)
    : one.slice(one.lastIndexOf(' ')) === other.slice(other.lastIndexOf(' '));
  if (!isAlike) return false;
  const areIntroduced = isIntroduced(a) && isIntroduced(b);
  return !areIntroduced || isShared(a, b) || isIrish(first);
}

/** No name is written “Mcaleer”. */
export function isIrish(key: string): boolean {
  return isCase(key) && toFolded(key).startsWith('mc');
}

/** Whether two surnames, or names of bodies and places, may be one. */
function isFamilyPair(first: string, second: string, bearer: Bearer, rival: Bearer): boolean {
  const [one, other] = [toFolded(first), toFolded(second)];
  const [a, b] = [bearer.company, rival.company];
  const alike = compareSpellings(one, other);
  const isKin = alike === 'slip' && [bearer, rival].some(({ signs }) => signs.has('kin'));
  if (alike) return isAlikePair(first, second, { alike, isKin, a, b });
  const hasSigns = bearer.signs.size + rival.signs.size > 0;
  if (hasSigns && areSurnamesHeardAlike(one, other)) return isOnePerson(bearer, rival);
  if (first !== `${second}s` && second !== `${first}s`) return false;
  const isTitled = bearer.signs.has('titled') || rival.signs.has('titled');
  if (isTitled && isOnePerson(bearer, rival)) return true;
  return first === `${second}s` ? hasLostEnd(second, a, b) : hasLostEnd(first, b, a);
}

/** “Tom Reid … Mr Reed”: somebody with a name in full, and a surname alone that is a person’s. */
function isOnePerson(bearer: Bearer, rival: Bearer): boolean {
  return [
    [bearer, rival],
    [rival, bearer],
  ].some(
    ([one, other]) =>
      one && other && isFullNamed(one.company) && other.signs.size > 0 && isAlone(other.company),
  );
}

function isAlone(company: Company): boolean {
  return [...company].every((each) => each === '');
}

/** How alike two spellings are, and what stands beside them. */
interface Alike {
  readonly alike: 'slip' | 'near';
  /** “her husband, Mark Holt”, beside a Holtt: whether one is of the other’s family. */
  readonly isKin: boolean;
  readonly a: Company;
  readonly b: Company;
}

function isAlikePair(first: string, second: string, { alike, isKin, a, b }: Alike): boolean {
  // “Austria”, “Australia”: two names that readers know.
  if (isKnown(first) && isKnown(second)) return false;
  if (isOther(first, a, b) || isOther(second, b, a) || isCalling(first, a, second, b)) return false;
  // “Aleksei Morin … Morrin”: one of the two is never introduced; two full names are two people.
  if (isNamed(a) && isNamed(b)) return isKin || isShared(a, b);
  // Two words that stand alone may be any two places.
  if (alike === 'slip' || isIntroduced(a) || isIntroduced(b)) return true;
  return isSlipOfLong(toFolded(first), toFolded(second));
}

/** Fewest letters of a surname in “s” that is not a word or a first name without it. */
const lostLength = 8;

/** “Fiona Gellanders … Gellander said”: somebody whose name ends in “s” has lost it; of “the Clintons” and “Virginia Republicans” it is the plural. */
function hasLostEnd(short: string, a: Company, b: Company): boolean {
  const folded = toFolded(short);
  if (folded.length < lostLength || isGivenName(folded) || isRoleWord(folded)) return false;
  if (otherNames.has(`${folded}s`)) return false;
  return isFullNamed(a) && isAlone(b);
}

/** Whether the only other words beside a name are first names, and it has one. */
function isFullNamed(company: Company): boolean {
  const others = [...company].filter((each) => each !== '');
  return others.length > 0 && others.every(isGivenName);
}

/** Whether a name stands with other words somewhere. */
function isIntroduced(company: Company): boolean {
  return company.size > 1 || !company.has('');
}

/** “Sinéad Ní Dhuill”, not “Ms Ní Dhuill”: whether it stands with a first name, or with what a body is. */
function isNamed(company: Company): boolean {
  return [...company].some((each) => each !== '' && !familyParticles.has(each));
}

function isCalling(first: string, a: Company, second: string, b: Company): boolean {
  return isCallingAlone(first, a) || isCallingAlone(second, b);
}

/** “Analysts said”, beside the Norvane Analysis Group: no name, but a word with which sentences open. */
function isCallingAlone(key: string, company: Company): boolean {
  const folded = toFolded(key);
  return folded.endsWith('s') && isRoleWord(folded) && isAlone(company);
}

/** A body or a place, and a person who is not called after it. */
function isOther(key: string, a: Company, b: Company): boolean {
  return isOfFirm(a, b) || (isBodyOrPlace(key) && isPersons(b, a));
}

/** “Morrow Inc”, “Jan Morro”: a firm, and somebody who works there. */
function isOfFirm(company: Company, others: Company): boolean {
  return [...company].some(isCompanyForm) && [...others].some(isGivenName);
}

const companyForms = findWordSet('company-forms');

/** “Inc.”, “Ltd”: behind it stands no name of a person. */
export function isCompanyForm(word: string): boolean {
  return companyForms.has(word.replace(/\.$/, ''));
}

/** “Erickson Institute”, “Erickson Ltd.” */
export function isBodyWord(word: string): boolean {
  return isOrganisationWord(word) || isCompanyForm(word);
}

/** “sarmad <air”, “sarmad >air”: the same words, the other way round. */
function toUnordered(folded: string): string {
  return folded.replace(/[<>]/, '');
}

const respelled = new Map(
  known.respelled.flatMap((names, i) => names.map((name) => [name, i] as const)),
);

/** Kiev, Kyiv: names of one place in two languages, or in two ways to write them. */
export function isRespelled(one: string, other: string): boolean {
  const group = respelled.get(one);
  return group !== undefined && one !== other && respelled.get(other) === group;
}

function isBodyOrPlace(key: string): boolean {
  return bodiesAndPlaces.has(toFolded(key));
}

/** What stands before the name of a place: “Southern Lebanon”. */
const areas = findWordSet('area-words');

/** “Rashid Hamad”: a name in full, none of a body or a part of a place, and no other one of Hamas. */
function isPersons(company: Company, others: Company): boolean {
  if (isShared(company, others)) return false;
  return [...company].some((each) => each !== '' && !isOrganisationWord(each) && !areas.has(each));
}

/** Whether some word stands beside both of two names. */
export function isShared(a: Company, b: Company): boolean {
  for (const each of a) if (each !== '' && b.has(each)) return true;
  return false;
}
