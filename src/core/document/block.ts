import { countWhile } from '../collections/count-while.ts';
import type { FactBlock } from '../facts/fact-block.ts';
import { createFacts, factNames, type Facts } from '../facts/facts.ts';
import type { BlockKind } from './block-kind.ts';
import type { Prose } from './prose.ts';
import { findSentences, type Sentence } from './sentences/sentences.ts';
import type { Token } from './words/tokens.ts';
import type { Listed } from './words/word-list.ts';
import { mergeSentences } from './words/words.ts';

/**
 * A run of prose. Everything in it follows from its kind and its source alone, wherever it stands: that is
 * what makes a keystroke cheap. Offsets count from the start of its prose, in UTF-16 code units.
 */
export interface Block extends FactBlock {
  /** What the copy says about sources, quotations and figures; each list is computed on first use. */
  readonly facts: Facts;
  /** What somebody reads of the block, computed once; the same function always says the same of it. */
  derive<T>(read: (block: Block) => T): T;
}

/** Makes a block; nothing in it is read before somebody asks. */
export function createBlock(kind: BlockKind, source: string, prose: Prose): Block {
  return new LazyBlock(kind, source, prose);
}

class LazyBlock implements Block {
  readonly kind: BlockKind;
  readonly source: string;
  readonly prose: Prose;
  readonly text: string;
  readonly facts: Facts;
  #read: ReturnType<typeof findSentences> | undefined;
  #listed: Listed | undefined;
  /** What readers have said, by their numbers. */
  readonly #known: unknown[] = [];

  constructor(kind: BlockKind, source: string, prose: Prose) {
    this.kind = kind;
    this.source = source;
    this.prose = prose;
    this.text = prose.text;
    this.facts = createFacts(this);
  }

  get sentences(): readonly Sentence[] {
    return (this.#read ??= findSentences(this.text)).sentences;
  }

  get tokens(): readonly Token[] {
    return (this.#read ??= findSentences(this.text)).tokens;
  }

  get listed(): Listed {
    return (this.#listed ??= mergeSentences(this.sentences));
  }

  derive<T>(of: (block: Block) => T): T {
    const number = numbers.get(of) ?? addReader(of);
    const known = this.#known[number];
    if (known !== undefined) return (known === nothing ? undefined : known) as T;
    let value = of(this);
    // As `toKeptList` does it, which would be called a dozen times for each block.
    if (Array.isArray(value)) value = (value.length === 0 ? none : value.slice()) as T;
    this.#known[number] = value === undefined ? nothing : value;
    return value;
  }
}

const none: readonly never[] = [];

/** What a reader has said that had nothing to say. */
const nothing = Symbol('nothing');

/** The numbers of all readers, of which there are some dozens: a block need not look for each among its own. */
const numbers = new Map<unknown, number>();

function addReader(read: unknown): number {
  const { size } = numbers;
  numbers.set(read, size);
  return size;
}

/** Reads something of a block, so that later questions are answered at once. */
export type BlockReader = (block: Block) => unknown;

/**
 * All that a block says, piece by piece. Each piece is read for many blocks before the next, since a machine is faster
 * at more of the same: it has the code for it at hand.
 */
export const blockReaders: readonly BlockReader[] = [
  ({ sentences }) => sentences,
  ...factNames.map(
    (name): BlockReader =>
      ({ facts }) =>
        facts[name],
  ),
];

/** The sentence that holds an offset; undefined between sentences. */
export function findSentenceAt(
  block: Pick<Block, 'sentences'>,
  offset: number,
): Sentence | undefined {
  const sentence = findSentenceFrom(block, offset);
  return sentence && sentence.start <= offset ? sentence : undefined;
}

/** The sentence that holds an offset, or else the next one. */
export function findSentenceFrom(
  { sentences }: Pick<Block, 'sentences'>,
  offset: number,
): Sentence | undefined {
  return sentences[countWhile(sentences, ({ end }) => end <= offset)];
}
