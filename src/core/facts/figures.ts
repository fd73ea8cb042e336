import type { Span } from '../span.ts';
import type { FactBlock } from './facts.ts';

/** A number in the copy with what it measures. The span is what an editor would underline: “$3.4 million”, “four schools”. */
export interface Figure extends Span {
  readonly text: string;
  readonly kind:
    'count' | 'casualty' | 'damage' | 'money' | 'percent' | 'fraction' | 'rate' | 'measure' | 'other';
  /** Just the number, in words or digits. */
  readonly number: Span;
  /** Its value, where one can be read: 3.4 million is 3400000. */
  readonly value?: number;
  /** Why it needs no source: `year`, `age`, `score`, … */
  readonly exemption?: string;
  /** Position of its sentence in the block. */
  readonly sentence: number;
}

/** Finds every figure of a block, the exempt ones too. */
export function findFigures(_block: FactBlock): readonly Figure[] {
  return [];
}
