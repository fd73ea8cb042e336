import { createCue, toWords } from '../../../document/words/cue.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { isMarked, markSentences } from '../../../story/reads/marked-sentences.ts';
import { findSentencesBefore, type FigurePlace } from '../figure-place.ts';

/** “sold at auction on Thursday”, “the auction house”, “under the hammer”. */
const hasAuction = markSentences(
  createCue(
    toWords('auction auctioned auctioneer auctioneers hammer'),
    /\b(?:at|the evening) auction\b|\bauction (?:houses?|rooms?|sale)\b|\bauctioneers?\b|\bauctioned\b|\bunder the hammer\b/i,
  ),
);
/** What is told of a lot. */
const bidding = createCue(findWordSet('bidding'));
/** How many sentences a sale is told. */
const reach = 10;

/** “Four bidders took the price to $8 million”, in a story of an auction: whoever was in the room has heard it. */
export function isOfAuction(place: FigurePlace): boolean {
  const { story, sentence, figure } = place;
  if (figure.kind !== 'money' || figure.isEstimate || !bidding.test(sentence, '')) return false;
  return findSentencesBefore(place, reach, true).some((each) => isMarked(story, each, hasAuction));
}
