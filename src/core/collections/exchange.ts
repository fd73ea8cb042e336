/** Puts some values in place of `count` others, in the list itself: a draft has long ones, and a version at every key. */
export function exchange<T>(list: T[], start: number, count: number, values: readonly T[]): void {
  if (count === values.length) {
    for (const [i, value] of values.entries()) list[start + i] = value;
    return;
  }
  const behind = list.splice(start).slice(count);
  for (const value of values) list.push(value);
  for (const value of behind) list.push(value);
}
