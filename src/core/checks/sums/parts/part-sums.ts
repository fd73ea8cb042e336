import type { Block } from '../../../document/block.ts';
import { isApart, toRange, type Figure, type Range } from '../../../facts/figures.ts';
import { findFigureFix, type Mismatch } from '../mismatch.ts';
import type { Parts } from './parts.ts';
import { toAmountLike } from '../sum-text.ts';

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
  const isWrong = division === 'both' ? isApart(sum, whole) : sum.low > whole.high;
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
