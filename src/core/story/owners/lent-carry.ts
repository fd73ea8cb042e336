import type { StorySentence } from '../sentences.ts';
import type { Document } from '../../document/document.ts';
import { findGiver, takesUp, type Carry } from './carry.ts';

/**
 * Whether a source is only lent to what a sentence accuses somebody of: it spoke in another paragraph, or later, of
 * something else, and nothing in the sentence takes that up.
 */
export function isLent(
  document: Document,
  own: StorySentence,
  { direction, from, isSameParagraph }: Carry,
): boolean {
  if (direction === 'backward')
    return findGiver(document, from) === undefined && countShared(own, from) < manyShared;
  if (isSameParagraph || takesUp(own.sentence.tokens)) return false;
  return countShared(own, from) < manyShared;
}

/** How many content words a sentence shares with that of a source which speaks of the same. */
const manyShared = 2;

function countShared({ stems }: StorySentence, from: StorySentence): number {
  return [...stems].filter((stem) => from.stems.has(stem)).length;
}
