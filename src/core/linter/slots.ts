import { isOfSameBlocks, type BlockFindings } from './block-findings.ts';
import type { Document } from '../document/document.ts';
import { toKeptList } from '../memory/kept-list.ts';
import {
  isPlaced,
  isReachStanding,
  keepCheck,
  type Extent,
  type StoryChange,
} from './kept-checks.ts';
import type { RuleCheck } from './rule-check.ts';
import type { Rule } from '../rules/rule.ts';
import { edge, isSameValue, noReads, nowhere, type Reads } from '../story/reads/reads.ts';

/** What is known of a block. */
export interface Slot {
  /** Number of the block. */
  index: number;
  /** In the order of the rules; those that said nothing are left out. */
  checks: readonly RuleCheck[];
  /** What all checks have read together. */
  reach: Reach;
  /** The rules that have to run again. */
  todo: ReadonlySet<Rule>;
  /** What they said when the findings were resolved; nothing of a block of which nothing is known. */
  stale: readonly RuleCheck[];
  found: BlockFindings | undefined;
}

interface Reach extends Omit<Reads, 'topics' | 'queries'> {
  /** Something points to blocks by their index. */
  readonly isPlaced: boolean;
}

// Most blocks of a draft share these.
const noRules: ReadonlySet<Rule> = new Set();
const noChecks: readonly RuleCheck[] = [];

/** A block of which nothing is known. */
export function createSlot(index: number, all: ReadonlySet<Rule>): Slot {
  return {
    index,
    checks: noChecks,
    reach: noReach,
    todo: all,
    stale: noChecks,
    found: undefined,
  };
}

/** Whether no rule has run on a block yet. */
export function isUnread({ found }: Slot): boolean {
  return found === undefined;
}

/** Takes up what the rules have said; its findings stay where all say the same as before. */
export function fillSlot(slot: Slot, checks: readonly RuleCheck[], document: Document): void {
  const { found, stale, index } = slot;
  const isSame =
    found &&
    stale.every((check) => isSaidAgain(check, checks)) &&
    isOfSameBlocks(found, document, index);
  slot.checks = toKeptList(checks);
  slot.reach = toReach(checks);
  slot.todo = noRules;
  slot.stale = noChecks;
  if (!isSame) slot.found = undefined;
}

function isSaidAgain({ rule, reports, failure }: RuleCheck, now: readonly RuleCheck[]): boolean {
  const again = now.find((check) => check.rule === rule);
  if (failure || again?.failure) return false;
  return isSameValue(reports, again?.reports ?? []);
}

const noReach: Reach = { ...noReads, isPlaced: false };

function toReach(checks: readonly RuleCheck[]): Reach {
  if (checks.length === 0) return noReach;
  let [first, last, from, to, top, topFrame] = [nowhere, -nowhere, nowhere, -nowhere, -1, -1];
  let [gapFirst, gapLast] = [nowhere, -nowhere];
  for (const { reads } of checks) {
    first = Math.min(first, reads.first);
    last = Math.max(last, reads.last);
    from = Math.min(from, reads.from);
    to = Math.max(to, reads.to);
    top = Math.max(top, reads.top);
    topFrame = Math.max(topFrame, reads.topFrame);
    gapFirst = Math.min(gapFirst, reads.gapFirst);
    gapLast = Math.max(gapLast, reads.gapLast);
  }
  return {
    first,
    last,
    from,
    to,
    top,
    topFrame,
    gapFirst,
    gapLast,
    spots: toKeptList(checks.flatMap(({ reads }) => reads.spots)),
    islands: toKeptList(checks.flatMap(({ reads }) => reads.islands)),
    inVain: toKeptList(checks.flatMap(({ reads }) => reads.inVain)),
    finds: toKeptList(checks.flatMap(({ reads }) => reads.finds)),
    isOfText: checks.some(({ reads }) => reads.isOfText),
    isPlaced: checks.some(({ reads, isLinked }) => isLinked || reads.queries.some(isPlaced)),
  };
}

/** Most steps that a rule goes from its block before it looks whether the draft ends there. */
const tail = 12;

/** How many blocks from its own nearly all rules go. */
export const maxReach = 16;

/** Whether something far away may matter to a block. */
export function isFar({ reach: { from, to, islands, isOfText } }: Slot): boolean {
  return isOfText || islands.length > 0 || to > maxReach || (from < -maxReach && from <= to);
}

/** Whether a change leaves every block its number and is far from both ends: it matters to none far away. */
export function isLocal({ start, beforeEnd, shift, before, after, around }: StoryChange): boolean {
  if (shift !== 0 || start <= 2 * edge) return false;
  // Sentences are told apart by their number only near the ends.
  const isInside = around.before >= edge && around.behind > tail;
  if (before.sentences !== after.sentences && !isInside) return false;
  if (before.firstText !== after.firstText || before.lastText !== after.lastText) return false;
  return start > before.firstText && beforeEnd + maxReach < before.lastText;
}

/** How many sentences stand before a block, and how many in it. */
export interface Sentences extends Pick<Extent, 'sentences'> {
  readonly own: number;
}

/** What is the same for all blocks when it is noted which rules have to run again. */
export interface Marking {
  readonly all: ReadonlySet<Rule>;
  /** The blocks of which something was asked that may have another answer now. */
  readonly asking: ReadonlySet<Slot>;
}

/** Notes which rules have to run again on a block that has stayed; without `sentences` it is far from the ends. */
export function markStale(
  slot: Slot,
  sentences: Sentences | undefined,
  change: StoryChange,
  { all, asking }: Marking,
): void {
  if (slot.todo === all) return;
  if (sentences && isAtEdge(slot.index, sentences, change)) {
    Object.assign(slot, createSlot(slot.index, all));
    return;
  }
  if (slot.checks.length === 0) return;
  const { start, shift } = change;
  const index = slot.index < start ? slot.index : slot.index - shift;
  const isSure = !asking.has(slot) && (shift === 0 || !slot.reach.isPlaced);
  if (isSure && isReachStanding(slot.reach, index, change)) return;
  dropStale(slot, index, change);
}

/** Apart from what comes before it, since most blocks are passed over: here functions are made. */
function dropStale(slot: Slot, index: number, change: StoryChange): void {
  const kept = slot.checks.map((check) => keepCheck(check, index, change));
  if (kept.every((check, i) => check === slot.checks[i])) return;
  const stale = slot.checks.filter((_, i) => !kept[i]);
  slot.checks = kept.flatMap((check) => check ?? []);
  if (stale.length === 0) return;
  slot.todo = new Set([...slot.todo, ...stale.map(({ rule }) => rule)]);
  slot.stale = [...slot.stale, ...stale];
}

/** Whether the block may have changed its number among the first or the last of the draft. */
export function isAtEdge(
  blocks: number,
  { sentences, own }: Sentences,
  { start, before, after }: StoryChange,
): boolean {
  const shift = after.blocks - before.blocks;
  const turn = after.sentences - before.sentences;
  if (shift === 0 && turn === 0) return false;
  if (blocks >= start) {
    return Math.min(blocks, blocks - shift, sentences, sentences - turn) < edge;
  }
  const fewestBlocks = Math.min(before.blocks, after.blocks);
  const fewestSentences = Math.min(before.sentences, after.sentences);
  return fewestBlocks - blocks <= tail || fewestSentences - sentences - own <= tail;
}
