import { createCapitalShapeList, createMarkedShapeList } from '../document/words/words.ts';
import type { Span } from '../span.ts';
import type { FactBlock } from './fact-block.ts';
import { toAlternatives } from '../document/words/cue.ts';
import { months, shortMonths, weekdays } from '../english/calendar-names.ts';

/** A day of a month as the copy writes it. */
export interface WrittenDate extends Span {
  /**
   * `plain` May 3, `ordinal` May 3rd; `numeric` 03/04/2024, which is two dates; `bare` the 5th, of no month.
   */
  readonly form: 'plain' | 'ordinal' | 'numeric' | 'bare';
  /** From 1; of a bare day 0; of a numeric date the first number. */
  readonly month: number;
  /** Of a numeric date the second number. */
  readonly day: number;
  /** 0 where a placeholder stands for it. */
  readonly year?: number;
  /** A weekday stands before it: it is close at hand. */
  readonly hasWeekday: boolean;
}

const monthPattern = `(${months.join('|')}|${toAlternatives(shortMonths)}\\b\\.?)`;
const dayPattern = '(\\d{1,2})(st|nd|rd|th)?(?![\\dA-Za-zÀ-ỿ:%/]|[.,]\\d|-[A-Za-zÀ-ỿ])';
const yearPattern = '(?:,? (?:of )?((?:1[5-9]|20)\\d\\d)\\b)?';
const monthFirst = new RegExp(`(?<![A-Za-zÀ-ỿ-])${monthPattern} ${dayPattern}${yearPattern}`, 'gu');
const dayFirst = new RegExp(
  `(?<![A-Za-zÀ-ỿ\\d.,:/$£€-])(?:the )?(\\d{1,2})(st|nd|rd|th)?(?: of)? ${monthPattern}(?![A-Za-zÀ-ỿ])${yearPattern}`,
  'gu',
);
const numeric = /(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)(?![\d/])/g;
const bare =
  /(?<=\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Bb]efore|[Aa]fter) )the (\d{1,2})(?:st|nd|rd|th)(?=[.,;:]|$| and the \d)/g;
const weekdayBefore = new RegExp(`\\b${toAlternatives(weekdays)},? (?:the )?$`);

/** Finds the dates of some prose that name a day, in order. */
export function findDates({ text, listed }: FactBlock): readonly WrittenDate[] {
  if (!digits.isIn(listed)) return [];
  const found = [
    ...(monthNames.isIn(listed) ? findNamed(text) : []),
    ...[...text.matchAll(numeric)].map(toNumeric),
    ...[...text.matchAll(bare)].map(toBare),
  ];
  const valid = found.filter(({ day }) => day >= 1 && day <= 31).sort((a, b) => a.start - b.start);
  return valid.filter(({ start }, i) => start >= (valid[i - 1]?.end ?? 0));
}

/** Words with a digit in them. */
export const digits = createMarkedShapeList((lower) => /\d/.test(lower));
const monthNames = createCapitalShapeList((lower) =>
  /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/.test(lower),
);

function findNamed(text: string): WrittenDate[] {
  return [
    ...[...text.matchAll(monthFirst)].map((match) =>
      toNamed(text, match, match[1], match[2], match[3], match[4]),
    ),
    ...[...text.matchAll(dayFirst)].map((match) =>
      toNamed(text, match, match[3], match[1], match[2], match[4]),
    ),
  ];
}

function toNamed(
  text: string,
  match: RegExpExecArray,
  month = '',
  day = '',
  ending?: string,
  year?: string,
): WrittenDate {
  const { index: start } = match;
  const before = text.slice(Math.max(0, start - 16), start);
  return {
    start,
    end: start + match[0].length,
    form: ending ? 'ordinal' : 'plain',
    month: months.findIndex((name) => name.startsWith(month.slice(0, 3))) + 1,
    day: Number(day),
    ...findYear(text, start + match[0].length, year),
    hasWeekday: weekdayBefore.test(before),
  };
}

const laterYear =
  /^(?:(?:-|–|, | and | or | to | through )(?:[A-Za-zÀ-ỿ]{3,9}\.? )?\d{1,2}(?:st|nd|rd|th)?){1,3},? ((?:1[5-9]|20)\d\d)\b/u;

/** The year at a date, or behind the other end of its range: “May 3 to 7, 2024”. */
function findYear(text: string, end: number, year?: string): { year?: number } {
  if (/^,? \[YEAR TK/.test(text.slice(end, end + 12))) return { year: 0 };
  const found = year ?? laterYear.exec(text.slice(end, end + 60))?.[1];
  return found ? { year: Number(found) } : {};
}

/** A year that the copy names. */
export interface WrittenYear extends Span {
  readonly value: number;
}

const fourDigits = /(?<![\d.,:$£€/-])(?:1[5-9]|20)\d\d(?![\d%]|[.,:]\d|-\d|\/)/g;

/** Finds the years that some prose names, alone or in a date. */
export function findYears({ text, listed }: FactBlock): readonly WrittenYear[] {
  if (!digits.isIn(listed)) return [];
  return [...text.matchAll(fourDigits)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: Number(match[0]),
  }));
}

function toNumeric(match: RegExpExecArray): WrittenDate {
  const [month = 0, day = 0, year = 0] = match.slice(1).map(Number);
  const span = { start: match.index, end: match.index + match[0].length };
  return { ...span, form: 'numeric', month, day, year, hasWeekday: false };
}

function toBare(match: RegExpExecArray): WrittenDate {
  const span = { start: match.index, end: match.index + match[0].length };
  return { ...span, form: 'bare', month: 0, day: Number(match[1]), hasWeekday: false };
}
