import { countWhile } from '../collections/count-while.ts';
import { isAnchored, isMovable, resolveBlock, type RuleFailure } from './block-findings.ts';
import type { Document } from '../document/document.ts';
import { exchange } from '../collections/exchange.ts';
import type { FoundInBlock } from './lint-result.ts';
import type { StoryChange } from './kept-checks.ts';
import type { Rule } from '../rules/rule.ts';
import type { Settings } from '../settings.ts';
import { createSlot, isFar, isLocal, markStale, maxReach, type Slot } from './slots.ts';
import type { Outline } from '../story/outline.ts';
import { createSubscriptions } from './subscriptions.ts';

/** Most blocks of which what is known is put in its place one by one. */
const maxFresh = 64;

/** What is known of all blocks of a draft; a keystroke looks at few of them. */
export class SlotBoard {
  private readonly rules: ReadonlySet<Rule>;
  private readonly subscriptions = createSubscriptions();
  private readonly slots: Slot[] = [];
  /** Those on which some rule has to run. */
  private readonly waiting = new Set<Slot>();
  /** Those to which something far away may matter. */
  private readonly far = new Set<Slot>();
  /** What was found when the draft was last read to its end, and which blocks have been read since. */
  private found: readonly FoundInBlock[] = [];
  private readonly fresh = new Set<number>();
  /** The blocks whose findings depend on more than where their block stands, and those of them that may have changed. */
  private readonly anchored = new Set<Slot>();
  private readonly loosened = new Set<Slot>();
  /** Those on which some rule threw. */
  private readonly failing = new Set<Slot>();
  private isRenumbered = true;

  constructor(rules: ReadonlySet<Rule>) {
    this.rules = rules;
  }

  /** Takes up a version: some blocks are new, and on others rules have to run again. */
  update(change: StoryChange, outline: Outline): void {
    const { start, beforeEnd, afterEnd, shift } = change;
    for (const slot of this.slots.slice(start, beforeEnd)) this.remove(slot);
    const added = Array.from({ length: afterEnd - start }, (_, i) =>
      createSlot(start + i, this.rules),
    );
    exchange(this.slots, start, beforeEnd - start, added);
    if (shift !== 0) {
      this.isRenumbered = true;
      for (const [index, slot] of this.slots.entries()) slot.index = index;
    }
    for (const slot of added) if (slot.todo.size > 0) this.waiting.add(slot);
    for (const slot of this.anchored) if (isTouched(slot, change)) this.loosened.add(slot);
    this.mark(change, outline);
  }

  /** The blocks on which some rule has to run, in order. */
  findWaiting(): readonly Slot[] {
    return [...this.waiting].sort((a, b) => a.index - b.index);
  }

  /** Takes note that the rules have run on a block. */
  settle(slot: Slot): void {
    const { found } = slot;
    this.subscriptions.set(slot);
    this.waiting.delete(slot);
    this.fresh.add(slot.index);
    toggle(this.far, slot, isFar(slot));
    toggle(this.anchored, slot, found !== undefined && isAnchored(found));
    toggle(this.failing, slot, found !== undefined && found.failures.length > 0);
  }

  /** What is known of each block that has anything to say, once the rules have run on all that waited. */
  findAll(document: Document, settings: Settings): readonly FoundInBlock[] {
    for (const slot of this.loosened) this.place(slot, document, settings);
    this.loosened.clear();
    const isMany = this.isRenumbered || this.fresh.size > maxFresh;
    this.found = isMany ? this.slots.flatMap(toFound) : this.exchangeFresh();
    this.isRenumbered = false;
    this.fresh.clear();
    return this.found;
  }

  /** What rules threw, in the order of the blocks. */
  findFailures(): readonly RuleFailure[] {
    const slots = [...this.failing].sort((a, b) => a.index - b.index);
    return slots.flatMap(({ found }) => found?.failures ?? []);
  }

  /** Puts what is known of the blocks that were read in the place of what was; looks at no other block. */
  private exchangeFresh(): readonly FoundInBlock[] {
    const all = this.found.slice();
    for (const index of this.fresh) {
      const slot = this.slots[index];
      const at = findFirst(all, index);
      exchange(all, at, all[at]?.index === index ? 1 : 0, slot ? toFound(slot) : []);
    }
    return all;
  }

  /** Resolves again what has not moved along with its block. */
  private place(slot: Slot, document: Document, settings: Settings): void {
    const { index, checks, found } = slot;
    if (!found || isMovable(found, document, index)) return;
    slot.found = resolveBlock(checks, document, index, settings);
    this.settle(slot);
  }

  private remove(slot: Slot): void {
    this.subscriptions.remove(slot);
    for (const slots of [this.waiting, this.far, this.anchored, this.loosened, this.failing])
      slots.delete(slot);
  }

  private mark(change: StoryChange, { sentencesOf }: Outline): void {
    const asking = this.subscriptions.find(change.topics);
    const isNear = isLocal(change);
    let sentences = 0;
    for (const slot of isNear ? this.findNear(change, asking) : this.slots) {
      const own = isNear ? 0 : sentencesOf(slot.index).length;
      const { checks } = slot;
      const place = isNear ? undefined : { sentences, own };
      markStale(slot, place, change, { all: this.rules, asking });
      if (slot.todo.size > 0) this.waiting.add(slot);
      if (slot.checks !== checks) this.subscriptions.set(slot);
      sentences += own;
    }
  }

  private findNear({ start, afterEnd }: StoryChange, asking: Iterable<Slot>): Iterable<Slot> {
    const near = this.slots.slice(Math.max(0, start - maxReach), afterEnd + maxReach);
    return new Set([...near, ...this.far, ...asking]);
  }
}

function toggle(slots: Set<Slot>, slot: Slot, isIn: boolean): void {
  if (isIn) slots.add(slot);
  else slots.delete(slot);
}

/** Whether what the findings of a block depend on lies where the text was read again, or beside that. */
function isTouched({ index, found }: Slot, { read, after }: StoryChange): boolean {
  if (!found) return false;
  let [first, last] = [index, index];
  for (const { offset } of found.others) {
    first = Math.min(first, index + offset);
    last = Math.max(last, index + offset);
  }
  const isNear = last >= read.first - 1 && first <= read.last + 1;
  return isNear || (found.end !== undefined && read.last >= after.blocks - 1);
}

function toFound({ index, found }: Slot): readonly FoundInBlock[] {
  if (!found || found.findings.length + found.failures.length === 0) return [];
  return [{ index, found }];
}

/** The position of the first that is not before a block. */
function findFirst(all: readonly FoundInBlock[], index: number): number {
  return countWhile(all, (each) => each.index < index);
}
