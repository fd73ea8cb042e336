import type { Block } from '../../../document/block.ts';
import type { Document } from '../../../document/document.ts';
import type { PlacedBlock } from '../../../document/placed-block.ts';
import type { ProseEdit } from '../../../report.ts';
import type { Span } from '../../../span.ts';
import { readGapBehind } from '../../../story/reads/watched-document.ts';

/** “Source: …”, “Unofficial results. Source: …”, “The figures come from …”. */
const sourceLine = new RegExp(
  [
    String.raw`^[*_(]*(?:[^.:;]{3,100}[.;] ){0,2}Sources?:\s*(?=\S)`,
    String.raw`^[*_(]*(?:(?:all|the|these|those) )?(?:\p{Lower}+ )?(?:amounts|counts|data|figures|numbers|prices|results|statistics|sums|totals)(?: (?:above|here|in (?:the|this) table|shown))? (?:are|came|come|were)(?: all)?(?: (?:collected|compiled|drawn|gathered|published|released|supplied|taken))? (?:by|from) (?=\S)`,
  ].join('|'),
  'iu',
);
/** A source stands at most two lines from its table. */
const maxLineEnds = 3;

/** Whether no earlier cell of the table that block `index` belongs to passes the test. */
export function isFirstOfTable(
  { blocks }: Document,
  index: number,
  isAsked: (index: number) => boolean,
): boolean {
  const group = blocks[index]?.group;
  for (let i = index - 1; blocks[i]?.group === group; i--) if (isAsked(i)) return false;
  return true;
}

/** The index of the `Source:` line that stands right behind or before the table that block `index` belongs to. */
export function findTableSource(document: Document, index: number): number | undefined {
  const { blocks } = document;
  const { first, last } = findTable(blocks, index);
  const isBehind = isSource(blocks[last + 1]) && isClose(document, last);
  if (isBehind) return last + 1;
  const isBefore = isSource(blocks[first - 1]) && isClose(document, first - 1);
  // between two tables it is that of the first
  const isOfOther = blocks[first - 2]?.block.kind === 'table-cell';
  return isBefore && !isOfOther ? first - 1 : undefined;
}

/** The words of a `Source:` line that name the source. */
export function toTableSourceWords({ text, sentences }: Block): Span {
  const found = sourceLine.exec(text)?.[0] ?? '';
  // Behind “The figures come from the county.” the copy goes on.
  const words =
    found.endsWith(' ') && !found.includes(':') ? text.slice(0, sentences[0]?.end) : text;
  return { start: found.length, end: words.replace(/[\s.*_)]+$/, '').length };
}

/** The edit that adds a `Source:` line behind a table; its end is no prose of any cell. */
export function addTableSource(document: Document, index: number): ProseEdit | undefined {
  const { blocks, lineEnd } = document;
  const { last } = findTable(blocks, index);
  const placed = blocks[last];
  if (!placed) return undefined;
  const at = placed.block.source.length + readGapBehind(document, last).search(/[\r\n]|$/);
  const newText = `${lineEnd}${lineEnd}Source: [SOURCE TK]`;
  return { span: { start: at, end: at }, newText, block: last, isSource: true };
}

/** The cells of the table that block `index` belongs to, both included. */
function findTable(
  blocks: readonly PlacedBlock[],
  index: number,
): { readonly first: number; readonly last: number } {
  const group = blocks[index]?.group;
  let [first, last] = [index, index];
  while (blocks[first - 1]?.group === group) first--;
  while (blocks[last + 1]?.group === group) last++;
  return { first, last };
}

function isSource(placed: PlacedBlock | undefined): boolean {
  return placed !== undefined && sourceLine.test(placed.block.text);
}

/** Whether at most two lines lie between a block and the next one. */
function isClose(document: Document, index: number): boolean {
  return (readGapBehind(document, index).match(/\r\n|\n|\r/g)?.length ?? 0) <= maxLineEnds;
}
