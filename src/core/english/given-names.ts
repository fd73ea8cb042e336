import givenNames from '../lexicons/given-names.json' with { type: 'json' };

const female: ReadonlySet<string> = new Set(givenNames.female);
const male: ReadonlySet<string> = new Set(givenNames.male);

/** Whether many people bear the word as a first name. */
export function isGivenName(word: string): boolean {
  const lower = word.toLowerCase();
  return female.has(lower) || male.has(lower);
}

/** Whether women bear the word as a first name. */
export function isWomansName(word: string): boolean {
  return female.has(word.toLowerCase());
}
