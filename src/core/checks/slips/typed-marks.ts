import type { Span } from '../../span.ts';

/** A mark or a digit that was mistyped, with the word that it stands in. */
export interface TypedMark extends Span {
  readonly meant: string;
  /** Where the words start and end that a message quotes. */
  readonly context: Span;
}

const signs = /,,|[$£€]{2}\d|[a-z],[a-z]|[a-z]\.[A-Z][a-z]|[a-z]\.A |\dO/;
const openers =
  'A|An|And|At|But|He|Her|His|If|In|It|On|Police|She|That|The|Their|There|They|This|Two|We|When';

/** What is typed, and what was meant. */
const faults: readonly (readonly [RegExp, (words: string) => string])[] = [
  [/(?<=[A-Za-z0-9”’)]),,(?=\s)/g, () => ','],
  [/([$£€])\1(?=\d)/g, (words) => words.charAt(0)],
  [/(?<=\s[a-z]{2,24}),(?=[a-z]{2,24}(?:\s|[.;?!](?:\s|$)))/g, () => ', '],
  [new RegExp(`(?<=\\s[a-z]{2,24})\\.(?=(?:${openers}) )`, 'g'), () => '. '],
  [/(?<![A-Za-z0-9])\d{1,3}O\d{0,3}(?![A-Za-z0-9-])/g, (words) => words.replace('O', '0')],
];

/** Finds “mayor,, who”, “$$4 million”, “left,and”, “at noon.The” and “2O19”. */
export function findTypedMarks(text: string): readonly TypedMark[] {
  if (!signs.test(text)) return [];
  return faults.flatMap(([pattern, toMeant]) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => {
      const end = index + words.length;
      const before = /\S*$/.exec(text.slice(Math.max(0, index - reach), index))?.[0] ?? '';
      const behind = /^[\p{Alpha}\d]*/u.exec(text.slice(end, end + reach))?.[0] ?? '';
      const context = { start: index - before.length, end: end + behind.length };
      return { start: index, end, meant: toMeant(words), context };
    }),
  );
}

/** How much of a word is told on either side, in UTF-16 code units. */
const reach = 24;
