import type { Block } from '../document/block.ts';
import { findPositions } from '../document/words/positions.ts';
import { createWordList } from '../document/words/words.ts';
import { deedOpenings } from '../facts/claims/crimes/deeds.ts';
import type { Sentence } from '../document/sentences/sentences.ts';
import { wordAt } from '../document/words/tokens.ts';
import crimes from '../lexicons/claims/crimes.json' with { type: 'json' };
import { createKeptIndex, type Entry, type KeptIndex } from './reads/kept-index.ts';
import type { ReadLog } from './reads/reads.ts';

const settled = createWordList(crimes.settled);

/** Stands for whoever it may be; no surname is empty. */
const anybody = '';

/**
 * Starts to keep the surnames, in lower case, of people of whom the draft says that a court has found against them
 * or they confessed; under the empty one whether it says so of anybody.
 */
export function keepConvicted(log: ReadLog): KeptIndex<boolean> {
  return createKeptIndex(
    { name: 'convicted', read: readNames, sum: (uses) => uses.length > 0 },
    log,
  );
}

/** “not guilty”, “If convicted”, “He acknowledged that he had called police” settle nothing. */
function isSettled(sentence: Sentence): boolean {
  const { tokens } = sentence;
  return findPositions(sentence, settled).some((i) => {
    const before = wordAt(tokens, i - 1);
    switch (wordAt(tokens, i)) {
      case 'guilty':
        return !/^(?:not|innocent)$/.test(before);
      case 'convicted':
        return !/^(?:if|unless)$/.test(before);
      case 'acknowledged':
        return wordAt(tokens, i + 1) !== 'that' || deedOpenings.isIn(sentence);
      default:
        return true;
    }
  });
}

function readNames({ sentences, listed }: Block): readonly Entry<true>[] {
  if (!settled.isIn(listed)) return [];
  const names = sentences
    .filter((sentence) => settled.isIn(sentence) && isSettled(sentence))
    .flatMap(({ tokens }) =>
      tokens.filter(({ text }) => /^\p{Upper}/u.test(text)).map(({ base }) => base),
    );
  const keys = names.length > 0 ? [anybody, ...names] : [];
  return keys.map((key) => ({ key, value: true }));
}
