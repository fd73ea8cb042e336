import type { Document } from './document/document.ts';

/** How many words of prose a draft has; a figure counts as a word. */
export function countWords({ blocks }: Document): number {
  let count = 0;
  for (const { block } of blocks) {
    for (const { kind } of block.tokens) if (kind === 'word' || kind === 'number') count++;
  }
  return count;
}
