import {
  isApart,
  toBounded,
  toRange,
  type Change,
  type Figure,
  type Range,
} from '../../../facts/figures.ts';

/** What a statement says of a change, and what its figures say. */
export interface ChangeSum {
  /** In which terms: by a share of the first figure, in the figures’ own unit, or as a factor. */
  readonly terms: 'percent' | 'difference' | 'factor';
  readonly stated: number;
  readonly actual: number;
}

/** How far a stated percentage may be off, in points; of a fraction or a hedged one more. */
const tolerance = 1;
const wideTolerance = 5;
/** How far off “doubled” may be, as a share. */
const factorTolerance = 0.05;

/** Works out what a change comes to where the copy says it wrong; undefined where it may be right. */
export function findWrongSum(change: Change): ChangeSum | undefined {
  const { from, to, word, by } = change;
  const [first, last] = [from.value ?? 0, to.value ?? 0];
  if (first <= 0 || last < 0 || isContrary(change)) return undefined;
  if (by) return findWrongAmount(change, by);
  if (word?.factor === undefined) return undefined;
  const sum = { terms: 'factor', stated: word.factor, actual: last / first } as const;
  const slack = isLimit(word.bound) ? 0 : factorTolerance;
  const [low, high] = [word.factor * (1 - slack), word.factor * (1 + slack)];
  const stated = toBounded({ low, high }, word.bound?.kind);
  return isApart(stated, toQuotient(from, to)) ? sum : undefined;
}

/** Whether the word says one way and the figures go the other: then the word is in question, not the sum. */
export function isContrary({ from, to, word }: Change): boolean {
  if (!word) return false;
  const [first, last] = [toRange(from), toRange(to)];
  return word.direction === 'up' ? last.high < first.low : last.low > first.high;
}

function findWrongAmount({ from, to }: Change, by: Figure): ChangeSum | undefined {
  const [first, last, stated] = [from.value ?? 0, to.value ?? 0, toStated(by)];
  const difference = toDifference(from, to);
  const isShare = by.kind === 'fraction' || by.unitName === 'percent';
  if (!isShare) {
    const sum = { terms: 'difference', stated, actual: Math.abs(last - first) } as const;
    const scale = stated / (by.value ?? stated);
    const range = toRange({ ...by, value: stated, step: (by.step ?? 0) * scale });
    return isApart(range, difference) ? sum : undefined;
  }
  const actual = (Math.abs(last - first) / first) * 100;
  const sum = { terms: 'percent', stated, actual } as const;
  return isApart(toStatedShare(by), toShare(from, to)) ? sum : undefined;
}

/** “More than doubled”: where it starts is exact. */
function isLimit(bound: Figure['bound']): boolean {
  return bound?.kind === 'more-than' || bound?.kind === 'less-than';
}

/** The stated amount, a share in percent and basis points in points. */
function toStated({ kind, unitName, value = 0 }: Figure): number {
  if (kind === 'fraction') return value * 100;
  return unitName === 'basis point' ? value / 100 : value;
}

/** Whether a change between two percentages is given in percent where points are meant. */
export function isInPoints({ from, to, by }: Change): boolean {
  if (by?.unitName !== 'percent' || to.unitName !== 'percent') return false;
  return !isApart(toRange(by), toDifference(from, to));
}

function toDifference(from: Figure, to: Figure): Range {
  // The 4% of “from 4% to 4.25%” is 4.00%.
  const step = Math.min(from.step ?? 1, to.step ?? 1);
  const isShare = to.unit === 'percent';
  const [first, last] = [from, to].map((each) => toRange(isShare ? { ...each, step } : each));
  return first && last
    ? toSizes(last.low - first.high, last.high - first.low)
    : { low: 0, high: 0 };
}

/** How big a change may be that lies between two ends, whichever way it goes. */
function toSizes(...ends: readonly [number, number]): Range {
  const sizes = ends.map(Math.abs);
  const isAcross = Math.min(...ends) < 0 && Math.max(...ends) > 0;
  return { low: isAcross ? 0 : Math.min(...sizes), high: Math.max(...sizes) };
}

function toQuotient(from: Figure, to: Figure): Range {
  const [first, last] = [toRange(from), toRange(to)];
  return { low: last.low / first.high, high: last.high / first.low };
}

function toShare(from: Figure, to: Figure): Range {
  const { low, high } = toQuotient(from, to);
  return toSizes((low - 1) * 100, (high - 1) * 100);
}

function toStatedShare(by: Figure): Range {
  const stated = toStated(by);
  const isRough = (by.kind === 'fraction' || by.bound !== undefined) && !isLimit(by.bound);
  const margin = Math.max(isRough ? wideTolerance : tolerance, (by.step ?? 0) / 2, stated * 0.02);
  const { low, high } = toRange(by);
  return {
    low: low === 0 ? 0 : stated - margin,
    high: high === Infinity ? Infinity : stated + margin,
  };
}
