import type { Block } from '../../document/block.ts';
import { toRange, type Figure } from '../../facts/figures.ts';
import { isQuoted } from '../../facts/voice.ts';
import { createWordList } from '../../document/words/words.ts';
import { findFigureFix, type Mismatch } from './mismatch.ts';
import { toPlainNumber } from './number-words.ts';

const majorities = createWordList(['maj', 'majority']);
/** “Labour hold. {Majority} 5,200”, “{Lab majority:} 5,200” */
const majorityBefore =
  /(?:^|[.;,:(] |\n)(?:\p{Upper}[\p{Alpha} ]{1,24} )?[Mm]aj(?:ority|\.)?(?: of|:)? $/u;
const party = '(?: \\([^()\\d]{1,40}\\)| ?,[^,;.\\d]{1,40},)';
const person = "(?:\\p{Upper}[\\p{Alpha}.’'-]*|de|den|der|van|von|and)";
/** “Ana Ruiz (Lab) ”: who has the votes behind it. */
const candidate = new RegExp(
  `(?:^|[.:;,] ?|\\n| and )${person}(?: ${person}){0,4}${party}(?:,|:| [–—-])? $`,
  'u',
);
/** What may stand between the votes of one and the name of the next, or the majority. */
const share = /^(?: votes)?(?: \([^()]{1,30}\))?/;
/** “. Labour hold. Turnout 61%. ” */
const holdBetween =
  /^[.;,]? ?(?:\p{Upper}[\p{Alpha} ]{2,60}[.;,:]? ?)?(?:Turnout:? [\d.]+(?:%| per ?cent)[.;,]? ?)?$/u;
/** Fewest candidates whom a line lists. */
const fewest = 2;

/** Finds majorities that are not the votes of the first less those of the second: “Ruiz (Lab) 8,100; Holt (Con) 7,000. Majority 1,200”. */
export function findResultMismatches(block: Block): readonly Mismatch[] {
  if (!majorities.isIn(block.listed)) return [];
  const { text, facts } = block;
  return facts.figures.flatMap((majority, i) => {
    const lead = majorityBefore.exec(
      text.slice(Math.max(0, majority.start - reach), majority.start),
    );
    if (!lead || majority.unit || majority.bound || isQuoted(block, majority)) return [];
    const before = facts.figures.slice(0, i);
    const results = findResults(text, before, majority.start - lead[0].length);
    return isWhole(text, before, results) ? toMismatch(block, majority, results) : [];
  });
}

/** Longest “Conservative majority of”, and longest name with its party, in UTF-16 code units. */
const reach = 80;

/** The votes that stand in one line before a majority, each behind a candidate. */
function findResults(text: string, figures: readonly Figure[], end: number): readonly Figure[] {
  const results: Figure[] = [];
  let next = end;
  for (const figure of figures.toReversed()) {
    // “7,000 {(31.2%)}”
    if (figure.unit === 'percent' || isInBrackets(text, figure)) continue;
    const behind = text.slice(figure.number.end, next).replace(share, '');
    const isNext = results.length === 0 ? holdBetween.test(behind) : behind === '';
    const before = candidate.exec(text.slice(Math.max(0, figure.start - reach), figure.start));
    if (!isNext || !before || !isVotes(figure)) break;
    results.unshift(figure);
    next = figure.start - before[0].length;
  }
  return results;
}

/** Whether nobody has votes but those of a line; another line may stand before it. */
function isWhole(text: string, figures: readonly Figure[], results: readonly Figure[]): boolean {
  const [first] = results;
  if (!first || results.length < fewest) return false;
  const earlier = figures.findLast((each) => each.end <= first.start && isVotes(each));
  const since = text.slice(earlier?.end ?? Math.max(0, first.start - reach), first.start);
  if (partial.test(since)) return false;
  return (
    !earlier || majorityBefore.test(text.slice(Math.max(0, earlier.start - reach), earlier.start))
  );
}

const partial =
  /\b(?:also|among|behind|included?|including|losers?|others?|remaining|rest|runners?-up)\b/i;

function isInBrackets(text: string, { start }: Figure): boolean {
  return text.lastIndexOf('(', start) > text.lastIndexOf(')', start);
}

function isVotes({ kind, value, second, bound, unit, counted = 'votes' }: Figure): boolean {
  const isPlain = !unit && !bound && value !== undefined && second === undefined;
  return kind === 'count' && isPlain && counted === 'votes';
}

function toMismatch(block: Block, majority: Figure, results: readonly Figure[]): Mismatch[] {
  const [most = 0, next = 0] = results.map(({ value = 0 }) => value).toSorted((a, b) => b - a);
  const { low, high } = toRange(majority);
  const value = most - next;
  if (value >= low && value <= high) return [];
  const [a, b, sum] = [most, next, value].map((each) => toPlainNumber(each));
  return [
    {
      span: { start: majority.start, end: majority.end },
      detail: `${a} − ${b} makes ${sum}, not ${block.text.slice(majority.number.start, majority.number.end)}`,
      related: results.slice(0, fewest).map((span) => ({ span, message: 'One of the results.' })),
      fixes: findFigureFix(block, majority, value),
    },
  ];
}
