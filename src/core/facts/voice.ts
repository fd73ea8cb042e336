import type { Block } from '../document/block.ts';
import { isWithin, type Span } from '../span.ts';
import type { Attribution } from './attributions.ts';
import { isInQuotation } from './quotations.ts';

const voices = new Set<Attribution['contentKind']>(['clause', 'quotation', 'label']);

/** Whether words are not the writer's: quoted, or in the content of a clause, quotation or label. */
export function isVoiced(block: Block, span: Span): boolean {
  if (isQuoted(block, span)) return true;
  return block.facts.attributions.some(
    ({ contentKind, content, source }) =>
      voices.has(contentKind) &&
      source.kind !== 'none' &&
      content.some((each) => isWithin(span, each)),
  );
}

/** Whether words stand in a quotation. */
export function isQuoted(block: Block, span: Span): boolean {
  return block.kind === 'quotation' || isInQuotation(block.facts.quotations, span);
}
