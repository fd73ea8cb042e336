/** A list that is shown in parts, of which only those are shown anew that have changed. */
export interface PartedList<T> {
  readonly items: () => readonly T[];
  /** Puts another list in place; an item that stays is the same object. */
  readonly set: (items: readonly T[]) => void;
}

/** The fewest and the most items that a part has at first; it may grow to twice as many. */
const [fewest, most] = [20, 100];

interface Part<T> {
  /** Tells the part from all others. */
  readonly id: number;
  readonly items: readonly T[];
}

/**
 * Makes an empty list.
 *
 * @param show is told the items of a part whenever they change; none for a part that is gone
 */
export function createPartedList<T>(
  show: (id: number, items: readonly T[]) => void,
): PartedList<T> {
  let all: readonly T[] = [];
  let parts: readonly Part<T>[] = [];
  let count = 0;
  const unused: number[] = [];
  const replace = (
    old: readonly Part<T>[],
    items: readonly T[],
    size: number,
  ): readonly Part<T>[] => {
    const ids = old.map(({ id }) => id).reverse();
    const fresh = toChunks(items, size).map((chunk) => {
      const id = ids.pop() ?? unused.pop() ?? (count += 1);
      return { id, items: chunk };
    });
    for (const id of ids) show(id, []);
    for (const { id, items: own } of fresh) show(id, own);
    unused.push(...ids);
    return fresh;
  };
  return {
    items: () => all,
    set: (items) => {
      const changed = findChanged(all, items);
      if (changed) {
        const { first, last, start, end } = findParts(parts, changed);
        const own = items.slice(start, items.length - (all.length - end));
        const fresh = replace(parts.slice(first, last), own, toSize(items.length));
        parts = [...parts.slice(0, first), ...fresh, ...parts.slice(last)];
      }
      all = items;
    },
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The stretch of the first list that is something else in the second; undefined where both are the same. */
function findChanged<T>(before: readonly T[], after: readonly T[]): Stretch | undefined {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return undefined;
  let kept = 0;
  while (kept < shorter - start && before.at(-1 - kept) === after.at(-1 - kept)) kept++;
  return { start, end: before.length - kept };
}

/** The parts from `first` to before `last` that hold a stretch, or where it would be, and what they hold in all. */
function findParts<T>(parts: readonly Part<T>[], changed: Stretch) {
  let [first, start] = [0, 0];
  for (; first < parts.length - 1; first++) {
    const length = parts[first]?.items.length ?? 0;
    if (start + length > changed.start) break;
    start += length;
  }
  let [last, end] = [first, start];
  do end += parts[last++]?.items.length ?? 0;
  while (end < changed.end);
  return { first, last: Math.min(last, parts.length), start, end };
}

/** As many items in a part as there are parts: a change shows a part anew, and looks at all parts to find it. */
function toSize(length: number): number {
  return Math.min(most, Math.max(fewest, Math.round(Math.sqrt(length))));
}

function toChunks<T>(items: readonly T[], size: number): (readonly T[])[] {
  if (items.length <= 2 * size) return items.length === 0 ? [] : [items];
  const chunks: (readonly T[])[] = [];
  for (let i = 0; i < items.length; i += size) chunks.push(items.slice(i, i + size));
  return chunks;
}
