import type { Sentence } from '../../document/sentences/sentences.ts';
import type { Span } from '../../span.ts';
import type { FactBlock } from '../fact-block.ts';
import type { Name } from '../names.ts';
import type { Quotation } from '../quotations.ts';
import type { SourceMention } from '../sources.ts';

/** Who says what. Offsets count from the start of the block's prose. */
export interface Attribution {
  readonly source: SourceMention;
  /** The reporting verb or phrase: “said”, “according to”. */
  readonly cue: Span & { readonly lemma: string };
  /** What is attributed: one span, or two around a parenthetical “, she said,”. */
  readonly content: readonly Span[];
  /**
   * `clause` and `quotation` are the source's words; a `noun-phrase` object (“issued a chilling warning”) is the
   * writer's own framing, and a `label` (“called them extremists”) is the source's again.
   */
  readonly contentKind: 'clause' | 'quotation' | 'label' | 'noun-phrase';
  /** Position of its sentence in the block. */
  readonly sentence: number;
}

/** What a frame finder may look at: one sentence of a block, with its quotations and names. */
export interface FrameContext {
  readonly block: FactBlock;
  readonly sentence: Sentence;
  /** The quotations that touch the sentence. */
  readonly quotations: readonly Quotation[];
  readonly names: readonly Name[];
}
