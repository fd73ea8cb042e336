import { findNearby } from '../../collections/nearby.ts';
import { countQuotedWords } from '../../facts/quotations.ts';
import type { PhraseUse } from './phrase-use.ts';

/** Fewest words that let a reader hear a tone. */
const leastWords = 4;

/** “He struck a defiant tone: “We will not leave the mill.””: the words stand behind the verdict, in its sentence or the next, so that readers can judge. */
export function isQuotedBehind({ context: { block }, phrase }: PhraseUse): boolean {
  const { sentences, text, facts } = block;
  const last = sentences[phrase.sentence + 1] ?? sentences[phrase.sentence];
  const behind = { start: phrase.end, end: last?.tokens.at(-1)?.end ?? phrase.end };
  return findNearby(facts.quotations, behind).some(
    (quotation) =>
      quotation.start >= phrase.end && countQuotedWords(text, quotation, leastWords) >= leastWords,
  );
}
