import type { Block } from '../document/block.ts';
import type { Settings } from '../settings.ts';
import type { Story } from '../story/story.ts';

/** A block where a rule looks at it. */
export interface CheckedBlock {
  readonly block: Block;
  /** Position of the block in `story.document.blocks`. */
  readonly index: number;
  readonly story: Story;
  readonly settings: Settings;
}
