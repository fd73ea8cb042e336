import { addTo } from '../collections/add-to.ts';
import type { Attribution } from './attributions.ts';
import type { Figure } from './figures.ts';
import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences/sentences.ts';

/** Sorts what a block holds by the sentence it stands in, in one pass. */
export function groupBySentence<T extends { readonly sentence: number }>(
  items: readonly T[],
): (sentence: number) => readonly T[] {
  if (items.length === 0) return findNone;
  const groups = new Map<number, T[]>();
  for (const item of items) addTo(groups, item.sentence, item);
  return (sentence) => groups.get(sentence) ?? none;
}

const none: readonly never[] = [];
const findNone = (): typeof none => none;

/** Something in the sentence that it was found in. */
export interface InSentence<T> {
  readonly sentence: Sentence;
  readonly found: T;
}

/** Makes a reader of blocks of one of sentences: what is found in each, in order; for `derive`, when its module loads. */
export function readSentences<T>(
  find: (sentence: Sentence, block: Block) => readonly T[],
): (block: Block) => readonly InSentence<T>[] {
  return (block) => {
    const all: InSentence<T>[] = [];
    for (const sentence of block.sentences) {
      for (const found of find(sentence, block)) all.push({ sentence, found });
    }
    return all;
  };
}

/** The attributions of each sentence; for `derive`, so that a block is sorted once. */
export function groupAttributions({ facts }: Block): (sentence: number) => readonly Attribution[] {
  return groupBySentence(facts.attributions);
}

/** The figures of each sentence; for `derive`, so that a block is sorted once. */
export function groupFigures({ facts }: Block): (sentence: number) => readonly Figure[] {
  return groupBySentence(facts.figures);
}
