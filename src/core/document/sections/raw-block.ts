import type { BlockKind } from '../block-kind.ts';
import type { Block } from '../block.ts';

/** A block as a splitter finds it, before it is read. */
export interface RawBlock {
  readonly kind: BlockKind;
  readonly start: number;
  /** May be a cut out of a long text. */
  readonly source: string;
  /** Counts from the first group of its section. */
  readonly group: number;
  readonly isAfterBreak: boolean;
  /** Makes the block, where none of the same words is taken over. */
  readonly toBlock: () => Block;
}
