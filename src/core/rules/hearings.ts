import { createCue, toWords } from '../document/cue.ts';
import { isReset } from '../story/carry.ts';
import type { FigurePlace } from './figure-place.ts';
import { isMarked, markSentences } from './marked-sentences.ts';

const bodies =
  'board|cabinet|commission|committee|congregation|conference|council|councillors|court|directors|governors|hearing|inquest|inquiry|judge|jurors|jury|lawmakers|magistrates|meeting|members|MPs|panel|parliament|peers|senators|shareholders|trial|tribunal';
const heard = '(?:heard|hears|has heard|had heard)';
const told = '(?:was|is|were|are|has been|have been|had been) told';
/** “The court heard”, “councillors were told”, “, an inquest has heard”. */
const proceedings = createCue(
  toWords('heard hears told'),
  new RegExp(
    `\\b(?:${bodies})\\b(?: (?:at|for|in|of) (?:the )?[a-zÀ-ỿ]+)?(?: [a-zÀ-ỿ]+ly)? (?:${heard}|${told})\\b`,
    'i',
  ),
);

/** “The court heard that he took £4,000”, “councillors were told that 40 ships were late”: a fair report of what was said there. */
export function isHeard({ block: { text }, sentence }: FigurePlace): boolean {
  return proceedings.test(sentence, text.slice(sentence.start, sentence.end));
}

const announced = createCue(
  toWords('announcement filing letter memo notice statement'),
  /\b(?:announcement|filing|letter|memo|notice|statement) that\b/,
);

/** “responded with an announcement that it will shed 610 teachers”: whoever announces it says so. */
export function isAnnounced({ block: { text }, sentence, figure }: FigurePlace): boolean {
  return announced.test(sentence, text.slice(sentence.start, figure.start));
}

const hasVerdict = markSentences(
  createCue(
    toWords('damages judgment juror jurors jury verdict verdicts'),
    /\b(?:jurors?|jury|verdicts?)\b|\b(?:award(?:ed|s)?|in|of|pay)(?: [a-z]+)? damages\b|\bjudgment (?:against|for|of)\b/i,
  ),
);
const hasConviction = markSentences(
  createCue(
    toWords('bars convicted guilty jailed sentenced'),
    /\b(?:behind bars|convicted|found guilty|jailed|pleaded guilty|sentenced)\b/i,
  ),
);
/** How many sentences at the top of a story may say that it is one of a conviction. */
const leads = 3;
/** How many sentences a trial is told. */
const trialReach = 30;

/**
 * “Nine men were jailed on Monday for selling cocaine. … Ten kilos of cocaine were found in a car.”: what a court has
 * taken as proved, where the sentence goes on with what the top of the story tells.
 */
export function isOfTrial({ story, index, figure }: FigurePlace): boolean {
  if (!/^(?:count|measure|money)$/.test(figure.kind) || figure.isEstimate) return false;
  const own = story.sentenceAt(index, figure.start);
  if (!own || own.position >= trialReach || isReset(story.document, own)) return false;
  if (own.position < leads && isMarked(story, own, hasConviction)) return true;
  const top = story.sentences.slice(0, Math.min(leads, own.position));
  return (
    top.some((each) => isMarked(story, each, hasConviction)) &&
    top.some(({ stems }) => [...stems].some((stem) => own.stems.has(stem)))
  );
}

/** How many sentences a verdict is told. */
const reach = 2;

/** “Jurors found for the widow. The award was for $23 million.”: the court writes it down. */
export function isAwarded({ story, index, figure }: FigurePlace): boolean {
  const own = figure.kind === 'money' ? story.sentenceAt(index, figure.start) : undefined;
  return (
    own !== undefined &&
    story.sentences
      .slice(Math.max(0, own.position - reach), own.position + 1)
      .some((each) => isMarked(story, each, hasVerdict))
  );
}
