import { countWhile } from './collections/count-while.ts';

/** A place as people count: from line 1, column 1; columns are UTF-16 code units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Prepares the places of a text, whatever its line ends. */
export function createPlaces(text: string): (offset: number) => TextPlace {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    const line = countWhile(starts, (start) => start <= offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}
