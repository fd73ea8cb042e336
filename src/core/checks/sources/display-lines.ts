import type { Block } from '../../document/block.ts';
import { auxiliaries, determiners, subjectPronouns } from '../../english/word-classes.ts';
import { isHeadlineLike } from '../../document/sections/top-lines.ts';
import { findBodyStart } from '../../repair/body-start.ts';
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

/** How far down a draft its standfirst may stand, in blocks. */
const lastStandfirst = 5;

/**
 * What sums a story up above its first paragraph: the abstract or summary under its label, the sentence between the
 * headline and the byline or dateline, and the caption of the picture there. It has no room for names.
 */
export function isStandfirst(
  block: Block,
  index: number,
  { document: { blocks } }: Story,
): boolean {
  if (block.kind !== 'paragraph' || index === 0 || index > lastStandfirst) return false;
  const [above, below] = [blocks[index - 1]?.block, blocks[index + 1]?.block];
  if (!above || !below) return false;
  if (label.test(above.text) || credited.test(block.text.slice(-creditReach))) return true;
  return block.sentences.length === 1 && isTop(above) && isLine(block, below);
}

/** A headline, with or without the semicolon behind which its deck comes. */
function isTop({ kind, text }: Block): boolean {
  return kind === 'headline' || isHeadlineLike(text.replace(/;\s*$/, ''));
}

function isLine({ text }: Block, below: Block): boolean {
  return isHeadlineLike(text) || below.kind === 'byline' || isOpening(below);
}

/** “BERLIN (AP) — ”, or the label of what comes next. */
function isOpening(block: Block): boolean {
  const [first] = block.sentences;
  return (
    label.test(block.text) || (first !== undefined && findBodyStart(block, first) > first.start)
  );
}

const label = /^\W*(?:abstract|full (?:story|text)|in brief|standfirst|summary|synopsis)\W*$/i;

/** How long a credit at the end of a caption may be, in UTF-16 code units. */
const creditReach = 70;
const month = String.raw`(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.?`;
/** “(Ada Moll / June 9, 2013)”, “(Photo by Ada Moll)” */
const credited = new RegExp(
  String.raw`\((?:[^()]*\b${month} \d{1,2}(?:, \d{4})?|(?:Photo|Picture|Image|AP|Reuters|Getty)\b[^()]*)\)\s*$`,
);
