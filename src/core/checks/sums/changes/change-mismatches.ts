import type { Block } from '../../../document/block.ts';
import { changeNoun, type Change, type Figure } from '../../../facts/figures.ts';
import { toHull, type Span } from '../../../span.ts';
import { findChangesTold } from './changes-told.ts';
import { findComparedChanges } from './compared.ts';
import { findWrongSum, isInPoints, type ChangeSum } from './change-sums.ts';
import { isDigitSlip, isOneDigitOff } from '../conflicts/digit-slips.ts';
import { findFigureFix, type Mismatch } from '../mismatch.ts';
import { toPlainNumber } from '../number-words.ts';
import { isScaleSlip, toSlipMismatch } from './scale-slips.ts';
import { isExact, toAmountLike, toValue } from '../sum-text.ts';
import type { ProseFix } from '../../../report.ts';
import { findStatedChanges, toEnds, toFigureWords } from './stated-changes.ts';

/** Finds changes whose stated size is not what their two figures come to: “from 200 to 250, a 20% increase”. */
export function findChangeMismatches(block: Block): readonly Mismatch[] {
  return [
    ...findStatedChanges(block),
    ...findComparedChanges(block),
    ...(block.facts.changes.length > 0 ? findChangesTold(block) : []),
  ].flatMap((change) => {
    if (isScaleSlip(change)) return [toSlipMismatch(block, change)];
    const sum = isInPoints(change) ? undefined : findWrongSum(change);
    return sum ? [toMismatch(block, change, sum)] : [];
  });
}

function toMismatch(block: Block, change: Change, sum: ChangeSum): Mismatch {
  const { from, to, by, word } = change;
  const factor = by ? undefined : word;
  const [first, last] = [toFigureWords(block, from), toFigureWords(block, to)];
  const span = factor ? { start: factor.start, end: factor.end } : toSpan(block, by ?? to);
  const said = toSaid(block, factor ?? by);
  return {
    span,
    detail: `from ${first} to ${last} is ${toActual(sum, to)}, not “${said}”`,
    related: toEnds(change),
    fixes: by
      ? [
          ...findFigureFix(block, by, toRounded(by, sum.actual)),
          ...findEndFixes(block, change, sum),
        ]
      : [],
  };
}

/** The words that say how far it went, with the “more than” before them. */
function toSaid(
  { text }: Block,
  said: Pick<Figure, 'start' | 'end' | 'bound'> | undefined,
): string {
  if (!said) return '';
  return text.slice(Math.min(said.start, said.bound?.start ?? said.start), said.end);
}

/** The ends that the stated change would give: “up 20% from 200 to 250” may be to 240, or from 208. */
function findEndFixes(
  block: Block,
  { from, to, by }: Change,
  { terms, stated }: ChangeSum,
): readonly ProseFix[] {
  if (!by || by.kind === 'fraction' || ![from, to, by].every(isExact)) return [];
  const [first, last] = [toValue(from), toValue(to)];
  const sign = last < first ? -1 : 1;
  const rate = 1 + (sign * stated) / 100;
  const [start, end] =
    terms === 'percent'
      ? [last / rate, first * rate]
      : [last - sign * stated, first + sign * stated];
  const share = terms === 'percent' ? first / 100 : stated / toValue(by);
  const slack = (toUnit(by) / 2) * share;
  const fix = (figure: Figure, value: number): readonly ProseFix[] =>
    isSettled(figure, value, slack) && isSlip(figure, value)
      ? findFigureFix(block, figure, value)
      : [];
  return [...fix(to, end), ...fix(from, start)];
}

/** Whether a number may have been mistyped for another: nobody writes 14.5 for 14. */
function isSlip({ value = 0 }: Figure, meant: number): boolean {
  return isDigitSlip(value, meant) || isOneDigitOff(value, meant);
}

/** Whether so much either way leaves one number to write: 33% more than 240 may be 318 to 320. */
function isSettled(figure: Figure, value: number, slack: number): boolean {
  const unit = toUnit(figure);
  const off = Math.abs(value - Math.round(value / unit) * unit);
  return slack <= unit && off <= slack + unit * 1e-9;
}

/** What the last digit of a number counts: a tenth of a billion in “$2.1 billion”. */
function toUnit({ text, start, number, value = 0 }: Figure): number {
  const written = text.slice(number.start - start, number.end - start);
  const [digits = '', decimals = ''] = /^\d[\d,]*(?:\.(\d+))?/.exec(written) ?? [];
  const scale = digits === '' ? 1 : value / Number(digits.replaceAll(',', ''));
  return scale / 10 ** decimals.length;
}

const nounBehind = new RegExp(String.raw`^ (?:[A-Za-zÀ-ỿ]+ )?${changeNoun}\b`, 'u');

/** “a 20% increase”: with the article and the noun of the figure. */
function toSpan({ text }: Block, { start, end }: Figure): Span {
  const article = /\ban? $/i.exec(text.slice(Math.max(0, start - 4), start))?.[0];
  const behind = nounBehind.exec(text.slice(end, end + 30))?.[0].length ?? 0;
  if (article === undefined) return { start, end };
  return toHull({ start: start - article.length, end }, { start, end: end + behind });
}

function toActual({ terms, actual }: ChangeSum, to: Figure): string {
  if (terms === 'percent') return `${toPlainNumber(actual)}%`;
  if (terms === 'factor') return `${toPlainNumber(actual, 2)} times the first`;
  return to.unit === 'percent'
    ? `${toPlainNumber(actual, 2)} percentage points`
    : toAmountLike(to, actual);
}

/** The right figure with the decimals of the wrong one. */
function toRounded({ step = 1, kind }: Figure, actual: number): number {
  if (kind === 'fraction') return 0;
  return Number((Math.round(actual / step) * step).toPrecision(12));
}
