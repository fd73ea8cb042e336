import { countWhile } from '../../collections/count-while.ts';
import { exchange } from '../../collections/exchange.ts';
import type { Block } from '../../document/block.ts';
import { isSameValue, type ReadLog } from './reads.ts';
import type { BlockView } from './views.ts';

/** What a block says under a key. */
export interface Entry<T> {
  readonly key: string;
  readonly value: T;
}

/** The same where it stands now: `view.index` is that of its block. */
export interface KeptUse<T> {
  readonly view: BlockView;
  readonly value: T;
}

/** How an index is made. */
export interface IndexPlan<T, S> {
  /** Tells its topics from those of other indexes. */
  readonly name: string;
  /** What a block says; always the same function, since a block is read once. */
  readonly read: (block: Block) => readonly Entry<T>[];
  /** What some blocks say together under one key, given in the order of the draft. */
  readonly sum: (uses: readonly KeptUse<T>[], key: string, turn?: Turn<T, S>) => S;
  /** Whether two sums say the same to everyone who asks. */
  readonly isSame?: (a: S, b: S) => boolean;
  /**
   * The sum where blocks that went and those that came in their place say the same under a key: `all` where it
   * follows from what the values say, wherever they stand.
   */
  readonly retain?: 'all' | Retaining<T, S>;
}

/** What was said under a key before, without the uses that have come since, and with those that have gone. */
export interface Turn<T, S> {
  readonly before: S;
  readonly gone: readonly KeptUse<T>[];
  readonly come: readonly KeptUse<T>[];
}

interface Retaining<T, S> {
  /** What is compared of a value. */
  readonly says: (value: T) => unknown;
  readonly sum: (before: S, uses: readonly KeptUse<T>[]) => S;
}

/** The blocks that came into a draft in place of others, and all that are in it now. */
export interface ViewChange {
  /** Number of the first of them. */
  readonly start: number;
  readonly views: readonly BlockView[];
  readonly removed: readonly BlockView[];
  readonly added: readonly BlockView[];
}

/**
 * What all blocks of a draft say under some keys, kept from version to version: an edit reads again only the
 * blocks that came, and sums up only the keys that they, or those that went, have. Of a draft that nobody follows
 * nothing is read before the first question; one that is followed is read as it comes, so that no question waits
 * for all of it.
 */
export interface KeptIndex<S> {
  /** The sum under a key. */
  readonly of: (key: string) => S;
  /** Reads what a block says, so that less is left to do when it is taken up. */
  readonly readAhead: (block: Block) => void;
  /** All keys, those that an edit has not brought in the order of the draft. */
  readonly keys: () => Iterable<string>;
  /** Takes up a new version; the keys under which something else is true now. */
  readonly update: (change: ViewChange) => readonly string[];
  /** What an answer about a key rests on. */
  readonly toTopic: (key: string) => string;
}

interface Group<T, S> {
  uses: readonly KeptUse<T>[];
  sum: { readonly of: S } | undefined;
}

type Groups<T, S> = Map<string, Group<T, S>>;

/** Makes an index that holds nothing yet. */
export function createKeptIndex<T, S>(plan: IndexPlan<T, S>, log: ReadLog): KeptIndex<S> {
  let all: readonly BlockView[] = [];
  let groups: Groups<T, S> | undefined = log.isKept ? new Map() : undefined;
  const toTopic = (key: string): string => `${plan.name} ${key}`;
  return {
    of: (key) => {
      if (log.isKept) log.addTopic(toTopic(key));
      const group = (groups ??= groupUses(all, plan)).get(key);
      if (!group) return plan.sum([], key);
      return (group.sum ??= { of: plan.sum(group.uses, key) }).of;
    },
    readAhead: (block) => void block.derive(plan.read),
    toTopic,
    keys: () => (groups ??= groupUses(all, plan)).keys(),
    update: (change) => {
      all = change.views;
      return groups ? updateGroups(groups, plan, change) : [];
    },
  };
}

/** Takes out what blocks said that went, and puts in what those say that came; the keys of which the sum is another. */
function updateGroups<T, S>(
  groups: Groups<T, S>,
  plan: IndexPlan<T, S>,
  { start, removed, added }: ViewChange,
): readonly string[] {
  const [gone, come] = [groupUses(removed, plan), groupUses(added, plan)];
  return [...new Set([...come.keys(), ...gone.keys()])].filter((key) => {
    const group = groups.get(key) ?? { uses: [], sum: undefined };
    const before = group.sum;
    const [less, more] = [gone.get(key)?.uses ?? [], come.get(key)?.uses ?? []];
    group.uses = replaceUses(group.uses, start, less.length, more);
    group.sum = before && {
      of: sumUp(plan, group.uses, key, { before: before.of, gone: less, come: more }),
    };
    if (group.uses.length > 0) groups.set(key, group);
    else groups.delete(key);
    return !before || !group.sum || !isSame(plan, before.of, group.sum.of);
  });
}

function groupUses<T, S>(views: readonly BlockView[], { read }: IndexPlan<T, S>): Groups<T, S> {
  const groups = new Map<string, { uses: KeptUse<T>[]; sum: undefined }>();
  for (const view of views) {
    for (const { key, value } of view.own.derive(read)) {
      const group = groups.get(key);
      if (group) group.uses.push({ view, value });
      else groups.set(key, { uses: [{ view, value }], sum: undefined });
    }
  }
  return groups;
}

function isSame<T, S>(plan: IndexPlan<T, S>, a: S, b: S): boolean {
  return Object.is(a, b) || (plan.isSame?.(a, b) ?? false);
}

function sumUp<T, S>(
  plan: IndexPlan<T, S>,
  uses: readonly KeptUse<T>[],
  key: string,
  turn: Turn<T, S>,
): S {
  const { sum, retain } = plan;
  const { before, gone, come } = turn;
  if (!retain || !saysSame(plan, gone, come)) return sum(uses, key, turn);
  return retain === 'all' ? before : retain.sum(before, uses);
}

function saysSame<T, S>(
  { retain }: IndexPlan<T, S>,
  a: readonly KeptUse<T>[],
  b: readonly KeptUse<T>[],
): boolean {
  if (!retain || a.length !== b.length) return false;
  const says = retain === 'all' ? (value: T): unknown => value : retain.says;
  return a.every(({ value }, i) => {
    const other = b[i];
    return other !== undefined && isSameValue(says(value), says(other.value));
  });
}

/** Puts uses in place of `count` others, those of the blocks that stood from `start` on. */
function replaceUses<T>(
  before: readonly KeptUse<T>[],
  start: number,
  count: number,
  come: readonly KeptUse<T>[],
): readonly KeptUse<T>[] {
  const uses = before.slice();
  const first = countWhile(before, ({ view }) => view.index < start);
  exchange(uses, first, count, come);
  return uses;
}
