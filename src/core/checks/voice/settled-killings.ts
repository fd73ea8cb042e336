import { findSentenceAt, type Block } from '../../document/block.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import type { Span } from '../../span.ts';
import type { Story } from '../../story/story.ts';

/**
 * “Dara was assassinated in May while she campaigned.” behind the lead, “Dara, who was assassinated in May, …” anywhere:
 * nobody doubts that she was, and by whom the copy does not say. `span` is the verb.
 */
export function isSettledKilling(
  story: Story,
  block: Block,
  index: number,
  { start, end }: Span,
): boolean {
  if (block.text.slice(start, end) !== 'assassinated') return false;
  const { tokens } = findSentenceAt(block, start) ?? { tokens: [] };
  const verb = tokens.findIndex((token) => token.start === start);
  const be = verb - (wordAt(tokens, verb - 1) === 'later' ? 2 : 1);
  if (!/^(?:been|was|were)$/.test(wordAt(tokens, be)) || isBySomebody(tokens, verb)) return false;
  if (/^(?:who|whose)$/.test(wordAt(tokens, be - 1))) return true;
  const [first] = story.sentences;
  return story.sentenceAt(index, start)?.paragraph !== first?.paragraph;
}

/** How far behind the verb its agent may stand, in tokens. */
const reach = 12;

/** “was assassinated {by} agents of the palace”, “on the {orders} of”: somebody is accused. */
function isBySomebody(tokens: readonly Token[], verb: number): boolean {
  const behind = tokens.slice(verb + 1, verb + 1 + reach);
  return behind.some(({ lower }) => /^(?:behest|by|orders?)$/.test(lower));
}
