import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../../span.ts';
import { toNodeSpan } from './node-span.ts';
import { createProseBuilder, type InlineElement, type InlineNote, type Prose } from '../prose.ts';

/** What stands in the prose for words that are not read: code, an address. */
const standIn = '\uFFFC';

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&nbsp;': '\u00A0',
  '&mdash;': '—',
  '&ndash;': '–',
  '&lsquo;': '‘',
  '&rsquo;': '’',
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&hellip;': '…',
};

const elementKinds: Readonly<Record<string, InlineElement['kind']>> = {
  Emphasis: 'emphasis',
  StrongEmphasis: 'strong',
  Strikethrough: 'strikethrough',
  Link: 'link',
};

const noteKinds: Readonly<Record<string, InlineNote['kind']>> = {
  Image: 'image',
  Comment: 'comment',
  URL: 'url',
  Autolink: 'url',
};

/** What happens to a stretch of source on the way to the prose. */
interface Action extends Span {
  readonly text: string;
  readonly note?: InlineNote['kind'];
}

interface OpenElement {
  readonly kind: InlineElement['kind'];
  readonly open: Span;
  readonly close: Span;
}

/**
 * Reads a leaf block's source: inline markup becomes elements, comments, footnote references, images and
 * addresses become notes, and a line end with its indent or quotation mark becomes one space.
 *
 * @param source the block's source, every line end as `\n`
 * @param nodes its inline nodes, in document order
 * @param offset where the block starts in the text that the nodes point into
 */
export function readInline(source: string, nodes: readonly SyntaxNode[], offset: number): Prose {
  const actions: Action[] = [];
  const elements: OpenElement[] = [];
  for (const node of nodes) readNode(source, node, offset, actions, elements);
  // Most paragraphs are one line without any markup.
  const isOneLine = !source.includes('\n');
  if (isOneLine && nodes.length === 0) return toPlainProse(source);
  for (const match of isOneLine ? [] : source.matchAll(lineEnds)) {
    actions.push({ start: match.index, end: match.index + match[0].length, text: ' ' });
  }
  return build(source, toOutermost(actions), elements);
}

const lineEnds = /[ \t\\]*\n[ \t]*(?:>[ \t]?)*[ \t]*/g;

function toPlainProse(source: string): Prose {
  const builder = createProseBuilder(source);
  builder.keep({ start: 0, end: source.length });
  return builder.build();
}

function readNode(
  source: string,
  node: SyntaxNode,
  offset: number,
  actions: Action[],
  elements: OpenElement[],
): void {
  const span = toNodeSpan(node, offset);
  const text = source.slice(span.start, span.end);
  const { name } = node;
  const isFootnote = name === 'Link' && /^\[\^[^\]]+\]$/.test(text);
  const note = isFootnote ? 'footnote' : noteKinds[name];
  if (note) actions.push({ ...span, text: note === 'url' ? standIn : '', note });
  else if (name in elementKinds) readElement(node, offset, actions, elements);
  else if (name === 'Escape') actions.push({ start: span.start, end: span.start + 1, text: '' });
  else if (name === 'Entity') actions.push({ ...span, text: entities[text] ?? standIn });
  else if (name === 'InlineCode') actions.push({ ...span, text: standIn });
  else if (name === 'HTMLTag' || name === 'ProcessingInstruction')
    actions.push({ ...span, text: '' });
}

/** Emphasis and links: their marks go, their words stay. A link that is only `[words]` is just words. */
function readElement(
  node: SyntaxNode,
  offset: number,
  actions: Action[],
  elements: OpenElement[],
): void {
  const kind = elementKinds[node.name];
  const [first, ...rest] = node.getChildren(kind === 'link' ? 'LinkMark' : toMarkName(node.name));
  const last = rest[0];
  if (!kind || !first || !last) return;
  const isPlain = kind === 'link' && last.to === node.to;
  if (isPlain) return;
  const open = toNodeSpan(first, offset);
  const close = { start: toNodeSpan(last, offset).start, end: toNodeSpan(node, offset).end };
  actions.push({ ...open, text: '' }, { ...close, text: '' });
  elements.push({ kind, open, close });
}

function toMarkName(name: string): string {
  return name === 'Strikethrough' ? 'StrikethroughMark' : 'EmphasisMark';
}

/** Drops what lies inside an earlier action: the address of a link, a line end in code. */
function toOutermost(actions: readonly Action[]): Action[] {
  const sorted = [...actions].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Action[] = [];
  for (const action of sorted) {
    if (action.start >= (kept.at(-1)?.end ?? 0)) kept.push(action);
  }
  return kept;
}

function build(
  source: string,
  actions: readonly Action[],
  elements: readonly OpenElement[],
): Prose {
  const builder = createProseBuilder(source);
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  let from = 0;
  for (const action of actions) {
    if (from < action.start) builder.keep({ start: from, end: action.start });
    const at = builder.length();
    ends.set(action.start, at);
    if (action.note) {
      builder.addNote({
        kind: action.note,
        at,
        span: action,
        text: source.slice(action.start, action.end),
      });
    }
    builder.replace(action, action.text);
    starts.set(action.end, builder.length());
    from = action.end;
  }
  if (from < source.length) builder.keep({ start: from, end: source.length });
  for (const { kind, open, close } of elements) {
    const content = { start: starts.get(open.end), end: ends.get(close.start) };
    if (content.start === undefined || content.end === undefined) continue;
    builder.addElement({ kind, open, close, content: { start: content.start, end: content.end } });
  }
  return builder.build();
}
