import { smallNumberPattern, toSmallNumber } from '../../english/small-numbers.ts';
import type { Block } from '../../document/block.ts';
import { groupFigures } from '../../facts/by-sentence.ts';
import { isQuoted } from '../../facts/voice.ts';
import { boardMembers } from './board-members.ts';
import { findResults } from './margin-mismatches.ts';
import type { Mismatch } from './mismatch.ts';
import type { Span } from '../../span.ts';
import { isExact, toValue } from './sum-text.ts';

const number = `(\\d{1,3}|one|${smallNumberPattern})`;
const seated = `${number} ${boardMembers}`;
/** “{All 14 trustees} of the fund {attended}” */
const allBefore = new RegExp(
  `\\b[Aa]ll ${seated}(?: of the (?:[a-z]+ ){0,2}[a-z]+)? (attended|cast (?:(?:a|their) )?votes?|had attended|took part|voted|were (?:in attendance|present|there))\\b`,
);
/** “39 members, {and all were present}” */
const allBehind = new RegExp(
  `\\b${seated},? (?:and )?all (?:of (?:them|whom) )?(?:were )?(attended|present|took part|voted)\\b`,
);
/** “with one abstention”, “two members abstaining” */
const abstaining = new RegExp(`\\b${number} (?:abstentions?|(?:[a-z]+ )?abstain(?:ed|ing))\\b`);
/** Those who were there and did not vote, however many. */
const excused =
  /\b(?:absen(?:t|ces?)|abstentions|abstained|abstaining|did not vote|left|non-voting|recus\w+)\b/;

/** Finds votes that are not those of all who were there: “passed 8-3; one member abstained, and all 14 trustees were there”. */
export function findAttendanceMismatches(block: Block): readonly Mismatch[] {
  const match = allBefore.exec(block.text) ?? allBehind.exec(block.text);
  if (!match) return [];
  const [words, members = '', were = ''] = match;
  const there = { start: match.index, end: match.index + words.length };
  const figuresOf = block.derive(groupFigures);
  const results = block.sentences.flatMap(({ index }) => findResults(block, figuresOf(index)));
  const [result, other] = results;
  if (!result || other || [result, there].some((span) => isQuoted(block, span))) return [];
  const abstained = findAbstained(block.text);
  const isOfAll = abstained.length > 0 || /cast|voted/.test(were);
  const isOpen = excused.test(block.text.replace(abstaining, ''));
  const sides = [result.high, result.low];
  if (isOpen || !isOfAll || sides.some((side) => side.unit !== undefined || !isExact(side)))
    return [];
  const all = { there, members: toSmallNumber(members) };
  return toMismatch(result, [...sides.map(toValue), ...abstained], all);
}

function findAbstained(text: string): readonly number[] {
  const count = abstaining.exec(text)?.[1];
  return count === undefined ? [] : [toSmallNumber(count)];
}

/** Those who were there, and where it is told. */
interface Attendance {
  readonly there: Span;
  readonly members: number;
}

function toMismatch(
  { start, end }: Span,
  counts: readonly number[],
  { there, members }: Attendance,
): Mismatch[] {
  const sum = counts.reduce((one, more) => one + more, 0);
  if (sum === members) return [];
  return [
    {
      span: { start, end },
      detail: `${counts.join(' + ')} makes ${sum}, not ${members}`,
      related: [{ span: there, message: 'How many were there.' }],
      fixes: [],
    },
  ];
}
