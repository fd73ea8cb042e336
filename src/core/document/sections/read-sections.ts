import type { Block } from '../block.ts';
import { countWhile } from '../../collections/count-while.ts';
import type { LanguageId } from '../language.ts';
import type { Text } from '../text/draft-text.ts';
import type { FrontMatter } from '../front-matter.ts';
import { readMarkdownSections } from '../markdown/markdown.ts';
import { findLineComments, readPlainTextSections, toPlainBlock } from './plain-text.ts';
import {
  initialState,
  isSameState,
  toNextState,
  toSections,
  type RawSection,
  type Section,
  type SectionReader,
  type SectionState,
} from './section.ts';
import type { SectionChange, SectionTable } from './section-table.ts';
import type { TextChange } from '../text/text-change.ts';

const readers: Readonly<Record<LanguageId, SectionReader>> = {
  markdown: readMarkdownSections,
  plaintext: readPlainTextSections,
};

/** Reads all of a draft; blocks of the same words are taken over from `before`. */
export function readSections(
  text: string,
  languageId: LanguageId,
  frontMatter: FrontMatter,
  before: readonly Section[],
): readonly Section[] {
  const { end } = frontMatter.span;
  const head = end > 0 ? [readHead(text, languageId, frontMatter)] : [];
  const state = head.reduce((last, { blocks }) => toNextState(last, blocks, false), initialState);
  const { sections } = readers[languageId](text, { start: end, end: text.length }, state);
  return toSections(text, [...head, ...sections], text.length, toBlocks(before));
}

function toBlocks(sections: readonly Section[]): readonly Block[] {
  return sections.flatMap(({ blocks }) => blocks.map(({ block }) => block));
}

/** The front matter: its title is the headline. */
function readHead(text: string, languageId: LanguageId, { span, title }: FrontMatter): RawSection {
  const isPlain = languageId === 'plaintext';
  const headline =
    title && toPlainBlock('headline', title.start, text.slice(title.start, title.end));
  return {
    start: 0,
    isFresh: true,
    state: initialState,
    blocks: headline ? [{ ...headline, group: 0, isAfterBreak: false }] : [],
    groups: isPlain && title ? 1 : 0,
    comments: isPlain ? findLineComments(text.slice(0, span.end), 0) : [],
  };
}

/** A draft as it was read before a change. */
interface ReadDraft {
  readonly sections: readonly Section[];
  readonly table: SectionTable;
  readonly frontMatter: FrontMatter;
  readonly recent: readonly Block[];
}

/**
 * Reads the sections around a change, and the following ones until they fall in step with the old ones. The
 * change must lie behind the front matter.
 */
export function updateSections(
  text: Text,
  languageId: LanguageId,
  { sections: before, table, frontMatter, recent }: ReadDraft,
  change: TextChange,
): SectionChange {
  const starts = table.starts.subarray(0, before.length);
  const shift = change.afterEnd - change.beforeEnd;
  const head = frontMatter.span.end > 0 ? 1 : 0;
  const first = Math.max(head, findFirst(before, starts, change));
  const start = starts[first] ?? 0;
  const state = before[first]?.state ?? initialState;
  for (let step = 1, last = findBehind(starts, change.beforeEnd); ; step *= 2, last += step) {
    const end = last < before.length ? (starts[last] ?? 0) + shift : undefined;
    const read = readWindow(text, languageId, { start, end }, state);
    if (end !== undefined && !isInStep(read, before[last])) continue;
    const resume = end === undefined ? before.length : last;
    const length = (end ?? text.length) - start;
    const known = toBlocks(before.slice(first, resume));
    const added = toSections(read.words, read.sections, length, known, recent);
    return { first, resume, added };
  }
}

/** The last section that a change in a later one cannot reach. */
function findFirst(
  sections: readonly Section[],
  starts: Uint32Array,
  { start }: TextChange,
): number {
  // A line end may be half of a pair: the section that the change touches starts strictly before it.
  let first = findBehind(starts, start - 1) - 2;
  while (first > 0 && sections[first]?.isFresh !== true) first--;
  return first;
}

/** The index of the first section that starts behind an offset. */
function findBehind(starts: Uint32Array, offset: number): number {
  return countWhile(starts, (start) => start <= offset);
}

interface WindowReading {
  /** What was read; offsets count from its start. */
  readonly words: string;
  readonly sections: readonly RawSection[];
  /** The section that starts where the window ends, if one does that can be read on its own. */
  readonly following: RawSection | undefined;
  readonly next: SectionState;
}

/** Reads up to `end`, and one line further to see whether a section starts there. */
function readWindow(
  text: Text,
  languageId: LanguageId,
  { start, end }: { readonly start: number; readonly end: number | undefined },
  state: SectionState,
): WindowReading {
  const words = text.slice(start, end === undefined ? text.length : findLineEnd(text, end));
  const { sections, next } = readers[languageId](words, { start: 0, end: words.length }, state);
  const following = sections.at(-1);
  if (end === undefined || !following || following.start !== end - start) {
    return { words, sections, following: undefined, next };
  }
  return { words, sections: sections.slice(0, -1), following, next };
}

function findLineEnd(text: Text, offset: number): number {
  for (let [from, length] = [offset, 256]; from < text.length; from += length, length *= 2) {
    const at = text.slice(from, from + length).search(/[\r\n]/);
    if (at >= 0) return from + at;
  }
  return text.length;
}

/** Whether all that follows is read as it was. */
function isInStep({ following }: WindowReading, before: Section | undefined): boolean {
  if (!following?.isFresh || before?.isFresh !== true) return false;
  return isSameState(following.state, before.state);
}
