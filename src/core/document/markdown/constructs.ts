import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../../span.ts';
import { createBlock, type Block } from '../block.ts';
import type { BlockKind } from '../block-kind.ts';
import { createLineMap } from '../text/line-map.ts';
import { readInline } from './inline.ts';
import { toOwnText } from '../../memory/own-text.ts';
import { toPieces } from '../sections/pieces.ts';
import { toNodeSpan } from './node-span.ts';
import { isTagged, toPlainBlock } from '../sections/plain-text.ts';
import { toRemapped } from '../prose.ts';
import type { RawBlock } from '../sections/raw-block.ts';
import { isByline, isHeadlineLike } from '../sections/top-lines.ts';
import type { Comment, SectionState } from '../sections/section.ts';

const footnoteStart = /^[ \t]*\[\^[^\]\s]+\]:[ \t]*/;
/** Above this many UTF-16 code units a paragraph is read without its inline markup, in pieces. */
export const maxParagraph = 20_000;

/** What is being read of Markdown; offsets of the parser count from the start of the lines that it reads. */
export interface Splitter {
  readonly text: string;
  /** The text with every line end as `\n`: what the parser reads, and what its offsets point into. */
  readonly lines: string;
  /** From an offset into `lines` to one into `text`. */
  readonly toOffset: (offset: number) => number;
  /** What one section holds. */
  blocks: RawBlock[];
  comments: Comment[];
  group: number;
  state: SectionState;
  isAfterBreak: boolean;
  /** In how many constructs the one that is being read lies. */
  depth: number;
}

/** Nobody quotes a quotation of a list a hundred times over, and reading in reading has to end. */
const maxDepth = 100;

/** Adds a very long stretch as plain text, in pieces. */
export function addPieces(splitter: Splitter, kind: BlockKind, span: Span): void {
  for (const piece of toPieces(splitter.lines, span.start, span.end))
    addPlain(splitter, kind, toTextSpan(splitter, piece));
}

function toTextSpan({ toOffset }: Splitter, { start, end }: Span): Span {
  return { start: toOffset(start), end: toOffset(end) };
}

/** Adds the blocks of a construct. */
export function visit(splitter: Splitter, node: SyntaxNode, kind: BlockKind): void {
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
  if (splitter.depth === maxDepth) return addPieces(splitter, kind, toNodeSpan(node));
  splitter.depth++;
  for (let child = node.firstChild; child; child = child.nextSibling) visit(splitter, child, kind);
  splitter.depth--;
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
  const { start, end } = toNodeSpan(node);
  addBlock(splitter, 'list-item', node, { start: marker ? toNodeSpan(marker).end : start, end });
}

function addHeading(splitter: Splitter, node: SyntaxNode): void {
  const marks = node.getChildren('HeaderMark');
  const own = toNodeSpan(node);
  let { start, end } = own;
  for (const mark of marks.map((each) => toNodeSpan(each))) {
    if (mark.start === own.start) start = mark.end;
    else end = mark.start;
  }
  const isTop = node.name.endsWith('Heading1') && !hasHeadline(splitter);
  splitter.group++;
  addBlock(splitter, isTop ? 'headline' : 'heading', node, { start, end });
  splitter.group++;
}

function hasHeadline({ state, blocks }: Splitter): boolean {
  return state.hasHeadline || blocks.some(({ kind }) => kind === 'headline');
}

function addParagraph(splitter: Splitter, node: SyntaxNode, kind: BlockKind): void {
  const source = splitter.lines.slice(node.from, node.to);
  const notes = findFootnotes(splitter, node);
  if (notes.length > 0) return addFootnotes(splitter, node, notes);
  if (kind !== 'list-item') splitter.group++;
  const own =
    kind === 'paragraph'
      ? toParagraphKind(source, splitter.state.count + splitter.blocks.length)
      : kind;
  const span = toNodeSpan(node);
  const alt = own === 'caption' ? findAlt(splitter, node) : undefined;
  if (source.length > maxParagraph) addPieces(splitter, own, span);
  else if (alt) addCaption(splitter, node, alt);
  else if (kind === 'paragraph') addWholePieces(splitter, own, node);
  else addBlock(splitter, own, node, span);
}

/** Where the words that stand for a picture are, and where its markup ends. */
interface Alt extends Span {
  readonly close: number;
}

/** “![{Pym at the mill.}](mill.jpg)”: readers who cannot see a picture hear its words. */
function findAlt({ lines }: Splitter, { firstChild }: SyntaxNode): Alt | undefined {
  if (firstChild?.name !== 'Image') return undefined;
  const [open, shut] = firstChild.getChildren('LinkMark').map((mark) => toNodeSpan(mark));
  if (!open || !shut || !isCaption(lines.slice(open.end, shut.start))) return undefined;
  return { start: open.end, end: shut.start, close: toNodeSpan(firstChild).end };
}

/** “The stump of the oak that fell in May”, “Pym at the mill.”; not “Logo of the mill”. */
function isCaption(alt: string): boolean {
  return /[.!?]/.test(alt) || longLine.test(alt);
}

/** A line of seven words or more. */
const longLine = /^\s*\S+(?:\s+\S+){6}/;

/** Adds the words for a picture and those behind it. */
function addCaption(splitter: Splitter, node: SyntaxNode, { start, end, close }: Alt): void {
  addBlock(splitter, 'caption', node, { start, end });
  addBlock(splitter, 'caption', node, { start: close, end: toNodeSpan(node).end });
}

/** Adds a paragraph, if it is long in pieces that cut through no markup. */
function addWholePieces(splitter: Splitter, kind: BlockKind, node: SyntaxNode): void {
  const span = toNodeSpan(node);
  let from = span.start;
  let child = node.firstChild;
  for (const { end } of toPieces(splitter.lines, span.start, span.end)) {
    while (child && child.to <= end) child = child.nextSibling;
    if (child && child.from < end) continue;
    addBlock(splitter, kind, node, { start: from, end });
    from = end;
  }
  addBlock(splitter, kind, node, { start: from, end: span.end });
}

function toParagraphKind(source: string, before: number): BlockKind {
  if (source.startsWith('<') && isTagged(source)) return 'quotation';
  const plain = source.replace(/^[*_]+|[*_]+$/g, '');
  if (before < 5 && isByline(plain)) return 'byline';
  if (before === 0 && !source.includes('\n') && isHeadlineLike(plain)) return 'headline';
  return source.startsWith('![') ? 'caption' : 'paragraph';
}

/** `[^1]: …` lines: CommonMark reads them as a paragraph. */
function addFootnotes(splitter: Splitter, node: SyntaxNode, notes: readonly Span[]): void {
  for (const note of notes) {
    splitter.group++;
    addBlock(splitter, 'footnote', node, note);
  }
}

/** The words of the footnotes of a paragraph without their labels; none where markup runs across a label. */
function findFootnotes({ lines }: Splitter, node: SyntaxNode): readonly Span[] {
  const source = lines.slice(node.from, node.to);
  if (!footnoteStart.test(source)) return [];
  const notes: Span[] = [];
  let from = toNodeSpan(node).start;
  for (const line of source.split(/\n(?=[ \t]*\[\^[^\]\s]+\]:)/)) {
    const label = footnoteStart.exec(line)?.[0].length ?? 0;
    notes.push({ start: from + label, end: from + line.length });
    from += line.length + 1;
  }
  return notes.some((note) => isCut(node, note)) ? [] : notes;
}

/** Whether inline markup starts before some words and ends in them, or the other way round. */
function isCut(node: SyntaxNode, { start, end }: Span): boolean {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const crosses = (at: number): boolean => child.from < at && at < child.to;
    if (crosses(start) || crosses(end)) return true;
  }
  return false;
}

function addTable(splitter: Splitter, node: SyntaxNode): void {
  splitter.group++;
  for (const row of [...node.getChildren('TableHeader'), ...node.getChildren('TableRow')]) {
    for (const cell of row.getChildren('TableCell')) {
      addBlock(splitter, 'table-cell', cell, toNodeSpan(cell));
    }
  }
  splitter.group++;
}

/** `<!-- copydesk-ignore … --> The sentence`: CommonMark takes the whole line for HTML, we read the rest of it. */
function addComment(splitter: Splitter, node: SyntaxNode, kind: BlockKind): void {
  const source = splitter.lines.slice(node.from, node.to);
  const isAlone = /^\s*(?:<!--[\s\S]*?-->\s*)+$/.test(source);
  if (isAlone) splitter.comments.push(...findComments(splitter, source, toNodeSpan(node).start));
  else if (source.includes('-->')) {
    splitter.group++;
    addPlain(splitter, kind, toTextSpan(splitter, toNodeSpan(node)));
  }
}

const commentPattern = /<!--[\s\S]*?-->/g;

function findComments({ text, toOffset }: Splitter, source: string, from: number): Comment[] {
  return [...source.matchAll(commentPattern)].map(({ index, 0: match }) => {
    const start = toOffset(from + index);
    const end = toOffset(from + index + match.length);
    return { start, end, words: text.slice(start + '<!--'.length, end - '-->'.length) };
  });
}

function addPlain(splitter: Splitter, kind: BlockKind, span: Span): void {
  const trimmed = toTrimmed(splitter.text, span);
  const source = splitter.text.slice(trimmed.start, trimmed.end);
  push(splitter, toPlainBlock(kind, trimmed.start, source));
}

function addBlock(splitter: Splitter, kind: BlockKind, node: SyntaxNode, span: Span): void {
  const trimmed = toTrimmed(splitter.lines, span);
  if (trimmed.start >= trimmed.end) return;
  const start = splitter.toOffset(trimmed.start);
  const lines = toOwnText(splitter.lines.slice(trimmed.start, trimmed.end));
  const written = splitter.text.slice(start, splitter.toOffset(trimmed.end));
  const source = written === lines ? lines : toOwnText(written);
  const toBlock = (): Block => {
    const prose = readInline(lines, toInlineNodes(node, trimmed), trimmed.start);
    const isSame = lines.length === source.length;
    const own = isSame ? prose : toRemapped(prose, createLineMap(source).toOffset);
    return createBlock(kind, source, own);
  };
  push(splitter, { kind, start, source, toBlock });
}

function push(splitter: Splitter, raw: Omit<RawBlock, 'group' | 'isAfterBreak'>): void {
  const { group, isAfterBreak } = splitter;
  splitter.blocks.push({ ...raw, group, isAfterBreak });
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
