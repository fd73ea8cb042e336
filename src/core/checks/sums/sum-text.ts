import type { Block } from '../../document/block.ts';
import { isQuoted } from '../../facts/voice.ts';
import { groupFigures } from '../../facts/by-sentence.ts';
import type { Figure, Range } from '../../facts/figures.ts';
import { startOf } from '../../facts/figures/change-text.ts';
import { toPlural } from '../../english/plural.ts';
import { toPlainNumber, toFactor } from './number-words.ts';

/** Three figures that stand one behind another. */
export type Triple = readonly [Figure, Figure, Figure];

/** Each three figures that stand one behind another in a sentence, in the writer’s own words. */
export function findTriples(block: Block): readonly Triple[] {
  return block.derive(readTriples);
}

function readTriples(block: Block): readonly Triple[] {
  const triples: Triple[] = [];
  for (const figures of block.derive(findOwn)) {
    for (const [i, first] of figures.entries()) {
      const [second, third] = [figures[i + 1], figures[i + 2]];
      if (second && third) triples.push([first, second, third]);
    }
  }
  return triples;
}

/** Two figures that stand one behind the other. */
type Pair = readonly [Figure, Figure];

/** Each two figures that stand one behind the other in a sentence, in the writer’s own words. */
export function findPairs(block: Block): readonly Pair[] {
  return block.derive(readPairs);
}

function readPairs(block: Block): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const figures of block.derive(findOwn)) {
    for (const [i, first] of figures.entries()) {
      const second = figures[i + 1];
      if (second) pairs.push([first, second]);
    }
  }
  return pairs;
}

/** The writer’s figures of each sentence that has several, without years, clock times and numbers that are names. */
function findOwn(block: Block): readonly (readonly Figure[])[] {
  const figuresOf = block.derive(groupFigures);
  return block.sentences.flatMap(({ index }) => {
    const figures = figuresOf(index);
    if (figures.length < 2) return [];
    return [
      figures.filter(
        (figure) => isAmount(figure) && !isMultiple(block, figure) && !isQuoted(block, figure),
      ),
    ];
  });
}

/** The three of “three times as many”. */
function isMultiple({ text }: Block, { number }: Figure): boolean {
  return /^ times\b/.test(text.slice(number.end, number.end + 7));
}

function isAmount({ exemption, kind }: Figure): boolean {
  return exemption !== 'year' && kind !== 'label' && kind !== 'time';
}

/** Whether a figure is one exact number, or a hedged one: neither a range nor “dozens”. */
export function isSingle({ value, second, isVague }: Figure): boolean {
  return value !== undefined && second === undefined && !isVague;
}

/** One number that nothing hedges. */
export function isExact(figure: Figure): boolean {
  return isSingle(figure) && !figure.bound;
}

/** Words that show that what is multiplied or shared out is not all of it. */
export const notAll =
  /\b(?:after|at least|before|besides|excluding|including|initial(?:ly)?|plus|remainder|rest|up to|rising|starting)\b/i;

/** “a total of 45 so far”, “for a total of 30 since Monday”: more is counted than stands there. */
export const cumulative =
  /^[^.;]{0,30}\b(?:already|ever|in \w+|over|overall|since|so far|this|to date|within|by (?:the )?(?:end|\w+day|20\d\d))\b/;

const oneMore = /(?:,|\band) (?:an?|one) [a-zÀ-ỿ]/;
const oneBefore = /\b(?:an?|one) [a-zÀ-ỿ-]+(?:,| and) $/i;

/** Whether one more stands in a list, or right before it, without a figure: “two golds {and a bronze}”. */
export function hasUncounted(lead: string, list: string): boolean {
  return oneBefore.test(lead) || oneMore.test(list);
}

/** What a figure comes to; nothing where it cannot be read. */
export function toValue({ value = 0 }: Figure): number {
  return value;
}

/** The words between two figures, without the “about” of the second. */
export function toGap({ text }: Block, first: Figure, second: Figure): string {
  return text.slice(Math.max(first.end, first.number.end), startOf(second));
}

/** What all quotients of two ranges lie between. */
export function toQuotients(part: Range, whole: Range): Range {
  return { low: part.low / whole.high, high: part.high / whole.low };
}

/** A range and so much on either side. */
export function widen({ low, high }: Range, by: number): Range {
  return { low: low - by, high: high + by };
}

/** Signs that stand before a sum of money. */
const signed = /^\D*[$£€¥₹₦]|^(?:Rs\.? ?|R|N)(?=\d)/;

/** An amount for a message, in the unit and the size of another: “$6.5 billion”, “Rs 42 crore”, “19 years”. */
export function toAmountLike(
  { text, number, start, unit, unitName = '' }: Figure,
  value: number,
): string {
  const amount = toFactord(text.slice(number.start - start, number.end - start), value);
  if (unit === 'money') return `${signed.exec(text)?.[0] ?? ''}${amount}`;
  if (unit === 'percent') return `${amount}%`;
  if (!unit) return amount;
  return `${amount} ${value === 1 ? unitName : toPlural(unitName)}`;
}

/** A value with the “million” of a number; those of “two dozen” and “12 thousand” are plain numbers. */
function toFactord(written: string, value: number): string {
  const scaleWords = / ?[A-Za-z]+$/.exec(written)?.[0] ?? '';
  const scale = toFactor(scaleWords.trim().toLowerCase()) ?? 1;
  if (scale < smallestScale || value < scale) return toPlainNumber(value, 2);
  return toPlainNumber(value / scale, 2) + scaleWords;
}

/** From here on numbers are written with a word: a lakh, a million. */
const smallestScale = 1e5;

const summable: ReadonlySet<string> = new Set(['casualty', 'count', 'damage', 'money']);

/** Kinds of figures of which two can be set against a third: amounts of things, people and money, and what is measured. */
export const amountKinds: ReadonlySet<string> = new Set([...summable, 'measure']);

/** Whether a figure is one number of things, people or money, and may be part of a sum. */
export function isSummable({ kind, value, second, isVague, exemption }: Figure): boolean {
  // “190 opposed”
  const isKind = summable.has(kind) || exemption === 'tally';
  return isKind && value !== undefined && second === undefined && !isVague;
}
