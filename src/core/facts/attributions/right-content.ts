import type { Span } from '../../span.ts';
import type { Attribution } from './attribution.ts';

/** What stands behind a reporting verb. */
export interface RightContent {
  readonly span: Span;
  readonly kind?: Attribution['contentKind'];
}
