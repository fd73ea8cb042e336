import type { Block } from '../../../document/block.ts';
import type { Figure } from '../../../facts/figures.ts';
import { toHeadNoun } from '../../../facts/figures/counted.ts';
import { isCountOfPeople } from '../../../facts/figures/counted-people.ts';
import { createPartList } from '../../../document/words/words.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import type { Span } from '../../../span.ts';
import { hasResults } from '../told-elsewhere/story-sources.ts';
import { isMarked } from '../../../story/reads/marked-sentences.ts';
import type { Story } from '../../../story/story.ts';

/** How many sentences at the top of a story tell what it is about, how many more up to a place, and how many of all speak of business. */
const [top, near, least] = [8, 3, 3];

const signs = createPartList(findWordSet('business-signs'));

function findSigns({ sentences }: Block): readonly boolean[] {
  return sentences.map((sentence) => signs.isIn(sentence));
}

/**
 * Whether a story is one for the business pages: of a company, a market, trade or banking. What stands there without a
 * source is mostly on record: accounts, prices, rates, statistics, the terms of a deal.
 */
export function isOfBusiness(story: Story, index: number, { start }: Span): boolean {
  const end = (story.sentenceAt(index, start)?.position ?? 0) + 1;
  const { sentences } = story;
  let found = 0;
  for (const each of [
    ...sentences.slice(0, top),
    ...sentences.slice(Math.max(top, end - near), Math.max(top, end)),
  ])
    if (isMarked(story, each, findSigns) && ++found === least) return true;
  return false;
}

/**
 * “The deficit fell to 41.2 million crowns”, in a story of business: it is on record. “About 12 percent of the market”
 * somebody has estimated, and people somebody has counted.
 */
export function isOnBusinessRecord(story: Story, index: number, figure: Figure): boolean {
  const { bound, counted = '', isEstimate, isVague, kind, text } = figure;
  if (isEstimate || isVague || !recorded.test(kind)) return false;
  if (bound && !isOfOwnResults(story)) return false;
  // “14 percent of Olson”, a firm
  const isOfPeople = isCountOfPeople(toHeadNoun(counted)) && !/ of \p{Upper}/u.test(text);
  if (isOfPeople || isOfChance(story, index, figure)) return false;
  return isOfBusiness(story, index, figure);
}

/** “Holm reported a net loss of $4 million. … Deposits rose more than 40 percent.”: a firm’s own results, rounded. */
function isOfOwnResults(story: Story): boolean {
  return story.sentences.slice(0, leads).some((each) => isMarked(story, each, hasResults));
}

/** How many sentences at the top say that results are out. */
const leads = 2;

/** “a 40 percent chance of survival” */
function isOfChance({ document }: Story, index: number, { end }: Figure): boolean {
  const text = document.blocks[index]?.block.text ?? '';
  return /^(?: ?%| ?per ?cent)?[ -](?:chance|odds|risk)s?\b/.test(text.slice(end, end + 20));
}

const recorded = /^(?:count|fraction|measure|money|percent|rate)$/;
