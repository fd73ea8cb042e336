import type { Sentence } from '../sentences/sentences.ts';
import type { Listed, WordList } from './word-list.ts';
import { createWordList } from './words.ts';

const none: readonly number[] = [];

/** Where the words of a list stand in a sentence: a reader that starts at such a word need try no other. */
export function findPositions(
  sentence: Pick<Sentence, 'tokens'> & Listed,
  openings: WordList,
): readonly number[] {
  return openings.isIn(sentence) ? openings.findIn(sentence.tokens) : none;
}

/** The positions that are in one of two lists, in order. */
export function mergePositions(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0) return b;
  return b.length === 0 ? a : [...new Set([...a, ...b])].sort((x, y) => x - y);
}

/** Makes one list of several, and of the words with which some phrases start. */
export function joinOpenings(
  lists: readonly WordList[],
  phrases: readonly string[] = [],
): WordList {
  const words = phrases.map((phrase) => phrase.split(' ')[0] ?? phrase);
  return createWordList(new Set([...lists.flatMap((list) => list.words), ...words]));
}

/** They stand in so many sentences that they are no sign of anything. */
const commonest: ReadonlySet<string> = new Set(
  `a about after all an and are as at be been but by for from had has have he her his in is it its many more most not of
   on one or said say says she some than that the their there they this to was were which who will with would`.split(
    /\s+/,
  ),
);

/** How rare a word is likely to be: the longer it is. */
export function toRarity(word: string): number {
  return commonest.has(word) ? word.length / 100 : word.length;
}

/** Makes a list without whose words none of some phrases is there: the longest of each, which is mostly the rarest. */
export function joinSigns(lists: readonly WordList[], phrases: readonly string[]): WordList {
  const words = phrases.map((phrase) =>
    phrase.split(' ').reduce((a, b) => (toRarity(b) > toRarity(a) ? b : a)),
  );
  return joinOpenings(lists, words);
}
