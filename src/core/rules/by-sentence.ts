/** Sorts what a block holds by the sentence it stands in, in one pass. */
export function groupBySentence<T extends { readonly sentence: number }>(
  items: readonly T[],
): (sentence: number) => readonly T[] {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(item.sentence);
    if (group) group.push(item);
    else groups.set(item.sentence, [item]);
  }
  return (sentence) => groups.get(sentence) ?? [];
}
