import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../../span.ts';

/**
 * Where a node stands, counted from `origin`. The parser works with a negative zero, for which a machine makes of all
 * its offsets numbers that each take memory of their own; what would be made of them would be the same.
 */
export function toNodeSpan({ from, to }: SyntaxNode, origin = 0): Span {
  return { start: (from | 0) - origin, end: (to | 0) - origin };
}
