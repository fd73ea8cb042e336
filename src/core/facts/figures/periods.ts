import { monthWords } from '../../english/calendar-names.ts';

const period = `(?:${monthWords.join('|')}|(?:19|20)\\d\\d)`;
const joints = 'after [a-z]+ing|against|and|but|compared (?:to|with)|versus|while it was';
const periodBetween = new RegExp(`^(?: [a-zÀ-ỿ]+){0,2} in (${period}),?(?: (?:${joints}))? $`, 'i');
const periodBehind = new RegExp(`^(?: [a-zÀ-ỿ]+)? in (${period})(?![a-zÀ-ỿ\\d])`, 'i');
/** Months further apart than this may lie in two years. */
const longest = 6;

/**
 * Compares the times of “80 thefts in May and 120 in April”: positive where the first is the later one. Undefined
 * where the words between and behind two figures do not name two months or two years.
 */
export function comparePeriods(between: string, behind: string): number | undefined {
  const first = periodBetween.exec(between)?.[1];
  const second = periodBehind.exec(behind)?.[1];
  if (first === undefined || second === undefined) return undefined;
  const [one, other] = [toMonth(first), toMonth(second)];
  const isYear = one < 0 && other < 0;
  const distance = isYear ? Number(first) - Number(second) : one - other;
  const isClear = isYear || (one >= 0 && other >= 0 && Math.abs(distance) <= longest);
  return isClear && distance !== 0 ? distance : undefined;
}

/** Its position in the year; negative where the word is no month. */
function toMonth(word: string): number {
  return monthWords.indexOf(word.toLowerCase());
}
