import type { Block } from '../../document/block.ts';
import { isOfInstitutions } from '../../story/polled-institutions.ts';
import { pollNouns } from '../../story/poll-words.ts';
import { findPollMentions, type BarePoll, type PollDetail } from '../../story/polls.ts';
import type { Span } from '../../span.ts';
import { defineRule } from '../rule.ts';
import type { ProseFix } from '../../report.ts';

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
        fixes: findFixes(block, poll, hasMargin),
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

function toList(missing: readonly PollDetail[], hasMargin: boolean): string {
  const words = missing.map((detail) =>
    detail === 'margin' && !hasMargin ? 'the method' : names[detail],
  );
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** Adds the sentence that a disclosed poll has, with room for what only the pollster knows. */
function findFixes(
  { text, sentences }: Block,
  { start, end, sentence: index, missing, noun }: BarePoll,
  hasMargin: boolean,
): ProseFix[] {
  const own = sentences[index];
  // Before “That is a fall of 3 points” it would take the words from what they point to.
  const sentence = isPointedAt(text, own) ? sentences.at(-1) : own;
  if (!sentence || !/[.!?]["”’)]*$/.test(text.slice(sentence.start, sentence.end))) return [];
  const isUnnamed = missing.includes('pollster');
  const points = 'plus or minus [N TK] percentage points.';
  // “Polls show …”: of several none was done alone.
  if (isUnnamed && /\b(?:polls|surveys)$/i.test(text.slice(start, end))) {
    const margins = hasMargin ? `; their margins of error are ${points}` : ' by [METHOD TK].';
    const done = ' [POLLSTERS TK] interviewed [N TK] [POPULATION TK] on [DATES TK]';
    return [toAsked(sentence, done + margins)];
  }
  const asked = isUnnamed ? '[POLLSTER TK] interviewed' : `The ${noun} questioned`;
  const sponsor = isUnnamed ? ' for [SPONSOR TK]' : '';
  const tail = hasMargin ? `; the margin of error is ${points}` : ' by [METHOD TK].';
  const words = ` ${asked} [N TK] [POPULATION TK]${sponsor} on [DATES TK]${tail}`;
  return [toAsked(sentence, words)];
}

function toAsked({ end }: Span, newText: string): ProseFix {
  const edits = [{ span: { start: end, end }, newText }];
  return { title: 'Ask for the details', applicability: 'suggestion', edits };
}

/** Whether the next sentence starts with a word that points back: “That makes her …”, “They hold …”. */
function isPointedAt(text: string, sentence: Span | undefined): boolean {
  if (!sentence) return false;
  return /^ (?:He|Her|His|It|Its|She|Such|That|Their|These|They|This|Those)\b/.test(
    text.slice(sentence.end, sentence.end + 8),
  );
}
