import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences.ts';
import type { Figure } from '../facts/figures.ts';
import type { Story } from '../story/story.ts';

/** A figure where it stands. */
export interface FigurePlace {
  readonly story: Story;
  /** Position of the block in the document. */
  readonly index: number;
  readonly block: Block;
  readonly sentence: Sentence;
  readonly figure: Figure;
}
