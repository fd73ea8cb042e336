import { addTo } from '../collections/add-to.ts';
import { resolveBlock } from './block-findings.ts';
import { blockReaders, type Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import type { PlacedBlock } from '../document/placed-block.ts';
import { gather, type FollowedResult, type FoundInBlock } from './lint-result.ts';
import type { Extent } from './kept-checks.ts';
import { runRule, type RuleCheck } from './rule-check.ts';
import type { RuleSet, SetRule } from '../rules/rule-set.ts';
import type { Settings } from '../settings.ts';
import { SlotBoard } from './slot-board.ts';
import { renewAnswers } from './renewed-answers.ts';
import { fillSlot, isUnread, type Slot } from './slots.ts';
import { findChangedBlocks } from '../story/reads/changed-blocks.ts';
import { Outliner, type Outline } from '../story/outline.ts';
import { createReadLog } from '../story/reads/read-log.ts';
import { createLinker, type LinkedStory, type Story } from '../story/story.ts';

/**
 * Lints the versions of one draft, one after the other: a rule runs again on a block only if something that it
 * read has changed. The result is that of linting each version for the first time.
 */
export interface Follower {
  readonly lint: (document: Document) => FollowedResult;
  /**
   * The same in small steps. Whoever breaks off loses little: the next version goes on from there. Only
   * the latest run may go on.
   */
  readonly lintInSteps: (document: Document) => Generator<void, FollowedResult>;
  /** Reads what a beginning of the draft says, in steps, so that less is left to do for the whole. */
  readonly takeUpInSteps: (beginning: Document) => Generator<void, unknown>;
  /**
   * What the latest version that was read to its end says block by block, before comments silence any of it. As
   * long as nothing but its place changes the findings of a block stay the same object.
   */
  readonly blocks: () => readonly FoundInBlock[];
}

interface State {
  readonly outliner: Outliner;
  readonly board: SlotBoard;
  /** Of the outlines that come out of the outliner; made for the first. */
  link: ((outline: Outline) => LinkedStory) | undefined;
  document: Document | undefined;
  extent: Extent;
}

interface TakenUp {
  readonly current: State;
  readonly rules: RuleSet;
  readonly outline: Outline;
  readonly story: Story;
}

/** On how many blocks a rule runs before the next one does. */
const stretch = 64;

/** Follows one draft; `findRules` says which rules a version is read by. */
export function createFollower(
  settings: Settings,
  findRules: (document: Document) => RuleSet,
): Follower {
  let state: State | undefined;
  let latest: Document | undefined;
  let found: readonly FoundInBlock[] = [];
  function* takeUp(document: Document): Generator<void, TakenUp> {
    const rules = findRules(document);
    const current = canGoOn(state, document) ? state : createState(rules);
    state = current;
    latest = document;
    for (const _ of readInTurn(findAdded(current.document, document), current.outliner)) {
      yield;
      assertLatest(latest === document);
    }
    return { current, rules, ...advance(current, document, settings) };
  }
  function* lintInSteps(document: Document): Generator<void, FollowedResult> {
    const { current, rules, outline, story } = yield* takeUp(document);
    for (const _ of checkInTurn(current.board, rules, story, outline)) {
      yield;
      assertLatest(latest === document);
    }
    found = current.board.findAll(document, settings);
    return gather(found, current.board.findFailures(), document, rules.rules, settings);
  }
  return {
    lintInSteps,
    takeUpInSteps: takeUp,
    lint: (document) => finish(lintInSteps(document)),
    blocks: () => found,
  };
}

function assertLatest(isLatest: boolean): void {
  if (!isLatest) throw new Error('a later version has been read');
}

/** The blocks that the version before did not have. */
function findAdded(before: Document | undefined, after: Document): readonly PlacedBlock[] {
  const { start, afterEnd } = findChangedBlocks(before?.blocks ?? [], after);
  return after.blocks.slice(start, afterEnd);
}

/** Reads blocks in steps: one thing of each, then the next. */
function* readInTurn(added: readonly PlacedBlock[], outliner: Outliner): Generator<void> {
  const readAhead = (block: Block): void => {
    outliner.readAhead(block);
  };
  for (const read of [...blockReaders, readAhead]) {
    for (const { block } of added) {
      read(block);
      yield;
    }
  }
}

function finish(steps: Generator<void, FollowedResult>): FollowedResult {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Whether nothing has changed that may concern every block. */
function canGoOn(state: State | undefined, document: Document): state is State {
  const before = state?.document;
  return (
    before?.languageId === document.languageId &&
    before.frontMatter === document.frontMatter &&
    before.lineEnd === document.lineEnd
  );
}

function createState({ rules }: RuleSet): State {
  return {
    outliner: new Outliner(createReadLog()),
    board: new SlotBoard(new Set(rules)),
    link: undefined,
    document: undefined,
    extent: { blocks: 0, sentences: 0, firstText: Infinity, lastText: -1 },
  };
}

/** Takes up a version: finds out what has changed, and which rules have to run again where. */
function advance(
  state: State,
  document: Document,
  settings: Settings,
): { readonly outline: Outline; readonly story: Story } {
  const isSame = state.document === document;
  const update = state.outliner.update(document);
  const { outline, changed, around, countBefore, read, exchanged } = update;
  state.link ??= createLinker(outline, settings);
  const { story, askAgain, answers } = state.link(outline);
  if (isSame) return { outline, story };
  const before = state.extent;
  const after = toExtent(outline);
  const shift = changed.afterEnd - changed.beforeEnd;
  const topics = new Set(update.topics);
  const change = {
    ...changed,
    around,
    countBefore,
    read,
    shift,
    topics,
    askAgain,
    before,
    after,
    exchanged,
  };
  state.document = document;
  state.extent = after;
  for (const topic of renewAnswers(answers, change, update.removed)) topics.add(topic);
  state.board.update(change, outline);
  return { outline, story };
}

function toExtent({ raw: { blocks }, sentences, sentencesOf }: Outline): Extent {
  const hasText = (_: unknown, index: number): boolean => sentencesOf(index).length > 0;
  const first = blocks.findIndex(hasText);
  return {
    blocks: blocks.length,
    sentences: sentences.length,
    firstText: first < 0 ? Infinity : first,
    lastText: blocks.findLastIndex(hasText),
  };
}

/** Runs the rules in steps where they have to run, on a stretch of blocks at a time. */
function* checkInTurn(
  board: SlotBoard,
  rules: RuleSet,
  story: Story,
  outline: Outline,
): Generator<void> {
  const waiting = board.findWaiting();
  for (let at = 0; at < waiting.length; at += stretch) {
    const slots = waiting.slice(at, at + stretch);
    yield* runInTurn(slots, rules, story, outline);
    for (const slot of slots) {
      slot.found ??= resolveBlock(slot.checks, outline.raw, slot.index, story.settings);
      board.settle(slot);
    }
  }
}

/** Runs the rules in steps: one rule on each of some blocks, then the next. */
function* runInTurn(
  slots: readonly Slot[],
  { order, pick, pickAgain }: RuleSet,
  story: Story,
  { raw, log }: Outline,
): Generator<void> {
  const picked = new Map<SetRule, Slot[]>();
  for (const slot of slots) {
    const own = isUnread(slot) ? pick(findBlock(raw, slot)) : pickAgain(slot.todo);
    for (const rule of own) addTo(picked, rule, slot);
    yield;
  }
  const said = new Map(
    slots.map((slot) => [slot, new Map(slot.checks.map((check) => [check.rule, check]))]),
  );
  for (const [rule, own] of picked) {
    for (const slot of own) {
      const check = runRule(rule, findBlock(raw, slot), slot.index, story, log);
      if (check) said.get(slot)?.set(rule.rule, check);
      yield;
    }
  }
  const toOrder = ({ rule }: RuleCheck): number => order.get(rule) ?? 0;
  for (const [slot, checks] of said)
    fillSlot(
      slot,
      [...checks.values()].sort((a, b) => toOrder(a) - toOrder(b)),
      raw,
    );
}

function findBlock({ blocks }: Document, { index }: Slot): Block {
  const block = blocks[index]?.block;
  if (!block) throw new Error(`block ${index} stands nowhere`);
  return block;
}
