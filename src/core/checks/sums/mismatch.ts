import type { Block } from '../../document/block.ts';
import type { Figure } from '../../facts/figures.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import type { Span } from '../../span.ts';
import { writeLike } from './number-words.ts';
import type { ProseFix, ProseRelated } from '../../report.ts';
import { toSuggestions } from '../../repair/suggestion.ts';

/** Figures of one statement that do not add up. */
export interface Mismatch {
  readonly span: Span;
  /** The sum, as the second half of a sentence: “from 200 to 250 is 25%, not 20%”. */
  readonly detail: string;
  readonly related: readonly ProseRelated[];
  readonly fixes: readonly ProseFix[];
}

/** Longest rest of a word that a number is joined to, in UTF-16 code units. */
const reach = 40;

/** Offers the figure that the others give. */
export function findFigureFix(block: Block, { number, kind }: Figure, value: number): ProseFix[] {
  const original = block.text.slice(number.start, number.end);
  const like = writeLike(original, value);
  // “10.0 per cent”: nobody prints the nought.
  const written = kind === 'percent' ? like?.replace(/\.0+$/, '') : like;
  const isSame = written === undefined || written === original || value <= 0;
  // “12-story” is one word.
  const joined =
    /^-[A-Za-z]+(?:-[A-Za-z]+)*/.exec(block.text.slice(number.end, number.end + reach))?.[0] ?? '';
  const whole = { start: number.start, end: number.end + joined.length };
  const edits = isSame ? undefined : replaceWords(block, whole, written + joined);
  const currency = /[$£€¥]/.exec(block.text.charAt(number.start - 1))?.[0] ?? '';
  const sign = block.text.charAt(number.end) === '%' ? '%' : '';
  return toSuggestions(`Make it ${currency}${written}${sign}`, edits);
}

/** Says of a figure what others make it, and offers that value where it is a whole number. */
export function toFigureMismatch(
  block: Block,
  figure: Figure,
  sum: string,
  value?: number,
): Mismatch {
  const { start, end, number } = figure;
  return {
    span: { start, end },
    detail: `${sum}, not ${block.text.slice(number.start, number.end)}`,
    related: [],
    fixes:
      value !== undefined && Number.isInteger(value) ? findFigureFix(block, figure, value) : [],
  };
}
