import type { Block } from '../../../document/block.ts';
import { wordAt, type Token } from '../../../document/words/tokens.ts';
import { createWordList } from '../../../document/words/words.ts';
import type { Attribution } from '../../../facts/attributions.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { isOverlapping, isWithin, type Span } from '../../../span.ts';

/** Whoever a reporter meets in the street: “a neighbour”. */
export const strangers = createWordList(findWordSet('strangers'));

const abuse = createWordList(findWordSet('abuse'));

/** “She is a {liar},” said one resident: abuse of somebody, from a person whom nobody can hold to it. */
export function isAbusiveStranger(
  block: Block,
  words: readonly Token[],
  attribution: Attribution,
): boolean {
  if (!/^(?:an?|another|one)$/.test(wordAt(words, 0))) return false;
  if (!words.some((word) => strangers.has(word))) return false;
  const spoken = findSpoken(block, attribution);
  return block.tokens.some(
    (token) => abuse.has(token) && spoken.some((span) => isWithin(token, span)),
  );
}

/** The quotations of a speaker: “She was kind,” said a neighbour. {“He is a thief.”} */
function findSpoken({ facts }: Block, { content, cue }: Attribution): readonly Span[] {
  const isLast = facts.attributions.every(({ cue: { start } }) => start <= cue.end);
  return facts.quotations.filter(
    (each) => content.some((span) => isOverlapping(span, each)) || (isLast && each.start > cue.end),
  );
}
