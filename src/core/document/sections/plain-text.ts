import { createBlock, type Block } from '../block.ts';
import type { BlockKind } from '../block-kind.ts';
import { toOwnText } from '../../memory/own-text.ts';
import { toPieces } from './pieces.ts';
import { createProseBuilder, type Prose } from '../prose.ts';
import type { RawBlock } from './raw-block.ts';
import { isByline, isHeadlineLike } from './top-lines.ts';
import {
  toNextState,
  type Comment,
  type RawSection,
  type SectionReader,
  type SectionState,
} from './section.ts';

const comment = /<!--[\s\S]*?-->/y;
const url = /(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?')\]]/y;
const inlineStart = /<!--|https?:\/\/|www\./g;
const ruleLine = /^\s*(?:[-*_=~#]\s*){3,}$/;
const directiveLine = /^\s*\/\/\s*copydesk-/;

/** Each line that is not empty is a block: drafts in plain text often have a sentence or a paragraph per line. */
export const readPlainTextSections: SectionReader = (text, span, first) => {
  const sections: RawSection[] = [];
  let state = first;
  const line = /[^\r\n]+/g;
  line.lastIndex = span.start;
  for (let match = line.exec(text); match; match = line.exec(text)) {
    if (match.index >= span.end) break;
    const section = readLine(match[0], match.index, state);
    const isBreak = section.isBreak || (state.isAfterBreak && section.blocks.length === 0);
    // What stands before the first line belongs to it.
    const start = sections.length === 0 ? span.start : match.index;
    sections.push({ ...section, start, isFresh: true, state });
    state = toNextState(state, section.blocks, isBreak);
  }
  if (sections.length === 0) {
    const empty = { blocks: [], groups: 0, comments: [] };
    sections.push({ start: span.start, isFresh: true, state, ...empty });
  }
  return { sections, next: state };
};

function readLine(
  line: string,
  at: number,
  state: SectionState,
): Pick<RawSection, 'blocks' | 'groups' | 'comments'> & { readonly isBreak: boolean } {
  const comments = findLineComments(line, at);
  const isRule = line.length < 200 && ruleLine.test(line);
  if (isRule || line.trim() === '' || directiveLine.test(line)) {
    return { blocks: [], groups: 0, comments, isBreak: isRule };
  }
  const start = at + line.search(/\S/);
  const end = at + line.trimEnd().length;
  const source = line.slice(start - at, end - at);
  const kind = toKind(source, state.count);
  const blocks = toPieces(source, 0, source.length).map((piece, i) => {
    const isAfterBreak = i === 0 && state.isAfterBreak;
    const words = source.slice(piece.start, piece.end);
    return { ...toPlainBlock(kind, start + piece.start, words), group: 0, isAfterBreak };
  });
  return { blocks, groups: 1, comments, isBreak: false };
}

const lineDirective = /^[ \t]*\/\/([^\r\n]*copydesk-ignore[^\r\n]*)/gm;

/** `// copydesk-ignore …`: what stands behind the marks, wherever a line starts. */
export function findLineComments(text: string, at: number): Comment[] {
  if (!text.includes('copydesk-ignore')) return [];
  return [...text.matchAll(lineDirective)].map((match) => ({
    start: at + match.index + match[0].indexOf('//'),
    end: at + match.index + match[0].trimEnd().length,
    words: match[1] ?? '',
  }));
}

function toKind(line: string, before: number): BlockKind {
  if (isTagged(line)) return 'quotation';
  if (before === 0 && isHeadlineLike(line)) return 'headline';
  if (before < 5 && isByline(line)) return 'byline';
  return 'paragraph';
}

const openingTag = /^<(tweet|blockquote|q)[\s>]/i;

/** `<tweet author="…">…</tweet>`: a line that is all somebody’s words, as an archive or a feed marks them. */
export function isTagged(line: string): boolean {
  const name = openingTag.exec(line)?.[1]?.toLowerCase();
  if (name === undefined) return false;
  const close = line.toLowerCase().indexOf(`</${name}>`);
  return close < 0 || line.length - close <= name.length + maxTail;
}

/** What may stand behind the name of the closing tag: `</`, `>` and marks. */
const maxTail = 6;

/** A block without markup. */
export function toPlainBlock(
  kind: BlockKind,
  start: number,
  source: string,
): Pick<RawBlock, 'kind' | 'start' | 'source' | 'toBlock'> {
  const toBlock = (): Block => {
    const own = toOwnText(source);
    return createBlock(kind, own, readPlainProse(own));
  };
  return { kind, start, source, toBlock };
}

/** The prose of plain text: all of it but HTML comments and addresses. */
function readPlainProse(source: string): Prose {
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
