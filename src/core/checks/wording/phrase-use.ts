import type { Block } from '../../document/block.ts';
import type { Token } from '../../document/words/tokens.ts';
import type { Phrase } from '../../facts/phrases.ts';
import type { CheckedBlock } from '../checked-block.ts';

/** A phrase of a lexicon where it stands in a block. */
export interface PlacedPhrase {
  readonly context: { readonly block: Block };
  readonly phrase: Phrase;
  /** The tokens of its sentence, and its first and last one among them, both included. */
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  /** Its words as they stand in the draft. */
  readonly text: string;
}

/** A phrase of a lexicon in the writer’s own voice. */
export interface PhraseUse extends PlacedPhrase {
  readonly context: CheckedBlock;
}
