import type { Fix, Severity } from './finding.ts';
import type { Span } from './span.ts';

/**
 * An edit in the prose of a block (see `Block.prose`). The linter carries it over to the source, and removes
 * the markup that it empties; an edit of the block's whole prose removes the block.
 */
export interface ProseEdit {
  readonly span: Span;
  readonly newText: string;
  /** Index of the block in the document; by default the block that is checked. */
  readonly block?: number;
  /** The span counts in the block's source, where the words are not prose: a comment. */
  readonly isSource?: boolean;
}

/** A fix as a rule states it: in the prose of the block. */
export interface ProseFix {
  readonly title: string;
  readonly applicability: Fix['applicability'];
  readonly edits: readonly ProseEdit[];
  /** Source text to add at the very end of the document, on a line of its own. */
  readonly append?: string;
}

/** Other words that belong to a report, in the prose of a block. */
export interface ProseRelated {
  readonly span: Span;
  readonly message: string;
  readonly block?: number;
}

/** What a rule found, in the prose of the block that was checked. */
export interface Report<M extends string = string> {
  readonly span: Span;
  /** Where the words stand in the block's source if they are not prose, as in a comment; the span is empty then. */
  readonly source?: Span;
  readonly messageId: M;
  readonly data?: Readonly<Record<string, string | number>>;
  /** Overrides the rule's default, not the user's setting. */
  readonly severity?: Severity;
  readonly related?: readonly ProseRelated[];
  /** Best first. */
  readonly fixes?: readonly ProseFix[];
  /** A `word` rule found a set phrase of several words: it counts as a phrase where findings overlap. */
  readonly isPhrase?: boolean;
  /**
   * Reports of one sentence that ask the same question, “whose is this?”: only the highest is kept, so that
   * a casualty beats a figure beats a claim beats a distant attribution.
   */
  readonly sourcing?: 1 | 2 | 3 | 4 | 5;
}
