import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences/sentences.ts';
import { createKeptIndex, type Entry, type KeptIndex } from './reads/kept-index.ts';
import { isSameValue, type ReadLog } from './reads/reads.ts';
import { readConviction, type Conviction } from './conviction.ts';
import { isNameWord } from './named-parties.ts';
import { findSettled, verdictWords } from './verdicts.ts';

/** Stands for whoever it may be; no surname is empty. */
const anybody = '';

/**
 * Starts to keep, by the surnames in lower case of people, and the nouns for them and for bodies, of whom the draft says so, what a court has found against
 * them or they confessed; under the empty one what it says so of anybody.
 */
export function keepConvicted(log: ReadLog): KeptIndex<readonly Conviction[]> {
  return createKeptIndex(
    {
      name: 'convicted',
      read: readConvictions,
      sum: (uses) => uses.map(({ value }) => value),
      isSame: isSameValue,
    },
    log,
  );
}

/** What a sentence says that somebody was convicted of or owned up to; undefined where nothing is settled by it. */
export function findConviction(block: Block, sentence: Sentence): Conviction | undefined {
  const text = block.text.slice(sentence.start, sentence.end);
  const at = findSettled(sentence, text);
  return at.length > 0 ? readConviction(sentence, text, at) : undefined;
}

function readConvictions(block: Block): readonly Entry<Conviction>[] {
  if (!verdictWords.isIn(block.listed)) return [];
  return block.sentences.flatMap((sentence) => {
    const value = verdictWords.isIn(sentence) ? findConviction(block, sentence) : undefined;
    if (!value || !sentence.tokens.some(isNameWord)) return [];
    return [anybody, ...value.names].map((key) => ({ key, value }));
  });
}
