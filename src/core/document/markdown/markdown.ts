import { GFM, parser, type InlineContext, type MarkdownConfig } from '@lezer/markdown';
import type { Span } from '../../span.ts';
import { createLineMap } from '../text/line-map.ts';
import { addPieces, maxParagraph, visit, type Splitter } from './constructs.ts';
import { toNextState, type RawSection, type SectionReader } from '../sections/section.ts';

/** What inline markup starts with, a hard line break, and what is taken for an address. */
const mayHoldMarkup = /[\\&`<*_[\]~@]| {2}\n|www\.|:\/\/|mailto:|xmpp:/;

/** Passes over what holds no inline markup: every character would be shown to ten parsers. */
const plainProse: MarkdownConfig = {
  parseInline: [
    {
      name: 'PlainProse',
      before: 'Escape',
      parse: (inline, _, at) => {
        if (at > inline.offset) return toWordEnd(inline, at);
        return mayHoldMarkup.test(inline.text) ? -1 : inline.end;
      },
    },
  ],
};

/** Where a word ends that starts before `at`: no markup starts within one. */
function toWordEnd({ text, offset }: InlineContext, at: number): number {
  let end = at - offset;
  if (!isAlphanumeric(text.charCodeAt(end - 1))) return -1;
  while (isAlphanumeric(text.charCodeAt(end))) end++;
  return end + offset > at ? end + offset : -1;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

const markdown = parser.configure([GFM, plainProse]);

/**
 * Splits Markdown into sections by CommonMark and GFM, one for each top-level construct; code, HTML and link
 * definitions are left out.
 */
export const readMarkdownSections: SectionReader = (text, span, state) => {
  const { lines, toOffset } = createLineMap(text.slice(span.start, span.end));
  const endless = findEndlessLines(lines);
  const splitter: Splitter = {
    text,
    lines,
    toOffset: (offset) => span.start + toOffset(offset),
    blocks: [],
    comments: [],
    group: 0,
    state,
    isAfterBreak: state.isAfterBreak,
    depth: 0,
  };
  const sections: RawSection[] = [];
  const { topNode } = markdown.parse(hideSpans(lines, endless));
  let node = topNode.firstChild;
  let [start, line] = [0, 0];
  for (;;) {
    for (; node && toLineStart(lines, node.from) <= start; node = node.nextSibling) {
      visit(splitter, node, 'paragraph');
    }
    const next = node ? toLineStart(lines, node.from) : lines.length;
    for (; (endless[line]?.start ?? next) < next; line++) addEndless(splitter, endless[line]);
    sections.push(toSection(splitter, start));
    if (!node) return { sections, next: splitter.state };
    start = next;
  }
};

function toLineStart(lines: string, offset: number): number {
  return offset === 0 ? 0 : lines.lastIndexOf('\n', offset - 1) + 1;
}

/** Closes a section and starts the next. */
function toSection(splitter: Splitter, start: number): RawSection {
  const { state, group, comments } = splitter;
  const blocks = splitter.blocks.sort((a, b) => a.start - b.start);
  splitter.state = toNextState(state, blocks, splitter.isAfterBreak);
  [splitter.blocks, splitter.comments, splitter.group] = [[], [], 0];
  const isFresh = start === 0 || isEmptyLine(splitter.lines, start - 1);
  return { start: splitter.toOffset(start), isFresh, state, blocks, groups: group, comments };
}

/** Whether the line that ends at `end` holds nothing. */
function isEmptyLine(lines: string, end: number): boolean {
  return /^[ \t]*$/.test(lines.slice(toLineStart(lines, end), end));
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

function addEndless(splitter: Splitter, line: Span | undefined): void {
  splitter.group++;
  if (line) addPieces(splitter, 'paragraph', line);
}
