import type { Block } from '../../document/block.ts';
import { createWordList } from '../../document/words/words.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { findClosed } from '../../story/prisoners.ts';
import type { Story } from '../../story/story.ts';

const parts = createWordList(findWordSet('played-parts'));

/** Whether the copy has whoever is called a criminal in prison or dead, or the paragraph tells of a part that is played. */
export function isClearedLabel(story: Story, own: Block, surname: string): boolean {
  if (parts.isIn(own.listed) || own.derive(findClosed).includes('')) return true;
  return surname !== '' && story.isClosed(surname);
}
