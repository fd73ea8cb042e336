import { addTo } from '../../collections/add-to.ts';
import type { Span } from '../../span.ts';
import type { Block } from '../block.ts';
import type { RawBlock } from './raw-block.ts';

/** What the reading of a section depends on besides its own text. */
export interface SectionState {
  /** How many blocks stand before it; above `maxCount` the number makes no difference. */
  readonly count: number;
  readonly hasHeadline: boolean;
  /** A rule line stands before it. */
  readonly isAfterBreak: boolean;
}

/** From here on it makes no difference how many blocks stand before one. */
const maxCount = 5;

/** Before the first section. */
export const initialState: SectionState = { count: 0, hasHeadline: false, isAfterBreak: false };

/** The state behind some blocks; `isAfterBreak` when a rule line was read and no block since. */
export function toNextState(
  state: SectionState,
  blocks: readonly RawBlock[],
  isAfterBreak: boolean,
): SectionState {
  return {
    count: Math.min(maxCount, state.count + blocks.length),
    hasHeadline: state.hasHeadline || blocks.some(({ kind }) => kind === 'headline'),
    isAfterBreak,
  };
}

/** Whether what follows two states is read alike. */
export function isSameState(a: SectionState, b: SectionState): boolean {
  return (
    a.count === b.count && a.hasHeadline === b.hasHeadline && a.isAfterBreak === b.isAfterBreak
  );
}

/** A section as a reader finds it. Offsets count from the document's start, groups from the section's. */
export interface RawSection {
  readonly start: number;
  /** It starts with an empty line before it, so that it can be read without what stands before. */
  readonly isFresh: boolean;
  readonly state: SectionState;
  readonly blocks: readonly RawBlock[];
  /** How many group numbers it uses. */
  readonly groups: number;
  /** Comments that stand between blocks. */
  readonly comments: readonly Comment[];
}

/** A comment and the words in it. */
export interface Comment extends Span {
  readonly words: string;
}

/** Reads the sections of `span`, which starts where a section does; the last state is that behind it. */
export type SectionReader = (
  text: string,
  span: Span,
  state: SectionState,
) => { readonly sections: readonly RawSection[]; readonly next: SectionState };

/** A block of a section; its offset counts from the section's start, its group from the section's first. */
export interface SectionBlock {
  readonly block: Block;
  readonly offset: number;
  readonly group: number;
  readonly isAfterBreak: boolean;
}

/**
 * A stretch of a draft that can be read again on its own: a top-level construct of Markdown, a line of plain
 * text. It holds no place, so that it is still true when the draft changes elsewhere.
 */
export interface Section {
  /** Up to the start of the next one. */
  readonly length: number;
  readonly isFresh: boolean;
  readonly state: SectionState;
  readonly blocks: readonly SectionBlock[];
  readonly groups: number;
  /** Counting from the section's start. */
  readonly comments: readonly Comment[];
  /** Whether something in it may silence rules. */
  readonly isSilencing: boolean;
  readonly hasWindowsLineEnds: boolean;
  /** The highest number of the footnotes for sources in it, `[^src2]`; 0 where there is none. */
  readonly lastSourceNote: number;
}

/**
 * Turns what a reader found into sections; `end` is where the last one ends. Blocks of the same words are taken over
 * from those that stood there `before`, or else from `others`.
 */
export function toSections(
  text: string,
  raw: readonly RawSection[],
  end: number,
  before: readonly Block[],
  others: readonly Block[] = [],
): Section[] {
  const takeBlock = takeOver(raw, before, others);
  return raw.map(({ start, isFresh, state, blocks, groups, comments }, i) => {
    const length = (raw[i + 1]?.start ?? end) - start;
    const own = text.slice(start, start + length);
    return {
      length,
      isFresh,
      state,
      groups,
      blocks: blocks.map((each) => toSectionBlock(each, start, takeBlock)),
      comments: comments.map((each) => ({
        start: each.start - start,
        end: each.end - start,
        words: each.words,
      })),
      isSilencing: own.includes('copydesk-ignore'),
      hasWindowsLineEnds: own.includes('\r\n'),
      lastSourceNote: findLastSourceNote(own),
    };
  });
}

function findLastSourceNote(text: string): number {
  if (!text.includes('[^src')) return 0;
  return [...text.matchAll(/\[\^src(\d{1,6})\]/g)].reduce(
    (last, match) => Math.max(last, Number(match[1])),
    0,
  );
}

function toSectionBlock(
  raw: RawBlock,
  start: number,
  takeBlock: (raw: RawBlock) => Block | undefined,
): SectionBlock {
  const block = takeBlock(raw) ?? raw.toBlock();
  return {
    block,
    offset: raw.start - start,
    group: raw.group,
    isAfterBreak: raw.isAfterBreak,
  };
}

/**
 * Finds the blocks that have been read before, each once: a block stands in one place of a draft. Those of a paragraph
 * without end are many, and all but a few stand where they stood.
 */
function takeOver(
  raw: readonly RawSection[],
  before: readonly Block[],
  more: readonly Block[],
): (raw: RawBlock) => Block | undefined {
  const after = raw.flatMap(({ blocks }) => blocks);
  const least = Math.min(before.length, after.length);
  const taken = new Map<RawBlock, Block>();
  const take = (one: RawBlock | undefined, other: Block | undefined): boolean => {
    if (!one || !other || one.kind !== other.kind || one.source !== other.source) return false;
    taken.set(one, other);
    return true;
  };
  let head = 0;
  while (head < least && take(after[head], before[head])) head++;
  let tail = 0;
  while (tail < least - head && take(after.at(-1 - tail), before.at(-1 - tail))) tail++;
  const rest =
    head + tail < after.length ? [...before.slice(head, before.length - tail), ...more] : [];
  const others = new Map<string, Block[]>();
  for (const block of rest) addTo(others, toKey(block), block);
  return (each) =>
    taken.get(each) ?? (others.size > 0 ? others.get(toKey(each))?.shift() : undefined);
}

function toKey({ kind, source }: Pick<Block, 'kind' | 'source'>): string {
  return `${kind}\n${source}`;
}
