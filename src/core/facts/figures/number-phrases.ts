import numbers from '../../lexicons/numbers.json' with { type: 'json' };
import { createShapeList } from '../../document/words.ts';
import { readAtoms, type Atom } from './atoms.ts';
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
    if (!isStart(source.atoms[i])) {
      i++;
      continue;
    }
    const number = readNumber(source, i);
    const reading = readFraction(source, i, number) ?? readMultitude(source, i) ?? number;
    if (reading) phrases.push(reading.phrase);
    i = reading ? reading.next : i + 1;
  }
  return phrases;
}

const numberWords: ReadonlySet<string> = new Set([
  ...Object.keys(numbers.cardinals),
  ...Object.keys(numbers.scales),
  ...Object.keys(numbers.multitudes),
  ...Object.keys(numbers.severals),
]);
/** The words that a number can start with. */
const starts: ReadonlySet<string> = new Set([...numberWords, 'a', 'an']);

const parts: ReadonlySet<string> = new Set(
  Object.keys(numbers.denominators).flatMap((part) => [part, `${part}s`]),
);

function isNumberWord(word: string): boolean {
  return numberWords.has(word) || parts.has(word);
}

/** Words without which there is no number: “a” needs one of them behind it. */
export const numerals = createShapeList(
  (lower) =>
    isNumberWord(lower) ||
    /[\d½⅓⅔¼¾]/.test(lower) ||
    (/[^a-z]/.test(lower) && (lower.match(/\p{L}+/gu) ?? []).some(isNumberWord)),
);

function isStart(atom: Atom | undefined): boolean {
  return atom !== undefined && (atom.isDigits || starts.has(atom.lower));
}
