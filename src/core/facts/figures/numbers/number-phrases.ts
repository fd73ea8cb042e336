import numbers from '../../../lexicons/figures/numbers.json' with { type: 'json' };
import { scales } from '../../../lexicons/figures/scales.ts';
import { findPositions } from '../../../document/words/positions.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import { wordAt } from '../../../document/words/tokens.ts';
import { createMarkedShapeList } from '../../../document/words/words.ts';
import { AtomText, type Atom } from './atoms.ts';
import { readNumber } from './cardinals.ts';
import { readFraction } from './fractions.ts';
import { readMultitude } from './multitudes.ts';
import type { NumberPhrase, Reading } from './number-phrase.ts';
import { isIndefinite } from '../../../english/word-classes.ts';

/** Finds the numbers of some sentences, in digits and in words. “One” alone is one of them, “first” is not. */
export function findNumberPhrases(
  text: string,
  sentences: readonly Sentence[],
): readonly NumberPhrase[] {
  const phrases: NumberPhrase[] = [];
  for (const sentence of sentences) {
    for (const i of findPositions(sentence, numerals)) {
      const token = sentence.tokens[i];
      const from = phrases.at(-1)?.end ?? 0;
      if (token && token.end > from)
        readToken(text, findStart(sentence, i, from), token.end, phrases);
    }
  }
  return phrases;
}

/** Where a number at a token may start: with the article of “a hundred”. */
function findStart({ tokens }: Sentence, i: number, from: number): number {
  const article = isIndefinite(wordAt(tokens, i - 1)) ? tokens[i - 1] : undefined;
  return Math.max(article?.start ?? tokens[i]?.start ?? 0, from);
}

/** Reads the numbers that start between two offsets: “16-to-20” holds two. */
function readToken(text: string, start: number, end: number, phrases: NumberPhrase[]): void {
  const source = new AtomText(text, start);
  for (let i = 0; ;) {
    const atom = source.at(i);
    if (!atom || atom.start >= end) return;
    const reading = isStart(atom) ? readPhrase(source, i) : undefined;
    if (reading) phrases.push(reading.phrase);
    i = reading?.next ?? i + 1;
  }
}

function readPhrase(source: AtomText, i: number): Reading | undefined {
  const number = readNumber(source, i);
  return readFraction(source, i, number) ?? readMultitude(source, i) ?? number;
}

const numberWords: ReadonlySet<string> = new Set([
  ...Object.keys(numbers.cardinals),
  ...scales.keys(),
  ...Object.keys(numbers.multitudes),
  ...Object.keys(numbers.severals),
]);
/** The words that a number can start with. */
const starts: ReadonlySet<string> = new Set([...numberWords, 'a', 'an']);

const parts: ReadonlySet<string> = new Set(
  Object.keys(numbers.denominators).flatMap((part) => [part, `${part}s`]),
);

const allWords: ReadonlySet<string> = new Set([...numberWords, ...parts]);

/** Words without which there is no number: “a” needs one of them behind it. */
export const numerals = createMarkedShapeList((lower) => {
  if (/[\d½⅓⅔¼¾]/.test(lower)) return true;
  // A word of letters alone is on the list or it is not.
  if (/^[a-z]+$/.test(lower)) return false;
  return (lower.match(/[A-Za-zÀ-ỿ]+/gu) ?? []).some((word) => allWords.has(word));
}, allWords);

function isStart({ isDigits, lower }: Atom): boolean {
  return isDigits || starts.has(lower);
}
