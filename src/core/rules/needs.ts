import type { Block } from '../document/block.ts';
import type { WordList } from '../document/words/word-list.ts';
import type { Facts } from '../facts/facts.ts';
import { isBody } from '../story/sentences.ts';
import type { Settings } from '../settings.ts';

/**
 * What a block must have for a rule to have anything to say of it; whatever is named here must be there. It is asked
 * before the check runs: most blocks are done with most rules by then.
 */
export interface Needs extends Signs {
  /** A block of the body, one of the body or of what is printed beside it, or the headline. */
  readonly block?: 'body' | 'printed' | 'headline';
  /** The setting that asks for it. */
  readonly setting?: keyof Pick<Settings, 'storyFurniture'>;
  /** Where these are there the others need not be. */
  readonly or?: Signs;
}

/** What tells that a rule may have something to say. */
export interface Signs {
  /** One of these words, as it stands or without its possessive ending. */
  readonly words?: WordList;
  /** A fact of a kind. */
  readonly fact?: keyof Pick<
    Facts,
    'acronyms' | 'attributions' | 'changes' | 'dates' | 'figures' | 'quotations'
  >;
  /** A phrase of one of these kinds of lexicon. */
  readonly phrases?: readonly string[];
  /** Something that the check finds in it. Nothing is kept of a block where nothing is found. */
  readonly found?: (block: Block) => readonly unknown[];
}

/** Whether a block is where a rule looks. */
export function isAt(place: Needs['block'], block: Block): boolean {
  if (place === undefined) return true;
  if (place === 'headline') return block.kind === 'headline';
  return isBody(block) || (place === 'printed' && isPrintedBeside(block));
}

/** Captions and footnotes: readers read them too. */
function isPrintedBeside({ kind }: Block): boolean {
  return kind === 'caption' || kind === 'footnote';
}
