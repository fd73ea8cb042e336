import type { WrittenDate } from '../facts/dates.ts';
import type { Span } from '../span.ts';

/** The days of the week, Sunday first. */
export const weekdays: readonly string[] =
  'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const short: readonly string[] = 'Sun. Mon. Tues. Wed. Thurs. Fri. Sat.'.split(' ');

/** A day of the week beside a date, Sunday being 0. */
export interface WrittenWeekday extends Span {
  readonly day: number;
}

const names = `(${weekdays.join('|')}|(?:Sun|Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat)\\.)`;
const before = new RegExp(`(?<![\\p{L}-])${names},? (?:the )?$`, 'u');
const behind = new RegExp(`^(?:, (?:which (?:is|was) )?(?:a )?|,? \\()${names}(?![\\p{L}-])`, 'u');
/** “Saturday and”, “Monday through”: the date may belong to the other day. */
const pairBefore = new RegExp(
  `(?<![\\p{L}-])${names}(?: and | or | to | through | until |\\s?[-–]\\s?)$`,
  'u',
);
const rangeBehind = /^(?:\s?[-–]\s?| and | or | to | through )(?:\p{L}+\.? )?\d/u;
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

/** A day of the common calendar. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Counts the days since the first of March of the year 0, of which later ones are a whole number apart. */
function toDayNumber({ year, month, day }: Day): number {
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leapDays + Math.floor((153 * m + 2) / 5) + day - 1;
}

/** Which day of the week a date falls on, Sunday being 0. */
export function toWeekday(year: number, month: number, day: number): number {
  return (toDayNumber({ year, month, day }) + 3) % 7;
}

/** How many days a month has; 29 for a February of no year. */
export function daysIn(month: number, year = 2024): number {
  const next =
    month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return toDayNumber(next) - toDayNumber({ year, month, day: 1 });
}

/** The day of the same month, at most three days away, that falls on a day of the week. */
export function findNearestDay({ year, month, day }: Day, weekday: number): number | undefined {
  const distance = ((weekday - toWeekday(year, month, day) + 10) % 7) - 3;
  const nearest = day + distance;
  return nearest >= 1 && nearest <= daysIn(month, year) ? nearest : undefined;
}

/** The year in which a day of a month comes closest to a date. */
export function findNearestYear(
  { month, day }: Pick<WrittenDate, 'month' | 'day'>,
  from: Day,
): number {
  const origin = toDayNumber(from);
  const distanceTo = (year: number): number => Math.abs(toDayNumber({ year, month, day }) - origin);
  const years = [from.year, from.year - 1, from.year + 1];
  return years.reduce((best, year) => (distanceTo(year) < distanceTo(best) ? year : best));
}
