import type { Block } from '../document/block.ts';
import type { WrittenDate } from '../facts/dates.ts';
import { createKeptIndex, type Entry, type KeptIndex } from './reads/kept-index.ts';
import type { CalendarDate } from './publication-date.ts';
import type { ReadLog } from './reads/reads.ts';
import { isSameSet } from './reads/same-set.ts';
import { isBody } from './sentences.ts';

/** The years and dates that a draft names. */
export interface Calendar {
  /** How many years the body names, that of publication aside. */
  readonly countOtherYears: () => number;
  /** Whether the latest year that the body names stands alone: all others are long past. */
  readonly hasPlainYear: () => boolean;
  /** Whether the draft gives the year of this day somewhere. */
  readonly isDated: (date: WrittenDate) => boolean;
  /** Whether a date such as 25/12/2024 shows which number is the month. */
  readonly showsOrder: () => boolean;
}

/** The years that stand under a key. */
type Years = ReadonlySet<number>;

/** Starts to keep the years and dates of a draft. */
export function keepCalendar(log: ReadLog): KeptIndex<Years> {
  return createKeptIndex<number, Years>(
    {
      name: 'date',
      read: readDates,
      sum: (uses) => new Set(uses.map(({ value }) => value)),
      isSame: isSameSet,
      retain: 'all',
    },
    log,
  );
}

/** Answers from what is kept. */
export function createCalendar(
  { of }: Pick<KeptIndex<Years>, 'of'>,
  published: CalendarDate | undefined,
): Calendar {
  return {
    countOtherYears: () => {
      const years = of(inBody);
      return published && years.has(published.year) ? years.size - 1 : years.size;
    },
    hasPlainYear: () => {
      const years = [...of(inBody)].sort((a, b) => b - a);
      const [latest = 0, next = 0] = years;
      return latest - next > longPast;
    },
    isDated: (date) => of(toKey(date)).size > 0,
    showsOrder: () => of(order).size > 0,
  };
}

/** From how many years on nobody takes a date for one of back then. */
const longPast = 5;
const inBody = 'years of the body';
const order = 'day before month, or behind it';

function readDates(block: Block): readonly Entry<number>[] {
  const { dates, years } = block.facts;
  const own = isBody(block) ? years.map(({ value }) => ({ key: inBody, value })) : [];
  return [...own, ...dates.flatMap(readDate)];
}

function readDate(date: WrittenDate): readonly Entry<number>[] {
  const { form, month, day, year } = date;
  if (form === 'numeric') return Math.max(month, day) > 12 ? [{ key: order, value: 0 }] : [];
  return year === undefined ? [] : [{ key: toKey(date), value: year }];
}

function toKey({ month, day }: WrittenDate): string {
  return `${month}-${day}`;
}
