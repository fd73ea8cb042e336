import { compareSpans } from '../span.ts';
import { findColonFrames } from './attributions/colon-frames.ts';
import { findDocumentFrames } from './attributions/document-frames.ts';
import type { FactBlock } from './fact-block.ts';
import type { Name } from './names.ts';
import { findPhraseFrames } from './attributions/phrase-frames.ts';
import type { Quotation } from './quotations.ts';
import { findSignature, signed } from './attributions/signatures.ts';
import { findVerbFrames } from './attributions/verb-frames.ts';
import type { Attribution } from './attributions/attribution.ts';

export type { Attribution } from './attributions/attribution.ts';

/** Finds every attribution of a block. */
export function findAttributions(
  block: FactBlock,
  quotations: readonly Quotation[],
  names: readonly Name[],
): readonly Attribution[] {
  const isSigned = signed.test(block.text);
  return block.sentences.flatMap((sentence) => {
    const touching =
      quotations.length === 0
        ? quotations
        : quotations.filter(({ start, end }) => start < sentence.end && end > sentence.start);
    const context = { block, sentence, quotations: touching, names };
    const found = findVerbFrames(context);
    found.push(...findPhraseFrames(context), ...findDocumentFrames(context));
    found.push(...findColonFrames(context, found));
    if (isSigned) found.push(...findSignature(context, quotations));
    return found.length > 1 ? found.sort((a, b) => compareSpans(a.cue, b.cue)) : found;
  });
}
