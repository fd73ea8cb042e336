import type { ProseEdit } from '../rules/rule.ts';
import type { Span } from '../span.ts';
import { findBodyStart } from './body-start.ts';
import type { RepairBlock } from './place.ts';

/**
 * Deletes a sentence with its space; the only one of a block takes the whole prose with it. Undefined when the
 * sentence opens or closes a quotation that goes on in another one.
 */
export function deleteSentence(
  block: RepairBlock,
  sentenceIndex: number,
): readonly ProseEdit[] | undefined {
  const { text, sentences } = block;
  const sentence = sentences[sentenceIndex];
  if (!sentence || isQuotationCut(block, sentence)) return undefined;
  const start = findBodyStart(block, sentence);
  const [previous, next] = [sentences[sentenceIndex - 1], sentences[sentenceIndex + 1]];
  if (!previous && !next) return [{ span: { start: 0, end: text.length }, newText: '' }];
  if (next) return [{ span: { start, end: next.start }, newText: '' }];
  const end = toTrimmedEnd(text, sentence.end);
  return [{ span: { start: toTrimmedEnd(text, start), end }, newText: '' }];
}

/** Whether a quotation has one mark inside the span and the other, or none, outside. */
export function isQuotationCut({ facts }: RepairBlock, span: Span): boolean {
  return facts.quotations.some(({ start, end, isOpen }) => {
    const isOpenedHere = start >= span.start && start < span.end;
    const isClosedHere = !isOpen && end > span.start && end <= span.end;
    return isOpenedHere !== isClosedHere;
  });
}

function toTrimmedEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}
