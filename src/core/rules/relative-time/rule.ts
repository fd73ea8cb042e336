import { readSentences } from '../../facts/by-sentence.ts';
import { findPublicationDate, hasDatedLine } from '../../story/publication-date.ts';
import { findGenre } from '../../story/genre.ts';
import type { Story } from '../../story/story.ts';
import { defineRule } from '../rule.ts';
import { findTimeFixes } from '../../fixes/dates/time-fixes.ts';
import { isInClockEntry } from '../../checks/dates/clock-entries.ts';
import { isDayOfSession } from '../../checks/dates/market-days.ts';
import { isDayAskedAbove } from '../../checks/dates/same-day.ts';
import { findTimeWords, timeOpeners, type TimeWords } from '../../checks/dates/time-words.ts';

const findAll = readSentences(findTimeWords);

export default defineRule({
  meta: {
    id: 'relative-time',
    summary: 'Give the day or the date in place of words that go stale, such as “yesterday”.',
    category: 'hygiene',
    defaultSeverity: 'information',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'word',
    options: {},
    messages: {
      day: '“{words}” goes stale; use the day or the date.',
      vague: '“{words}” says little and goes stale; give the date, or leave it out.',
    },
    remedy: 'The day or the date.',
    fine: 'in running coverage (genre: live), and in quotations',
    references: [
      { title: 'AP Stylebook: time element' },
      { title: 'Reuters Handbook of Journalism: dates and days' },
    ],
  },
  needs: { block: 'body', words: timeOpeners, found: findAll },
  *check({ block, index, story }) {
    // Running coverage carries the time of each entry.
    if (findGenre(story.document, story.settings) === 'live') return;
    for (const { found: words } of block.derive(findAll)) {
      if (story.isQuoted(index, words) || isInClockEntry(story, index)) continue;
      const { start, end, kind, offset } = words;
      // “Riga, Oct. 15 —” says which day today is, and leaves yesterday to be counted.
      const isDated = offset !== undefined && hasDatedLine(story.document);
      if (isDated && offset === 0) continue;
      yield {
        span: { start, end },
        messageId: kind,
        data: { words: block.text.slice(start, end) },
        ...(isDated ||
        tonight.test(block.text.slice(start, end)) ||
        isMild(story, index, words) ||
        isDayAskedAbove(story, index, block, words)
          ? { severity: 'hint' }
          : {}),
        fixes: findTimeFixes(story, block, words),
      };
    }
  },
});

/** What is still to come is told for the day alone, and dead in the morning. */
const tonight = /\btonight$/i;

/**
 * “recently”, and “last Tuesday” or “next Tuesday”, which many a house writes and every reader of the week understands;
 * the day of a report of dealings; and “yesterday” in a draft that has no date to tell the day by, since many a daily
 * writes it.
 */
function isMild(story: Story, index: number, words: TimeWords): boolean {
  if (words.kind === 'vague' || words.offset === undefined) return true;
  return !findPublicationDate(story.document) || isDayOfSession(story, index, words);
}
