import type { Span } from '../../span.ts';
import { findNearby } from '../../collections/nearby.ts';
import type { RepairBlock } from '../place.ts';

/** Whether a quotation or bracket has one mark inside the span and the other, or none, outside. */
export function isMarkCut(block: RepairBlock, span: Span): boolean {
  return isQuotationCut(block, span) || isBracketCut(block.text.slice(span.start, span.end));
}

function isQuotationCut({ facts }: RepairBlock, span: Span): boolean {
  return findNearby(facts.quotations, span).some(({ start, end, isOpen }) => {
    const isOpenedHere = start >= span.start && start < span.end;
    const isClosedHere = !isOpen && end > span.start && end <= span.end;
    return isOpenedHere !== isClosedHere;
  });
}

/** Whether a position lies between the marks of a quotation. */
export function isInsideQuotation({ facts }: RepairBlock, at: number): boolean {
  const around = findNearby(facts.quotations, { start: at, end: at });
  return around.some(({ start, end, isOpen }) => at > start && (isOpen || at < end));
}

const pairs = [/[()]/g, /[[\]]/g, /[“”]/g];

function isBracketCut(words: string): boolean {
  if (!/[()[\]“”]/.test(words)) return false;
  return pairs.some((marks) => {
    let depth = 0;
    for (const [mark] of words.matchAll(marks)) {
      depth += /[([“]/.test(mark) ? 1 : -1;
      if (depth < 0) return true;
    }
    return depth > 0;
  });
}
