import type { StorySentence } from '../sentences.ts';
import type { Document } from '../../document/document.ts';
import { isBareCharge } from './bare-charges.ts';
import { isPassing } from './side-clauses.ts';
import { findGiver, takesUp, type Carry } from './carry.ts';

/**
 * Whether a source is only lent to what a sentence accuses somebody of: it spoke in another paragraph, or later, of
 * something else, and nothing in the sentence takes that up; or it tells of a charge, and of no deed.
 */
export function isLent(
  document: Document,
  own: StorySentence,
  { direction, from, isSameParagraph, attribution }: Carry,
): boolean {
  const there = document.blocks[from.block]?.block;
  if (there && (isPassing(there, attribution) || isBareCharge(there, attribution))) return true;
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
