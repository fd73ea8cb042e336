import type { BlockKind } from '../document/block-kind.ts';
import type { Prose } from '../document/prose.ts';
import type { Sentence } from '../document/sentences/sentences.ts';
import type { Token } from '../document/words/tokens.ts';
import type { Listed } from '../document/words/word-list.ts';

/** What a fact finder may look at: a block, without the facts. */
export interface FactBlock {
  readonly kind: BlockKind;
  /** The source text, markup included. */
  readonly source: string;
  /** The words without markup, and the way back to the source. */
  readonly prose: Prose;
  /** The words without markup: `prose.text`. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** The lists that any of its words are on. */
  readonly listed: Listed;
}
