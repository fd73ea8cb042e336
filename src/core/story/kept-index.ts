import type { Block } from '../document/block.ts';
import type { ReadLog } from './reads.ts';
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
  readonly sum: (uses: readonly KeptUse<T>[], key: string) => S;
  /** Whether two sums say the same to everyone who asks. */
  readonly isSame?: (a: S, b: S) => boolean;
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
 * blocks that came, and sums up only the keys that they, or those that went, have.
 */
export interface KeptIndex<S> {
  /** The sum under a key; nothing is read before the first question. */
  readonly of: (key: string) => S;
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
  let groups: Groups<T, S> | undefined;
  const read = (): Groups<T, S> => (groups ??= groupUses(all, plan));
  const toTopic = (key: string): string => `${plan.name} ${key}`;
  return {
    of: (key) => {
      if (log.isKept) log.addTopic(toTopic(key));
      const group = read().get(key);
      if (!group) return plan.sum([], key);
      return (group.sum ??= { of: plan.sum(group.uses, key) }).of;
    },
    toTopic,
    keys: () => read().keys(),
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
  { removed, added }: ViewChange,
): readonly string[] {
  const come = groupUses(added, plan);
  const gone = new Set(removed);
  const keys = new Set(come.keys());
  for (const { placed } of removed) {
    for (const { key } of placed.block.derive(plan.read)) keys.add(key);
  }
  return [...keys].filter((key) => {
    const group = groups.get(key) ?? { uses: [], sum: undefined };
    const before = group.sum;
    group.uses = replaceUses(group.uses, gone, come.get(key)?.uses ?? []);
    group.sum = before && { of: plan.sum(group.uses, key) };
    if (group.uses.length > 0) groups.set(key, group);
    else groups.delete(key);
    return !before || !group.sum || !(plan.isSame ?? Object.is)(before.of, group.sum.of);
  });
}

function groupUses<T, S>(views: readonly BlockView[], { read }: IndexPlan<T, S>): Groups<T, S> {
  const groups = new Map<string, { uses: KeptUse<T>[]; sum: undefined }>();
  for (const view of views) {
    for (const { key, value } of view.placed.block.derive(read)) {
      const group = groups.get(key);
      if (group) group.uses.push({ view, value });
      else groups.set(key, { uses: [{ view, value }], sum: undefined });
    }
  }
  return groups;
}

function replaceUses<T>(
  before: readonly KeptUse<T>[],
  gone: ReadonlySet<BlockView>,
  come: readonly KeptUse<T>[],
): readonly KeptUse<T>[] {
  const kept = gone.size > 0 ? before.filter(({ view }) => !gone.has(view)) : before;
  const first = come[0]?.view.index;
  if (first === undefined) return kept;
  const at = kept.findIndex(({ view }) => view.index > first);
  if (at < 0) return kept.concat(come);
  return kept.slice(0, at).concat(come, kept.slice(at));
}
