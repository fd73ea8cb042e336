import type { Block } from '../../../document/block.ts';
import { isApart, toRange, type Figure, type Range } from '../../../facts/figures.ts';
import { findFigureFix, type Mismatch } from '../mismatch.ts';
import type { Parts } from './parts.ts';
import { toAmountLike, toValue } from '../sum-text.ts';

/** What parts come to: “12 people in one car: 7 men and 5 women” are the people, not the car. */
export function toTotal(parts: readonly Figure[]): number {
  return parts.reduce((all, { value = 0 }) => all + value, 0);
}

/** Says of parts that they do not come to their whole; nothing where they may. */
export function toPartsMismatch(block: Block, { total, parts, end, division }: Parts): Mismatch[] {
  const [first, last] = [parts[0], parts.at(-1)];
  const ranges = parts.map(toRange);
  const sum = toSum(ranges);
  const whole = toRange(total);
  const isOff = isApart(sum, whole) || isPastRounding(parts, total);
  const isWrong = isOff && (division === 'both' || toTotal(parts) > toValue(total));
  if (!first || !last || !isWrong) return [];
  const value = toTotal(parts);
  const rest = (total.value ?? 0) - (value - (last.value ?? 0));
  const addends = parts.map((part) => toAmount(block, part)).join(' + ');
  const inAll = findFigureFix(block, total, value);
  const derived = parts.length === 2 ? findFigureFix(block, last, rest) : [];
  return [
    {
      span: { start: first.start, end: Math.max(end, last.end) },
      detail: `${addends} makes ${toAmountLike({ ...total, unit: total.unit === 'money' ? total.unit : undefined }, value)}, not ${toAmount(block, total)}`,
      related: [{ span: total, message: 'The total.' }],
      fixes: isRest(block, last) ? [...derived, ...inAll] : [...inAll, ...derived],
    },
  ];
}

/** Most parts whose rounding is bound to cancel out. */
const mostRounded = 6;

/** Whether a sum is off by two or more of what the figures are rounded to: all would have to be off one way by half of it. */
export function isPastRounding(parts: readonly Figure[], total: Figure): boolean {
  const all = [...parts, total];
  if (parts.length > mostRounded || all.some(({ bound }) => bound)) return false;
  const most = Math.max(...all.map(toSlack));
  const off = Math.abs(toTotal(parts) - toValue(total));
  return most > 0 && off > 4 * most * (1 - 1e-9);
}

/** How far off a figure may be that is rounded to its last digit; of “£120,000” that may be any of its noughts. */
function toSlack(figure: Figure): number {
  const { low, high } = toRange(figure);
  const { step = 1 } = figure;
  return step > 1 ? step / 2 : (high - low) / 2;
}

/** “the other 20”: what the others leave; else it is the total that somebody has reckoned. */
function isRest({ text }: Block, { start }: Figure): boolean {
  return /\b(?:other|remaining|remainder|rest),? (?:of )?$/i.test(
    text.slice(Math.max(0, start - 20), start),
  );
}

/** What the least and the most of some ranges come to. */
export function toSum(ranges: readonly Range[]): Range {
  return {
    low: ranges.reduce((sum, { low }) => sum + low, 0),
    high: ranges.reduce((sum, { high }) => sum + high, 0),
  };
}

/** The number with its sign, as it stands. */
function toAmount({ text }: Block, { start, number, unit }: Figure): string {
  return text.slice(unit === 'money' ? Math.min(start, number.start) : number.start, number.end);
}
