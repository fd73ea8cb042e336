import type { Block } from './block.ts';

/** A block where it stands. */
export interface PlacedBlock {
  readonly block: Block;
  /** Where its source starts in the document. */
  readonly start: number;
  /** Which paragraph it belongs to: list items and table cells that belong together share a number. */
  readonly group: number;
  /** A rule line or other break stands between it and the block before. */
  readonly isAfterBreak: boolean;
}
