import type { Block } from '../document/block.ts';
import type { SetRule } from '../rules/rule-set.ts';
import type { Rule, RuleContext } from '../rules/rule.ts';
import type { Report } from '../report.ts';
import type { ChangedBlocks } from '../story/reads/changed-blocks.ts';
import { isInterview } from '../story/owners/interviews.ts';
import {
  type BlockRange,
  blankLog,
  isNearTop,
  isPlain,
  isSilent,
  isSameValue,
  takesIndex,
  type Query,
  type Reads,
  type VainSearch,
  noReads,
  type ReadLog,
} from '../story/reads/reads.ts';
import { findQuoter } from '../story/owners/quoted-blocks.ts';
import type { SentencesAround } from '../story/outline.ts';
import type { LinkedStory, Story } from '../story/story.ts';

/** What one rule said of one block, and what it read to say so. */
export interface RuleCheck {
  readonly rule: Rule;
  readonly reports: readonly Report[];
  readonly reads: Reads;
  /** Points into other blocks, by their index. */
  readonly isLinked: boolean;
  /** What it threw. */
  readonly failure?: { readonly error: unknown };
}

/** Runs a rule on a block; undefined when it said nothing and will not until the block changes. */
export function runRule(
  { rule, options }: SetRule,
  block: Block,
  index: number,
  story: Story,
  log: ReadLog,
): RuleCheck | undefined {
  const context = { block, index, story, options, settings: story.settings };
  const { value: said, reads } = log.record(index, () => say(rule, context, log));
  if (said) return { rule, reads, ...said };
  return isOwn(reads) ? undefined : { rule, reads, reports: nothing, isLinked: false };
}

/** Runs each rule on the blocks that have something for it, without writing down what it reads; what was said of each. */
export function runRules(
  picked: ReadonlyMap<SetRule, ReadonlySet<number>>,
  blocks: readonly Block[],
  story: Story,
): readonly (readonly RuleCheck[])[] {
  const checks = blocks.map((): RuleCheck[] => []);
  const { settings } = story;
  for (const [{ rule, options }, places] of picked) {
    for (const index of places) {
      const block = blocks[index];
      const said = block && say(rule, { block, index, story, options, settings }, blankLog);
      if (said) checks[index]?.push({ rule, reads: noReads, ...said });
    }
  }
  return checks;
}

const nothing: readonly Report[] = [];

type Said = Omit<RuleCheck, 'rule' | 'reads'>;

/** What a rule says of a block; undefined where it says nothing. */
function say(rule: Rule, context: RuleContext, log: ReadLog): Said | undefined {
  const { index, story } = context;
  try {
    let reports: Report[] | undefined;
    for (const report of rule.check(context)) (reports ??= []).push(report);
    if (!reports || isOthersWords(rule, index, story)) return undefined;
    const others = findOtherBlocks(reports, index);
    for (const other of others) log.addBlock(other);
    return { reports, isLinked: others.length > 0 };
  } catch (error) {
    return { reports: [], isLinked: false, failure: { error } };
  }
}

/** An answer in an interview is speech, a letter its writer’s: only what looks into quotations looks there. */
function isOthersWords({ meta }: Rule, index: number, { document }: Story): boolean {
  if (meta.genres !== 'reporting') return false;
  return isInterview(document, index) || findQuoter(document, index) !== undefined;
}

/** The blocks that reports point into besides their own. */
export function findOtherBlocks(reports: readonly Report[], index: number): readonly number[] {
  if (reports.length === 0) return [];
  const others = new Set<number>();
  const add = (block: number | undefined): void => {
    if (block !== undefined && block !== index) others.add(block);
  };
  for (const { related, fixes } of reports) {
    for (const { block } of related ?? []) add(block);
    for (const { edits } of fixes ?? []) for (const { block } of edits) add(block);
  }
  return [...others];
}

/** Whether nothing was read but the block itself. */
function isOwn({ from, to, islands, top, isOfText, queries }: Reads): boolean {
  const isNear = from >= 0 && to <= 0 && islands.length === 0;
  return isNear && top < 0 && !isOfText && queries.length === 0;
}

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
  const { reads, isLinked } = check;
  if (!isReachStanding(reads, index, change)) return undefined;
  if (isLinked && change.shift !== 0 && index >= change.start) return undefined;
  const queries = reads.queries.map((query) => keepAnswer(query, index, change));
  if (queries.every((query, i) => query === reads.queries[i])) return check;
  const kept = queries.flatMap((query) => query ?? []);
  return kept.length === queries.length
    ? { ...check, reads: { ...reads, queries: kept } }
    : undefined;
}

/** What tells whether a check still holds without asking the story again. */
type Reach = Omit<Reads, 'topics' | 'queries'>;

/** Whether the blocks that were read are the same, as far as their places tell. */
export function isReachStanding(reach: Reach, index: number, change: StoryChange): boolean {
  const { first, last, spots, inVain, top, isOfText } = reach;
  const { start, beforeEnd, shift, exchanged } = change;
  if (isOfText || isWithinReach(index + first, index + last, change)) return false;
  if (isFramed(reach, index, change)) {
    if (!exchanged || spots.some((spot) => index + spot >= start && index + spot < beforeEnd))
      return false;
    if (inVain.some((search) => isFound(search, exchanged, start - index))) return false;
  }
  return start > top || (shift === 0 && isNearTop(index));
}

/** Whether it was read how blocks stand that have changed, or counted across them. */
function isFramed({ from, to, islands }: Reach, index: number, change: StoryChange): boolean {
  if (isWithinReach(index + from, index + to, change)) return true;
  return islands.some(({ first, last }) => {
    const island = { first: index + first, last: index + last };
    return isWithinReach(island.first, island.last, change) || isCounted(island, index, change);
  });
}

/** Most sentences that a rule counts from one place to another. */
const longestCount = 64;

/** Whether other numbers come of counting from a block to an island. */
function isCounted({ first, last }: BlockRange, index: number, change: StoryChange): boolean {
  const { start, afterEnd, shift, before, after, countBefore } = change;
  if (shift === 0 && before.sentences === after.sentences) return false;
  if (!isWithinReach(Math.min(index, first), Math.max(index, last), change)) return false;
  const between =
    last < start
      ? countBefore(start) - countBefore(last + 1)
      : countBefore(first) - countBefore(afterEnd);
  return shift !== 0 || between <= longestCount;
}

function isFound({ read, from, to }: VainSearch, block: Block, at: number): boolean {
  return from <= at && at <= to && !isSilent(block.derive(read));
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
  if (shift !== 0 && isPlaced(query)) return undefined;
  if (!query.topics.some((topic) => topics.has(topic))) return query;
  const place = index < start ? index : index + shift;
  const again = askAgain(query, place);
  return isSameValue(again.value, query.value) ? again : undefined;
}

/** Whether a question was answered with places, which move when there are more blocks or less. */
export function isPlaced({ path, args, value }: Query): boolean {
  return takesIndex(path) && (holdsNumber(args) || holdsNumber(value));
}

/** A number may be the index of a block. */
function holdsNumber(value: unknown): boolean {
  if (typeof value === 'number') return true;
  return (Array.isArray(value) || isPlain(value)) && Object.values(value).some(holdsNumber);
}
