import type { Report, Rule, RuleContext } from './rules/rule.ts';
import type { ChangedBlocks } from './story/changed-blocks.ts';
import { isInterview } from './story/interviews.ts';
import { isNearTop, isPlain, isSameValue, type Query, type Reads } from './story/reads.ts';
import type { Outline } from './story/outline.ts';
import type { LinkedStory, Story } from './story/story.ts';

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
  rule: Rule,
  index: number,
  story: Story,
  { raw, log }: Outline,
): RuleCheck | undefined {
  const block = raw.blocks[index]?.block;
  if (!block) return undefined;
  const { settings } = story;
  // The options were checked against the rule's own schemas when the settings were resolved.
  const options = (settings.rules[rule.meta.id]?.options ?? {}) as RuleContext['options'];
  const { value, reads } = log.record(index, () => {
    try {
      const found = [...rule.check({ block, index, story, options, settings })];
      const reports = isOthersWords(rule, index, story, found) ? [] : found;
      const others = findOtherBlocks(reports, index);
      for (const other of others) log.addBlock(other);
      return { reports, isLinked: others.length > 0 };
    } catch (error) {
      return { reports: [], isLinked: false, failure: { error } };
    }
  });
  const isSilent = value.reports.length === 0 && value.failure === undefined;
  return isSilent && (!log.isKept || isOwn(reads)) ? undefined : { rule, reads, ...value };
}

/** An answer in an interview is speech: only what looks into quotations looks there. */
function isOthersWords(
  { meta }: Rule,
  index: number,
  { document }: Story,
  found: readonly Report[],
): boolean {
  return found.length > 0 && meta.genres === 'reporting' && isInterview(document, index);
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
function isOwn({ first, last, isOfText, queries }: Reads): boolean {
  return first >= 0 && last <= 0 && !isOfText && queries.length === 0;
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
  /** How many blocks there are more. */
  readonly shift: number;
  /** Who is who has stayed as it was. */
  readonly hasSameSources: boolean;
  readonly askAgain: LinkedStory['askAgain'];
}

/** Whether what a rule said of the block that was at `index` still holds. */
export function isStanding(check: RuleCheck, index: number, change: StoryChange): boolean {
  const { reads, isLinked } = check;
  if (!isReachStanding(reads, index, change)) return false;
  if (isLinked && change.shift !== 0 && index >= change.start) return false;
  return reads.queries.every((query) => isAnswered(query, index, change));
}

/** Whether the blocks that were read are the same, as far as their places tell. */
export function isReachStanding(
  { first, last, top, isOfText }: Omit<Reads, 'queries'>,
  index: number,
  { start, beforeEnd, shift, before }: StoryChange,
): boolean {
  if (isOfText) return false;
  // Whoever has come to the first or the last sentence has also seen that there is no other.
  const from = index + first <= before.firstText ? -Infinity : index + first;
  const to = index + last >= before.lastText ? Infinity : index + last;
  if (first <= last && to >= start && from < beforeEnd) return false;
  return start > top || (shift === 0 && isNearTop(index));
}

function isAnswered(
  query: Query,
  index: number,
  { askAgain, start, shift, hasSameSources }: StoryChange,
): boolean {
  const isOfSource = query.path[0] === 'sourceOf';
  if (isOfSource && hasSameSources) return true;
  const isPlaced = query.args.some((each) => typeof each === 'number') || holdsNumber(query.value);
  if (shift !== 0 && !isOfSource && isPlaced) return false;
  const place = index < start ? index : index + shift;
  return isSameValue(askAgain(query, place), query.value);
}

/** A number may be the index of a block that has moved. */
function holdsNumber(value: unknown): boolean {
  if (typeof value === 'number' || value instanceof Map || value instanceof Set) return true;
  return (Array.isArray(value) || isPlain(value)) && Object.values(value).some(holdsNumber);
}
