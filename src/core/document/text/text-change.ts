/** What an edit replaced: `before` of the old text, `after` of the new one; both start at `start`. */
export interface TextChange {
  readonly start: number;
  readonly beforeEnd: number;
  readonly afterEnd: number;
}

/** How many code units are compared at once: strings compare far faster than their code units in a loop. */
const stride = 1024;

/** The smallest change that makes one text of the other. */
export function findTextChange(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  const start = countSame(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const [beforeLength, afterLength] = [before.length, after.length];
  const tail = countSame(
    shorter - start,
    (from, to) =>
      before.slice(beforeLength - to, beforeLength - from) ===
      after.slice(afterLength - to, afterLength - from),
  );
  return { start, beforeEnd: beforeLength - tail, afterEnd: afterLength - tail };
}

/** How many of the first `limit` code units are the same, by a test of whether a range is. */
function countSame(limit: number, isSame: (from: number, to: number) => boolean): number {
  let same = 0;
  while (same + stride <= limit && isSame(same, same + stride)) same += stride;
  let high = Math.min(limit, same + stride);
  while (same < high) {
    const middle = (same + high + 1) >> 1;
    if (isSame(same, middle)) same = middle;
    else high = middle - 1;
  }
  return same;
}

/** What two changes, one after the other, come to. */
export function joinChanges(first: TextChange, second: TextChange): TextChange {
  const end = Math.max(first.afterEnd, second.beforeEnd);
  return {
    start: Math.min(first.start, second.start),
    beforeEnd: end + first.beforeEnd - first.afterEnd,
    afterEnd: end + second.afterEnd - second.beforeEnd,
  };
}
