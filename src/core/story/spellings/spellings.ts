import { toSoundKey } from './sounds.ts';

/** Fewest letters of a name whose spellings are compared: short names are too much alike. */
const minLetters = 4;
/** Fewest letters of a name that is compared for more than a doubled letter. */
const manyLetters = 5;
/** Fewest letters of a name that nothing but a slip would bring so near to another. */
const longLetters = 9;
/** The same where they are of one length. */
const changedLetters = 8;
/** Fewest letters of a name into which two more have slipped, and how many before and behind them stay. */
const insertedLetters = 8;
const ownHead = 4;
const ownTail = 3;
/** Longest word that is compared, in letters; no name is longer. */
const maxLetters = 24;

/** A name without accents and in lower case, to compare it: “Núñez” and “Nunez” are one spelling. */
export function foldName(word: string): string {
  if (/^[\0-\x7F]*$/.test(word)) return word.toLowerCase();
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether a folded name is long enough, and plain enough, to tell a slip from another name. */
export function isComparable(folded: string, least = minLetters): boolean {
  return (
    folded.length >= least &&
    folded.length <= maxLetters &&
    /^[A-Za-zÀ-ỿ]+(?:['-][A-Za-zÀ-ỿ]+)*$/u.test(folded)
  );
}

/** Of a name that comes by ear; an apostrophe nobody hears. */
const vowels = new Set("aeiouy'");

/** The next letter of a name that stays when its vowels and double letters are taken out. */
function findNextLetter(folded: string, at: number): number {
  const own = folded.charAt(at);
  let next = at + 1;
  while (next < folded.length) {
    const letter = folded.charAt(next);
    if (letter !== own && !vowels.has(letter)) break;
    next++;
  }
  return next;
}

/** Fredriksen, Fredrickson: “ck” and “k” sound the same. */
function soften(folded: string): string {
  return folded.includes('ck') ? folded.replace(/ck/g, 'k') : folded;
}

/** What stays of a name, its first letter included: Katherine, Kathryn → kthrn. */
function toSkeleton(name: string): string {
  const folded = soften(name);
  let skeleton = '';
  for (let i = 0; i < folded.length; i = findNextLetter(folded, i)) skeleton += folded.charAt(i);
  return skeleton;
}

/** Whether the same stays of two names. */
function hasSameSkeleton(one: string, other: string): boolean {
  const a = soften(one);
  const b = soften(other);
  let i = 0;
  let k = 0;
  while (i < a.length && a.charAt(i) === b.charAt(k)) {
    i = findNextLetter(a, i);
    k = findNextLetter(b, k);
  }
  return i >= a.length && k >= b.length;
}

/** Keys of which two names that may be one share at least one: same consonants, or one letter left out. */
export function toSimilarityKeys(folded: string): readonly string[] {
  const keys = [`=${toSkeleton(folded)}`, toSoundKey(folded), folded];
  for (let i = 1; i < folded.length; i++) {
    // Whichever of two equal letters is left out, the same stays.
    const isDouble = i > 1 && folded.charAt(i) === folded.charAt(i - 1);
    if (!isDouble) keys.push(folded.slice(0, i) + folded.slice(i + 1));
  }
  if (folded.length >= insertedLetters)
    keys.push(`${folded.slice(0, ownHead)}…${folded.slice(-ownTail)}`);
  return keys;
}

/** How alike two names are: `slip` where a letter is doubled, swapped or a vowel changed, `near` for one other letter. */
export function compareSpellings(a: string, b: string): 'slip' | 'near' | undefined {
  if (a === b || a.charAt(0) !== b.charAt(0)) return undefined;
  if (Math.min(a.length, b.length) < manyLetters) return isDoubled(a, b) ? 'slip' : undefined;
  if (hasSameTail(a, b)) return 'slip';
  const alike = a.length === b.length && isSwapped(a, b) ? 'slip' : compareLetters(a, b);
  return alike && isDerivedPair(a, b) ? undefined : alike;
}

/** Russia, Russian; Asia-Pacific, Asian-Pacific: the place, and before a hyphen too whatever is of it. */
function isDerivedPair(a: string, b: string): boolean {
  if (isItalianPair(a, b)) return false;
  if (isDerived(a, b) || isDerived(b, a)) return true;
  const [at, other] = [a.indexOf('-'), b.indexOf('-')];
  if (at < 0 || other < 0 || a.slice(at) !== b.slice(other)) return false;
  return isDerivedPair(a.slice(0, at), b.slice(0, other));
}

const softTail = /(?:ie|ey|iy|yi|yy|ii|y|i)$/;

/** Kirsty, Kirstie; Tchaikovsky, Tchaikovski: the last sound is one, however it is spelled. */
function hasSameTail(a: string, b: string): boolean {
  return (
    softTail.test(a) && softTail.test(b) && a.replace(softTail, '') === b.replace(softTail, '')
  );
}

/** Myatt, Myat: one of the two has a letter twice. */
function isDoubled(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) === 1 && undouble(a) === undouble(b);
}

function undouble(folded: string): string {
  return folded.replace(/(.)\1/g, '$1');
}

/** Shrewsbury, Shrewbury; Thornbury, Thorpbury: long names of which one lacks a letter or has another; Charleston and Charlestown are two towns. */
export function isSlipOfLong(a: string, b: string): boolean {
  if (a.length === b.length) return a.length >= changedLetters;
  if (Math.min(a.length, b.length) < longLetters || Math.abs(a.length - b.length) !== 1)
    return false;
  return a.replace(/town$/, 'ton') !== b.replace(/town$/, 'ton');
}

function compareLetters(a: string, b: string): 'slip' | 'near' | undefined {
  if (hasSameSkeleton(a, b) && isClose(a, b)) return isGenderPair(a, b) ? undefined : 'slip';
  const more = Math.abs(a.length - b.length);
  if (more > 2) return undefined;
  return (more < 2 ? isOneLetterOff(a, b) : isTwoLettersMore(a, b)) ? 'near' : undefined;
}

const endings = 'a|an|ans|er|ers|es|ese|i|ia|ian|ians|ic|ics|ii|is|ish|ism|ist|ists|ite|ites|n|s|y';
const derived = new RegExp(`^(?:${endings})$`);

/** Russia, Russian; Texas, Texan; Ivanov, Ivanova; Clinton, Clintons; not Boylan, Boylann. */
function isDerived(short: string, long: string): boolean {
  const stem = short.replace(/[aeiouys]$/, '');
  return [short, stem].some((each) => {
    const ending = long.startsWith(each) ? long.slice(each.length) : '';
    const isTwice = ending === 'n' && each.endsWith('n');
    // German-y; not Sawarkare, Sawarkarey.
    return derived.test(ending) && !isTwice && !(ending === 'y' && vowels.has(each.slice(-1)));
  });
}

/** Whether at most a third of the letters differ: Katherine, Kathryn; not Century, Center. */
function isClose(a: string, b: string): boolean {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let k = 0; k < b.length; k++) {
      const change = (row[k] ?? 0) + (a[i] === b[k] ? 0 : 1);
      next.push(Math.min(change, (row[k + 1] ?? 0) + 1, (next[k] ?? 0) + 1));
    }
    row = next;
  }
  return (row.at(-1) ?? 0) <= Math.floor(Math.max(a.length, b.length) / 3);
}

/** Moretti, Moretta: two surnames, of men and women alike; not Kowalski, Kowalska. */
function isItalianPair(a: string, b: string): boolean {
  const tails = `${a.at(-1)}${b.at(-1)}`;
  return (
    (tails === 'ai' || tails === 'ia') && a.at(-2) !== 'k' && a.slice(0, -1) === b.slice(0, -1)
  );
}

/** Latino, Latina; Petrovsky, Petrovska: the last vowel tells a man from a woman. */
function isGenderPair(a: string, b: string): boolean {
  if (a === `${b}y` || b === `${a}y` || isItalianPair(a, b)) return false;
  const ending = /[aeiouy]+s?$/;
  const isLast = a.replace(/s$/, '').at(-1) !== b.replace(/s$/, '').at(-1);
  return (
    isLast && ending.test(a) && ending.test(b) && a.replace(ending, '') === b.replace(ending, '')
  );
}

/** Kowalczyk, Kowalcyzk: two neighbours have changed places. */
function isSwapped(a: string, b: string): boolean {
  const at = findDifference(a, b);
  return (
    a.charAt(at) === b.charAt(at + 1) &&
    a.charAt(at + 1) === b.charAt(at) &&
    a.slice(at + 2) === b.slice(at + 2)
  );
}

/** Whether one letter was left out, added or changed. */
function isOneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const at = findDifference(short, long);
  return long.length === short.length
    ? short.slice(at + 1) === long.slice(at + 1)
    : short.slice(at) === long.slice(at + 1);
}

/** Hanratty, Hanrahatty: two letters too many in the middle of a long name. */
function isTwoLettersMore(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < insertedLetters) return false;
  const at = findDifference(short, long);
  return at >= ownHead && short.length - at >= ownTail && long.endsWith(short.slice(at));
}

function findDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
