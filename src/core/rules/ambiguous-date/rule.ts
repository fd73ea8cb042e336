import { findSentenceAt, type Block } from '../../document/block.ts';
import type { WrittenDate } from '../../facts/dates.ts';
import { months } from '../../english/calendar-names.ts';
import { isWithin, type Span } from '../../span.ts';
import type { Story } from '../../story/story.ts';
import { isBritish } from '../../fixes/house-spelling.ts';
import { findDateFixes } from '../../fixes/dates/date-fixes.ts';
import { defineRule } from '../rule.ts';

type Fault = 'year' | 'ordinal' | 'numeric' | 'bare';

export default defineRule({
  meta: {
    id: 'ambiguous-date',
    summary: 'Write dates so that they can be read in one way only.',
    category: 'hygiene',
    defaultSeverity: 'information',
    fixes: 'safe',
    since: '0.1.0',
    reads: 'story',
    genres: 'every',
    precedence: 'word',
    options: {},
    messages: {
      year: 'Which year? The copy names several, and “{date}” has none.',
      ordinal: 'Dates take no “st”, “nd”, “rd” or “th”: “{date}”.',
      numeric: '“{date}” is two dates, one to Americans and one to everybody else.',
      bare: 'Which month? “{date}” has none.',
    },
    remedy: 'The month in letters: 4 March, March 4.',
    fine: 'where the copy gives the weekday or the year of the date elsewhere',
    references: [
      { title: 'AP Stylebook: dates, months' },
      { title: 'Reuters Handbook of Journalism: dates and days' },
    ],
  },
  needs: { block: 'body', fact: 'dates' },
  *check({ block, index, story, settings }) {
    for (const date of block.facts.dates) {
      const fault = findFault(story, block, index, date);
      if (!fault || story.isQuoted(index, date)) continue;
      const { start, end } = date;
      yield {
        span: { start, end },
        messageId: fault,
        data: { date: block.text.slice(start, end) },
        ...((fault === 'ordinal' || (fault === 'bare' && isComing(block, date))) && {
          severity: 'hint',
        }),
        // “the 9th of November” in British copy is 9 November.
        fixes: findDateFixes(
          block,
          date,
          fault === 'ordinal',
          toStyle(block, date, fault !== 'numeric' && isBritish(story) ? 'UK' : settings.spelling),
        ),
      };
    }
  },
});

/** “June 19” stays as it is where but the year is missing. */
function toStyle({ text }: Block, { form, start }: WrittenDate, house: 'US' | 'UK'): 'US' | 'UK' {
  if (form !== 'plain') return house;
  return /^\d/.test(text.slice(start, start + 1)) ? 'UK' : 'US';
}

function findFault(
  story: Story,
  block: Block,
  index: number,
  date: WrittenDate,
): Fault | undefined {
  const { form, month, day, year } = date;
  if (form === 'numeric')
    return month <= 12 && day <= 12 && month !== day && !story.calendar.showsOrder()
      ? 'numeric'
      : undefined;
  if (form === 'bare') return isMonthNear(story, block, index, date) ? undefined : 'bare';
  if (year !== undefined || isNamedDay(block, date)) return undefined;
  if (isOpen(story, block, index, date)) return 'year';
  return form === 'ordinal' ? 'ordinal' : undefined;
}

/** “every May 3”, “the May 3 Constitution”, “the Fourth of July”: days that have no year. */
function isNamedDay({ text }: Block, { start, end, month, day }: WrittenDate): boolean {
  if (holidays.has(`${month}-${day}`)) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  return (
    recurring.test(before) ||
    ofFiscalYear.test(before) ||
    publishedOnline.test(before) ||
    /^(?: \p{Upper}[A-Za-zÀ-ỿ’'-]{3,}|[’']s? )/u.test(text.slice(end, end + 20))
  );
}

/** “The next clinic {is on} the 12th”, “shut until the 10th”: readers take the day that comes. */
function isComing(block: Block, date: WrittenDate): boolean {
  const sentence = findSentenceAt(block, date.start);
  if (!sentence) return false;
  const before = block.text.slice(sentence.start, date.start);
  return upcoming.test(before) || comingBefore.test(before);
}

const comingBefore =
  /\b(?:are|begins?|closes?|ends?|goes|hopes?|is|meets?|opens?|plans?|reopens?|returns?|runs?|sits|starts?)\b(?![^.;]*\b(?:began|had|was|were)\b)/;

const recurring = /\b(?:annual|annually|each|every|traditional|yearly)\b[^.;]*$/i;
/** “its fiscal 1987 year, which ends June 30”: every year ends then. */
const ofFiscalYear =
  /\b(?:financial|fiscal)\b[^.;]{0,24}\b(?:end(?:s|ed|ing)?|through|to)(?: on)? $/i;
/** “published online May 3”: the news of the week. */
const publishedOnline = /\bpublished online(?: on| \p{Alpha}+day,?)? $/iu;
/** Known by their dates: July 4, Sept. 11, Jan. 6, Christmas and its eve, New Year and its eve. */
const holidays: ReadonlySet<string> = new Set([
  '7-4',
  '9-11',
  '1-6',
  '12-24',
  '12-25',
  '12-31',
  '1-1',
]);

/** Years seen from a date: those of its sentence and of two before it in the paragraph; a new one comes back to the day. */
const memory = 2;

/** Whether readers of a draft that names several years cannot tell which one a date belongs to. */
function isOpen(story: Story, block: Block, index: number, date: WrittenDate): boolean {
  if (date.hasWeekday || story.calendar.countOtherYears() < 2 || story.calendar.isDated(date))
    return false;
  const sentence = findSentenceAt(block, date.start);
  if (!sentence || upcoming.test(block.text.slice(sentence.start, sentence.end))) return false;
  const years = countYearsNear(story, index, date);
  // “September 5th” in a story of 2026 that looks back on 1950 and 2003
  if (years === 0 && story.calendar.hasPlainYear()) return false;
  return years > 1 || (years === 0 && date.form === 'ordinal');
}

/** Days to come, and the days on which a poll was taken, are close at hand. */
const upcoming =
  /\b(?:anniversary|will|next|this (?:week|month|year)|upcoming|(?:due|expected|set|scheduled|slated) (?:to|for|on)|polls?|surveys?)\b/;

/** “In 2016, after the loss of 2012, …”: the year of all that follows. */
const openingYear = /^(?:(?:Early|Late|Later) )?(?:[IiOo]n|[Dd]uring|[Bb]y) (?:1[5-9]|20)\d\d\b/;

function countYearsNear(story: Story, index: number, { start }: WrittenDate): number {
  const at = story.sentenceAt(index, start)?.position ?? 0;
  const near = story.sentences
    .slice(Math.max(0, at - memory), at + 1)
    .filter(({ block }) => block === index);
  const years = near.flatMap(({ block, sentence }) => {
    const own = story.document.blocks[block]?.block;
    return (own?.facts.years ?? [])
      .filter((year) => isWithin(year, sentence) && !isBound(own, year))
      .map(({ value }) => value);
  });
  const isSet = near.some(({ block, sentence }) => {
    const text = story.document.blocks[block]?.block.text ?? '';
    return openingYear.test(text.slice(sentence.start, sentence.start + 20));
  });
  return isSet ? 1 : new Set(years).size;
}

/** “the most since 1994”, “between May 1, 2015, and June 3, 2016”: how far back it goes, not when it happened. */
function isBound(block: Block | undefined, { start, end }: Span): boolean {
  const words = block?.text ?? '';
  const before = words.slice(Math.max(0, start - 60), start);
  if (
    /\bbetween \p{Upper}[\p{Alpha}.]+ \d{1,2}, (?:\d{4},? and \p{Upper}[\p{Alpha}.]+ \d{1,2}, )?$/u.test(
      before,
    )
  )
    return /^(?:[.,;]|$)/.test(words.slice(end, end + 1));
  return /\bsince (?:(?:early|late|mid)[ -])?$/i.test(
    (block?.text ?? '').slice(Math.max(0, start - 16), start),
  );
}

/** Whether a month stands before “the 5th” in its block or the one before it, or the talk is of golf and games. */
function isMonthNear(
  story: Story,
  { text }: Block,
  index: number,
  { start }: WrittenDate,
): boolean {
  const before = story.document.blocks[index - 1]?.block.text ?? '';
  return monthName.test(before.slice(-400) + text.slice(0, start)) || played.test(text);
}

const monthName = new RegExp(`\\b(?:${months.join('|')}|this month|last month|next month)\\b`);
const played =
  /\b(?:birdied?|bogey(?:ed)?|eagle|fairway|green|hole|inning|lap|par|putt(?:ed)?|round|tee|floor)\b/i;
