import { createCue, toWords } from '../../../document/words/cue.ts';
import { isReset } from '../../../story/owners/carry.ts';
import { findSentencesBefore, type FigurePlace } from '../figure-place.ts';
import { findMarked, isMarked, markSentences } from '../../../story/reads/marked-sentences.ts';

const announced = createCue(
  toWords('announcement filing letter memo notice statement'),
  /\b(?:announcement|filing|letter|memo|notice|statement) that\b/,
);

/** “9,000 residents were told to evacuate”: whoever gives the order knows how many it is for. */
const ordered = createCue(
  toWords('evacuate leave shelter'),
  /^ (?:have been|had been|were) (?:asked|instructed|ordered|told|urged) to (?:evacuate|leave|shelter)\b/,
);

/** “responded with an announcement that it will shed 610 teachers”: whoever announces it says so. */
export function isAnnounced({ block: { text }, sentence, figure }: FigurePlace): boolean {
  const isOrder = ordered.test(sentence, text.slice(figure.end, figure.end + 60));
  // “Some 3,000” nobody has counted
  if (isOrder && figure.bound === undefined) return true;
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
    toWords('bars convicted fined guilty jailed sentenced'),
    /\b(?:been fined|behind bars|convicted|found guilty|was fined|jailed|pleaded guilty|sentenced)\b/i,
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

const isHeardInCourt = markSentences(
  createCue(
    toWords('court jurors jury magistrates inquest tribunal'),
    /\b(?:court|inquest|jurors|jury|magistrates|tribunal)\b[^.;]{0,30} (?:heard|were told|was told)\b|\bheard (?:at|by|in) (?:the |a )?(?:\p{Alpha}+ ){0,4}(?:court|inquest|tribunal)\b/iu,
  ),
);
const isCharge = markSentences(
  createCue(
    toWords('arraigned charge charged charges indicted indictment indictments'),
    /\b(?:arraigned|(?:are|been|is|was|were) charged|charges? (?:of|that)|federal charge|indicted|indictments?)\b/i,
  ),
);
const accused = createCue(
  toWords('accused alleged charged indicted suspected'),
  /\b(?:accused of|alleged to have|charged with|indicted (?:for|on)|suspected of)\b[^.;]*$/i,
);
const guessed = /\b(?:believed|estimated|reckoned|rumou?red|said|thought) to (?:be|have|total)\b/i;
/** How far apart what a court has heard and that it did may stand, in sentences. */
const courtReach = 12;

/**
 * “The blaze cost the mill £9,000. Magistrates heard that …”, “The pair are accused of fencing $8,200 worth of copper”,
 * in a story of their charges: it is the evidence, or the charge.
 */
export function isOfEvidence({ story, index, block, sentence, figure }: FigurePlace): boolean {
  if (!/^(?:count|measure|money)$/.test(figure.kind) || figure.isEstimate) return false;
  const own = story.sentenceAt(index, figure.start);
  if (!own || isReset(story.document, own)) return false;
  const from = Math.max(0, own.position - courtReach);
  const near = story.sentences.slice(from, own.position + 1 + leads);
  const before = block.text.slice(sentence.start, figure.start);
  if (guessed.test(before)) return false;
  if (findMarked(story, near, isHeardInCourt).length > 0) return true;
  return accused.test(sentence, before) && near.some((each) => isMarked(story, each, isCharge));
}

/** How many sentences a verdict is told. */
const reach = 2;

/** “Jurors found for the widow. The award was for $23 million.”: the court writes it down. */
export function isAwarded(place: FigurePlace): boolean {
  const { story, block, sentence, figure } = place;
  if (figure.kind !== 'money') return false;
  const isOfAward = award.test(sentence, block.text.slice(sentence.start, figure.start));
  return findSentencesBefore(place, isOfAward ? trialReach : reach, true).some((each) =>
    isMarked(story, each, hasVerdict),
  );
}

/** “The award includes …” */
const award = createCue(
  toWords('award damages judgment verdict'),
  /^The (?:award|damages|judgment|verdict)\b/,
);
