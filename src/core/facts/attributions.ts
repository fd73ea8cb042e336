import type { Span } from '../span.ts';
import type { FactBlock } from './facts.ts';
import type { Name } from './names.ts';
import type { Quotation } from './quotations.ts';

/** How well a source is named, best first; `pronoun` stands for another source, `none` for a cue without one. */
export type SourceKind = 'named' | 'role' | 'document' | 'pronoun' | 'vague' | 'none';

/** Who says what. Offsets count from the start of the block's prose. */
export interface Attribution {
  readonly source: Span & { readonly kind: SourceKind; readonly text: string };
  /** The reporting verb or phrase: “said”, “according to”. */
  readonly cue: Span & { readonly lemma: string };
  /** What is attributed: one span, or two around a parenthetical “, she said,”. */
  readonly content: readonly Span[];
  /**
   * `clause` and `quotation` are the source's words; a `noun-phrase` object (“issued a chilling warning”) and
   * a `label` (“called them extremists”) are explained in the rule book, section 0.3.
   */
  readonly contentKind: 'clause' | 'quotation' | 'label' | 'noun-phrase';
  /** Position of its sentence in the block. */
  readonly sentence: number;
}

/** Finds every attribution of a block. */
export function findAttributions(
  _block: FactBlock,
  _quotations: readonly Quotation[],
  _names: readonly Name[],
): readonly Attribution[] {
  return [];
}
