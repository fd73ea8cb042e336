import { createWordList } from '../../../document/words/words.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import type { FigurePlace } from '../figure-place.ts';

const smallPrice = 1000;
const sold = createWordList(findWordSet('ticket-talk'));

/** “at £12 to £30 it is not dear”, where something is on show: from the cheapest seat to the dearest. */
export function isPriceRange({ block, figure }: FigurePlace, before: string): boolean {
  const { second = smallPrice, value = smallPrice } = figure;
  if (second >= smallPrice || second <= value) return false;
  return /(?<!\b(?:pay|shares?|wages?)) at [$£€]?$/.test(before) && sold.isIn(block.listed);
}
