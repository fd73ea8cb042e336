import { auxiliaries, conjunctions, prepositions, toWordSet } from '../../english/word-classes.ts';
import { scales, scaleSuffixes } from '../../lexicons/figures/scales.ts';
import type { Span } from '../../span.ts';

/** A number that lacks a digit or the word for its size, or has a digit too many. */
export interface BrokenNumber extends Span {
  readonly kind: 'grouping' | 'size';
}

/** Finds numbers that cannot be meant as they stand. */
export function findBrokenNumbers(text: string): readonly BrokenNumber[] {
  if (!/\d[,.]\d/.test(text)) return [];
  return [...findGroupings(text), ...findSizeless(text)];
}

const grouped = /(?<![\w.,/:-])[$£€]?\d{1,3}(?:,\d{1,9}){1,6}(?![\d,]{0,40}[-/:])(?!,?\d)/g;

/** “10,00ha”, “1,0000 homes”, “1,234,56”. */
function findGroupings(text: string): readonly BrokenNumber[] {
  return [...text.matchAll(grouped)].flatMap(({ 0: words, index }) => {
    const [, ...groups] = words.split(',');
    const end = index + words.length;
    const isBroken = isBrokenGrouping(groups, /^[$£€]/.test(words), text.slice(end, end + 24));
    return isBroken ? [{ start: index, end, kind: 'grouping' as const }] : [];
  });
}

/** Behind 12,50 it is a comma for a point. */
const decimals = /^ ?(?:%|€|euros?\b|EUR\b|kr\b|per ?cent\b)/;
/** What is counted, or a unit set close: not “rooms 10,20 and 30”. */
const counted =
  /^(?:\p{Lower}|,| (?!is\b|was\b|has\b|does\b)(?:\p{Lower}+ )?\p{Lower}+s\b| people\b)/u;

function isBrokenGrouping(groups: readonly string[], isMoney: boolean, behind: string): boolean {
  if (groups.every(({ length }) => length === 3) || isIndian(groups)) return false;
  const last = groups.at(-1) ?? '';
  // “May 5,2019” lacks but a space.
  if (groups.some(({ length }) => length > 3)) return !/^(?:19|20)\d\d$/.test(last);
  if (groups.some(({ length }) => length === 3)) return true;
  const isCutShort = groups.length === 1 && /^\d0$/.test(last);
  return isCutShort && !decimals.test(behind) && (isMoney || counted.test(behind));
}

/** 12,34,567 */
function isIndian(groups: readonly string[]): boolean {
  return groups.every(({ length }, i) => length === (i === groups.length - 1 ? 3 : 2));
}

const sum = /(?<![\w.,])[$£€]\d{1,3}\.\d (?=(\p{Lower}+))/gu;
/** Behind a sum they say its size, what it is the price of, or that the clause goes on. */
const sizes = [...scales.keys(), ...scaleSuffixes.keys(), 'b', 'bln', 'mln'];
const notCounted: ReadonlySet<string> = new Set([
  ...sizes,
  ...auxiliaries,
  ...conjunctions,
  ...prepositions,
  ...toWordSet(
    `a an the each apiece per more less extra off higher lower worth to today yesterday tonight overnight earlier later
    last this while when which that who it they he she we not also now then only just every`,
  ),
]);

/** “a $1.8 budget deficit”: a sum with one decimal lacks its last digit or its “million”. */
function findSizeless(text: string): readonly BrokenNumber[] {
  return [...text.matchAll(sum)].flatMap(({ 0: words, 1: next = '', index }) =>
    notCounted.has(next)
      ? []
      : [{ start: index, end: index + words.length - 1, kind: 'size' as const }],
  );
}
