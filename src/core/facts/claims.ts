import type { Span } from '../span.ts';
import type { FactBlock } from './facts.ts';

/** A statement that somebody has to own. The span is its verb phrase. */
export interface Claim extends Span {
  /** The rule that asks for its owner. */
  readonly ruleId: string;
  /** An armed act, an accusation, a toll: material whose source belongs beside it. */
  readonly isContentious: boolean;
  /** Position of its sentence in the block. */
  readonly sentence: number;
}

/** Finds the claims of a block, owned or not. */
export function findClaims(_block: FactBlock): readonly Claim[] {
  return [];
}
