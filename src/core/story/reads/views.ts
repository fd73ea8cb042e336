import type { Block } from '../../document/block.ts';
import { groupAttributions } from '../../facts/by-sentence.ts';
import type { PlacedBlock } from '../../document/placed-block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { isSilent, type ReadLog } from './reads.ts';
import type { Scene } from '../cast/scene.ts';
import { findContentStems, isBody, type StorySentence } from '../sentences.ts';

/** Where the blocks of the latest version stand, and who writes down what is read of them. */
export interface ViewHost {
  readonly log: ReadLog;
  placed: readonly PlacedBlock[];
}

/** A block as the checks see it: what they read of it is written down. It moves with its block. */
export class BlockView implements PlacedBlock {
  readonly host: ViewHost;
  readonly log: ReadLog;
  /** The block itself, for those who keep the views. */
  readonly own: Block;
  /** Number of the block; it has one as soon as its version is taken up. */
  index: number;
  /** Position of its first sentence among those of the body. */
  first = 0;
  readonly sentences: readonly SentenceView[];
  /** Whom it names, once somebody has read that; for those who keep the views. */
  scenes: readonly Scene[] | undefined;

  constructor(host: ViewHost, block: Block, index = -1) {
    this.host = host;
    this.log = host.log;
    this.own = block;
    this.index = index;
    this.sentences = isBody(block)
      ? block.sentences.map((sentence) => new SentenceView(this, sentence))
      : [];
  }

  get block(): Block {
    this.log.addBlock(this.index);
    return this.own;
  }

  /** Where it stands now, for those who keep the views; only those of the latest version stand anywhere. */
  get placed(): PlacedBlock {
    const placed = this.host.placed[this.index];
    if (placed?.block !== this.own) throw new Error(`block ${this.index} stands nowhere`);
    return placed;
  }

  get start(): number {
    this.log.addText();
    return this.placed.start;
  }

  get group(): number {
    this.log.addFrame(this.index);
    return this.placed.group;
  }

  get isAfterBreak(): boolean {
    this.log.addFrame(this.index);
    return this.placed.isAfterBreak;
  }

  /** What somebody reads of the block, who will ask again only if there is something else to find. */
  glean<T>(read: (block: Block) => readonly T[]): readonly T[] {
    const found = this.own.derive(read);
    if (!this.log.isKept) return found;
    if (isSilent(found)) this.log.addVain(this.index, read);
    else this.log.addFind(this.index, read, found);
    return found;
  }
}

/** The same of any block of a draft; of none, nothing. */
export function glean<T>(
  placed: PlacedBlock | undefined,
  read: (block: Block) => readonly T[],
): readonly T[] {
  if (placed instanceof BlockView) return placed.glean(read);
  return placed?.block.derive(read) ?? [];
}

function findAttributions({ facts }: Block): readonly Attribution[] {
  return facts.attributions;
}

/** A sentence as the checks see it. */
export class SentenceView implements StorySentence {
  readonly home: BlockView;
  readonly own: Sentence;
  /** What follows from its neighbours, for those who keep the views. */
  flags = { isAlone: false, isAfterBreak: false };
  #stems: ReadonlySet<string> | undefined;

  constructor(home: BlockView, own: Sentence) {
    this.home = home;
    this.own = own;
  }

  get block(): number {
    this.home.log.addFrame(this.home.index);
    return this.home.index;
  }

  get index(): number {
    this.home.log.addFrame(this.home.index);
    return this.own.index;
  }

  get sentence(): Sentence {
    this.home.log.addBlock(this.home.index);
    return this.own;
  }

  get position(): number {
    this.home.log.addFrame(this.home.index);
    return this.home.first + this.own.index;
  }

  get paragraph(): number {
    this.home.log.addFrame(this.home.index);
    return this.home.placed.group;
  }

  get isAlone(): boolean {
    this.home.log.addFrame(this.home.index);
    return this.flags.isAlone;
  }

  get attributions(): readonly Attribution[] {
    if (this.home.glean(findAttributions).length === 0) return [];
    // The story knows them by themselves, whatever they say.
    this.home.log.addBlock(this.home.index);
    return this.ownAttributions;
  }

  get stems(): ReadonlySet<string> {
    this.home.log.addBlock(this.home.index);
    return (this.#stems ??= findContentStems(this.own.tokens));
  }

  get isAfterBreak(): boolean {
    this.home.log.addFrame(this.home.index);
    return this.flags.isAfterBreak;
  }

  /** Its attributions, for those who keep the views. */
  get ownAttributions(): readonly Attribution[] {
    return this.home.own.derive(groupAttributions)(this.own.index);
  }
}
