const none: readonly never[] = [];

/**
 * A list as it is kept, with no room for more: one that grew has room for sixteen, and of a draft thousands are kept.
 * Those that are empty are all the same.
 */
export function toKeptList<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? none : list.slice();
}
