import { properAdjectives } from '../../english/word-classes.ts';
import known from '../../lexicons/names/known-names.json' with { type: 'json' };
import type { Span } from '../../span.ts';

/** A mark or a digit that was mistyped, with the word that it stands in. */
export interface TypedMark extends Span {
  readonly meant: string;
  /** Where the words start and end that a message quotes. */
  readonly context: Span;
}

const signs =
  /,,|““|””|""|[$£€]{2}\d|[a-z],[a-z]|[a-z]\.[A-Z][a-z]|[a-z]\.A |\dO|\b[A-Z]{2}[a-z]{3}/;
const openers =
  'A|An|And|At|But|He|Her|His|If|In|It|On|Police|She|That|The|Their|There|They|This|Two|We|When';

/** Names that have one capital, whatever else has two: “OKed”, “DJing”, “LAist”. */
const names: ReadonlySet<string> = new Set([
  ...known.places,
  ...known.groups,
  ...known.firstNames,
  ...properAdjectives,
]);

/** “LIberian” → Liberian */
function toOneCapital(words: string): string {
  const lower = words.toLowerCase();
  const isName = names.has(lower) || /^\p{Lower}{4,}(?:ese|ian)$/u.test(lower);
  return isName ? words.charAt(0) + lower.slice(1) : words;
}

/** What is typed, and what was meant. */
const faults: readonly (readonly [RegExp, (words: string) => string])[] = [
  [/(?<=[A-Za-z0-9”’)]),,(?=\s)/g, () => ','],
  [/([$£€])\1(?=\d)/g, (words) => words.charAt(0)],
  // “““ is a quotation that ends with another, and “""” an empty cell.
  [/(?<![“”"])(?:““(?=[\p{Alpha}\d])|””(?![“”"])|""(?=\p{Alpha}))/gu, (words) => words.charAt(0)],
  [/(?<=[\p{Alpha}.,!?])""(?=\s|$)/gu, () => '"'],
  [/(?<=\s[a-z]{2,24}),(?=[a-z]{2,24}(?:\s|[.;?!](?:\s|$)))/g, () => ', '],
  [new RegExp(`(?<=\\s[a-z]{2,24})\\.(?=(?:${openers}) )`, 'g'), () => '. '],
  [/(?<![A-Za-z0-9])[A-Z]{2}[a-z]{3,}(?![A-Za-z0-9])/g, toOneCapital],
  [/(?<![A-Za-z0-9])\d{1,3}O\d{0,3}(?![A-Za-z0-9-])/g, (words) => words.replace('O', '0')],
];

/** Finds “mayor,, who”, “$$4 million”, “left,and”, “at noon.The” and “2O19”. */
export function findTypedMarks(text: string): readonly TypedMark[] {
  if (!signs.test(text)) return [];
  return faults.flatMap(([pattern, toMeant]) =>
    [...text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
      const meant = toMeant(words);
      if (meant === words) return [];
      const end = index + words.length;
      const before = /\S*$/.exec(text.slice(Math.max(0, index - reach), index))?.[0] ?? '';
      const behind = /^[\p{Alpha}\d]*/u.exec(text.slice(end, end + reach))?.[0] ?? '';
      const context = { start: index - before.length, end: end + behind.length };
      return [{ start: index, end, meant, context }];
    }),
  );
}

/** How much of a word is told on either side, in UTF-16 code units. */
const reach = 24;
