import words from '../lexicons/english/adjectives.json' with { type: 'json' };
import { lexicons } from '../lexicons/wording/lexicon.ts';

/** The adjectives of all lexicons, in lower case, with spaces between. */
export function writeAdjectives(): string {
  const entries = lexicons.flatMap((each) => each.entries.filter(({ pos }) => pos === 'adj'));
  const phrases = entries.map(({ phrase }) => phrase.toLowerCase());
  return [...new Set([words.adjectives, ...phrases.filter((each) => !each.includes(' '))])].join(
    ' ',
  );
}
