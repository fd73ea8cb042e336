import type { Block } from '../../document/block.ts';
import { smallNumberPattern } from '../../english/small-numbers.ts';
import { hasQuestionMark } from '../../document/words/tokens.ts';
import type { Figure } from '../../facts/figures.ts';
import type { StorySentence } from '../../story/sentences.ts';
import { findPollMentions } from '../../story/polls.ts';
import type { Story } from '../../story/story.ts';
import type { Span } from '../../span.ts';
import { isExcused, isToldElsewhere } from './excuses.ts';
import type { FigurePlace } from './figure-place.ts';
import { isOfData } from './told-elsewhere/story-sources.ts';
import { isOfPastYear } from './plain-to-see/years.ts';
import { findUnnamedData } from './unnamed-data.ts';

/** Whether nobody answers for a figure of block `index`: not the copy, not its sentence, not history. */
export function isOwnerless(story: Story, index: number, figure: Figure): boolean {
  const block = story.document.blocks[index]?.block;
  const sentence = block?.sentences[figure.sentence];
  if (!block || !sentence || figure.exemption !== undefined) return false;
  // A question says nothing.
  if (hasQuestionMark(sentence.tokens)) return false;
  if (story.isQuoted(index, figure)) return false;
  const place = { story, index, block, sentence, figure };
  if (findUnnamedData(story, index, figure)) return !isToldElsewhere(place);
  if (hasOwner(place)) return false;
  return !isExcused(place) && !isAnsweredBeside(place);
}

/** “Of the firms surveyed, 71% had lost money”: `poll-disclosure` asks who surveyed them. */
function isOfPoll(block: Block, { kind, sentence }: Figure): boolean {
  if (kind !== 'percent' && kind !== 'fraction') return false;
  return block.derive(findPollMentions).some((each) => each.isAsked && each.sentence === sentence);
}

/** “1,340 teachers and 19,000 pupils”. */
const listed = /^,? (?:(?:and|or) )?$|^ (?:across|in|on) $/;
const ofThat = /^ of (?:it|that|them|this|which)\b/;
/** The most code units between “$75 million” and the “$85 million” that it runs up to. */
const maxGap = 6;

/** “44 percent, and the others 56 percent”: what answers for the first share of a sentence answers for the second. */
function isBesideExcused(place: FigurePlace): boolean {
  const { block, figure } = place;
  const isShare = figure.kind === 'percent' || figure.kind === 'fraction';
  if (isShare && isBehindExcused(place)) return true;
  const before = block.facts.figures.findLast(
    ({ end, kind, sentence }) =>
      end <= figure.start && kind === figure.kind && sentence === figure.sentence,
  );
  if (!before || figure.isEstimate) return false;
  const isPart = ofThat.test(block.text.slice(figure.end, figure.end + 10));
  const isPair = figure.kind === 'money' && (isPart || figure.start - before.end <= maxGap);
  const isListed =
    figure.kind === 'count' && listed.test(block.text.slice(before.end, figure.start));
  return (isShare || isPair || isListed) && isExcused({ ...place, figure: before });
}

/** Whether what answers for another figure of the sentence answers for this one. */
function isAnsweredBeside(place: FigurePlace): boolean {
  return isBesideExcused(place) || isBesidePastToll(place);
}

/** “Some 40,000 people fled and 31 were killed when the dam broke last April”: readers know of the disaster. */
function isBesidePastToll(place: FigurePlace): boolean {
  const { block, figure } = place;
  if (figure.kind !== 'count' || figure.isEstimate || block.facts.figures.length < 2) return false;
  const toll = block.facts.figures.find(
    ({ kind, sentence }) => kind === 'casualty' && sentence === figure.sentence,
  );
  return toll !== undefined && isOfPastYear({ ...place, figure: toll });
}

const onward = /\b(?:it|that|they|these|this|those)\b/i;

/**
 * “At four trusts more than 40% waited. Arden (50%) was next.”, “Rents rose 8%. ¶ In the north they were up 11%.”: the
 * sentence before gives a share of the same data.
 */
function isBehindExcused({ story, index, block, sentence, figure }: FigurePlace): boolean {
  const own = story.sentenceAt(index, figure.start);
  const before = own && story.sentences[own.position - 1];
  const there = before && story.document.blocks[before.block]?.block;
  if (!there || figure.isEstimate) return false;
  const isOnward = onward.test(block.text.slice(sentence.start, figure.start));
  if (before.paragraph !== own.paragraph && !isOnward) return false;
  if (isOfLog(there, before, own)) return true;
  const twin = there.facts.figures.find(
    (each) => each.kind === figure.kind && each.sentence === before.sentence.index,
  );
  return (
    twin !== undefined &&
    isOfData({ story, index: before.block, block: there, sentence: before.sentence, figure: twin })
  );
}

const logged =
  /\b(?:among|of) the \d[\d,]* (?:[a-z]+ ){1,3}(?:filed|handled|listed|logged|received|recorded|registered)\b/i;

/** “Of the 69 complaints recorded this month, 27 were about banks. 40% of those complaints are open.”: whoever records them. */
function isOfLog({ text }: Block, { sentence, stems }: StorySentence, own: StorySentence): boolean {
  if (!logged.test(text.slice(sentence.start, sentence.end))) return false;
  return [...own.stems].some((stem) => stems.has(stem));
}

function hasOwner({ story, index, block, figure }: FigurePlace): boolean {
  if (isOfPoll(block, figure)) return true;
  const { isCovered, attribution } = story.ownerOf(index, figure);
  // A famine that “claimed thousands of lives” tells nobody anything.
  const isIdiom = attribution?.cue.lemma === 'claim' && figure.counted === 'lives';
  return isCovered && !isIdiom && !(attribution && isShareOfPeople(attribution.source));
}

/** “{62% of voters} say so”, “{nine in ten parents} want it”: whoever asked them answers for it. */
const shareOfPeople = new RegExp(
  `^(?:(?:about|almost|around|just over|just under|more than|nearly|over|roughly|some) )*(?:[\\d.]+(?:%| ?per ?cent) of|(?:\\d+|one|${smallNumberPattern}) (?:in|out of)(?: every)? (?:\\d+|${smallNumberPattern})|(?:a|one) (?:quarter|third) of|(?:two|three)[- ](?:quarters|thirds) of|half (?:of )?(?:all )?) ?\\p{Alpha}`,
  'iu',
);

function isShareOfPeople({ text }: { readonly text: string }): boolean {
  return shareOfPeople.test(text);
}

/** What a finding underlines: the figure with the “more than” that belongs to it. */
export function toFlaggedSpan({ text }: Block, { start, end }: Figure): Span {
  const lead = /\b(?:fewer|less|more) than (?:an estimated )?$/i.exec(
    text.slice(Math.max(0, start - 24), start),
  );
  return { start: start - (lead?.[0].length ?? 0), end };
}
