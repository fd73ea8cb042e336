import type { Span } from './span.ts';

/**
 * The spans that share a position with `span` or touch it. They must be sorted and apart from each other, as
 * sentences, names and quotations are: a block may hold thousands.
 */
export function findNearby<T extends Span>(spans: readonly T[], span: Span): readonly T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < spans.length && (spans[end]?.start ?? Infinity) <= span.end) end++;
  return spans.slice(low, end);
}
