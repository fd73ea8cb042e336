import type { Listed } from './word-list.ts';
import { createPartList } from './words.ts';

/** A pattern that finds nothing where certain words are missing, as they mostly are: it is tried where one stands. */
export interface Cue {
  /** @param listed the sentence or block that the words belong to */
  readonly test: (listed: Listed, words: string) => boolean;
}

/** A cue that says what was found. */
export interface FindingCue extends Cue {
  readonly exec: (listed: Listed, words: string) => RegExpExecArray | null;
}

/** Makes a cue, when its module loads; `words` has one of each way in which the pattern can be met, in lower case. */
export function createCue(words: Iterable<string>, pattern: RegExp): FindingCue;
/** The same where one of the words is enough, wherever it stands. */
export function createCue(words: Iterable<string>): Cue;
export function createCue(words: Iterable<string>, pattern = anything): FindingCue {
  const list = createPartList(words);
  return {
    test: (listed, text) => list.isIn(listed) && pattern.test(text),
    exec: (listed, text) => (list.isIn(listed) ? pattern.exec(text) : null),
  };
}

const anything = /^/;

/** Words from a line of text, for a cue. */
export function toWords(line: string): readonly string[] {
  return line.trim().split(/\s+/);
}

/** “shot down”: shot. */
export function toFirstWord(phrase: string): string {
  return phrase.split(' ')[0] ?? phrase;
}

/**
 * Stands in patterns before a long choice that comes behind words that may be missing, and reads nothing: V8 then
 * compiles the choice once, and not again for each way there.
 */
export const apart = '(?=)';

/** The alternatives of a pattern. */
export function toAlternatives(words: Iterable<string>): string {
  return `(?:${[...words].join('|')})`;
}
