import givenNames from '../lexicons/given-names.json' with { type: 'json' };

const female: ReadonlySet<string> = new Set(givenNames.female);
const male: ReadonlySet<string> = new Set(givenNames.male);

/** Whether many people bear the word as a first name. */
export function isGivenName(word: string): boolean {
  const lower = toPlain(word);
  return female.has(lower) || male.has(lower);
}

/** Whether women bear the word as a first name. */
export function isWomansName(word: string): boolean {
  return female.has(toPlain(word));
}

/** In lower case and without accents: “Sinéad” is “sinead”. */
function toPlain(word: string): string {
  const lower = word.toLowerCase();
  return /[À-ỿ]/u.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
}
