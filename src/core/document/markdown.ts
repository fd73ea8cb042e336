import type { SyntaxNode } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import type { Span } from '../span.ts';
import type { BlockKind } from './block.ts';
import type { FrontMatter } from './front-matter.ts';
import { createLineMap, type LineMap } from './line-map.ts';
import { readInline } from './markdown-inline.ts';
import { readPlainProse, toPieces } from './plain-text.ts';
import { toRemapped } from './prose.ts';
import { isByline, isHeadlineLike, type RawBlock } from './raw-block.ts';

const markdown = parser.configure(GFM);
const footnoteStart = /^[ \t]*\[\^[^\]\s]+\]:[ \t]*/;
/** Above this many UTF-16 code units a paragraph is read without its inline markup, in pieces. */
const maxParagraph = 20_000;

interface Splitter {
  readonly text: string;
  /** The text with every line end as `\n`: what the parser reads, and what its offsets point into. */
  readonly lines: string;
  /** From an offset into `lines` to one into `text`. */
  readonly toOffset: (offset: number) => number;
  readonly blocks: RawBlock[];
  readonly comments: Span[];
  group: number;
  isAfterBreak: boolean;
}

/** What a splitter finds: prose, and the comments that stand between it. */
export interface MarkdownBlocks {
  readonly blocks: RawBlock[];
  readonly comments: readonly Span[];
}

/** Splits Markdown into blocks by CommonMark and GFM; code, HTML and link definitions are left out. */
export function findMarkdownBlocks(text: string, frontMatter: FrontMatter): MarkdownBlocks {
  const { lines, toOffset } = createLineMap(text);
  const endless = findEndlessLines(lines);
  const body = hideSpans(hideFrontMatter(lines, toOffset, frontMatter), endless);
  const splitter: Splitter = {
    text,
    lines,
    toOffset,
    blocks: [],
    comments: [],
    group: 0,
    isAfterBreak: false,
  };
  if (frontMatter.title) addPlain(splitter, 'headline', frontMatter.title);
  visitChildren(splitter, markdown.parse(body).topNode, 'paragraph');
  for (const line of endless) addPieces(splitter, 'paragraph', line);
  return { blocks: splitter.blocks.sort((a, b) => a.start - b.start), comments: splitter.comments };
}

/** Blanks it out, so that offsets stay. */
function hideFrontMatter(
  lines: string,
  toOffset: LineMap['toOffset'],
  { span }: FrontMatter,
): string {
  let end = span.end;
  while (end > 0 && toOffset(end) > span.end) end--;
  return lines.slice(0, end).replace(/[^\n]/g, ' ') + lines.slice(end);
}

/** A line of many thousand words is not Markdown that anyone wrote: it is read as plain text. */
function findEndlessLines(text: string): Span[] {
  const found: Span[] = [];
  for (let start = 0; start < text.length;) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    if (end - start >= maxParagraph) found.push({ start, end });
    start = end + 1;
  }
  return found;
}

/** Blanks some spans out, so that offsets stay. */
function hideSpans(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  return parts.join('') + text.slice(from);
}

function addPieces(splitter: Splitter, kind: BlockKind, span: Span): void {
  for (const piece of toPieces(splitter.lines, span.start, span.end))
    addPlain(splitter, kind, toTextSpan(splitter, piece));
}

function toTextSpan({ toOffset }: Splitter, { start, end }: Span): Span {
  return { start: toOffset(start), end: toOffset(end) };
}

function visit(splitter: Splitter, node: SyntaxNode, kind: BlockKind): void {
  const { name } = node;
  if (name === 'Paragraph') addParagraph(splitter, node, kind);
  else if (name === 'Task') addTask(splitter, node);
  else if (/^(?:ATX|Setext)Heading/.test(name)) addHeading(splitter, node);
  else if (name === 'HorizontalRule') splitter.isAfterBreak = true;
  else if (name === 'Blockquote') visitChildren(splitter, node, 'quotation');
  else if (name === 'BulletList' || name === 'OrderedList') addList(splitter, node, kind);
  else if (name === 'Table') addTable(splitter, node);
  else if (name === 'CommentBlock') addComment(splitter, node, kind);
}

function visitChildren(splitter: Splitter, node: SyntaxNode, kind: BlockKind): void {
  for (let child = node.firstChild; child; child = child.nextSibling) visit(splitter, child, kind);
}

function addList(splitter: Splitter, node: SyntaxNode, kind: BlockKind): void {
  if (kind !== 'list-item') splitter.group++;
  for (const item of node.getChildren('ListItem')) {
    visitChildren(splitter, item, kind === 'quotation' ? kind : 'list-item');
  }
}

/** `[x] words`: the box is not prose. */
function addTask(splitter: Splitter, node: SyntaxNode): void {
  const marker = node.getChild('TaskMarker');
  addBlock(splitter, 'list-item', node, { start: marker?.to ?? node.from, end: node.to });
}

function addHeading(splitter: Splitter, node: SyntaxNode): void {
  const marks = node.getChildren('HeaderMark');
  let { from: start, to: end } = node;
  for (const mark of marks) {
    if (mark.from === node.from) start = mark.to;
    else end = mark.from;
  }
  const isTop =
    node.name.endsWith('Heading1') && !splitter.blocks.some((block) => block.kind === 'headline');
  splitter.group++;
  addBlock(splitter, isTop ? 'headline' : 'heading', node, { start, end });
  splitter.group++;
}

function addParagraph(splitter: Splitter, node: SyntaxNode, kind: BlockKind): void {
  const source = splitter.lines.slice(node.from, node.to);
  if (footnoteStart.test(source)) return addFootnotes(splitter, node);
  if (kind !== 'list-item') splitter.group++;
  const own = kind === 'paragraph' ? toParagraphKind(source, splitter.blocks.length) : kind;
  const span = { start: node.from, end: node.to };
  if (source.length > maxParagraph) addPieces(splitter, own, span);
  else addBlock(splitter, own, node, span);
}

function toParagraphKind(source: string, before: number): BlockKind {
  const plain = source.replace(/^[*_]+|[*_]+$/g, '');
  if (before < 5 && isByline(plain)) return 'byline';
  if (before === 0 && !source.includes('\n') && isHeadlineLike(plain)) return 'headline';
  return source.startsWith('![') ? 'caption' : 'paragraph';
}

/** `[^1]: …` lines: CommonMark reads them as a paragraph. */
function addFootnotes(splitter: Splitter, node: SyntaxNode): void {
  let start = node.from;
  for (const line of splitter.lines
    .slice(node.from, node.to)
    .split(/\n(?=[ \t]*\[\^[^\]\s]+\]:)/)) {
    const label = footnoteStart.exec(line)?.[0].length ?? 0;
    splitter.group++;
    addBlock(splitter, 'footnote', node, { start: start + label, end: start + line.length });
    start += line.length + 1;
  }
}

function addTable(splitter: Splitter, node: SyntaxNode): void {
  splitter.group++;
  for (const row of [...node.getChildren('TableHeader'), ...node.getChildren('TableRow')]) {
    for (const cell of row.getChildren('TableCell')) {
      addBlock(splitter, 'table-cell', cell, { start: cell.from, end: cell.to });
    }
  }
  splitter.group++;
}

/** `<!-- copydesk-ignore … --> The sentence`: CommonMark takes the whole line for HTML, we read the rest of it. */
function addComment(splitter: Splitter, node: SyntaxNode, kind: BlockKind): void {
  const source = splitter.lines.slice(node.from, node.to);
  const isAlone = /^\s*(?:<!--[\s\S]*?-->\s*)+$/.test(source);
  if (isAlone) splitter.comments.push(toTextSpan(splitter, { start: node.from, end: node.to }));
  else if (source.includes('-->')) {
    splitter.group++;
    addPlain(splitter, kind, toTextSpan(splitter, { start: node.from, end: node.to }));
  }
}

function addPlain(splitter: Splitter, kind: BlockKind, span: Span): void {
  const trimmed = toTrimmed(splitter.text, span);
  const source = splitter.text.slice(trimmed.start, trimmed.end);
  push(splitter, kind, trimmed.start, source, () => readPlainProse(source));
}

function addBlock(splitter: Splitter, kind: BlockKind, node: SyntaxNode, span: Span): void {
  const trimmed = toTrimmed(splitter.lines, span);
  if (trimmed.start >= trimmed.end) return;
  const start = splitter.toOffset(trimmed.start);
  const source = splitter.text.slice(start, splitter.toOffset(trimmed.end));
  const lines = splitter.lines.slice(trimmed.start, trimmed.end);
  push(splitter, kind, start, source, () => {
    const prose = readInline(lines, toInlineNodes(node, trimmed), trimmed.start);
    return lines.length === source.length
      ? prose
      : toRemapped(prose, createLineMap(source).toOffset);
  });
}

function push(
  splitter: Splitter,
  kind: BlockKind,
  start: number,
  source: string,
  toProse: RawBlock['toProse'],
): void {
  const { group, isAfterBreak } = splitter;
  splitter.blocks.push({ kind, start, source, group, isAfterBreak, toProse });
  splitter.isAfterBreak = false;
}

/** The nodes inside `span`, in document order. */
function toInlineNodes(node: SyntaxNode, span: Span): SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.from >= span.start && child.to <= span.end) nodes.push(child);
    nodes.push(...toInlineNodes(child, span));
  }
  return nodes;
}

function toTrimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
