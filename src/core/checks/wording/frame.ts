import type { Token } from '../../document/words/tokens.ts';
import type { Phrase } from '../../facts/phrases.ts';
import type { LexiconEntry } from '../../lexicons/wording/lexicon.ts';

/** Words that a rule finds by their shape, in the form of a phrase that a lexicon lists. */
export function toFrame(
  kind: string,
  sentence: number,
  from: Token,
  to: Token,
  fix: LexiconEntry['fix'],
): Phrase {
  const entry: LexiconEntry = { phrase: kind, pos: 'phrase', severity: 'information', fix };
  return {
    start: from.start,
    end: to.end,
    first: from.index,
    last: to.index,
    sentence,
    kind,
    entry,
  };
}
