import type { ProseEdit } from '../../report.ts';
import type { Span } from '../../span.ts';

/** A number that is written against the style of the desk or of its own draft. */
export interface NumeralFault {
  readonly kind: 'opening' | 'currency' | 'from' | 'between' | 'percent' | 'series' | 'million';
  readonly span: Span;
  /** Empty where only the writer can mend it. */
  readonly edits: readonly ProseEdit[];
}
