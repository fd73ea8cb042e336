import { findSentenceFrom, type Block } from '../../document/block.ts';
import type { WrittenDate } from '../../facts/dates.ts';
import { months, weekdays } from '../../english/calendar-names.ts';
import { readsAsPlural } from '../../facts/figures/counted.ts';
import { isQuoted } from '../../facts/voice.ts';
import { type Span, toHull } from '../../span.ts';
import { findWritingDate, toWeekday } from '../../story/publication-date.ts';
import { glean } from '../../story/reads/views.ts';
import type { Story } from '../../story/story.ts';
import { defineRule } from '../rule.ts';
import type { ProseFix, Report } from '../../report.ts';
import {
  daysIn,
  findNearestDay,
  findNearestYear,
  findWeekday,
  writeWeekday,
  type WrittenWeekday,
} from '../../checks/dates/weekdays.ts';

type MessageId = 'wrongDay' | 'twoDays' | 'noDate' | 'noLeapYear';

export default defineRule({
  meta: {
    id: 'day-date-mismatch',
    summary: 'Give a date the day of the week that it falls on.',
    category: 'hygiene',
    defaultSeverity: 'error',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'every',
    precedence: 'phrase',
    options: {},
    messages: {
      wrongDay: '“{date}” is a {actual}, not a {stated}.',
      twoDays: '“{date}” cannot be a {stated}: further up it is a {actual}.',
      noDate: '“{date}” is no date: {month} has {days} days.',
      noLeapYear: '“{date}” is no date: {year} is no leap year.',
    },
    remedy: 'The day or the date that is right.',
    fine: 'for the date of another year: then give the year',
    references: [{ title: 'AP: time element' }],
  },
  needs: { fact: 'dates' },
  *check({ block, index, story }) {
    for (const date of block.facts.dates) {
      if (date.form !== 'plain' && date.form !== 'ordinal') continue;
      const report =
        findNoDate(block, date) ??
        findWrongDay(block, date, index, story) ??
        findOtherDay(block, date, index, story);
      if (!report) continue;
      yield isQuoted(block, date) ? { ...report, severity: 'information' } : report;
    }
  },
});

/** “February 30”, “April 31”, “Feb. 29, 2023”. */
function findNoDate(
  { text }: Block,
  { start, end, month, day, year }: WrittenDate,
): Report<MessageId> | undefined {
  const days = daysIn(month, year || undefined);
  if (day <= days || isCount(text, end, year)) return undefined;
  const [span, date] = [{ start, end }, text.slice(start, end)];
  if (month === 2 && day === 29)
    return { span, messageId: 'noLeapYear', data: { date, year: year ?? 0 } };
  return { span, messageId: 'noDate', data: { date, month: months[month - 1] ?? '', days } };
}

/** “By April 31 people had signed.” */
function isCount(text: string, end: number, year: number | undefined): boolean {
  const next = /^ (\p{Lower}+)/u.exec(text.slice(end, end + 24))?.[1];
  return year === undefined && next !== undefined && readsAsPlural(next);
}

/** Before this year some countries kept another calendar. */
const firstYear = 1925;

function findWrongDay(
  block: Block,
  date: WrittenDate,
  index: number,
  story: Story,
): Report<MessageId> | undefined {
  const weekday = findWeekday(block.text, date);
  const year = findYear(block, date, story);
  if (!weekday || year === undefined || year < firstYear) return undefined;
  const actual = toWeekday({ year, month: date.month, day: date.day });
  const stated = weekdays[weekday.day];
  if (actual === stated || stated === undefined) return undefined;
  return {
    span: toHull(weekday, date),
    messageId: 'wrongDay',
    data: { date: block.text.slice(date.start, date.end), actual, stated },
    ...(date.year === undefined && { severity: 'warning' }),
    fixes: order(
      findFixes(block, { ...date, year }, weekday, weekdays.indexOf(actual)),
      isNamedNearby(story, index, weekday, [actual, stated]) ||
        isOnNoSittingDay(block, weekday, actual),
    ),
  };
}

/** “The inquest opens on Tuesday, March 9”, which is a Saturday: no court sits then, and the date is wrong. */
function isOnNoSittingDay({ text }: Block, { start, end }: Span, actual: string): boolean {
  return actual.startsWith('S') && sittings.test(text.slice(Math.max(0, start - 80), end + 80));
}

const sittings = /\b(?:arraigned|court|hearing|inquest|sentenced|trial|tribunal)\b/;

/** The year of a date, or the one that it must mean. */
function findYear(block: Block, date: WrittenDate, story: Story): number | undefined {
  return date.year ?? findPublishedYear(block, date, story);
}

/** “Monday 30 November … Tuesday 30 November”: whatever year it is, one of the two is wrong. */
function findOtherDay(
  block: Block,
  date: WrittenDate,
  index: number,
  story: Story,
): Report<MessageId> | undefined {
  const own = block.derive(findDatedDays).find(({ start }) => start === date.start);
  if (!own || findYear(block, date, story) !== undefined) return undefined;
  const { month, day, weekday } = own;
  const first = Math.max(0, index - memory);
  for (const [i, placed] of story.document.blocks.slice(first, index + 1).entries()) {
    const other = glean(placed, findDatedDays).find(
      (each) => each.month === month && each.day === day && each.weekday.day !== weekday.day,
    );
    const at = first + i;
    if (!other || (at === index && other.start > date.start)) continue;
    const [actual = '', stated = ''] = [weekdays[other.weekday.day], weekdays[weekday.day]];
    const words = writeWeekday(block.text.slice(weekday.start, weekday.end), other.weekday.day);
    return {
      span: toHull(weekday, date),
      messageId: 'twoDays',
      data: { date: block.text.slice(date.start, date.end), actual, stated },
      severity: 'warning',
      related: [{ span: toHull(other.weekday, other), block: at, message: `A ${actual} here.` }],
      fixes: [toFix(`Make it ${words}`, weekday, words)],
    };
  }
  return undefined;
}

/** How far up the same date is looked for, in blocks. */
const memory = 40;

/** A date of no year, with the day of the week that the copy gives it. */
interface DatedDay extends Span {
  readonly month: number;
  readonly day: number;
  readonly weekday: WrittenWeekday;
}

function findDatedDays(block: Block): readonly DatedDay[] {
  const { text, facts } = block;
  return facts.dates.flatMap(({ start, end, form, year, month, day }) => {
    if ((form !== 'plain' && form !== 'ordinal') || year !== undefined) return [];
    const own = findSentenceFrom(block, start);
    const isOfYear = facts.years.some(
      (each) => own !== undefined && each.start >= own.start && each.end <= own.end,
    );
    const weekday = isOfYear ? undefined : findWeekday(text, { start, end });
    return weekday ? [{ start, end, month, day, weekday }] : [];
  });
}

/** The year that a date without one must mean, if the draft says when it was written. */
function findPublishedYear(
  block: Block,
  date: WrittenDate,
  { document }: Story,
): number | undefined {
  const published = findWritingDate(document);
  const own = findSentenceFrom(block, date.start);
  const isOtherYear = block.facts.years.some(
    ({ start, end }) => own !== undefined && start >= own.start && end <= own.end,
  );
  if (!published || isOtherYear) return undefined;
  return findNearestYear(date, published);
}

/** How far before or behind a date the copy may name its day, in blocks. */
const reach = 8;

/** “The vote was on Monday. … on Tuesday, May 9”: where the copy keeps the two days apart, the date is the slip. */
function isNamedNearby(
  { document }: Story,
  index: number,
  weekday: Span,
  days: readonly string[],
): boolean {
  for (let at = Math.max(0, index - reach); at <= index + reach; at++) {
    const isNamed = glean(document.blocks[at], findDayNames).some(
      ({ day, start }) =>
        days.includes(day) && (at !== index || start < weekday.start || start >= weekday.end),
    );
    if (isNamed) return true;
  }
  return false;
}

interface DayName {
  readonly day: string;
  readonly start: number;
}

const dayNames = new RegExp(`\\b(?:${weekdays.join('|')})\\b`, 'g');

function findDayNames({ text }: Block): readonly DayName[] {
  return [...text.matchAll(dayNames)].map(({ 0: day, index }) => ({ day, start: index }));
}

function order(fixes: readonly ProseFix[], isDateFirst: boolean): readonly ProseFix[] {
  return isDateFirst ? fixes.toReversed() : fixes;
}

/** The day that the date falls on; the nearest date that falls on the day. */
function findFixes(
  { text }: Block,
  date: WrittenDate & { readonly year: number },
  weekday: WrittenWeekday,
  actual: number,
): ProseFix[] {
  const words = writeWeekday(text.slice(weekday.start, weekday.end), actual);
  const named = toFix(`Make it ${words}`, weekday, words);
  const nearest = findNearestDay(date, weekday.day);
  const at = text.slice(date.start, date.end).search(/(?<!\d)\d{1,2}(?!\d)/);
  if (nearest === undefined || at < 0 || date.form === 'ordinal') return [named];
  const start = date.start + at;
  const span = { start, end: start + String(date.day).length };
  return [
    named,
    toFix(`Make it the ${nearest}th`.replace(/th$/, toEnding(nearest)), span, String(nearest)),
  ];
}

function toEnding(day: number): string {
  const isTeen = day >= 11 && day <= 13;
  return (!isTeen && ['th', 'st', 'nd', 'rd'][day % 10]) || 'th';
}

function toFix(title: string, { start, end }: Span, newText: string): ProseFix {
  return { title, applicability: 'suggestion', edits: [{ span: { start, end }, newText }] };
}
