import type { Block } from '../../document/block.ts';
import type { Figure } from '../../facts/figures.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import { isOverlapping, type Span } from '../../span.ts';
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
  return toSuggestions(`${making}${currency}${written}${sign}`, edits);
}

/**
 * “Make it 17” of the only figure in the words in question, “Write 17 for 19” of any other: the writer has to see which
 * number gives way.
 */
export function nameEdited(block: Block, span: Span, fix: ProseFix): ProseFix {
  const [edit] = fix.edits;
  if (!edit || edit.block !== undefined || !fix.title.startsWith(making)) return fix;
  const { figures } = block.facts;
  const asked = figures.filter(({ number }) => isOverlapping(number, span));
  const edited = figures.find(({ number }) => isOverlapping(number, edit.span));
  if (!edited || (asked.length === 1 && asked[0] === edited)) return fix;
  const { start, end } = edited.number;
  const sign = /^[$£€¥]/.test(fix.title.slice(making.length)) ? block.text.charAt(start - 1) : '';
  const old = sign + block.text.slice(start, end) + (fix.title.endsWith('%') ? '%' : '');
  return { ...fix, title: `Write ${fix.title.slice(making.length)} for ${old}` };
}

/** Of two parts either may be the one that is wrong; of three or more nobody can tell. */
export function findPartFixes(
  block: Block,
  parts: readonly Figure[],
  { value: total = 0 }: Figure,
): readonly ProseFix[] {
  const [one, other] = parts;
  if (parts.length !== 2 || !one || !other) return [];
  return [
    ...findFigureFix(block, one, total - (other.value ?? 0)),
    ...findFigureFix(block, other, total - (one.value ?? 0)),
  ];
}

const making = 'Make it ';

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
