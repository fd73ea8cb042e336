import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { readSentences } from '../../facts/by-sentence.ts';
import type { SourceMention } from '../../facts/sources.ts';
import type { Span } from '../../span.ts';
import { type StorySentence, takeBefore } from '../../story/sentences.ts';
import type { Story } from '../../story/story.ts';
import { isGivenNearby } from '../../checks/sources/vague/bare-data.ts';
import {
  isCampHeard,
  isCampNamedBefore,
} from '../../checks/sources/named-elsewhere/camp-voices.ts';
import { isStandfirst } from '../../checks/sources/display-lines.ts';
import { findHidden, type Hidden, type Vague } from '../../checks/sources/vague/hidden-groups.ts';
import {
  isBareTrade,
  isOfNamedMembers,
  isSummary,
  isTrade,
} from '../../checks/sources/named-elsewhere/lead-groups.ts';
import { findMemberBelow } from '../../checks/sources/named-elsewhere/members-below.ts';
import { hasNamedExample } from '../../checks/sources/named-elsewhere/named-examples.ts';
import { isPollNamedBelow } from '../../checks/sources/named-elsewhere/polls-below.ts';
import { isResumed } from '../../checks/sources/vague/resumed-groups.ts';
import { isBackground, isLongHeld } from '../../checks/sources/vague/vague-background.ts';
import { isSettledGroup } from '../../checks/sources/vague/settled-groups.ts';
import { frameSigns } from '../../checks/sources/vague/vague-frames.ts';
import { offerMember } from '../../fixes/sources/member-fixes.ts';
import { findVagueFixes } from '../../fixes/sources/vague-fixes.ts';
import { defineRule } from '../rule.ts';

const findAll = readSentences(findHidden);

export default defineRule({
  meta: {
    id: 'vague-attribution',
    summary: 'Name at least one of the critics, experts or studies that a claim hides behind.',
    category: 'attribution',
    defaultSeverity: 'warning',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'phrase',
    options: {},
    messages: { vague: '“{phrase}” hides the source; name at least one.' },
    remedy: 'One name or institution; or a next sentence that names one of them.',
    fine: 'where the group is tied to something (“three analysts at the bank”), or the next sentence names one of them',
    references: [
      { title: 'Reuters Handbook of Journalism: the essentials of sourcing' },
      { title: 'NPR Ethics Handbook: attribution' },
      { title: 'Wikipedia: Words to watch, unsupported attributions' },
    ],
  },
  needs: {
    block: 'body',
    words: frameSigns,
    found: findAll,
    or: { fact: 'attributions', found: findAll },
  },
  *check({ block, index, story }) {
    const asked = new Set<string>();
    for (const { sentence, found: vague } of block.derive(findAll)) {
      const { span } = vague;
      if (isSomebodys(story, index, vague)) continue;
      if (story.isQuoted(index, span) || hasNamedExample(story, index, span)) continue;
      // “Experts say … Experts also say …”: a paragraph is asked once.
      const group = toGroup(vague);
      if (asked.has(group)) continue;
      asked.add(group);
      yield {
        span,
        messageId: 'vague',
        data: { phrase: block.text.slice(span.start, span.end) },
        fixes: offerMember(
          findVagueFixes(block, sentence, vague),
          findMemberBelow(story, index, span),
        ),
        ...(isMild(story, index, block, sentence, vague) && { severity: 'hint' }),
      };
    }
  },
});

/** Some of a group that the copy has told of, data given near by, and what somebody else says that some say. */
function isSomebodys(
  story: Story,
  index: number,
  { attribution, isBare, isFirst, span }: Hidden,
): boolean {
  // “There is a perception that the port is lost, Lind said.”
  if (!attribution) return story.isVoiced(index, span);
  const isGiven = isBare && isGivenNearby(story, index, attribution.source.start);
  if (isGiven || isResumed(story, index, attribution)) return true;
  return !isFirst && story.isVoiced(index, attribution.cue);
}

/** What most desks let pass: a lead whose people come in below, and what stands in every textbook. */
function isMild(
  story: Story,
  index: number,
  block: Block,
  sentence: Sentence,
  { attribution, span }: Vague,
): boolean {
  const words = block.text.slice(span.start, span.end);
  if (isStandfirst(block, index, story) || isHeardBelow(story, index, span, words)) return true;
  if (counsel.test(words) || custom.test(words) || isLongHeld(words)) return true;
  if (attribution && isGroupToldBefore(story, index, attribution)) return true;
  if (attribution && isSettledGroup(block, sentence, attribution)) return true;
  return attribution !== undefined && isBackground(block, sentence, attribution);
}

/** How many sentences behind a group one of them is near enough for most desks. */
const nearby = 6;

/** A group of which some have a name in the copy, and speak; and polls of which it names one. */
function isHeardBelow(story: Story, index: number, span: Span, words: string): boolean {
  return (
    isSummary(story, index, span) ||
    isOfNamedMembers(story, index, span) ||
    isCampHeard(story, index, span) ||
    isCampNamedBefore(story, index, span) ||
    findMemberBelow(story, index, span, nearby) !== undefined ||
    (/\b(?:polls|surveys)\b/i.test(words) && isPollNamedBelow(story, index, span.start))
  );
}

/** “Defense lawyers have said”: those of the case, whom its reader can look up. */
const counsel = /^(?:defen[cs]e|prosecution) (?:attorneys|lawyers)\b/i;

/** “Some dealers said”, “traders and analysts estimate”: a report of a market has them by custom; “government economists”: their office answers for them. */
const custom =
  /^(?:(?:a few|other|several|some) dealers\b|(?:brokers|dealers|traders) and analysts\b|(?:central bank|government|ministry|treasury) (?:analysts|economists|forecasters)\b)/i;

/** “Analysts said … Analysts said”: whoever has been asked knows, and whoever heard twice of a group. */
function isGroupToldBefore(story: Story, index: number, { source }: Attribution): boolean {
  const position = story.sentenceAt(index, source.start)?.position ?? 0;
  const group = toLast(source.text);
  return isTrade(group)
    ? isTradeAsked(story, position, source, group)
    : group === 'diplomats' && isHeardBefore(story, position, group);
}

function isTradeAsked(
  story: Story,
  position: number,
  source: SourceMention,
  group: string,
): boolean {
  const isBare = isBareTrade(source.text);
  const most = isBare ? enough : Infinity;
  let told = 0;
  for (const each of takeBefore(story.sentences, position, memory)) {
    for (const { source: other } of each.attributions) {
      if (!other.text.toLowerCase().endsWith(group)) continue;
      if (other.kind === 'vague') told++;
      else if (isBare && house.test(other.text)) return true;
      if (told >= most || isAskedIn(story, each, other)) return true;
    }
  }
  return false;
}

/** “Coast Bank analysts said … analysts said”: whose they are. */
const house = /^(?:the )?\p{Upper}\S* (?:\p{Upper}\S* )+\p{Lower}+$/u;

/** “Western diplomats said … Some diplomats believe”: anonymous-no-reason asks about them. */
function isHeardBefore(story: Story, position: number, group: string): boolean {
  return takeBefore(story.sentences, position, memory).some(({ attributions }) =>
    attributions.some(({ source: { text } }) => text.toLowerCase().endsWith(group)),
  );
}

/** Whether the question stands there for all to see. */
function isAskedIn(story: Story, each: StorySentence, source: Span): boolean {
  const block = story.document.blocks[each.block]?.block;
  const own = block
    ?.derive(findAll)
    .find(({ found: { attribution } }) => attribution?.source.start === source.start)?.found;
  if (!own || isSomebodys(story, each.block, own)) return false;
  return !hasNamedExample(story, each.block, own.span) && !isSummary(story, each.block, own.span);
}

/** How far back a group is remembered, in sentences. */
const memory = 10;
/** How often a group has been told of until nobody asks any more. */
const enough = 2;

/** The last word of the source; “critics” and “critics of the plan” are asked alike. */
function toGroup({ attribution }: Vague): string {
  return toLast(attribution?.source.text ?? '');
}

function toLast(words: string): string {
  return (
    words
      .toLowerCase()
      .replace(/ (?:of|for|in|on|at|from|about) .*$/, '')
      .split(' ')
      .at(-1) ?? ''
  );
}
