import { findSentenceAt, type Block } from '../document/block.ts';
import type { Span } from '../span.ts';
import type { Story } from '../story/story.ts';
import type { ProseFix } from './rule.ts';

/**
 * Offers an owner for a claim: a source that the copy ties to it, else the latest one named (marked [CHECK TK],
 * because a false attribution is worse than none), else a placeholder.
 */
export function findAttributionFixes(block: Block, index: number, story: Story, span: Span): ProseFix[] {
  const sentence = findSentenceAt(block, span.start);
  if (!sentence) return [];
  const fixes: ProseFix[] = [];
  const add = (title: string, words: string): void => {
    const edits: ProseFix['edits'] | undefined = title && words ? undefined : undefined;
    if (edits) fixes.push({ title, applicability: 'suggestion', edits });
  };
  for (const { name, isCarried } of story.findOffers(index, span)) {
    if (isCarried) add(`Attribute to ${name}`, `${name} said`);
    else add(`Attribute to ${name}, to check`, `${name} said [CHECK TK]`);
  }
  add('Ask who says so', '[SOURCE TK] said');
  return fixes;
}
