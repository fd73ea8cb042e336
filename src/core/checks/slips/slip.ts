import type { Span } from '../../span.ts';

/** A slip of the keyboard or of the ear that no newspaper’s English has. */
export interface Slip extends Span {
  /** `doubled`: a small word stands twice; `wrong`: one word for another; `broken`: what was meant cannot be told. */
  readonly kind: 'doubled' | 'wrong' | 'broken';
  /** The words that the message quotes, the slip among them. */
  readonly context: Span;
  /** What was meant, for the words of the span. */
  readonly write?: string;
}
