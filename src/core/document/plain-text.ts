import type { BlockKind } from './block.ts';
import type { FrontMatter } from './front-matter.ts';
import { createProseBuilder, type Prose } from './prose.ts';
import { isByline, isHeadlineLike, type RawBlock } from './raw-block.ts';

const comment = /<!--[\s\S]*?-->/y;
const url = /(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?')\]]/y;
const inlineStart = /<!--|https?:\/\/|www\./g;
const ruleLine = /^\s*(?:[-*_=~#]\s*){3,}$/;
const directiveLine = /^\s*\/\/\s*copydesk-/;
/** Longest block in UTF-16 code units; a longer line is cut at a sentence end. */
const maxBlock = 8000;

/** Each line that is not empty is a block: drafts in plain text often have a sentence or a paragraph per line. */
export function findPlainTextBlocks(text: string, frontMatter: FrontMatter): RawBlock[] {
  const blocks: RawBlock[] = [];
  if (frontMatter.title)
    blocks.push(
      toBlock(text, frontMatter.title.start, frontMatter.title.end, 'headline', 0, false),
    );
  const line = /[^\r\n]+/g;
  line.lastIndex = frontMatter.span.end;
  let isAfterBreak = false;
  for (let match = line.exec(text); match; match = line.exec(text)) {
    if (match[0].trim() === '' || directiveLine.test(match[0])) continue;
    if (match[0].length < 200 && ruleLine.test(match[0])) {
      isAfterBreak = true;
      continue;
    }
    const start = match.index + match[0].search(/\S/);
    const end = match.index + match[0].trimEnd().length;
    const kind = toKind(text.slice(start, end), blocks);
    for (const piece of toPieces(text, start, end)) {
      blocks.push(toBlock(text, piece.start, piece.end, kind, blocks.length, isAfterBreak));
      isAfterBreak = false;
    }
  }
  return blocks;
}

function toKind(line: string, before: readonly RawBlock[]): BlockKind {
  if (before.length === 0 && isHeadlineLike(line)) return 'headline';
  if (before.length < 5 && isByline(line)) return 'byline';
  return 'paragraph';
}

function toBlock(
  text: string,
  start: number,
  end: number,
  kind: BlockKind,
  group: number,
  isAfterBreak: boolean,
): RawBlock {
  const source = text.slice(start, end);
  return { kind, start, source, group, isAfterBreak, toProse: () => readPlainProse(source) };
}

/** Cuts an endless line at sentence ends, so that no block grows without bound. */
export function toPieces(
  text: string,
  start: number,
  end: number,
): { start: number; end: number }[] {
  const pieces = [];
  while (end - start > maxBlock) {
    const window = text.slice(start, start + maxBlock);
    const stop = Math.max(
      window.lastIndexOf('. '),
      window.lastIndexOf('? '),
      window.lastIndexOf('! '),
    );
    const space = window.lastIndexOf(' ');
    const length = stop > maxBlock / 2 ? stop + 1 : space > maxBlock / 2 ? space : maxBlock;
    pieces.push({ start, end: start + length });
    start += length;
    while (start < end && text[start] === ' ') start++;
  }
  if (start < end) pieces.push({ start, end });
  return pieces;
}

/** The prose of plain text: all of it but HTML comments and addresses. */
export function readPlainProse(source: string): Prose {
  const builder = createProseBuilder(source);
  let from = 0;
  inlineStart.lastIndex = 0;
  for (let match = inlineStart.exec(source); match; match = inlineStart.exec(source)) {
    const pattern = match[0] === '<!--' ? comment : url;
    pattern.lastIndex = match.index;
    const found = pattern.exec(source)?.[0];
    if (!found) continue;
    const span = { start: match.index, end: match.index + found.length };
    if (from < span.start) builder.keep({ start: from, end: span.start });
    const kind = match[0] === '<!--' ? 'comment' : 'url';
    builder.addNote({ kind, at: builder.length(), span, text: found });
    if (kind === 'url') builder.replace(span, '\uFFFC');
    from = inlineStart.lastIndex = span.end;
  }
  if (from < source.length) builder.keep({ start: from, end: source.length });
  return builder.build();
}
