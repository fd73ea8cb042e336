import type { Attribution } from '../facts/attributions.ts';
import type { Figure } from '../facts/figures.ts';
import type { Block } from './block.ts';

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

/** The attributions of each sentence; for `derive`, so that a block is sorted once. */
export function groupAttributions({ facts }: Block): (sentence: number) => readonly Attribution[] {
  return groupBySentence(facts.attributions);
}

/** The figures of each sentence; for `derive`, so that a block is sorted once. */
export function groupFigures({ facts }: Block): (sentence: number) => readonly Figure[] {
  return groupBySentence(facts.figures);
}
