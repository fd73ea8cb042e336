import type { Block } from '../../document/block.ts';
import { textAt } from '../../document/words/tokens.ts';
import { findNearby } from '../../collections/nearby.ts';
import { groupAttributions } from '../../facts/by-sentence.ts';
import { countQuotedWords } from '../../facts/quotations.ts';
import { glean } from '../../story/reads/views.ts';
import type { PhraseUse } from './phrase-use.ts';

/** Fewest words that let a reader hear a tone. */
const leastWords = 4;

/** “He struck a defiant tone: “We will not leave the mill.””: the words stand behind the verdict, in its sentence or the next, so that readers can judge. */
export function isQuotedBehind(use: PhraseUse): boolean {
  return isQuotedFor(use, leastWords);
}

function isQuotedFor({ context: { block }, phrase }: PhraseUse, least: number): boolean {
  const { sentences, text, facts } = block;
  const last = sentences[phrase.sentence + 1] ?? sentences[phrase.sentence];
  const behind = { start: phrase.end, end: last?.tokens.at(-1)?.end ?? phrase.end };
  return findNearby(facts.quotations, behind).some(
    (quotation) =>
      quotation.start >= phrase.end && countQuotedWords(text, quotation, least) >= least,
  );
}

/** Fewest words that show how somebody spoke of a thing: “disparaged it as “loose change””. */
const leastOfName = 2;

/** “She disparaged the audit at a rally. / “It is a waste of paper,” she said.”: what was said of it stands there, at the latest where the next paragraph opens. */
export function isShownInWords(use: PhraseUse): boolean {
  const { block, index, story } = use.context;
  if (isQuotedFor(use, leastOfName)) return true;
  const isLast = use.phrase.sentence >= block.sentences.length - 2;
  return isLast && glean(story.document.blocks[index + 1], findOpeningWords).length > 0;
}

/** The quotation in the first sentence of a paragraph, if it is long enough to judge. */
function findOpeningWords({ facts, sentences, text }: Block): readonly true[] {
  const end = sentences[0]?.end ?? 0;
  const [first] = facts.quotations;
  if (!first || first.start >= end || countQuotedWords(text, first, leastWords) < leastWords)
    return [];
  return [true];
}

/** “gave a defiant address in which she said that the mill would stay”: what was said stands behind the verdict, in its sentence or as the next. */
export function isToldBehind({ context: { block }, phrase, tokens, first }: PhraseUse): boolean {
  // “The memo, terse but warm, said …”: set off by its comma, the verdict is news of its own.
  if (textAt(tokens, first - 1) === ',') return false;
  const attributionsOf = block.derive(groupAttributions);
  return [phrase.sentence, phrase.sentence + 1].some((sentence) =>
    attributionsOf(sentence).some(
      ({ cue, source, contentKind }) =>
        cue.start > phrase.end && source.kind !== 'none' && contentKind !== 'noun-phrase',
    ),
  );
}
