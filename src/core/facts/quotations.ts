import type { Span } from '../span.ts';
import type { FactBlock } from './facts.ts';

/** Words between quotation marks. The span includes the marks. */
export interface Quotation extends Span {
  /** The words without the marks. */
  readonly inner: Span;
  readonly marks: 'double' | 'single';
  /** No closing mark in this block: it runs on into the next opening mark, or the mark was forgotten. */
  readonly isOpen: boolean;
}

/** Finds the outermost quotations of a block. */
export function findQuotations(_block: FactBlock): readonly Quotation[] {
  return [];
}
