import { smallNumbers } from '../../english/small-numbers.ts';
import type { Block } from '../../document/block.ts';
import { isApart, toBounded, toRange, type Figure, type Range } from '../../facts/figures.ts';
import { findBound } from '../../facts/figures/bounds.ts';
import { toPlainNumber } from './number-words.ts';
import type { Mismatch } from './mismatch.ts';
import {
  findPairs,
  findTriples,
  isSingle,
  toAmountLike,
  toGap,
  toQuotients,
  toValue,
} from './sum-text.ts';
import { startOf } from '../../facts/figures/change-text.ts';

const sizes: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['half', 0.5],
  ['quadruple', 4],
  ['triple', 3],
  ['twice', 2],
  ...smallNumbers.map((word, i) => [`${word} times`, i + 2] as const),
]);
/** The same somewhere in a block, as far as it is told at a glance. */
const anySize = /\b(?:double|half|quadruple|times|triple|twice)\b/;
/** Of what “twice the budget of £9m” is twice. */
const totals =
  'amount|average|budget|cost|estimate|fee|figure|forecast|limit|number|price|quota|record|sum|target|total|value';
/** “…, {twice} the”, “…, {three times} as many as the”, “…, {twice} the budget of” */
const behindFirst = new RegExp(
  `^[^.;:()]{0,60}?(?:,| –| —) (?:[a-z]+ ){0,3}?(${[...sizes.keys()].join('|')})(?: as (?:many|much) as)? (?:the|its|their|last year’s|last year's|(?:an?|her|his|its|the|their) (?:[a-z]+ ){0,2}(?:${totals}) of) $`,
);
/** How far off “twice” may be, as a share: nobody says “1.93 times”. */
const slack = 0.12;

/** Finds multiples that two figures do not come to: “8 million, twice the 3 million it carried in May”. */
export function findFactorMismatches(block: Block): readonly Mismatch[] {
  if (!anySize.test(block.text)) return [];
  return [...findPairs(block), ...findOver(block)].flatMap(([first, second]) => {
    if (![first, second].every(isAmount)) return [];
    if (first.unitName !== second.unitName || toValue(second) === 0) return [];
    if (isOfOthers(first, second) || isScope(block, first)) return [];
    const gap = block.text.slice(first.end, startOf(second));
    const word = behindFirst.exec(gap)?.[1];
    const size = sizes.get(word ?? '');
    if (word === undefined || size === undefined) return [];
    return toMismatch(block, { first, second, size, word, at: first.end + gap.lastIndexOf(word) });
  });
}

/** “30 cm {in two days}, twice the record of 14 cm”: two amounts with a stretch of time between them. */
function findOver(block: Block): readonly (readonly [Figure, Figure])[] {
  return findTriples(block).flatMap(([first, span, second]) =>
    span.unit === 'duration' &&
    overBefore.test(toGap(block, first, span)) &&
    ofBase.test(toGap(block, span, second))
      ? [[first, second]]
      : [],
  );
}

const overBefore = /^(?: [a-z]+){0,3} (?:in|over|within) (?:just |only )?$/;
const ofBase = / of $/;

function isAmount(figure: Figure): boolean {
  const { kind, unit, exemption } = figure;
  return (
    isSingle(figure) &&
    exemption !== 'age' &&
    unit !== 'percent' &&
    unit !== 'duration' &&
    kind !== 'fraction' &&
    kind !== 'date'
  );
}

/** “30 goals in {two} seasons, double the 15 …”: not what is set against them. */
function isScope({ text }: Block, { start, unit }: Figure): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  return unit === undefined && /\b(?:after|in|over|within) $/.test(before);
}

/** “400 homes, three times the number of the 90 offices” */
function isOfOthers(first: Figure, second: Figure): boolean {
  const [one, other] = [first, second].map(({ thing, counted }) => thing?.head ?? counted);
  return one !== undefined && other !== undefined && one !== other;
}

interface Multiple {
  readonly first: Figure;
  readonly second: Figure;
  readonly size: number;
  readonly word: string;
  readonly at: number;
}

function toMismatch(block: Block, { first, second, size, word, at }: Multiple): Mismatch[] {
  const span = { start: at, end: at + word.length };
  const plain: Range = { low: size * (1 - slack), high: size * (1 + slack) };
  const stated = toBounded(plain, findBound(block.text, span, span)?.kind);
  const actual = toQuotients(toRange(first), toRange(second));
  if (!isApart(stated, actual)) return [];
  const [one, other] = [first, second].map((each) => toAmountLike(each, each.value ?? 0));
  const times = toPlainNumber((first.value ?? 0) / (second.value ?? 1), 2);
  return [
    {
      span,
      detail: `${one} is ${times} times ${other}, not “${word}”`,
      related: [{ span: second, message: 'What it is measured against.' }],
      fixes: [],
    },
  ];
}
