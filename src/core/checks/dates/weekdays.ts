import type { WrittenDate } from '../../facts/dates.ts';
import type { Span } from '../../span.ts';
import {
  isCalendarDate,
  toDayNumber,
  toWeekday,
  type CalendarDate,
} from '../../story/publication-date.ts';
import { weekdays } from '../../english/calendar-names.ts';

const short: readonly string[] = 'Sun. Mon. Tues. Wed. Thurs. Fri. Sat.'.split(' ');

/** A day of the week beside a date, Sunday being 0. */
export interface WrittenWeekday extends Span {
  readonly day: number;
}

const names = `(${weekdays.join('|')}|(?:Sun|Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat)\\.)`;
const before = new RegExp(`(?<![\\w-])${names},? (?:the )?$`);
const behind = new RegExp(`^(?:, (?:which (?:is|was) )?(?:a )?|,? \\()${names}(?![\\w-])`);
/** “Saturday and”, “Monday through”: the date may belong to the other day. */
const pairBefore = new RegExp(
  `(?<![\\w-])${names}(?: and | or | to | through | until |\\s?[-–]\\s?)$`,
);
const rangeBehind = /^(?:\s?[-–]\s?| and | or | to | through )(?:[A-Za-z]+\.? )?\d/;
/** Longest run of words that is looked at on either side of a date, in UTF-16 code units. */
const reach = 40;

/** Finds the day of the week that the copy gives a date; undefined where it may be the day of another date. */
export function findWeekday(text: string, { start, end }: Span): WrittenWeekday | undefined {
  const [from, after] = [Math.max(0, start - reach), text.slice(end, end + reach)];
  if (rangeBehind.test(after)) return undefined;
  const lead = text.slice(from, start);
  const match = before.exec(lead);
  const name = match?.[1];
  if (match && name !== undefined) {
    if (pairBefore.test(lead.slice(0, match.index))) return undefined;
    const at = from + match.index;
    return { start: at, end: at + name.length, day: toDay(name) };
  }
  const tail = behind.exec(after);
  const word = tail?.[1];
  if (!tail || word === undefined) return undefined;
  const at = end + tail[0].length - word.length;
  return { start: at, end: at + word.length, day: toDay(word) };
}

function toDay(name: string): number {
  return weekdays.findIndex((day) => day.startsWith(name.slice(0, 3)));
}

/** Writes a day of the week as another is written, in full or short. */
export function writeWeekday(original: string, day: number): string {
  return (original.endsWith('.') ? short : weekdays)[day] ?? '';
}

/** How many days a month has; 29 for a February of no year. */
export function daysIn(month: number, year = 2024): number {
  return [31, 30, 29].find((day) => isCalendarDate({ year, month, day })) ?? 28;
}

/** The day of the same month, at most three days away, that falls on a day of the week. */
export function findNearestDay(date: CalendarDate, weekday: number): number | undefined {
  const distance = ((weekday - weekdays.indexOf(toWeekday(date)) + 10) % 7) - 3;
  const day = date.day + distance;
  return isCalendarDate({ ...date, day }) ? day : undefined;
}

/** The year in which a day of a month comes closest to a date. */
export function findNearestYear(
  { month, day }: Pick<WrittenDate, 'month' | 'day'>,
  from: CalendarDate,
): number {
  const origin = toDayNumber(from);
  const distanceTo = (year: number): number => Math.abs(toDayNumber({ year, month, day }) - origin);
  const years = [from.year, from.year - 1, from.year + 1];
  return years.reduce((best, year) => (distanceTo(year) < distanceTo(best) ? year : best));
}
