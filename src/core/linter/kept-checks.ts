import type { Block } from '../document/block.ts';
import { moveReports } from './moved-reports.ts';
import type { RuleCheck } from './rule-check.ts';
import type { ChangedBlocks } from '../story/reads/changed-blocks.ts';
import {
  type BlockRange,
  edge,
  holdsPlace,
  isNearTop,
  isSameAnswer,
  isSameValue,
  isSilent,
  takesIndex,
  type Find,
  type Query,
  type Reads,
  type VainSearch,
} from '../story/reads/reads.ts';
import type { SentencesAround } from '../story/outline.ts';
import type { LinkedStory } from '../story/story.ts';

/** What a version of a draft consists of. */
export interface Extent {
  readonly blocks: number;
  readonly sentences: number;
  /** The first and the last block that has sentences of the body. */
  readonly firstText: number;
  readonly lastText: number;
}

/** A new version of a draft, against the one before. */
export interface StoryChange extends ChangedBlocks {
  readonly before: Extent;
  readonly after: Extent;
  /** Where the text was read again. */
  readonly read: BlockRange;
  /** How many sentences stand before the blocks that came, and how many behind. */
  readonly around: SentencesAround;
  /** How many sentences stand before a block now. */
  readonly countBefore: (block: number) => number;
  /** How many blocks there are more. */
  readonly shift: number;
  /** What answers may rest on that is different now. */
  readonly topics: ReadonlySet<string>;
  readonly askAgain: LinkedStory['askAgain'];
  /** The only block that came, where it stands as the only one did that went, with as many sentences. */
  readonly exchanged: Block | undefined;
}

/** What a rule said of the block that was at `index`, if it still holds. */
export function keepCheck(
  check: RuleCheck,
  index: number,
  change: StoryChange,
): RuleCheck | undefined {
  const reads = keepReads(check.reads, index, change);
  if (!reads) return undefined;
  const isMoved = check.isLinked && change.shift !== 0;
  const reports = isMoved ? moveReports(check.reports, change) : check.reports;
  return reads === check.reads && reports === check.reports ? check : { ...check, reads, reports };
}

/** What was read for the block that was at `index`, if it still says the same. */
export function keepReads(reads: Reads, index: number, change: StoryChange): Reads | undefined {
  if (!isReachStanding(reads, index, change)) return undefined;
  const queries = reads.queries.map((query) => keepAnswer(query, index, change));
  if (queries.every((query, i) => query === reads.queries[i])) return reads;
  const kept = queries.flatMap((query) => query ?? []);
  return kept.length === queries.length ? { ...reads, queries: kept } : undefined;
}

/** What tells whether a check still holds without asking the story again. */
type Reach = Omit<Reads, 'topics' | 'queries'>;

/** Whether the blocks that were read are the same, as far as their places tell. */
export function isReachStanding(reach: Reach, index: number, change: StoryChange): boolean {
  const { first, last, top, topFrame, isOfText } = reach;
  const { start, shift } = change;
  if (isOfText || isGapRead(reach, index, change)) return false;
  if (isWithinReach(index + first, index + last, change)) return false;
  // Near the top what was read there counts from the block, as the rest does.
  const isOfTop = shift !== 0 || !isNearTop(index);
  if (isOfTop && start <= top) return false;
  const isInFrame = isFramed(reach, index, change) || (isOfTop && start <= topFrame);
  return !isInFrame || isFrameStanding(reach, index, change);
}

/** Whether what lies behind some blocks was read, and the text has been read again there. */
function isGapRead({ gapFirst, gapLast }: Reach, index: number, change: StoryChange): boolean {
  if (gapFirst > gapLast) return false;
  const { read, shift } = change;
  return index + gapLast >= read.first - 1 && index + gapFirst <= read.last - shift;
}

/** Whether a block that changed among those of which it was read how they stand says what was read of it. */
function isFrameStanding(
  { spots, inVain, finds }: Reach,
  index: number,
  { start, beforeEnd, exchanged }: StoryChange,
): boolean {
  if (!exchanged) return false;
  const at = start - index;
  if (spots.length > 0 && isSpotted(spots, at, beforeEnd - index)) return false;
  if (inVain.length > 0 && isFoundNow(inVain, exchanged, at)) return false;
  return finds.length === 0 || !isFoundOtherwise(finds, exchanged, at);
}

/** Whether it was read how blocks stand that have changed, or counted across them. */
function isFramed({ from, to, islands }: Reach, index: number, change: StoryChange): boolean {
  // Whoever goes to a block at once, as to the eighth before, counts those between.
  const isCounting = from <= to && isRecounted(change);
  const first = isCounting ? Math.min(from, 0) : from;
  const last = isCounting ? Math.max(to, 0) : to;
  if (isWithinReach(index + first, index + last, change)) return true;
  return islands.length > 0 && isAnyFramed(islands, index, change);
}

function isAnyFramed(islands: Reach['islands'], index: number, change: StoryChange): boolean {
  return islands.some(({ first, last }) => {
    const island = { first: index + first, last: index + last };
    return isWithinReach(island.first, island.last, change) || isCounted(island, index, change);
  });
}

/** Whether there are more blocks or sentences, or less. */
function isRecounted({ shift, before, after }: StoryChange): boolean {
  return shift !== 0 || before.sentences !== after.sentences;
}

/** Most sentences that a rule counts from one place to another. */
const longestCount = 64;

/** Whether other numbers come of counting from a block to an island. */
function isCounted({ first, last }: BlockRange, index: number, change: StoryChange): boolean {
  const { start, afterEnd, shift, countBefore } = change;
  if (!isRecounted(change)) return false;
  if (!isWithinReach(Math.min(index, first), Math.max(index, last), change)) return false;
  const between =
    last < start
      ? countBefore(start) - countBefore(last + 1)
      : countBefore(first) - countBefore(afterEnd);
  return shift !== 0 || between <= longestCount;
}

function isSpotted(spots: Reach['spots'], start: number, end: number): boolean {
  return spots.some((spot) => spot >= start && spot < end);
}

function isFoundNow(searches: readonly VainSearch[], block: Block, at: number): boolean {
  return searches.some(
    ({ read, from, to }) => from <= at && at <= to && !isSilent(block.derive(read)),
  );
}

function isFoundOtherwise(finds: readonly Find[], block: Block, at: number): boolean {
  return finds.some((find) => find.at === at && !isSameValue(find.found, block.derive(find.read)));
}

function isWithinReach(
  first: number,
  last: number,
  { start, beforeEnd, before }: StoryChange,
): boolean {
  if (first > last) return false;
  // Whoever has come to the first or the last sentence has also seen that there is no other.
  const from = first <= before.firstText ? -Infinity : first;
  const to = last >= before.lastText ? Infinity : last;
  return to >= start && from < beforeEnd;
}

/** A question, if it is still answered the same; what the answer rests on may have changed. */
function keepAnswer(query: Query, index: number, change: StoryChange): Query | undefined {
  const { topics, askAgain, start, shift } = change;
  const isMoved = shift !== 0 && isPlaced(query);
  if (!isMoved && !query.topics.some((topic) => topics.has(topic))) return query;
  const place = index < start ? index : index + shift;
  const toNow = (block: number): number | undefined => toMoved(block, place - index, change);
  const moved = moveQuestion(query, toNow);
  const again = moved && askAgain(moved, place);
  if (!again || !isSameAnswer(query.value, again.value, toNow)) return undefined;
  return !isMoved && isPlain(query.value) && isSameList(query.topics, again.topics) ? query : again;
}

/** Whether an answer keeps nothing of the version that gave it. */
function isPlain(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : typeof value !== 'object' || value === null;
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}

/** Where a block stands now, if it is as far from the one that asked as it was, which has moved by so much. */
function toMoved(block: number, by: number, change: StoryChange): number | undefined {
  const { start, beforeEnd, shift } = change;
  if (shift === 0) return block;
  if (block < start) return by === 0 ? block : undefined;
  // Near the top of the draft a block is told by its number.
  return block >= beforeEnd && by === shift && Math.min(block, block + shift) >= edge
    ? block + shift
    : undefined;
}

/** A question about a block by its number, put for where that stands now. */
function moveQuestion(
  query: Query,
  toNow: (block: number) => number | undefined,
): Query | undefined {
  const [first, ...others] = query.args;
  if (typeof first !== 'number' || !takesIndex(query.path)) return query;
  const now = toNow(first);
  return now === undefined ? undefined : { ...query, args: [now, ...others] };
}

/** Whether a question names blocks by their number, or its answer does: they move when there are more blocks or less. */
export function isPlaced({ path, args, value }: Query): boolean {
  return takesIndex(path) && (typeof args[0] === 'number' || holdsPlace(value));
}
