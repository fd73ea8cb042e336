import type { Sentence } from '../document/sentences.ts';
import { compareSpans, type Span } from '../span.ts';
import { findColonFrames } from './attributions/colon-frames.ts';
import { findDocumentFrames } from './attributions/document-frames.ts';
import type { FactBlock } from './facts.ts';
import type { Name } from './names.ts';
import { findPhraseFrames } from './attributions/phrase-frames.ts';
import type { Quotation } from './quotations.ts';
import type { SourceMention } from './sources.ts';
import { findVerbFrames } from './attributions/verb-frames.ts';

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

/** Finds every attribution of a block. */
export function findAttributions(
  block: FactBlock,
  quotations: readonly Quotation[],
  names: readonly Name[],
): readonly Attribution[] {
  return block.sentences.flatMap((sentence) => {
    const touching =
      quotations.length === 0
        ? quotations
        : quotations.filter(({ start, end }) => start < sentence.end && end > sentence.start);
    const context = { block, sentence, quotations: touching, names };
    const found = findVerbFrames(context);
    found.push(...findPhraseFrames(context), ...findDocumentFrames(context));
    found.push(...findColonFrames(context, found));
    return found.length > 1 ? found.sort((a, b) => compareSpans(a.cue, b.cue)) : found;
  });
}
