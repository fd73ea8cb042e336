import type { Block } from '../../document/block.ts';
import { auxiliaries, determiners, subjectPronouns } from '../../english/word-classes.ts';
import type { Story } from '../../story/story.ts';

/** How far down a draft its deck may stand, in blocks. */
const lastDeck = 2;
/** Longest line without a full stop that is taken for a heading, in words. */
const maxHeading = 14;

/** “Fighters shoot down Kenyan helicopter”, or the deck under a headline: the copy below says who says so. */
export function isDisplayLine(block: Block, index: number, { document }: Story): boolean {
  if (block.kind === 'headline') return true;
  const [only] = block.sentences;
  if (!only || block.sentences.length > 1 || index + 1 >= document.blocks.length) return false;
  const words = only.tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
  const isOpen = !/[.!?:;…][”"’']?\s*$/u.test(block.text);
  const isDeck = index <= lastDeck && document.blocks[0]?.block.kind === 'headline';
  return (isDeck || (isOpen && words.length <= maxHeading)) && isShort(words);
}

/** None of the small words that copy cannot do without. */
function isShort(words: readonly { readonly lower: string }[]): boolean {
  return !words.some(
    ({ lower }) =>
      (determiners.has(lower) && !lower.endsWith("'s")) ||
      auxiliaries.has(lower) ||
      subjectPronouns.has(lower),
  );
}
