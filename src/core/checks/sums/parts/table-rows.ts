import type { PlacedBlock } from '../../../document/placed-block.ts';
import { readGapBehind } from '../../../story/reads/watched-document.ts';
import type { Story } from '../../../story/story.ts';

/** One row of a table, cell by cell. */
export type Row = readonly PlacedBlock[];

/** Where no more rows are read: a heading, the 60 that are added up at most, their total, and one that shows that there are more. */
const limit = 63;

/** The label that opens a row. */
export function toLabel([first]: Row): string {
  return first?.block.text ?? '';
}

/** The rows of a table up to a cell, the last of them up to that cell; of a long table those next to it. */
export function findRowsAbove({ document }: Story, index: number): readonly Row[] {
  const { blocks } = document;
  const group = blocks[index]?.group;
  const rows: PlacedBlock[][] = [[]];
  for (let i = index; rows.length < limit && blocks[i]?.group === group; i--) {
    const placed = blocks[i];
    if (placed) rows[0]?.unshift(placed);
    if (blocks[i - 1]?.group === group && readGapBehind(document, i - 1).includes('\n'))
      rows.unshift([]);
  }
  return rows;
}

/** The rest of the row of a cell, and the rows under it; of a long table those next to it. */
export function findRowsBelow({ document }: Story, index: number): readonly Row[] {
  const { blocks } = document;
  const group = blocks[index]?.group;
  const rows: PlacedBlock[][] = [[]];
  for (let i = index + 1; rows.length < limit && blocks[i]?.group === group; i++) {
    if (readGapBehind(document, i - 1).includes('\n')) rows.push([]);
    const placed = blocks[i];
    if (placed) rows.at(-1)?.push(placed);
  }
  return rows;
}
