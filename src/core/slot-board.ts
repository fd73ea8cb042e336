import { isAnchored, isMovable, resolveBlock } from './block-findings.ts';
import type { Document } from './document/document.ts';
import type { FoundInBlock } from './lint-result.ts';
import type { StoryChange } from './rule-check.ts';
import type { Rule } from './rules/rule.ts';
import type { Settings } from './settings.ts';
import { createSlot, isFar, isLocal, markStale, maxReach, type Slot } from './slots.ts';
import type { Outline } from './story/outline.ts';
import { createSubscriptions } from './subscriptions.ts';

/** What is known of all blocks of a draft; a keystroke looks at few of them. */
export class SlotBoard {
  private readonly rules: ReadonlySet<Rule>;
  private readonly subscriptions = createSubscriptions();
  private slots: readonly Slot[] = [];
  /** Those on which some rule has to run. */
  private readonly waiting = new Set<Slot>();
  /** Those to which something far away may matter. */
  private readonly far = new Set<Slot>();
  /** What was found when the draft was last read to its end, and which blocks have been read since. */
  private found: readonly FoundInBlock[] = [];
  private readonly fresh = new Set<number>();
  /** The blocks whose findings depend on more than where their block stands. */
  private readonly anchored = new Set<number>();
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
    this.slots = this.slots.slice(0, start).concat(added, this.slots.slice(beforeEnd));
    if (shift !== 0) {
      this.isRenumbered = true;
      for (const [index, slot] of this.slots.entries()) slot.index = index;
    }
    for (const slot of added) if (slot.todo.size > 0) this.waiting.add(slot);
    this.mark(change, outline);
  }

  /** The blocks on which some rule has to run, in order. */
  findWaiting(): readonly Slot[] {
    return [...this.waiting].sort((a, b) => a.index - b.index);
  }

  /** Takes note that the rules have run on a block. */
  settle(slot: Slot): void {
    this.subscriptions.set(slot);
    this.waiting.delete(slot);
    this.fresh.add(slot.index);
    if (isFar(slot)) this.far.add(slot);
    else this.far.delete(slot);
  }

  /** What is known of each block that has anything to say, once the rules have run on all that waited. */
  findAll(document: Document, settings: Settings): readonly FoundInBlock[] {
    if (this.isRenumbered) {
      this.found = this.slots.flatMap(toFound);
      this.anchored.clear();
      for (const { index, found } of this.found) if (isAnchored(found)) this.anchored.add(index);
    } else this.found = this.exchangeFresh();
    this.isRenumbered = false;
    this.fresh.clear();
    return this.placeAnchored(document, settings);
  }

  /** Puts what is known of the blocks that were read in the place of what was; looks at no other block. */
  private exchangeFresh(): readonly FoundInBlock[] {
    const parts: (readonly FoundInBlock[])[] = [];
    let from = 0;
    for (const index of [...this.fresh].sort((a, b) => a - b)) {
      const slot = this.slots[index];
      const own = slot ? toFound(slot) : [];
      if (own.some(({ found }) => isAnchored(found))) this.anchored.add(index);
      else this.anchored.delete(index);
      const at = findFirst(this.found, index);
      parts.push(this.found.slice(from, at), own);
      from = this.found[at]?.index === index ? at + 1 : at;
    }
    return parts.length === 0 ? this.found : [...parts, this.found.slice(from)].flat();
  }

  private placeAnchored(document: Document, settings: Settings): readonly FoundInBlock[] {
    if (this.anchored.size === 0) return this.found;
    const all = [...this.found];
    for (const index of this.anchored) {
      const at = findFirst(all, index);
      const known = all[at];
      if (known) all[at] = this.place(known, document, settings);
    }
    return (this.found = all);
  }

  /** Resolves again what has not moved along with its block. */
  private place(known: FoundInBlock, document: Document, settings: Settings): FoundInBlock {
    const { index, found } = known;
    const slot = this.slots[index];
    if (!slot || isMovable(found, document, index)) return known;
    slot.found = resolveBlock(slot.checks, document, index, settings);
    return { index, found: slot.found };
  }

  private remove(slot: Slot): void {
    this.subscriptions.remove(slot);
    this.waiting.delete(slot);
    this.far.delete(slot);
  }

  private mark(change: StoryChange, { sentencesOf }: Outline): void {
    const asking = this.subscriptions.find(change.topics);
    const isNear = isLocal(change);
    let sentences = 0;
    for (const slot of isNear ? this.findNear(change, asking) : this.slots) {
      // Of use only where all blocks are looked at.
      const own = isNear ? 0 : sentencesOf(slot.index).length;
      const { checks } = slot;
      markStale(slot, { sentences, own }, change, { all: this.rules, asking });
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

function toFound({ index, found }: Slot): readonly FoundInBlock[] {
  if (!found || found.findings.length + found.failures.length === 0) return [];
  return [{ index, found }];
}

/** The position of the first that is not before a block. */
function findFirst(all: readonly FoundInBlock[], index: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.index ?? Infinity) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
