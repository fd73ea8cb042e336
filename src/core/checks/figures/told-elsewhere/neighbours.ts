import type { Figure } from '../../../facts/figures.ts';
import { findCarrier, isReset, takesUp } from '../../../story/owners/carry.ts';
import type { Attribution } from '../../../facts/attributions.ts';
import { type StorySentence, takeBefore, takeBehind } from '../../../story/sentences.ts';
import type { Span } from '../../../span.ts';
import type { Story } from '../../../story/story.ts';
import { createCue, toAlternatives, toWords } from '../../../document/words/cue.ts';
import type { FigurePlace } from '../figure-place.ts';
import { isMarked, markSentences } from '../../../story/reads/marked-sentences.ts';
import { namesPapers } from './story-sources.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';

const sameSum = /\b(?:that|the) (?:amount|money|sum|total)\b/;

/** “34% of pilots agree. Drivers are less upbeat, at 26%.”: the paragraph compares answers. */
function isCompared(
  { document, sentences }: Story,
  { position, paragraph }: StorySentence,
): boolean {
  const before = sentences[position - 1];
  const block = before && document.blocks[before.block]?.block;
  if (!block || before.paragraph !== paragraph) return false;
  const words = block.text.slice(before.sentence.start, before.sentence.end);
  if (!/%|\bper ?cent\b/.test(words)) return false;
  return opinion.test(before.sentence, words.replace(/^[^%]*?(?:%|per ?cent)/, ''));
}

/** How many sentences behind a figure its source is still close at hand. */
const nearby = 2;
/** The first sentences of a story, which leave their sources to those below. */
const leads = 2;
/** How many sentences below may answer for them. */
const leadReach = 4;
const opensWithLink =
  /^(?:(?:and|but) )?(?:he|she|it|they|that|this|those|these|the|his|her|its|their|many|most|others|some|of (?:them|these|those)) /i;

/**
 * Whether the paragraph goes on with somebody who speaks of the same: “The works cost $3 million. Cole said the works
 * were late.” An editor reads on before asking. Of tolls, damage and estimates the source belongs beside the figure.
 */
export function isAnsweredBelow(place: FigurePlace): boolean {
  const { kind, isEstimate, start } = place.figure;
  if (kind === 'casualty' || isEstimate) return false;
  const own = place.story.sentenceAt(place.index, start);
  if (!own) return false;
  if (isPartedNext(place, own)) return true;
  return kind !== 'damage' && (isAnsweredNext(place, own) || isAnsweredByOffice(place));
}

/** “The fire took 300 sheds. Of those, 40 were insured, the office said.”: who knows the parts knows the whole. */
function isPartedNext({ story, block }: FigurePlace, own: StorySentence): boolean {
  const [next] = takeBehind(story.sentences, own.position, 1);
  if (next?.paragraph !== own.paragraph || findCarrier(next) === undefined) return false;
  return /^Of (?:them|these|those)\b/.test(
    block.text.slice(next.sentence.start, next.sentence.end),
  );
}

function isAnsweredNext({ story, block, figure }: FigurePlace, own: StorySentence): boolean {
  const isLead = own.position < leads;
  const reach = isLead ? leadReach : nearby;
  const following = takeBehind(story.sentences, own.position, reach);
  const stop = following.findIndex(
    (each) =>
      (!isLead && each.paragraph !== own.paragraph) ||
      (isReset(story.document, each) && !isOfSameKind(story, each, figure)),
  );
  const answers = stop < 0 ? following : following.slice(0, stop);
  const answer = answers.find(
    (each) =>
      findCarrier(each, isNoHope) !== undefined ||
      namesPapers(story, each) ||
      (isLead && isMarked(story, each, tellsAnnouncement)),
  );
  if (!answer) return false;
  const { text } = story.document.blocks[answer.block]?.block ?? block;
  if (corrected.test(text.slice(answer.sentence.start, answer.sentence.end))) return false;
  return isLinked(text, own, answer) || isOfSameKind(story, answer, figure);
}

/** “It {hopes} to open a second mill”: who hopes for something answers for no figure. */
function isNoHope({ cue }: Attribution): boolean {
  return cue.lemma !== 'hope' && cue.lemma !== 'wish';
}

/** “The yard is to shed 700 jobs. The move, which was announced on Monday, …”: whoever announced it has given the figure. */
const tellsAnnouncement = markSentences(
  createCue(
    toWords('announced disclosed unveiled'),
    /^(?:The|This|That|These|Those)\b[^.;,]{2,50}(?:,|,? (?:that|which)? ?(?:has been|have been|is being|was|were)) (?:announced|disclosed|unveiled)\b/,
  ),
);

/** “said Dara Holm, head of the Federal Labor Agency”: whoever speaks for an office that counts. */
const speaksForOffice = markSentences(
  createCue(
    toWords('agency bureau census institute office statistics'),
    /\b(?:chief|chair|chairman|chairwoman|director|head|official|president|spokes\p{Lower}+) (?:at|for|of|with) the (?:\p{Upper}[\p{Alpha}&-]* |of |for |and ){1,6}(?:Agency|Bureau|Census|Institute|Office|Statistics)\b/u,
  ),
);
/** How many sentences below or above, in the paragraph of a figure, such an office may speak. */
const officeReach = 4;

/** “Unemployment rose by 9,000. The rise was small. … said the head of the Federal Labor Agency.”, in one paragraph. */
function isAnsweredByOffice({ story, index, block, sentence }: FigurePlace): boolean {
  const marks = block.derive(speaksForOffice);
  const at = marks.indexOf(true);
  if (at < 0 || at === sentence.index || Math.abs(at - sentence.index) > officeReach) return false;
  const speaker = story.sentenceAt(index, block.sentences[at]?.start ?? 0);
  return speaker !== undefined && findCarrier(speaker) !== undefined;
}

/** “About 900 live there. The church says the number is closer to 400.”: it answers for another figure. */
const corrected =
  /\b(?:figure|number|total) (?:is|was|were) (?:actually |much |probably )?(?:below|closer|fewer|higher|less|lower|nearer|only)\b/;

/** Whether a sentence gives a figure of the same kind. */
function isOfSameKind(
  { document }: Story,
  { block, sentence }: StorySentence,
  { kind }: Figure,
): boolean {
  const figures = document.blocks[block]?.block.facts.figures ?? [];
  return figures.some((other) => other.kind === kind && other.sentence === sentence.index);
}

/** Whether a later sentence takes up an earlier one: by a pronoun, an article or a word that they share. */
function isLinked(text: string, own: StorySentence, later: StorySentence): boolean {
  const words = text.slice(later.sentence.start, later.sentence.end);
  if (opensWithLink.test(words) || sameSum.test(words)) return true;
  const { stems } = own;
  return [...later.stems].some((stem) => stems.has(stem));
}

const opinions = findWordSet('opinion-verbs');
const opinion = createCue(
  opinions,
  new RegExp(`^[^.;,]{0,70}\\b${toAlternatives(opinions)}\\b`, 'i'),
);
const asked = createCue(
  toWords('respondents voters polled surveyed chose named picked selected'),
  /\b(?:respondents|voters|those polled|those surveyed)\b|\b(?:chose|named|picked|selected)\b/i,
);
const leadTalk = createCue(
  toWords(
    'advantage ahead behind edge gap lead leading leads led margin trail trailed trailing trails',
  ),
  /\b(?:advantage|ahead|behind|edge|gap|lead(?:ing|s)?|led|margin|trail(?:ed|ing|s)?)\b/,
);
const namesPoll = markSentences(
  createCue(
    toWords('opinion poll polls pollster pollsters survey surveys surveyed respondents'),
    /\b(?:opinion research|polls?|pollsters?|surveys?|surveyed|respondents)\b/i,
  ),
);
/** How many sentences a poll is spoken of after it was named. */
const pollReach = 40;
/** How many sentences behind its first answer a poll may be called one. */
const pollBehind = 2;

/** “Two-thirds support the plan” in a story of a poll: `poll-disclosure` asks whose poll it is. */
export function isPollAnswer({
  story,
  index,
  block: { text },
  sentence,
  figure,
}: FigurePlace): boolean {
  const { unit, unitName, kind, start, number } = figure;
  const own = story.sentenceAt(index, start);
  if (!own || !(unit === 'percent' || unitName === 'point' || kind === 'fraction')) return false;
  const isMargin =
    unitName?.endsWith('point') === true &&
    leadTalk.test(sentence, text.slice(sentence.start, sentence.end));
  const after = text.slice(number.end, Math.min(sentence.end, number.end + 90));
  const isAnswer =
    opinion.test(sentence, after) ||
    isMargin ||
    asked.test(sentence, text.slice(sentence.start, sentence.end));
  if (!isAnswer && !isCompared(story, own)) return false;
  const told = story.sentences.slice(
    Math.max(0, own.position - pollReach),
    own.position + 1 + pollBehind,
  );
  return told.some((each) => isMarked(story, each, namesPoll));
}

/** “raised $40 million, the filings show. … With its $40 million it bought …”: once is enough. */
export function isGivenBefore({ story, block, figure }: FigurePlace): boolean {
  if (figure.isEstimate || figure.isVague || figure.kind === 'casualty') return false;
  return story.ledger.isGivenBefore(block, figure);
}

/** How many sentences at the top of a story may leave their figures to what comes below. */
const top = 3;

/** A deck or a first paragraph whose figure the story gives again, with its source. */
export function isRestated({ story, index, figure }: FigurePlace): boolean {
  const own = story.sentenceAt(index, figure.start);
  if (!own || own.position >= top || figure.isEstimate || figure.kind === 'casualty') return false;
  return story.ledger
    .twinsOf(index, figure)
    .some(
      ({ index: at, figure: twin }) =>
        at > index && isSameAmount(twin, figure) && story.ownerOf(at, twin).isCovered,
    );
}

function isSameAmount(one: Figure, other: Figure): boolean {
  return one.value === other.value && one.unitName === other.unitName;
}

/** How many sentences a series of figures may run. */
const seriesReach = 4;

/**
 * “Bonuses ran to $2,000, the paper reported. Managers could get $20,000.”: the sentence before gives a figure of the
 * same kind, and says whose it is.
 */
export function isInSeries({ story, index, block, figure }: FigurePlace): boolean {
  const own = story.sentenceAt(index, figure.start);
  if (!own || figure.isEstimate) return false;
  const alike = block.facts.figures.filter(({ kind }) => kind === figure.kind);
  for (let back = 1; back <= seriesReach; back++) {
    const before = story.sentences[own.position - back];
    const twin = alike.find(({ sentence }) => sentence === before?.sentence.index);
    if (before?.block !== own.block || !twin) return false;
    // “It was carried by nine votes to four. The surgery has 7,400 patients.”
    if (isOfOtherThings(figure, twin, own, before)) return false;
    if (findCarrier(before) || story.ownerOf(index, twin).isCovered) return true;
  }
  return false;
}

function isOfOtherThings(
  { kind, counted }: Figure,
  twin: Figure,
  own: StorySentence,
  before: StorySentence,
): boolean {
  if (kind !== 'count' || counted === undefined || counted === twin.counted) return false;
  const isTakenUp = takesUp(own.sentence.tokens);
  return !isTakenUp && ![...own.stems].some((stem) => before.stems.has(stem));
}

const sumsUp = createCue(
  toWords('all told altogether total'),
  /^(?:All told|Altogether|In (?:all|total))\b/,
);

/** “… according to the review. A further £150m was found. In all, 200,000 jobs would go.”: the sum of what was told. */
function isSumOfTold({ sentences }: Story, own: StorySentence): boolean {
  return takeBefore(sentences, own.position, seriesReach).some(
    (each) => each.paragraph === own.paragraph && findCarrier(each) !== undefined,
  );
}

const opensOnward = /^(?:it|they|that|this|these|those)\b/i;

/** “Turnout was high, officials said. It was about 41%.”: the same officials, though nobody names them. */
export function isToldBefore({ story, index, block, sentence, figure }: FigurePlace): boolean {
  const own = story.sentenceAt(index, figure.start);
  const before = own && story.sentences[own.position - 1];
  if (!before || figure.isEstimate) return false;
  if (sumsUp.test(sentence, block.text.slice(sentence.start, sentence.end)))
    return isSumOfTold(story, own);
  if (!before.attributions.some(({ source }) => source.kind === 'vague')) return false;
  const { start } = own.sentence;
  const opening = block.text.slice(start, start + 8);
  if (before.paragraph === own.paragraph && opensOnward.test(opening)) return true;
  return /^The\b/.test(opening) && [...own.stems].some((stem) => before.stems.has(stem));
}

/** How many paragraphs one item of a numbered list takes. */
const itemReach = 6;

/** “10 Be thankful.”, behind a paragraph that opens with 9: the number of an item. */
export function isNumbered({ story: { document }, index, block, figure }: FigurePlace): boolean {
  const { kind, value = 0, number } = figure;
  if (kind !== 'count' || number.start > 0 || !/^ \p{Upper}/u.test(block.text.slice(number.end)))
    return false;
  const isItem = (at: number, item: number): boolean =>
    document.blocks[at]?.block.text.startsWith(`${item} `) === true;
  for (let i = 1; i <= itemReach; i++) {
    if (isItem(index - i, value - 1) || isItem(index + i, value + 1)) return true;
  }
  return false;
}

/** “That was evidenced by a vote of 40 to 2.” */
const shown = /^(?:That|This|It) (?:is|was) (?:evidenced|evident|reflected|shown)\b/;

/** “The tram is popular. Polls put it 40 points ahead.”: the next sentence gives the figure for it. */
export function isBackedBelow(story: Story, index: number, span: Span): boolean {
  const own = story.sentenceAt(index, span.start);
  const next = own && story.sentences[own.position + 1];
  const block = next && story.document.blocks[next.block]?.block;
  if (!block) return false;
  const { start, end } = next.sentence;
  const isShown = shown.test(block.text.slice(start, end));
  const isSourced = isShown || findCarrier(next) !== undefined || isMarked(story, next, namesPoll);
  return (
    isSourced &&
    block.facts.figures.some(
      ({ sentence, exemption }) => sentence === next.sentence.index && exemption === undefined,
    )
  );
}
