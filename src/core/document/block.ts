import { createFacts, type Facts } from '../facts/facts.ts';
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

/** Reads a block: sentences and tokens at once, facts when asked for. */
export function createBlock(kind: BlockKind, source: string, prose: Prose): Block {
  const { sentences, tokens } = findSentences(prose.text);
  const base = { kind, source, prose, text: prose.text, sentences, tokens };
  const known = new Map<unknown, unknown>();
  const block: Block = {
    ...base,
    facts: createFacts(base),
    derive: <T>(read: (of: Block) => T): T => {
      if (!known.has(read)) known.set(read, read(block));
      return known.get(read) as T;
    },
  };
  return block;
}

/** The sentence that holds an offset; undefined between sentences. */
export function findSentenceAt(
  block: Pick<Block, 'sentences'>,
  offset: number,
): Sentence | undefined {
  return block.sentences.find((sentence) => offset >= sentence.start && offset < sentence.end);
}
