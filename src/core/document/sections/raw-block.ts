import type { BlockKind } from '../block-kind.ts';
import type { Prose } from '../prose.ts';

/** A block as a splitter finds it, before it is read. */
export interface RawBlock {
  readonly kind: BlockKind;
  readonly start: number;
  readonly source: string;
  /** Counts from the first group of its section. */
  readonly group: number;
  readonly isAfterBreak: boolean;
  readonly toProse: () => Prose;
}
