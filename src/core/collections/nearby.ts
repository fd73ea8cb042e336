import { isWithin, type Span } from '../span.ts';

/**
 * The spans that share a position with `span` or touch it. They must be sorted and apart from each other, as
 * sentences, names and quotations are: a block may hold thousands.
 */
export function findNearby<T extends Span>(spans: readonly T[], span: Span): readonly T[] {
  const first = findFirst(spans, span);
  let end = first;
  while (end < spans.length && (spans[end]?.start ?? Infinity) <= span.end) end++;
  return spans.slice(first, end);
}

/** Whether one of some spans holds another; they must be sorted and apart from each other. */
export function isWithinAny(span: Span, spans: readonly Span[]): boolean {
  if (spans.length === 0) return false;
  for (let i = findFirst(spans, span); i < spans.length; i++) {
    const each = spans[i];
    if (!each || each.start > span.start) return false;
    if (isWithin(span, each)) return true;
  }
  return false;
}

/** The position of the first span that does not end before another. */
function findFirst(spans: readonly Span[], { start }: Span): number {
  let [low, high] = [0, spans.length];
  // As `countWhile` does it: this is asked so often that a function called at each step is felt.
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
