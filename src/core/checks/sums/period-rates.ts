import type { Block } from '../../document/block.ts';
import { isApart, toRange, type Figure } from '../../facts/figures.ts';
import { startOf } from '../../facts/figures/change-text.ts';
import { findFigureFix, type Mismatch } from './mismatch.ts';
import { findPairs, isSingle, notAll, toAmountLike, toValue } from './sum-text.ts';

/** How many of a stretch of time go into another, and how far off what is paid by it may be, as a share. */
interface PeriodRate {
  readonly factor: number;
  readonly slack: number;
}

const factors: ReadonlyMap<string, PeriodRate> = new Map([
  ['year month', { factor: 1 / 12, slack: 0.02 }],
  ['month year', { factor: 12, slack: 0.02 }],
  // A year may be paid as 50 weeks, or as 53.
  ['year week', { factor: 1 / 52, slack: 0.05 }],
  ['week year', { factor: 52, slack: 0.05 }],
]);

const period = '(?:an?|every|per|each) (month|week|year)';
/** “£60,000 {a year, or} £5,000”, “£60,000 {in its first year,} £5,000” */
const between = new RegExp(
  `^ (?:${period}|in (?:her|his|its|the|their) (?:first|last) (year))(?:,| –| —|,? or| \\(or| \\() ?(?:or )?(?:an average of )?$`,
);
/** “£5,000 {a month on average}”, and nothing of what is added or taken off. */
const behind = new RegExp(`^ ${period}(?: on average)?(?:[.;)]|, (?:and|but|the|when|while)\\b|$)`);

/** The same somewhere in a block, as far as it is told at a glance. */
const anyPeriod = / (?:an?|every|per|each) (?:month|week|year)\b/;

/** Finds what one and the same is said to cost by the year and by the month: “£60,000 a year, or £6,500 a month”. */
export function findPeriodMismatches(block: Block): readonly Mismatch[] {
  if (!anyPeriod.test(block.text)) return [];
  return findPairs(block).flatMap(([first, second]) => {
    const { start = 0, end = 0 } = block.sentences[first.sentence] ?? {};
    const rate = findRate(block.text, first, second);
    const isAll = rate && !notAll.test(block.text.slice(start, end));
    return isAll ? toMismatch(block, first, second, rate) : [];
  });
}

function findRate(text: string, first: Figure, second: Figure): PeriodRate | undefined {
  const isMoney = first.unit === 'money' && first.unitName === second.unitName;
  if (!isMoney || !isSingle(first) || !isSingle(second)) return undefined;
  const [, one, year] = between.exec(text.slice(first.number.end, startOf(second))) ?? [];
  const other = behind.exec(text.slice(second.number.end))?.[1];
  return factors.get(`${one ?? year} ${other}`);
}

function toMismatch(
  block: Block,
  first: Figure,
  second: Figure,
  { factor, slack }: PeriodRate,
): Mismatch[] {
  const { low, high } = toRange(first);
  const range = { low: low * factor * (1 - slack), high: high * factor * (1 + slack) };
  if (!isApart(range, toRange(second))) return [];
  const actual = toValue(first) * factor;
  const step = Math.max(second.step ?? 1, 10 ** (Math.floor(Math.log10(actual)) - 2));
  const value = Number((Math.round(actual / step) * step).toPrecision(6));
  const [one, right, wrong] = [
    toAmountLike(first, toValue(first)),
    toAmountLike(second, value),
    toAmountLike(second, toValue(second)),
  ];
  const name = behind.exec(block.text.slice(second.number.end))?.[1];
  return [
    {
      span: { start: second.start, end: second.end },
      detail: `${one} comes to ${right} a ${name}, not ${wrong}`,
      related: [{ span: first, message: 'The same by another stretch of time.' }],
      fixes: findFigureFix(block, second, value),
    },
  ];
}
