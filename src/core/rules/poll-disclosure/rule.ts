import type { Block } from '../../document/block.ts';
import { isOfInstitutions } from '../../story/polled-institutions.ts';
import { pollNouns } from '../../story/poll-words.ts';
import { findPollMentions, type BarePoll, type PollDetail } from '../../story/polls.ts';
import { findPollFixes } from '../../fixes/sources/poll-fixes.ts';
import { defineRule } from '../rule.ts';

const names: Readonly<Record<PollDetail, string>> = {
  pollster: 'the pollster',
  sample: 'the sample',
  dates: 'the dates',
  margin: 'the margin of error or the method',
};

export default defineRule({
  meta: {
    id: 'poll-disclosure',
    summary: 'Say of a poll who asked, how many, when, and what the margin of error is.',
    category: 'figures',
    defaultSeverity: 'warning',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'alone',
    options: {},
    messages: { bare: '“{poll}” {verb} {missing}.' },
    remedy: 'Who asked, how many people, when, and the margin of error.',
    fine: 'for elections, censuses and the counts of statistics offices; and for a poll whose method the copy links or gives in a box',
    references: [
      { title: 'AAPOR: disclosure standards' },
      { title: 'AP Stylebook: polls and surveys' },
      { title: 'BBC Editorial Guidelines: opinion polls' },
    ],
  },
  needs: { block: 'body', words: pollNouns, found: (block) => block.derive(findPollMentions) },
  *check({ block, index, story }) {
    for (const poll of story.barePollsIn(index)) {
      const { start, end, missing } = poll;
      const hasMargin = isOpinionPoll(block, poll);
      const words = block.text.slice(start, end);
      yield {
        span: { start, end },
        messageId: 'bare',
        data: {
          poll: words,
          verb: many.test(words) ? 'lack' : 'lacks',
          missing: toList(missing, hasMargin),
        },
        ...toSeverity(words, missing),
        fixes: findPollFixes(block, poll, hasMargin || isOfPublic(block, poll)),
      };
    }
  },
});

/** A poll with a name is asked about more mildly; one of two houses says whose it is and for whom. */
function toSeverity(
  words: string,
  missing: readonly PollDetail[],
): { severity?: 'information' | 'hint' } {
  if (missing.includes('pollster')) return many.test(words) ? { severity: 'information' } : {};
  return { severity: joint.test(words) && !fresh.test(words) ? 'hint' : 'information' };
}

/** “the Lund Gazette-Norden Research poll”; a new one is mostly the news. */
const joint = /\p{Alpha}[-–/]\p{Upper}/u;
const fresh = /\b(?:latest|new)\b/;

/** Several polls, or those who were asked. */
const many =
  /\b(?:polls|pollsters|respondents|surveys|\p{Alpha}+s (?:polled|questioned|surveyed))$/iu;

const ofVoters =
  /\b(?:candidates?|election|government|ministers?|part(?:y|ies)|president|referendum|vot(?:e|es|ers?|ing))\b/i;

/** A survey of parents or of customers is no draw of lots: readers ask how it was done. */
function isOpinionPoll(
  { text, sentences }: Block,
  { noun, sentence, end: behind }: BarePoll,
): boolean {
  if (isOfInstitutions(text.slice(behind, behind + 80))) return false;
  const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
  return noun === 'poll' || ofVoters.test(text.slice(start, end));
}

/** “A Gazette survey”: what a house with a name has asked the public, as far as the copy tells. */
function isOfPublic({ text }: Block, { start, end, missing }: BarePoll): boolean {
  return (
    !missing.includes('pollster') &&
    !isOfInstitutions(text.slice(end, end + 80)) &&
    !many.test(text.slice(start, end))
  );
}

function toList(missing: readonly PollDetail[], hasMargin: boolean): string {
  const words = missing.map((detail) =>
    detail === 'margin' && !hasMargin ? 'the method' : names[detail],
  );
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
