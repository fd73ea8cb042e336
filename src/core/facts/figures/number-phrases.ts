import { readAtoms } from './atoms.ts';
import { readNumber } from './cardinals.ts';
import { readFraction } from './fractions.ts';
import { readMultitude } from './multitudes.ts';
import type { NumberPhrase } from './number-phrase.ts';

/** Finds the numbers of some prose, in digits and in words. “One” alone is one of them, “first” is not. */
export function findNumberPhrases(text: string): readonly NumberPhrase[] {
  const source = readAtoms(text);
  const phrases: NumberPhrase[] = [];
  let i = 0;
  while (i < source.atoms.length) {
    const reading = readFraction(source, i) ?? readMultitude(source, i) ?? readNumber(source, i);
    if (reading) phrases.push(reading.phrase);
    i = reading ? reading.next : i + 1;
  }
  return phrases;
}
