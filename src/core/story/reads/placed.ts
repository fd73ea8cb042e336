import type { Block } from '../../document/block.ts';

/** A block, wherever it stands in the version that was read last. */
export interface Stand {
  readonly log: { readonly addFrame: (index: number) => void };
  readonly index: number;
  /** Whoever reads this leaves a trace. */
  readonly block: Block;
  readonly own: Block;
}

/**
 * Something in a block, as an answer tells of it: the same as long as its own members say the same. What else the block
 * says, and where it stands, is none of them; whoever reads that is asked again where it may have changed.
 */
export abstract class Placed {
  readonly #stand: Stand;

  constructor(stand: Stand) {
    this.#stand = stand;
  }

  /** Number of the block. */
  get index(): number {
    const { log, index } = this.#stand;
    log.addFrame(index);
    return index;
  }

  get block(): Block {
    return this.#stand.block;
  }

  /** Where it stands and in what block, for those who keep it. */
  get place(): number {
    return this.#stand.index;
  }

  get home(): Block {
    return this.#stand.own;
  }

  /** Whether it is in this block, for those who keep it. */
  isOf(stand: Stand): boolean {
    return this.#stand === stand;
  }
}
