import type { Document } from './document.ts';
import { isHeadlineLike } from './sections/top-lines.ts';

/** The headline above a block; -1 where there is none. */
export function findHeadlineAbove({ blocks }: Document, index: number): number {
  return blocks.slice(0, index).findIndex(({ block }) => block.kind === 'headline');
}

/** Whether a block is the deck: a line right below the headline that ends like a headline, not like a sentence. */
export function isDeck({ blocks }: Document, index: number): boolean {
  const [block, above] = [blocks[index]?.block, blocks[index - 1]?.block];
  if (!block || above?.kind !== 'headline' || block.sentences.length !== 1) return false;
  const isLine = block.kind === 'paragraph' || block.kind === 'heading';
  return isLine && isHeadlineLike(block.text) && blocks[index + 1] !== undefined;
}
