import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { findPositions } from '../../document/words/positions.ts';
import { createWordList } from '../../document/words/words.ts';
import { crimeWords } from '../../facts/claims/crimes/crimes.ts';
import { isCrimeVerb } from '../../facts/claims/crimes/deeds.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import type { Span } from '../../span.ts';
import { hasAccusation } from './accusation-reach.ts';

const accusing = createWordList([...findWordSet('accusing'), ...findWordSet('abuse'), 'drunk']);

/**
 * Whether a sentence accuses somebody or tells of a crime, whatever some words of it say: “A {callous} carer who plundered
 * his savings went on trial.”, “a {notorious} bully”. What stays in print there is for a person to read.
 */
export function isAccusing(block: Block, sentence: Sentence, besides: Span): boolean {
  return (
    accusing.isIn(sentence) ||
    tellsOfCrime(block, sentence) ||
    hasAccusation(block, sentence, besides)
  );
}

function tellsOfCrime(block: Block, sentence: Sentence): boolean {
  if (!crimeWords.isIn(sentence)) return false;
  return findPositions(sentence, crimeWords).some((i) => isCrimeVerb(block, sentence.tokens, i));
}
