import type { BoundKind } from './bounds.ts';
import type { Figure } from './figure.ts';

/** The values that a figure may stand for, both ends included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** How far “about” reaches, as a share of the figure. */
const hedge = 0.05;
/** How far off a bare round number may be: 12,000. */
const rounding = 0.01;
/** How far off a number of millions may be at most: nobody rounds 5.5 million to 6. */
const scaleRounding = 0.04;
/** Counts from here on are rounded where they end in three noughts. */
const smallestRounded = 10_000;

/** What a figure may stand for, given how it is rounded and hedged; an open end (“at least”) is infinite. */
export function toRange(figure: Figure): Range {
  const { value = NaN, second = value, step = 0, bound, isVague, unit } = figure;
  const isRound = value >= smallestRounded && value % 1000 === 0;
  const isCounted = step === 1 && unit !== 'percent';
  const half = step < 1000 ? step / 2 : Math.min(step / 2, value * scaleRounding);
  const slack = Math.max(isCounted ? 0 : half, isRound ? value * rounding : 0);
  if (isVague) return { low: value, high: Infinity };
  return toBounded({ low: value - slack, high: second + slack }, bound?.kind);
}

/** What a range comes to with “about”, “more than” or the like before it. */
export function toBounded({ low, high }: Range, kind: BoundKind | undefined): Range {
  switch (kind) {
    case 'about':
      return { low: low * (1 - hedge), high: high * (1 + hedge) };
    case 'nearly':
      return { low: low * (1 - 2 * hedge), high };
    case 'more-than':
    case 'at-least':
      return { low, high: Infinity };
    case 'less-than':
    case 'at-most':
      return { low: 0, high };
    case undefined:
    default:
      return { low, high };
  }
}

/** Whether two ranges share no value; what differs by less than a double can tell is the same. */
export function isApart(a: Range, b: Range): boolean {
  const margin = 1e-9 * Math.max(1, ...[a.low, b.low].map(Math.abs));
  return a.low > b.high + margin || b.low > a.high + margin;
}
