import { writeEither, writeFemale, writeMale } from '../lexicons/names/given-names.built.ts';

const female: ReadonlySet<string> = new Set(writeFemale().split(' '));
const male: ReadonlySet<string> = new Set(writeMale().split(' '));
const either: ReadonlySet<string> = new Set(writeEither().split(' '));

/** Whether many people bear the word as a first name. */
export function isGivenName(word: string): boolean {
  const plain = toPlain(word);
  if (female.has(plain) || male.has(plain) || either.has(plain)) return true;
  const hyphen = plain.indexOf('-');
  return hyphen > 0 && isGivenName(plain.slice(0, hyphen)) && isGivenName(plain.slice(hyphen + 1));
}

/** Whether the word is a first name of women, and hardly of men: “Sinéad”, “Anne-Marie”. */
export function isWomansName(word: string): boolean {
  return female.has(toTelling(word));
}

/** Whether the word is a first name of men, and hardly of women: “Seán”, “Jean-Pierre”. */
export function isMansName(word: string): boolean {
  return male.has(toTelling(word));
}

/** Of two names with a hyphen the last tells: “Jean-{Claude}”. */
function toTelling(word: string): string {
  const plain = toPlain(word);
  return plain.slice(plain.lastIndexOf('-') + 1);
}

/** Letters that are no others with an accent. */
const others: ReadonlyMap<string, string> = new Map(
  Object.entries({ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i', æ: 'ae', þ: 'th', ß: 'ss' }),
);

/** In lower case and without accents: “Sinéad” is “sinead”, “Łukasz” “lukasz”. */
function toPlain(word: string): string {
  const lower = word.toLowerCase();
  if (!/[À-ỿ]/u.test(lower)) return lower;
  const bare = lower.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(/[łøđðıæþß]/g, (letter) => others.get(letter) ?? letter);
}
