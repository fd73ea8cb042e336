import type { Span } from '../span.ts';
import type { FactBlock } from './facts.ts';
import type { Quotation } from './quotations.ts';

/** A run of capitalised words that names someone or something. */
export interface Name extends Span {
  readonly text: string;
}

/** Finds names; a sentence's first word is one only if more speaks for it than its capital. */
export function findNames(_block: FactBlock, _quotations: readonly Quotation[]): readonly Name[] {
  return [];
}
