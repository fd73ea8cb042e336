import { createFacts, type Facts } from '../facts/facts.ts';
import { once } from '../once.ts';
import type { Prose } from './prose.ts';
import { findSentences, type Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** What a block is. A `headline` is the story's, a `heading` any other. */
export type BlockKind =
  | 'headline'
  | 'heading'
  | 'byline'
  | 'paragraph'
  | 'list-item'
  | 'quotation'
  | 'table-cell'
  | 'caption'
  | 'footnote';

/**
 * A run of prose. Everything in it follows from its kind and its source alone, wherever it stands: that is
 * what makes a keystroke cheap. Offsets count from the start of its prose, in UTF-16 code units.
 */
export interface Block {
  readonly kind: BlockKind;
  /** The source text, markup included. */
  readonly source: string;
  /** The words without markup, and the way back to the source. */
  readonly prose: Prose;
  /** The words without markup: `prose.text`. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** What the copy says about sources, quotations and figures; each list is computed on first use. */
  readonly facts: Facts;
  /** What somebody reads of the block, computed once; the same function always says the same of it. */
  readonly derive: <T>(read: (block: Block) => T) => T;
}

/** Makes a block; nothing in it is read before somebody asks. */
export function createBlock(kind: BlockKind, source: string, prose: Prose): Block {
  const read = once(() => findSentences(prose.text));
  const known = new Map<unknown, unknown>();
  const derive = <T>(of: (block: Block) => T): T => {
    if (!known.has(of)) known.set(of, of(block));
    return known.get(of) as T;
  };
  const facts = once(() => createFacts(block));
  const block: Block = {
    kind,
    source,
    prose,
    text: prose.text,
    derive,
    get sentences() {
      return read().sentences;
    },
    get tokens() {
      return read().tokens;
    },
    get facts() {
      return facts();
    },
  };
  return block;
}

/** Reads all that a block says, so that later questions are answered at once. */
export function readFacts({ facts }: Block): void {
  Object.values(facts);
}

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
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}
