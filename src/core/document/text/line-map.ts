import { countWhile } from '../../collections/count-while.ts';
/** A text with every line end as `\n`, and the way back. */
export interface LineMap {
  readonly lines: string;
  /** From an offset into `lines` to one into the original text. */
  readonly toOffset: (offset: number) => number;
}

/** Reads CRLF and CR as LF. */
export function createLineMap(text: string): LineMap {
  if (!text.includes('\r')) return { lines: text, toOffset: (offset) => offset };
  const dropped: number[] = [];
  for (const match of text.matchAll(/\r\n/g)) dropped.push(match.index - dropped.length);
  const lines = text.replace(/\r\n?/g, '\n');
  return { lines, toOffset: (offset) => offset + countBelow(dropped, offset) };
}

/** How many of the sorted numbers are below `limit`. */
function countBelow(sorted: readonly number[], limit: number): number {
  return countWhile(sorted, (value) => value < limit);
}
