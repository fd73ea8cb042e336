import type { Block } from '../../../document/block.ts';
import type { PlacedBlock } from '../../../document/placed-block.ts';
import { isApart, type Figure, type Range } from '../../../facts/figures.ts';
import { toSuggestions } from '../../../repair/suggestion.ts';
import type { ProseFix } from '../../../report.ts';
import type { Story } from '../../../story/story.ts';
import { findFigureFix, type Mismatch } from '../mismatch.ts';
import { toPlainNumber, writeLike } from '../number-words.ts';
import { isExact, toValue, widen } from '../sum-text.ts';
import { findRowsAbove, findRowsBelow, type Row } from './table-rows.ts';

/** A cell that is one number, with its sign. */
interface Cell {
  readonly figure: Figure;
  readonly value: number;
  readonly isSigned: boolean;
}

/** What a column works out of two numbers of a row, and how a message says it. */
interface Way {
  readonly isShare: boolean;
  readonly work: (one: number, other: number) => number;
  readonly tell: (one: string, other: string) => string;
}

const changeHead =
  /^(?:% )?(?:\+\/[-–−]|change|decrease|diff(?:erence)?|fall|gain|growth|increase|loss|rise|swing)\b/i;
const shareHead = /^(?:%|pass rate|per ?cent(?:age)?|rate|share)(?: \S+)?$/i;
const sumHead = /^(?:all|total)$/i;
const difference: Way = {
  isShare: false,
  work: (one, other) => other - one,
  tell: (one, other) => `from ${one} to ${other} is`,
};
const changeWays: readonly Way[] = [
  difference,
  { ...difference, isShare: true, work: (one, other) => ((other - one) / one) * 100 },
];
const shareWays: readonly Way[] = [
  {
    isShare: true,
    work: (one, other) => (one / other) * 100,
    tell: (one, other) => `${one} of ${other} is`,
  },
];
const sumWays: readonly Way[] = [
  {
    isShare: false,
    work: (one, other) => one + other,
    tell: (one, other) => `${one} + ${other} makes`,
  },
];
/** A number, with its sign and unit, and nothing else. */
const plain =
  /^[+−–-]? ?[$€£¥]?\d[\d,.]*(?: ?(?:%|bn|k|m|million|billion|pts?|pp|points?|percentage points))?$/i;
const negative = /^[−–-]/;
const signed = /^[+−–-]/;
/** What only a column that is worked out has, where it is not the last. */
const workedOut = /^[+−–-]|%$/;
/** Most rows that are read, and fewest others that show what a column is. */
const [most, fewest] = [60, 2];

/** Finds the cell that is not what its row comes to, in a column of changes, shares or totals that fits the other rows. */
export function findDerivedMismatches(story: Story, index: number, block: Block): Mismatch[] {
  const own = readCell(story.document.blocks[index]);
  if (!own) return [];
  const below = findRowsBelow(story, index);
  if (below[0]?.length !== 0 && !workedOut.test(block.text)) return [];
  const above = findRowsAbove(story, index);
  if (above.length < 2 || above.length + below.length > most) return [];
  const column = (above.at(-1)?.length ?? 0) - 1;
  const ends = findEnds(above[0] ?? [], column);
  return ends ? findOff(block, own, { above, below, column, ends }) : [];
}

/** A table, seen from a cell in one of its columns. */
interface Place {
  readonly above: readonly Row[];
  readonly below: readonly Row[];
  readonly column: number;
  readonly ends: Ends;
}

function findOff(block: Block, own: Cell, { above, below, column, ends }: Place): Mismatch[] {
  const [first = [], ...rest] = below;
  const [head = [], ...before] = above;
  const row = [...(before.at(-1) ?? []), ...first];
  const others = [...before.slice(0, -1), ...rest];
  if (row.length !== head.length) return [];
  const way = findWay(
    others.filter(({ length }) => length === head.length),
    column,
    ends,
  );
  const [one, other] = readEnds(row, ends);
  return way && one && other && !isFitting(way, own, one, other)
    ? toMismatch(block, own, { way, one, other })
    : [];
}

/** Two columns that a third follows from, and the ways in which it may. */
interface Ends {
  readonly one: number;
  readonly other: number;
  readonly ways: readonly Way[];
}

/** The columns whose numbers one column is of, by what stands over it. */
function findEnds(head: Row, column: number): Ends | undefined {
  const words = head.map(({ block }) => block.text);
  const label = words[column] ?? '';
  const isChange = changeHead.test(label);
  // “Change | % change”
  const last = words.slice(0, column).findLastIndex((each) => !changeHead.test(each));
  const other = isChange ? last : column - 1;
  if (other < 2) return undefined;
  const ends = { one: other - 1, other };
  if (isChange) return { ...ends, ways: changeWays };
  if (shareHead.test(label)) return { ...ends, ways: shareWays };
  return sumHead.test(label) && column === twoColumns ? { ...ends, ways: sumWays } : undefined;
}

/** Where the total of two columns stands behind them and the labels. */
const twoColumns = 3;

function readEnds(row: Row, { one, other }: Ends): readonly (Cell | undefined)[] {
  return [readCell(row[one]), readCell(row[other])];
}

/** A way, and whether its columns stand the other way round. */
interface Fit extends Way {
  readonly isTurned: boolean;
}

/** The way in which a column follows from the two in nearly all rows. */
function findWay(rows: readonly Row[], column: number, ends: Ends): Fit | undefined {
  const full = rows.flatMap((row) => {
    const [one, other] = readEnds(row, ends);
    const own = readCell(row[column]);
    return own && one && other ? [{ own, one, other }] : [];
  });
  const fits = ends.ways.flatMap((way) => [
    { ...way, isTurned: false },
    { ...way, isTurned: true },
  ]);
  return fits.find((fit) => {
    const right = full.filter(({ own, one, other }) => isFitting(fit, own, one, other)).length;
    return right >= fewest && full.length - right <= 1;
  });
}

function isFitting(fit: Fit, own: Cell, one: Cell, other: Cell): boolean {
  const { low, high } = toWorked(fit, one, other);
  const said = toOwnRange(own);
  const isUnsigned = !own.isSigned;
  return (
    !isApart(said, { low, high }) || (isUnsigned && !isApart(said, { low: -high, high: -low }))
  );
}

/** All that two cells may come to. */
function toWorked(fit: Fit, one: Cell, other: Cell): Range {
  const [first, last] = fit.isTurned ? [other, one] : [one, other];
  const ends = [first, last].map((cell) => toOwnRange(cell));
  const [from, to] = ends;
  if (!from || !to) return { low: -Infinity, high: Infinity };
  const all = [from.low, from.high].flatMap((a) => [fit.work(a, to.low), fit.work(a, to.high)]);
  return { low: Math.min(...all), high: Math.max(...all) };
}

/** A whole number may be of thousands or millions, and rounded. */
function toOwnRange({ figure: { step = 0 }, value }: Cell): Range {
  return widen({ low: value, high: value }, step / 2);
}

function readCell(placed: PlacedBlock | undefined): Cell | undefined {
  const [figure, more] = placed?.block.facts.figures ?? [];
  if (!placed || !figure || more || !isExact(figure) || !plain.test(placed.block.text))
    return undefined;
  const value = toValue(figure);
  const isBelow = negative.test(placed.block.text);
  return { figure, value: isBelow ? -value : value, isSigned: signed.test(placed.block.text) };
}

function toMismatch(
  block: Block,
  own: Cell,
  { way, one, other }: { readonly way: Fit; readonly one: Cell; readonly other: Cell },
): Mismatch[] {
  const [first, last] = way.isTurned ? [other, one] : [one, other];
  const actual = way.work(first.value, last.value);
  const { start, end, step = 1 } = own.figure;
  const size = Math.abs(Math.round(actual / step) * step);
  const span = { start: own.isSigned ? 0 : start, end };
  const isSameWay = !own.isSigned || actual < 0 === own.value < 0;
  const words = way.tell(first.figure.text, last.figure.text);
  const sign = actual < 0 ? '−' : '';
  const unit = block.text.endsWith('%') ? '%' : '';
  return [
    {
      span,
      detail: `${words} ${sign}${toPlainNumber(size, 2)}${unit}, not ${block.text.slice(span.start, end)}`,
      related: [],
      fixes: isSameWay ? findCellFix(block, own, Number(size.toPrecision(12))) : [],
    },
  ];
}

/** “-8.7” → “-7.8”: the sign stays. */
function findCellFix(block: Block, { figure, isSigned }: Cell, value: number): ProseFix[] {
  const { start, end } = figure.number;
  const written = isSigned ? writeLike(block.text.slice(start, end), value) : undefined;
  if (written === undefined) return findFigureFix(block, figure, value);
  const cell = block.text.slice(0, start) + written + block.text.slice(end);
  return toSuggestions(`Make it ${cell}`, [{ span: { start, end }, newText: written }]);
}
