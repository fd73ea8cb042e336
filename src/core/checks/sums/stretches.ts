import type { Block } from '../../document/block.ts';
import { findNearby } from '../../collections/nearby.ts';
import type { WrittenDate } from '../../facts/dates.ts';
import type { Figure } from '../../facts/figures.ts';
import { isQuoted } from '../../facts/voice.ts';
import { isCalendarDate, toDayNumber, type CalendarDate } from '../../story/publication-date.ts';
import { toFigureMismatch, type Mismatch } from './mismatch.ts';
import { toAmountLike, toValue } from './sum-text.ts';
import { toAlternatives } from '../../document/words/cue.ts';
import { weekdays } from '../../english/calendar-names.ts';

/** “…, {a period of} 21 days”, “…, six hours” */
const behindSpan = /^,? (?:or |(?:a|the) (?:period|span|stretch|total) of |for )?$/;
/** What ends “…, six hours”; not “…, six days had rain”, “…, three days longer than planned”. */
const wholeBehind = /^(?:[.,;:)]|$| (?:altogether|in all|in total)\b)/;
const dayLead = `(?:${toAlternatives(weekdays)},? )?(?:the )?$`;
const dateLead = new RegExp(String.raw`\b(?:between|from) ${dayLead}`, 'i');
const dateGap = new RegExp(`^,? (?:and|through|till|to|until) ${dayLead}`);

/** Finds stretches of days and hours that are not as long as the copy says: “from 3 March to 17 March, a period of 21 days”. */
export function findStretchMismatches(block: Block): readonly Mismatch[] {
  const stated = block.facts.figures.filter(isStretch);
  if (stated.length === 0) return [];
  return stated.flatMap((figure) => {
    const start = figure.bound ? Math.min(figure.bound.start, figure.start) : figure.start;
    if (figure.bound || isQuoted(block, figure)) return [];
    const behind = findHoursBehind(block, figure);
    if (behind || !wholeBehind.test(block.text.slice(figure.end, figure.end + 12)))
      return behind ?? [];
    return findDays(block, figure, start) ?? findHours(block, figure, start) ?? [];
  });
}

function isStretch({ unitName, second, value }: Figure): boolean {
  return (
    value !== undefined &&
    second === undefined &&
    /^(?:day|week|night|hour|minute)$/.test(unitName ?? '')
  );
}

/** How many days off each unit may be, and how many days it has. */
const units: ReadonlyMap<string, { readonly days: number; readonly slack: number }> = new Map([
  ['day', { days: 1, slack: 0 }],
  ['night', { days: 1, slack: 0 }],
  ['week', { days: 7, slack: 3 }],
]);

function findDays(block: Block, figure: Figure, start: number): Mismatch[] | undefined {
  const unit = units.get(figure.unitName ?? '');
  if (!unit) return undefined;
  const [first, last] = findEnds(block, start);
  if (!first || !last) return undefined;
  const days = toDays(first, last);
  if (days === undefined) return undefined;
  const stated = toValue(figure) * unit.days;
  // The last day may count or not, and a February of no year may have a 29th.
  const most = days + ((first.year ?? last.year) === undefined ? 2 : 1);
  if (stated >= days - unit.slack && stated <= most + unit.slack) return undefined;
  const words = block.text.slice(first.start, last.end);
  const right = unit.days === 1 ? days : Math.round(days / unit.days);
  return [toFigureMismatch(block, figure, `${words} is ${toAmountLike(figure, right)}`, right)];
}

/** How far before its length the first date of a stretch may end, in UTF-16 code units. */
const reach = 90;

/** The two dates right before a place that are the ends of a stretch. */
function findEnds(block: Block, start: number): readonly WrittenDate[] {
  const near = findNearby(block.facts.dates, { start: Math.max(0, start - reach), end: start });
  const [first, last] = near.filter(({ end }) => end < start).slice(-2);
  if (!first || !last || !isSpan(block, first, last)) return [];
  return behindSpan.test(block.text.slice(last.end, start)) ? [first, last] : [];
}

function isSpan({ text }: Block, first: WrittenDate, last: WrittenDate): boolean {
  const lead = text.slice(Math.max(0, first.start - 24), first.start);
  return dateLead.test(lead) && dateGap.test(text.slice(first.end, last.start));
}

/** A year without a 29th of February. */
const plainYear = 2023;

function toDays(first: WrittenDate, last: WrittenDate): number | undefined {
  const [from, to] = [toDate(first, last.year), toDate(last, first.year)];
  if (!from || !to) return undefined;
  const days = toDayNumber(to) - toDayNumber(from);
  const isNextYear = days < 0 && first.year === undefined && last.year === undefined;
  return isNextYear ? days + 365 : days < 0 ? undefined : days;
}

function toDate(
  { month, day, year, form }: WrittenDate,
  otherYear: number | undefined,
): CalendarDate | undefined {
  if (form === 'numeric' || form === 'bare') return undefined;
  const date = { year: year ?? otherYear ?? plainYear, month, day };
  return isCalendarDate(date) ? date : undefined;
}

const clock = '(\\d{1,2})(?:[:.](\\d\\d))?(?: ?([ap])\\.?m\\b\\.?)?';
const hours = new RegExp(
  `\\b(?:[Bb]etween|[Ff]rom) ${clock} (?:and|till|to|until) ${clock},? (?:or |(?:a|the) (?:period|span|stretch|total) of |for )?$`,
);
const hoursBehind = new RegExp(
  `^(?:,| –| —) from ${clock} (?:till|to|until) ${clock}(?=[ ,.;)]|$)`,
);
const minutesADay = 24 * 60;

/** “for {three hours}, from 9 a.m. to 1 p.m.” */
function findHoursBehind(block: Block, figure: Figure): Mismatch[] | undefined {
  const match = hoursBehind.exec(block.text.slice(figure.end, figure.end + 60));
  return match ? toHours(block, figure, match) : undefined;
}

/** “from 10 a.m. to 3 p.m., six hours” */
function findHours(block: Block, figure: Figure, start: number): Mismatch[] | undefined {
  const match = hours.exec(block.text.slice(Math.max(0, start - 80), start));
  return match ? toHours(block, figure, match) : undefined;
}

function toHours(block: Block, figure: Figure, match: RegExpExecArray): Mismatch[] | undefined {
  const size = figure.unitName === 'hour' ? 60 : 1;
  if (figure.unitName !== 'hour' && figure.unitName !== 'minute') return undefined;
  const minutes = toMinutes(match);
  if (minutes === undefined) return undefined;
  const stated = toValue(figure) * size;
  if (Math.abs(stated - minutes) < Math.max(size / 2, 1)) return undefined;
  const right = minutes / size;
  const words = match[0]
    .replace(/^(?:,| –| —) |,? (?:or |(?:a|the) \w+ of |for )?$/g, '')
    .toLowerCase();
  return [toFigureMismatch(block, figure, `${words} is ${toAmountLike(figure, right)}`, right)];
}

/** How long it is from one time of day to another; undefined where one of them may be of either half of the day. */
function toMinutes([, hour, minute, half, toHour, toMinute, toHalf]: RegExpExecArray):
  number | undefined {
  const isOfDay = half === undefined && toHalf === undefined;
  if (isOfDay && (minute === undefined || toMinute === undefined)) return undefined;
  if (half !== undefined && toHalf === undefined) return undefined;
  const from = toMinute24(hour, minute, half ?? toHalf);
  const to = toMinute24(toHour, toMinute, toHalf);
  const length = (to - from + minutesADay) % minutesADay;
  // “from 11 to 2 p.m.” starts in the morning.
  return half === undefined && !isOfDay && length > minutesADay / 2
    ? length - minutesADay / 2
    : length;
}

function toMinute24(hour = '0', minute = '0', half?: string): number {
  const base = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0);
  return base * 60 + Number(minute);
}
