import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { toAlternatives } from '../document/words/cue.ts';
import { months as monthNames, weekdays } from '../english/calendar-names.ts';
import { longestDateline, measureDateline } from '../facts/dateline.ts';
import type { WrittenDate } from '../facts/dates.ts';

/** A day of the calendar; months count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const keys = ['date', 'published', 'pubdate', 'publishdate'];

/** The day on which a draft is published, where its front matter gives one: `date: 2024-03-12`. */
export function findPublicationDate({ frontMatter }: Document): CalendarDate | undefined {
  for (const key of keys) {
    const match = /^(\d{4})-(\d\d)-(\d\d)\b/.exec(frontMatter.values.get(key) ?? '');
    if (!match) continue;
    const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
    if (isCalendarDate({ year, month, day })) return { year, month, day };
  }
  return undefined;
}

/** How far down a draft its dateline may stand, in blocks: behind a headline, a deck and a byline. */
const reach = 4;
const shortNames = monthNames.map((month) => month.slice(0, 3)).join('|');
/** “KANSAS CITY, Mo., Feb. 9 (UPI) -- ”, “Riga, Oct 15 (LETA): ”, “Riga, Oct 15 (LETA) The”. */
const dated = new RegExp(
  `^\\p{Upper}[^—–:\\d]{2,60}(?:${shortNames})\\p{Lower}*\\.? \\d{1,2}\\b[^—–:]{0,30}(?:[—–:]|--|\\(\\p{Upper}{2,6}\\) \\p{Upper})`,
  'u',
);

/** Whether the dateline of a draft says what day it was written on. */
export function hasDatedLine({ blocks }: Document): boolean {
  return blocks
    .slice(0, reach)
    .some(
      ({ block }) =>
        dated.test(block.text.slice(0, longestDateline)) || findDayOfLine(block) !== undefined,
    );
}

/** The day on which a draft was written: that of its front matter, of its dateline or of a line at its top, if it has a year. */
export function findWritingDate(document: Document): CalendarDate | undefined {
  const published = findPublicationDate(document);
  if (published) return published;
  for (const { block } of document.blocks.slice(0, reach)) {
    const { year, month, day } = findDayOfLine(block) ?? findDayOfOwnLine(block) ?? {};
    if (year && month && day && isCalendarDate({ year, month, day })) return { year, month, day };
  }
  return undefined;
}

/** “HARLOW, {3 May 2026} — ” */
function findDayOfLine(block: Block): WrittenDate | undefined {
  const end = measureDateline(block.text);
  return end > 0 ? block.facts.dates.find((date) => date.end <= end) : undefined;
}

const dayBefore = new RegExp(
  `^(?:(?:[Bb]y|[Ff]iled|[Pp]osted|[Pp]ublished|(?:[Ll]ast )?[Uu]pdated)\\b[^.;]{0,60}?[,:]? )?(?:${toAlternatives(weekdays)},? )?$`,
);
const dayBehind = /^(?:,? (?:at )?\d[\d.:]* ?(?:[ap]\.?m\b)?(?: \p{Upper}{2,4})?)?\.?$/u;

/** “By Ana Ruiz, {3 May 2026}”, “Published {3 May 2026}, 5pm”: a line of its own. */
function findDayOfOwnLine({ text, facts }: Block): WrittenDate | undefined {
  if (text.length > longestDateline) return undefined;
  const [date, other] = facts.dates;
  if (!date || other || !dayBefore.test(text.slice(0, date.start))) return undefined;
  return dayBehind.test(text.slice(date.end)) ? date : undefined;
}

/** The weekday that lies some days after a date. */
export function toWeekday(date: CalendarDate, later = 0): (typeof weekdays)[number] {
  const at = (((toDayNumber(date) + later) % 7) + 7) % 7;
  return weekdays[at] ?? 'Sunday';
}

/** Whether a date is on the calendar. */
export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const lengths = [31, isLeapYear(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (lengths[month - 1] ?? 0);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days since a Sunday long ago; the year is read as starting in March, so that a leap day comes last. */
export function toDayNumber({ year, month, day }: CalendarDate): number {
  const years = month < 3 ? year - 1 : year;
  const months = (month + 9) % 12;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * years + leapDays + Math.floor((153 * months + 2) / 5) + day + 2;
}
