import type { Slot } from './slots.ts';
import { isSameSet } from '../story/reads/same-set.ts';

/** Which blocks have asked about which topics, so that an answer that changes is looked for where it was asked. */
export interface Subscriptions {
  /** Takes up what was asked of a block, in place of what was asked before. */
  readonly set: (slot: Slot) => void;
  readonly remove: (slot: Slot) => void;
  /** The blocks that have asked about any of some topics. */
  readonly find: (topics: Iterable<string>) => ReadonlySet<Slot>;
}

/** Starts with no block. */
export function createSubscriptions(): Subscriptions {
  const slotsBy = new Map<string, Set<Slot>>();
  const topicsOf = new Map<Slot, ReadonlySet<string>>();
  const remove = (slot: Slot): void => {
    for (const topic of topicsOf.get(slot) ?? []) {
      const slots = slotsBy.get(topic);
      slots?.delete(slot);
      if (slots?.size === 0) slotsBy.delete(topic);
    }
    topicsOf.delete(slot);
  };
  return {
    set: (slot) => {
      const topics = findTopics(slot);
      const before = topicsOf.get(slot);
      if (before ? isSameSet(before, topics) : topics.size === 0) return;
      remove(slot);
      topicsOf.set(slot, topics);
      for (const topic of topics) {
        const slots = slotsBy.get(topic);
        if (slots) slots.add(slot);
        else slotsBy.set(topic, new Set([slot]));
      }
    },
    remove,
    find: (topics) => {
      const found = new Set<Slot>();
      for (const topic of topics) for (const slot of slotsBy.get(topic) ?? []) found.add(slot);
      return found;
    },
  };
}

function findTopics({ checks }: Slot): ReadonlySet<string> {
  const topics = new Set<string>();
  for (const { reads } of checks) {
    for (const query of reads.queries) for (const topic of query.topics) topics.add(topic);
  }
  return topics;
}
