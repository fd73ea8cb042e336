import type { Document } from '../../document/document.ts';
import type { PlacedBlock } from '../../document/placed-block.ts';

/** Which blocks an edit replaced: those from `start` to `beforeEnd` by those from `start` to `afterEnd`. */
export interface ChangedBlocks {
  readonly start: number;
  readonly beforeEnd: number;
  readonly afterEnd: number;
}

/** Compares two versions of a draft from both ends; the same blocks may stand elsewhere in the text. */
export function findChangedBlocks(
  before: readonly PlacedBlock[],
  { blocks: after, origin }: Pick<Document, 'blocks' | 'origin'>,
): ChangedBlocks {
  const shared = origin?.blocks === before ? origin : nothing;
  const shorter = Math.min(before.length, after.length);
  let start = shared.head;
  while (start < shorter && isSame(before[start], after[start], 0)) start++;
  const shift = toLastGroup(after) - toLastGroup(before);
  let tail = Math.min(shared.tail, shorter - start);
  while (tail < shorter - start && isSame(before.at(-1 - tail), after.at(-1 - tail), shift)) tail++;
  const changed = { start, beforeEnd: before.length - tail, afterEnd: after.length - tail };
  return isSameSeam(before, after, changed) ? changed : widen(changed, tail);
}

const nothing = { head: 0, tail: 0 };

function toLastGroup(blocks: readonly PlacedBlock[]): number {
  return blocks.at(-1)?.group ?? 0;
}

function isSame(a: PlacedBlock | undefined, b: PlacedBlock | undefined, shift: number): boolean {
  if (a?.block !== b?.block || a?.isAfterBreak !== b?.isAfterBreak) return false;
  return (a?.group ?? 0) + shift === b?.group;
}

/** Whether the blocks on either side of the change belong together as they did. */
function isSameSeam(
  before: readonly PlacedBlock[],
  after: readonly PlacedBlock[],
  { start, beforeEnd, afterEnd }: ChangedBlocks,
): boolean {
  const [left, right] = [before[start - 1], before[beforeEnd]];
  const [newLeft, newRight] = [after[start - 1], after[afterEnd]];
  return (left?.group === right?.group) === (newLeft?.group === newRight?.group);
}

function widen({ start, beforeEnd, afterEnd }: ChangedBlocks, tail: number): ChangedBlocks {
  const more = Math.min(1, tail);
  return { start: Math.max(0, start - 1), beforeEnd: beforeEnd + more, afterEnd: afterEnd + more };
}
