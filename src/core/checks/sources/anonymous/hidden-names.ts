import type { Block } from '../../../document/block.ts';
import { groupAttributions } from '../../../facts/by-sentence.ts';
import { findPositions } from '../../../document/words/positions.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import { createWordList } from '../../../document/words/words.ts';
import { createRowMatcher } from '../../../english/word-matcher.ts';
import { findNearby } from '../../../collections/nearby.ts';
import type { Span } from '../../../span.ts';
import { findTold } from '../outlets/told-outlets.ts';
import { toTokenSpan } from '../../../document/words/tokens.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';

const matchHiding = createRowMatcher([
  'asked/asking for anonymity',
  'asked/asking/preferred/requested/requesting/wanted/wished not to be named/identified/quoted',
  'asked/preferred/requested/wanted/wished to remain anonymous',
  'asked/asking/requested/requesting that her/his/their name/names not be given/printed/published/used',
  'asked/asking/requested/requesting that her/his/their name/names be withheld',
  'condition of anonymity',
  'condition that? he/she/they not be identified/named/quoted',
  'declined/declining/refused to be named/identified',
  'declined/refused to give his/her/their name/names',
  'did not want/wish to be named/identified',
  "didn't want/wish to be named/identified",
  "did/didn't not? want her/his/their name/names given/printed/published/used",
  'not wanting/wishing to be named/identified',
  'requested/requesting anonymity',
  'speaking/spoke anonymously',
  'unwilling to be named/identified',
  'would not be named/identified',
]);
/** “a draft shown to reporters by an aide who asked not to be named” */
const handedOn = createWordList(['journalists', 'reporters']);
/** Whoever was hurt needs no other reason, and a law may forbid the name. */
const shielded = createWordList(findWordSet('shielded-people'));

/** What the words start with that withhold a name. */
export const hidingWords = matchHiding.openings;

/** Where a sentence says that somebody who talks in it will not be named. */
export function findHiding(sentence: Sentence, block: Block): readonly Span[] {
  if (!hidingWords.isIn(sentence) || shielded.isIn(sentence)) return [];
  const { tokens } = sentence;
  const span = findPositions(sentence, hidingWords).flatMap((i) => {
    const found = toTokenSpan(tokens, i, matchHiding(tokens, i) ?? -1);
    return found ? [found] : [];
  });
  return isTelling(sentence, block) ? span.slice(0, 1) : [];
}

/** Somebody says something; what another outlet’s source wants is that outlet’s to explain. */
function isTelling(sentence: Sentence, block: Block): boolean {
  const own = block.derive(groupAttributions)(sentence.index);
  if (own.some(({ cue }) => cue.lemma === 'report' || findTold(sentence, cue)?.isPress))
    return false;
  if (handedOn.isIn(sentence)) return true;
  const isSaid = own.some(
    ({ source, contentKind }) => source.kind !== 'none' && contentKind !== 'noun-phrase',
  );
  return isSaid || findNearby(block.facts.quotations, sentence).length > 0;
}
