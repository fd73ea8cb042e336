import type { TextEdit } from '../edit.ts';
import type { Span } from '../span.ts';

/** Inline markup around some words: `**grim**`, `[the survey](https://…)`. */
export interface InlineElement {
  readonly kind: 'emphasis' | 'strong' | 'strikethrough' | 'link';
  /** The words between the marks, in the prose. */
  readonly content: Span;
  /** The marks themselves, in the source. */
  readonly open: Span;
  readonly close: Span;
}

/** Something that is not read as words but says something about them. */
export interface InlineNote {
  readonly kind: 'comment' | 'footnote' | 'image' | 'url';
  /** The position in the prose where it stands. */
  readonly at: number;
  /** In the source. */
  readonly span: Span;
  readonly text: string;
}

/** A run of prose and the run of source that it stands for; the same length unless the source was replaced. */
interface Piece {
  readonly prose: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
}

/** A block's words without markup, and the way back to the source. Source offsets count from the block's start. */
export interface Prose {
  readonly text: string;
  readonly elements: readonly InlineElement[];
  readonly notes: readonly InlineNote[];
  readonly pieces: readonly Piece[];
}

/** Gathers prose from left to right. */
export interface ProseBuilder {
  /** Where the next words will stand in the prose. */
  readonly length: () => number;
  /** Takes the source over as it stands. */
  readonly keep: (source: Span) => void;
  /** Puts other words in place of the source: one space for a line end and its indent. */
  readonly replace: (source: Span, text: string) => void;
  readonly addElement: (element: InlineElement) => void;
  readonly addNote: (note: InlineNote) => void;
  readonly build: () => Prose;
}

/** Starts the prose of a block whose source is `source`. */
export function createProseBuilder(source: string): ProseBuilder {
  let text = '';
  const pieces: Piece[] = [];
  const elements: InlineElement[] = [];
  const notes: InlineNote[] = [];
  const add = (span: Span, words: string): void => {
    if (words === '') return;
    pieces.push({
      prose: text.length,
      length: words.length,
      source: span.start,
      sourceLength: span.end - span.start,
    });
    text += words;
  };
  return {
    length: () => text.length,
    keep: (span) => add(span, source.slice(span.start, span.end)),
    replace: add,
    addElement: (element) => elements.push(element),
    addNote: (note) => notes.push(note),
    build: () => ({ text, elements, notes, pieces }),
  };
}

/** The same prose with every source offset moved by `toOffset`. */
export function toRemapped(prose: Prose, toOffset: (offset: number) => number): Prose {
  const remap = ({ start, end }: Span): Span => ({ start: toOffset(start), end: toOffset(end) });
  return {
    text: prose.text,
    elements: prose.elements.map((each) => ({
      ...each,
      open: remap(each.open),
      close: remap(each.close),
    })),
    notes: prose.notes.map((each) => ({ ...each, span: remap(each.span) })),
    pieces: prose.pieces.map((each) => {
      const source = remap({ start: each.source, end: each.source + each.sourceLength });
      return { ...each, source: source.start, sourceLength: source.end - source.start };
    }),
  };
}

/** The source of some prose: from its first code unit to its last, with the markup between them. */
export function toSourceSpan(prose: Prose, span: Span): Span {
  if (span.start >= span.end) {
    const at = toInsertionPoint(prose, span.start);
    return { start: at, end: at };
  }
  return { start: toSourceStart(prose, span.start), end: toSourceEnd(prose, span.end) };
}

/** The source edits that make a prose edit, with the markup that it empties; never overlapping. */
export function toSourceEdits(prose: Prose, span: Span, newText: string): readonly TextEdit[] {
  if (span.start >= span.end) return [{ span: toSourceSpan(prose, span), newText }];
  const covered = toCoveredText(prose, span);
  // Most edits are of plain words in one piece.
  const [only] = covered;
  if (only && covered.length === 1 && prose.elements.length + prose.notes.length === 0)
    return [{ span: only, newText }];
  const holes = [...covered, ...toCoveredMarks(prose, span, newText)];
  const merged = mergeTouching(holes.sort((a, b) => a.start - b.start));
  return merged.map((hole, i) => ({ span: hole, newText: i === 0 ? newText : '' }));
}

function toCoveredText(prose: Prose, span: Span): Span[] {
  const covered: Span[] = [];
  for (let i = findPiece(prose, span.start); i < prose.pieces.length; i++) {
    const piece = prose.pieces[i];
    if (!piece || piece.prose >= span.end) break;
    const start = Math.max(span.start, piece.prose);
    const end = Math.min(span.end, piece.prose + piece.length);
    covered.push({ start: toSourceStart(prose, start), end: toSourceEnd(prose, end) });
  }
  return covered;
}

/** Marks of elements that lose all their words, and notes that stand behind a lost word. */
function toCoveredMarks(prose: Prose, span: Span, newText: string): Span[] {
  const marks: Span[] = [];
  for (const { content, open, close } of prose.elements) {
    if (content.start < span.start || content.end > span.end) continue;
    const isWhole = content.start === span.start && content.end === span.end;
    if (newText === '' || !isWhole) marks.push(open, close);
  }
  for (const note of prose.notes) {
    if (note.at > span.start && note.at < span.end) marks.push(note.span);
  }
  return marks;
}

function mergeTouching(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else merged.push(span);
  }
  return merged;
}

/** Behind closing marks and notes, before opening ones: where a writer would put the caret. */
function toInsertionPoint(prose: Prose, offset: number): number {
  if (offset <= 0) {
    const outermost = prose.elements.filter((element) => element.content.start === 0);
    const starts = outermost.map((element) => element.open.start);
    return Math.min(...starts, toSourceStart(prose, 0));
  }
  let at = toSourceEnd(prose, offset);
  const closes = prose.elements.filter((element) => element.content.end === offset);
  for (const { close } of closes) at = Math.max(at, close.end);
  return at;
}

/** The index of the last piece that starts at or before `offset`. */
function findPiece(prose: Prose, offset: number): number {
  let low = 0;
  let high = prose.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((prose.pieces[middle]?.prose ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function toSourceStart(prose: Prose, offset: number): number {
  const piece = prose.pieces[findPiece(prose, offset)];
  if (!piece) return 0;
  const isSame = piece.length === piece.sourceLength;
  return piece.source + (isSame ? Math.min(offset - piece.prose, piece.length) : 0);
}

function toSourceEnd(prose: Prose, offset: number): number {
  const piece = prose.pieces[findPiece(prose, offset - 1)];
  if (!piece) return 0;
  const isSame = piece.length === piece.sourceLength;
  return (
    piece.source + (isSame ? Math.min(offset - piece.prose, piece.length) : piece.sourceLength)
  );
}
