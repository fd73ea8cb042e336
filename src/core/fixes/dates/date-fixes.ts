import type { Block } from '../../document/block.ts';
import type { WrittenDate } from '../../facts/dates.ts';
import { months } from '../../english/calendar-names.ts';
import type { ProseFix } from '../../report.ts';

type Spelling = 'US' | 'UK';

/** Writes a date in full; what the copy does not say is left open. */
export function findDateFixes(
  block: Block,
  date: WrittenDate,
  isFormal: boolean,
  spelling: Spelling,
): ProseFix[] {
  const { form, month, day } = date;
  if (form === 'numeric') return findReadings(block, date, spelling);
  if (form === 'bare')
    return [toFix(block, date, writeMonthToCome(day, spelling), 'Ask for the month')];
  const short = writeDay(month, day, spelling);
  const order = readOrder(block, date) ?? spelling;
  const full = toFix(block, date, writeDate(month, day, '[YEAR TK]', order), 'Ask for the year');
  if (!isFormal) return [full];
  const edits = [{ span: { start: date.start, end: date.end }, newText: short }];
  return [{ title: `Write “${short}”`, applicability: 'safe', edits }, full];
}

/** “June 19” in British copy: the copy has its own way, and only the year is missing. */
function readOrder({ text }: Block, { start, end }: WrittenDate): Spelling | undefined {
  return /^\p{Alpha}+\.? \d{1,2}$/u.test(text.slice(start, end)) ? 'US' : undefined;
}

/** The two days that 03/04/2024 can be, the house’s own reading first. */
function findReadings(block: Block, date: WrittenDate, spelling: Spelling): ProseFix[] {
  const { month: first, day: second, year = 0 } = date;
  const full = String(year < 100 ? 2000 + year : year);
  const [american, british] = [
    writeDate(first, second, full, spelling),
    writeDate(second, first, full, spelling),
  ];
  const readings = spelling === 'UK' ? [british, american] : [american, british];
  return readings.map((words) => toFix(block, date, words, `Write “${words}”`));
}

/** American copy sets the year off with commas on both sides. */
function toFix(block: Block, date: WrittenDate, words: string, title: string): ProseFix {
  const isOpen =
    words.includes(', ') && /^ [\p{Alpha}\d]/u.test(block.text.slice(date.end, date.end + 2));
  const edits = [
    { span: { start: date.start, end: date.end }, newText: isOpen ? `${words},` : words },
  ];
  return { title, applicability: 'suggestion', edits };
}

function writeMonthToCome(day: number, spelling: Spelling): string {
  return spelling === 'UK' ? `${day} [MONTH TK]` : `[MONTH TK] ${day}`;
}

const shortMonths: ReadonlyMap<number, string> = new Map([
  [1, 'Jan.'],
  [2, 'Feb.'],
  [8, 'Aug.'],
  [9, 'Sept.'],
  [10, 'Oct.'],
  [11, 'Nov.'],
  [12, 'Dec.'],
]);

/** A day as a desk writes it: Aug. 27 in American copy, 27 August in British. */
function writeDay(month: number, day: number, spelling: Spelling): string {
  const name = months[month - 1] ?? '';
  return spelling === 'UK' ? `${day} ${name}` : `${shortMonths.get(month) ?? name} ${day}`;
}

/** A full date as a desk writes it: Aug. 27, 2023, or 27 August 2023. */
function writeDate(month: number, day: number, year: string, spelling: Spelling): string {
  return `${writeDay(month, day, spelling)}${spelling === 'UK' ? ' ' : ', '}${year}`;
}
