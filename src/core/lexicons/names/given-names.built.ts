import givenNames from './given-names.json' with { type: 'json' };

/** The first names that women bear, and hardly a man. */
export function writeFemale(): string {
  return givenNames.female.join(' ');
}

/** The first names that men bear, and hardly a woman. */
export function writeMale(): string {
  return givenNames.male.join(' ');
}

/** The first names that women and men bear. */
export function writeEither(): string {
  return givenNames.either.join(' ');
}
