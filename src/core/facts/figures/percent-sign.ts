import type { Span } from '../../span.ts';

const sign = /^(?:\s?%|[\s-]per\s?cent\b|[\s-]pct\b)/;

/** Longest such sign and what parts it from the next word, in UTF-16 code units. */
const reach = 12;

/** Where the percent sign of a number ends, before “of the vote”; the end of the number where it has none. */
export function toSignEnd(text: string, { end }: Span): number {
  return end + (sign.exec(text.slice(end, end + reach))?.[0].length ?? 0);
}
