import type { Block } from '../document/block.ts';
import type { WordList } from '../document/word-list.ts';
import type { Facts } from '../facts/facts.ts';
import { groupPhrases } from '../facts/phrases.ts';
import { isBody } from '../story/sentences.ts';

/**
 * What a block must have for a rule to have anything to say of it; whatever is named here must be there. It is asked
 * before the check runs: most blocks are done with most rules by then.
 */
export interface Needs {
  /** A block of the body, or the headline. */
  readonly block?: 'body' | 'headline';
  /** One of these words. */
  readonly words?: WordList;
  /** A fact of a kind. */
  readonly fact?: keyof Pick<
    Facts,
    'acronyms' | 'attributions' | 'changes' | 'dates' | 'figures' | 'quotations'
  >;
  /** A phrase of one of these kinds of lexicon. */
  readonly phrases?: readonly string[];
}

/** Whether a block has what a rule needs. It follows from the block alone. */
export function isMet({ block: place, words, fact, phrases }: Needs, block: Block): boolean {
  if (place && !isAt(place, block)) return false;
  if (words && !block.sentences.some((sentence) => words.isIn(sentence))) return false;
  if (fact && block.facts[fact].length === 0) return false;
  return !phrases || phrases.some((kind) => block.derive(groupPhrases).has(kind));
}

function isAt(place: 'body' | 'headline', block: Block): boolean {
  return place === 'body' ? isBody(block) : block.kind === 'headline';
}
