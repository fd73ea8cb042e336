import type { Block } from '../../document/block.ts';
import { isInQuotation } from '../../facts/quotations.ts';
import { isBody } from '../../story/sentences.ts';
import { glean } from '../../story/reads/views.ts';
import type { Story } from '../../story/story.ts';
import { findTimeWords, type TimeWords } from './time-words.ts';

/** How many blocks back the day may have been asked for: further up nobody remembers. */
const reach = 40;

/** The days of a block that go stale, by their words. */
interface StaleDay {
  readonly start: number;
  readonly day: string;
}

/** “The mayor quit yesterday. The council met yesterday.”: one day, and one question. */
export function isDayAskedAbove(
  { document }: Story,
  index: number,
  block: Block,
  words: TimeWords,
): boolean {
  const day = toDay(block, words);
  const isSame = (each: StaleDay): boolean => each.day === day;
  if (block.derive(findStaleDays).some((each) => each.start < words.start && isSame(each)))
    return true;
  for (let at = index - 1; at >= Math.max(0, index - reach); at--)
    if (glean(document.blocks[at], findStaleDays).some(isSame)) return true;
  return false;
}

function findStaleDays(block: Block): readonly StaleDay[] {
  if (!isBody(block)) return [];
  return block.sentences
    .flatMap((sentence) => findTimeWords(sentence))
    .filter((words) => words.kind === 'day' && !isInQuotation(block.facts.quotations, words))
    .map((words) => ({ start: words.start, day: toDay(block, words) }));
}

/** “earlier today” and “this morning” are one day; “last night” may be the one before or the one after midnight. */
function toDay({ text }: Block, { start, end, offset }: TimeWords): string {
  const words = text
    .slice(start, end)
    .toLowerCase()
    .replace(/[’']s$/, '');
  return offset === undefined || words.startsWith('last') ? words : String(offset);
}
