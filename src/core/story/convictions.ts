import type { Block } from '../document/block.ts';
import { findPositions } from '../document/words/positions.ts';
import { createWordList } from '../document/words/words.ts';
import { deedOpenings } from '../facts/claims/crimes/deeds.ts';
import type { Sentence } from '../document/sentences/sentences.ts';
import { wordAt, type Token } from '../document/words/tokens.ts';
import { isOrganisationWord } from '../english/noun-kinds.ts';
import { isPersonNoun } from '../english/person-nouns.ts';
import crimes from '../lexicons/claims/crimes.json' with { type: 'json' };
import { createKeptIndex, type Entry, type KeptIndex } from './reads/kept-index.ts';
import { isSameValue, type ReadLog } from './reads/reads.ts';
import { readConviction, type Conviction } from './conviction.ts';

const settled = createWordList(crimes.settled);

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

/** Where the words of a sentence stand by which something is settled: not “not guilty”, “If convicted”, “He acknowledged that he had called police”. */
function findSettled(sentence: Sentence): readonly number[] {
  const { tokens } = sentence;
  return findPositions(sentence, settled).filter((i) => {
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

/** What a sentence says that somebody was convicted of or owned up to; undefined where nothing is settled by it. */
export function findConviction(block: Block, sentence: Sentence): Conviction | undefined {
  const at = findSettled(sentence);
  const text = at.length > 0 ? block.text.slice(sentence.start, sentence.end) : '';
  return at.length > 0 ? readConviction(sentence, text, at) : undefined;
}

function readConvictions(block: Block): readonly Entry<Conviction>[] {
  if (!settled.isIn(block.listed)) return [];
  return block.sentences.flatMap((sentence) => {
    const value = settled.isIn(sentence) ? findConviction(block, sentence) : undefined;
    const names = value ? findNames(sentence.tokens) : [];
    const keys = names.length > 0 ? [anybody, ...new Set(names)] : [];
    return value ? keys.map((key) => ({ key, value })) : [];
  });
}

/** The words by which somebody may be known: names, “clerk”, “company”. */
function findNames(tokens: readonly Token[]): readonly string[] {
  return tokens.filter(isName).map(({ base }) => base);
}

function isName({ text, base }: Token): boolean {
  return /^\p{Upper}/u.test(text) || isPersonNoun(base) || isOrganisationWord(base);
}
