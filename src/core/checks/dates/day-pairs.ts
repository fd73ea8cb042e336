import type { Block } from '../../document/block.ts';
import { isQuoted } from '../../facts/voice.ts';
import { type Span, toHull } from '../../span.ts';
import { isCalendarDate, toWeekday } from '../../story/publication-date.ts';
import { glean } from '../../story/reads/views.ts';
import type { Story } from '../../story/story.ts';
import { weekdays } from '../../english/calendar-names.ts';
import { findWeekday } from './weekdays.ts';

/** A date without a year beside its day of the week: “Sunday, Nov. 28”. */
export interface DayPair extends Span {
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly words: string;
}

interface PlacedPair extends DayPair {
  readonly block: number;
}

/** Reads the days of some dates that name no year; for `derive`. */
function findDayPairs(block: Block): readonly DayPair[] {
  if (block.facts.years.length > 0) return [];
  return block.facts.dates.flatMap((date) => {
    if ((date.form !== 'plain' && date.form !== 'ordinal') || date.year !== undefined) return [];
    const weekday = findWeekday(block.text, date);
    if (!weekday || isQuoted(block, date)) return [];
    const { start, end } = toHull(weekday, date);
    const { month, day } = date;
    return [{ start, end, month, day, weekday: weekday.day, words: block.text.slice(start, end) }];
  });
}

/** Most pairs of a draft that are compared: a list of fixtures has its own years. */
const maxPairs = 24;

/** Finds the days of a block that no year has beside most others of the draft: “Tuesday, Nov. 24 … Sunday, Nov. 28”. */
export function findImpossibleDays(
  { document }: Story,
  index: number,
  block: Block,
): readonly { readonly pair: DayPair; readonly other: PlacedPair }[] {
  const own = block.derive(findDayPairs);
  if (own.length === 0) return [];
  const all = document.blocks.flatMap((placed, at) =>
    glean(placed, findDayPairs).map((pair): PlacedPair => ({ ...pair, block: at })),
  );
  if (all.length < 2 || all.length > maxPairs) return [];
  const countAgainst = (pair: DayPair): number =>
    all.filter((each) => !isPossible(pair, each)).length;
  return own.flatMap((pair) => {
    const other = all.find((each) => !isPossible(pair, each));
    if (!other) return [];
    const [one, two] = [countAgainst(pair), countAgainst(other)];
    const isLater = other.block < index || (other.block === index && other.start < pair.start);
    return one > two || (one === two && isLater) ? [{ pair, other }] : [];
  });
}

/** In these years the calendar has all the forms that it can have. */
const years = Array.from({ length: 28 }, (_, i) => 2000 + i);
/** From how many months apart the earlier may be of the next year: “Dec. 28 … Jan. 4”. */
const overNewYear = 5;

/** Whether two dates can have their days in one year, or about one turn of the year. */
function isPossible(one: DayPair, other: DayPair): boolean {
  const [first, last] = one.month <= other.month ? [one, other] : [other, one];
  return years.some((year) => {
    if (!isDay(last, year)) return false;
    return (
      isDay(first, year) || (last.month - first.month >= overNewYear && isDay(first, year + 1))
    );
  });
}

function isDay({ month, day, weekday }: DayPair, year: number): boolean {
  const date = { year, month, day };
  return isCalendarDate(date) && toWeekday(date) === weekdays[weekday];
}
