import { createCue, toWords } from '../../document/words/cue.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { isMarked, markSentences, type Marks } from '../../story/reads/marked-sentences.ts';
import type { Story } from '../../story/story.ts';
import type { TimeWords } from './time-words.ts';

/** How many sentences at the top of a story show that it is of one day’s dealings. */
const top = 15;

/** Who deals, and so tells what was paid. */
const areTold = markSentences(
  createCue(toWords('broker brokers dealer dealers operators trader traders underwriters')),
);
/** “at 98-3/4”, “1.8312/19 marks”, “closed at 4,127.62”, “the yield rose to 4.21%” */
const arePriced = markSentences(
  createCue(
    [
      ...findWordSet('markets'),
      ...toWords(
        'coffee cocoa crude euro franc gold index krona krone marks pence peso points price pound rate rupee shares sterling sugar yield yuan',
      ),
    ],
    /\d-\d+\/\d|\b\d+\/\d|\d\.\d{2,}(?!\d| ?(?:billion|million|trillion|bln|mln))|\b\d{3}\.\d\b/,
  ),
);

/**
 * Whether a story is a report of one day’s dealings: dealers tell it, and it quotes their prices. “Today” and “this
 * morning” are there the session that it is of; it is dead by the evening.
 */
function isOfSession(story: Story): boolean {
  const told = count(story, areTold);
  if (told === 0) return false;
  return count(story, arePriced) >= (told >= floorTalk ? 1 : leastPrices);
}

/** Whether a day of a session, or the one before it, dates a price there: “closed at 1.8312/19, from 1.8274/80 {yesterday}”. */
export function isDayOfSession(story: Story, index: number, { start, offset }: TimeWords): boolean {
  if (offset !== 0 && offset !== -1) return false;
  const own = offset < 0 ? story.sentenceAt(index, start) : undefined;
  if (offset < 0 && !(own && isMarked(story, own, arePriced))) return false;
  return isOfSession(story);
}

/** How many sentences with a price make such a report; where dealers talk all along, one does. */
const leastPrices = 2;
const floorTalk = 4;

function count(story: Story, marks: Marks): number {
  return story.sentences.slice(0, top).filter((each) => isMarked(story, each, marks)).length;
}
