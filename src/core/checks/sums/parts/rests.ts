import type { Block } from '../../../document/block.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import { createWordList } from '../../../document/words/words.ts';
import { groupFigures } from '../../../facts/by-sentence.ts';
import { isApart, toRange, type Figure, type Range } from '../../../facts/figures.ts';
import { startOf } from '../../../facts/figures/change-text.ts';
import { isQuoted } from '../../../facts/voice.ts';
import { findFigureFix, type Mismatch } from '../mismatch.ts';
import { toPlainNumber } from '../number-words.ts';
import { toPartsMismatch, toTotal } from './part-sums.ts';
import { isExact, isSummable, toValue } from '../sum-text.ts';

/** Words without which no rest is told. */
export const restWords = createWordList(['remainder', 'remaining', 'rest']);
const restBefore = /^The (?:other )?remaining $|\b[Tt]he (?:rest|remainder)(?:,| \() ?$/;

/** Most parts that are added up. */
const maxParts = 7;
/** How far off a sum may be, as a share, and still be meant for the whole. */
const near = 0.15;

/** Finds rests that do not make up the whole: “It cost £9m. The county gave £4m and the city £2m; the rest, £4m, was a loan.” */
export function findRestMismatches(block: Block): readonly Mismatch[] {
  const figuresOf = block.derive(groupFigures);
  return block.sentences.flatMap((sentence) => {
    if (!restWords.isIn(sentence)) return [];
    const rest = figuresOf(sentence.index).find((figure) => isRest(block, sentence, figure));
    if (!rest || isQuoted(block, rest)) return [];
    return rest.unit === 'percent'
      ? findShares(block, sentence, rest)
      : findAmounts(block, sentence, rest);
  });
}

function isRest({ text }: Block, { start }: Sentence, figure: Figure): boolean {
  const isKind = figure.unit === 'percent' || figure.unit === 'money';
  return isKind && isExact(figure) && restBefore.test(text.slice(start, startOf(figure)));
}

/** Figures in the unit of a rest that stand before it, from some sentence on. */
function findBefore({ facts }: Block, from: number, rest: Figure): readonly Figure[] {
  return facts.figures.filter(
    ({ sentence, end, unitName }) =>
      sentence >= from && end <= rest.start && unitName === rest.unitName,
  );
}

/** Words that show that a percentage is no share of the whole. */
const noShare =
  /\b(?:among|another|both|compared|down|fell|from|margin|more than one|multiple|of (?:them|those|whom|which)|points?|respectively|rose|than|up)\b/i;

/** “44% chose the bus and 47% the tram. The remaining 11% …” */
function findShares(block: Block, sentence: Sentence, rest: Figure): Mismatch[] {
  const own = findBefore(block, sentence.index, rest);
  const from = own.length > 1 ? sentence.index : sentence.index - 1;
  const shares = [...findBefore(block, from, rest), rest];
  const words = block.text.slice(block.sentences[from]?.start ?? sentence.start, rest.start);
  if (shares.length < 3 || !areParts(block, shares) || noShare.test(words)) return [];
  const sum = toTotal(shares);
  // Of those that come to less one may stand further up.
  const slack = Math.max(1, shares.length / 2);
  const whole = { low: 100 - slack, high: 100 + slack };
  if (sum > 100 * (1 + near) || hasSum(shares.map(toExactRange), whole) || sum < 100) return [];
  const addends = shares.map((share) => toPlainNumber(toValue(share), 2)).join(' + ');
  const { start, end } = rest;
  return [
    {
      span: { start, end },
      detail: `${addends} makes ${toPlainNumber(sum, 2)}%, more than all of it`,
      related: [],
      fixes: findFigureFix(block, rest, toRest(rest, 100 - sum)),
    },
  ];
}

/** Words that say of an amount that it is all of it. */
const wholeWords =
  /\b(?:bill|budget|cost|costs|costing|package|price|priced|raised|sum|total|totall?ed)\b/i;

/** “The bridge cost £9m. …; the rest, £4m, …” */
function findAmounts(block: Block, sentence: Sentence, rest: Figure): Mismatch[] {
  const figures = [...findBefore(block, 0, rest), rest];
  // Beside £9.5m, £4m is £4.0m.
  const step = Math.min(...figures.map((figure) => figure.step ?? 1));
  const [total, ...parts] = figures.map((figure) => ({ ...figure, step }));
  if (!total || parts.length < 2 || parts[0]?.sentence === total.sentence) return [];
  const { start, end } = block.sentences[total.sentence] ?? sentence;
  if (!wholeWords.test(block.text.slice(start, end)) || !areParts(block, [total, ...parts]))
    return [];
  const sum = toTotal(parts);
  if (
    Math.abs(sum - toValue(total)) > toValue(total) * near ||
    hasSum(parts.map(toRange), toRange(total))
  )
    return [];
  const division = 'both';
  return toPartsMismatch(block, { total, parts, end: rest.end, division }).map((mismatch) => ({
    ...mismatch,
    span: { start: rest.start, end: rest.end },
    fixes: [
      ...findFigureFix(block, rest, toRest(rest, toValue(total) - sum)),
      ...findFigureFix(block, total, sum),
    ],
  }));
}

function areParts(block: Block, figures: readonly Figure[]): boolean {
  return (
    figures.length <= maxParts &&
    figures.every((figure) => isExact(figure) && !isQuoted(block, figure))
  );
}

/** The rest with what is missing, without the noise of decimals. */
function toRest(rest: Figure, missing: number): number {
  return Number((toValue(rest) + missing).toPrecision(12));
}

/** Whether some of the parts, the last among them, come to the whole: then the others are parts of parts. */
function hasSum(parts: readonly Range[], { low, high }: Range): boolean {
  let sums = parts.slice(-1);
  for (const part of parts.slice(0, -1))
    sums = sums.flatMap((sum) => [sum, { low: sum.low + part.low, high: sum.high + part.high }]);
  return sums.some((sum) => !isApart(sum, { low, high }));
}

function toExactRange(figure: Figure): Range {
  return { low: toValue(figure), high: toValue(figure) };
}

const restOpening = /^(?:The (?:other|remaining)|All the other) $/;

/** “Two of the five hostages were freed. The other four are still held.” */
export function findRestBehind(
  block: Block,
  sentence: Sentence,
  [first, total]: readonly Figure[],
  figuresOf: (sentence: number) => readonly Figure[],
): Mismatch[] {
  const { text, sentences } = block;
  if (!first || !total || !isPartOf(text, first, total)) return [];
  const next = sentences[sentence.index + 1];
  const rest = next && figuresOf(next.index).find(isSummable);
  if (!rest) return [];
  if (!restOpening.test(text.slice(next.start, rest.number.start))) return [];
  if ([first, total, rest].some(({ bound }) => bound) || isQuoted(block, total)) return [];
  const end = rest.number.end;
  const [mismatch] = toPartsMismatch(block, { total, parts: [first, rest], end, division: 'both' });
  return mismatch ? [{ ...mismatch, span: rest.number }] : [];
}

/** “two of the five hostages” */
function isPartOf(text: string, first: Figure, total: Figure): boolean {
  const gap = text.slice(first.number.end, total.start);
  return /^(?: [a-z]+)? of (?:the|these|those|its|their|his|her) $/i.test(gap);
}
