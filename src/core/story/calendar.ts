import type { Document } from '../document/document.ts';
import type { WrittenDate } from '../facts/dates.ts';
import { findPublicationDate } from './publication-date.ts';
import { isBody } from './sentences.ts';

/** The years and dates that a draft names; nothing is computed before the first question. */
export interface Calendar {
  /** How many years the body names, that of publication aside. */
  readonly countOtherYears: () => number;
  /** Whether the draft gives the year of this day somewhere. */
  readonly isDated: (date: WrittenDate) => boolean;
  /** Whether a date such as 25/12/2024 shows which number is the month. */
  readonly showsOrder: () => boolean;
}

interface Known {
  readonly years: ReadonlySet<number>;
  readonly dated: ReadonlySet<string>;
  readonly showsOrder: boolean;
}

/** Gathers the years and dates of all blocks. */
export function createCalendar(document: Document): Calendar {
  let known: Known | undefined;
  const read = (): Known => (known ??= readDates(document));
  return {
    countOtherYears: () => read().years.size,
    isDated: (date) => read().dated.has(toKey(date)),
    showsOrder: () => read().showsOrder,
  };
}

function readDates(document: Document): Known {
  const years = new Set<number>();
  const dated = new Set<string>();
  let showsOrder = false;
  for (const { block } of document.blocks) {
    for (const date of block.facts.dates) {
      if (date.form === 'numeric') showsOrder ||= Math.max(date.month, date.day) > 12;
      else if (date.year !== undefined) dated.add(toKey(date));
    }
    if (isBody(block)) for (const { value } of block.facts.years) years.add(value);
  }
  const published = findPublicationDate(document);
  if (published) years.delete(published.year);
  return { years, dated, showsOrder };
}

function toKey({ month, day }: WrittenDate): string {
  return `${month}-${day}`;
}
