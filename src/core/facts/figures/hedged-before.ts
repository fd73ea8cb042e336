import { createCue, type Cue } from '../../document/words/cue.ts';

const hedges =
  'a|about|almost|an|around|as many as|as much as|at least|fewer than|just|less than|more than|nearly|only|or|over|roughly|some|the|up to|well';

/** The source of a pattern for words that end right before a figure, whatever hedges stand between: “employs about”. */
export function toHedgedEnd(words: string): string {
  return `\\b(?:${words})(?: (?:${hedges})){0,4}(?: (?:a )?(?:further|total of))? [$£€¥]?$`;
}

/** Makes a cue of phrases, in lower case, that end right before a figure. */
export function createHedgedCue(phrases: readonly string[]): Cue {
  const openings = phrases.map((phrase) => phrase.split(' ')[0] ?? phrase);
  return createCue(openings, new RegExp(toHedgedEnd(phrases.join('|')), 'i'));
}
