import type { Block } from '../../document/block.ts';
import { isApart, toRange, type Figure, type Range } from '../../facts/figures.ts';
import { toUnitName } from '../../facts/figures/unit-names.ts';
import { toStem } from '../../english/stem.ts';
import { findFigureFix, type Mismatch } from './mismatch.ts';
import { findTriples, isSingle, notAll, toAmountLike, toQuotients, toValue } from './sum-text.ts';

/** “…, or {$5 million} a year”, “… ({£6,000} per pupil)”. */
const restating =
  /(?:,| –| —)? (?:\(|or (?:an average of |about |around |nearly |roughly )?|an average of )$/;
/** “…{, }$5 million a mile”, where the clause ends with it. */
const apposed = /^[^.;:()]{0,40}(?:,| –| —) (?:about |around |nearly |roughly |some )?$/;
const clauseEnd = /^(?: on average)?(?:[.,;)]|$)/;
const each =
  /^ (?:an?|per|each|every|for (?:each|every)) (?:full )?([a-z]+)\b(?! (?:above|before|below|excluding|extra|less|more|on top|over|plus|under)\b)/;
/** How far off a rate may be besides what rounding explains, as a share. */
const slack = 0.02;

/** Finds rates that two figures before them do not come to: “$4.5 million on 300 beds, or $25,000 a bed”. */
export function findRateMismatches(block: Block): readonly Mismatch[] {
  return findTriples(block).flatMap((run) => {
    const [one, other, rate] = run;
    if (!run.every(isSingle)) return [];
    const noun = findNoun(block, other, rate);
    if (noun === undefined) return [];
    const divisor = toDivisor(other, noun) ?? toDivisor(one, noun);
    const total = toDivisor(other, noun) ? one : other;
    if (!divisor || !isAlike(total, rate)) return [];
    const words = block.text.slice(one.start, rate.end + 40);
    if (notAll.test(words.slice(0, words.indexOf('. ') + 1 || undefined))) return [];
    return toMismatch(block, { total, divisor, rate, noun });
  });
}

/** The noun of “a bed” where a rate restates the figures before it. */
function findNoun({ text }: Block, before: Figure, rate: Figure): string | undefined {
  const gap = text.slice(before.end, rate.start);
  if (gap.length > 50 || /[.;:]/.test(gap)) return undefined;
  const isOr = restating.test(gap);
  if (!isOr && !apposed.test(gap)) return undefined;
  for (const { end } of [rate.number, rate]) {
    const found = each.exec(text.slice(end, end + 30));
    const isWhole = found && (isOr || clauseEnd.test(text.slice(end + found[0].length)));
    if (isWhole) return found[1];
  }
  return undefined;
}

function isAlike(total: Figure, rate: Figure): boolean {
  return (
    total.unitName === rate.unitName &&
    total.unit !== 'duration' &&
    total.unit !== 'percent' &&
    total.kind !== 'fraction'
  );
}

/** How many of a stretch of time another has. */
const stretches: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  year: { year: 1, month: 12, week: 52, day: 365 },
  month: { month: 1, week: 4.35, day: 30.4 },
  week: { week: 1, day: 7 },
  day: { day: 1, hour: 24 },
  hour: { hour: 1, minute: 60 },
};

/** What is measured, not counted. */
const measures: ReadonlySet<string> = new Set(['length', 'quantity']);

/** Among how many a total is shared out: the 300 of “300 beds”, the 60 months of “five years”. */
function toDivisor(figure: Figure, noun: string): Range | undefined {
  const { unit, unitName = '', thing, counted } = figure;
  if (unit === 'duration') {
    const factor = stretches[unitName]?.[noun];
    // “over five years”: in the course of them.
    const { low, high } = toRange({ ...figure, bound: undefined });
    return factor === undefined ? undefined : { low: low * factor, high: high * factor };
  }
  // “40 acres”, “300 beds”
  if (unit !== undefined)
    return measures.has(unit) && unitName === toUnitName(noun) ? toRange(figure) : undefined;
  const head = thing?.head ?? counted;
  return head !== undefined && toStem(head) === toStem(noun) ? toRange(figure) : undefined;
}

function toMismatch(
  block: Block,
  { total, divisor, rate, noun }: { total: Figure; divisor: Range; rate: Figure; noun: string },
): Mismatch[] {
  const quotient = toQuotients(toRange(total), divisor);
  const range = { low: quotient.low * (1 - slack), high: quotient.high * (1 + slack) };
  if (divisor.low <= 0 || !isApart(toRange(rate), range)) return [];
  const actual = toValue(total) / ((divisor.low + divisor.high) / 2);
  const step = Math.max(rate.step ?? 1, 10 ** (Math.floor(Math.log10(actual)) - 2));
  const rounded = Number((Math.round(actual / step) * step).toPrecision(6));
  return [
    {
      span: { start: rate.start, end: rate.end },
      detail: `${toAmountLike(total, toValue(total))} comes to ${toAmountLike(rate, rounded)} per ${noun}, not ${block.text.slice(rate.start, rate.number.end)}`,
      related: [{ span: total, message: 'What is shared out.' }],
      fixes: findFigureFix(block, rate, rounded),
    },
  ];
}
