/** A block, wherever it stands in the version that was read last. */
export interface Stand {
  readonly log: { readonly addFrame: (index: number) => void };
  readonly index: number;
}

/**
 * Something in a block, as an answer tells of it: the same as long as its own members say the same. Where it stands is
 * none of them; whoever reads that is asked again where the block may stand farther from theirs, or nearer.
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

  /** The same for those who keep it. */
  get place(): number {
    return this.#stand.index;
  }

  /** Whether it is in this block, for those who keep it. */
  isOf(stand: Stand): boolean {
    return this.#stand === stand;
  }
}
