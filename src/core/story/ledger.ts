import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import type { Figure, Tally } from '../facts/figures.ts';
import { isQuoted } from '../facts/voice.ts';
import { once } from '../once.ts';

/** A figure of the draft under the name of what it counts. */
export interface LedgerEntry extends Tally, PlacedFigure {
  readonly block: Block;
}

/** A figure of the draft where it stands. */
export interface PlacedFigure {
  /** Index of its block in the document. */
  readonly index: number;
  readonly figure: Figure;
}

/** The figures of a draft, by what they count. */
export interface Ledger {
  /** The writer’s own figures of a block, each with those of the same thing that stand before it, the latest last. */
  readonly entriesIn: (
    block: number,
  ) => readonly { readonly entry: LedgerEntry; readonly before: readonly LedgerEntry[] }[];
  /** The other figures of the draft that count the same, or give the same amount in the same unit. */
  readonly twinsOf: (block: number, figure: Figure) => readonly PlacedFigure[];
}

/** How many figures of one thing are compared with each other; nobody reads a draft with more. */
const memory = 12;

/** Enters the figures of all blocks. */
export function createLedger({ blocks }: Document): Ledger {
  const byKey = new Map<string, LedgerEntry[]>();
  const byBlock = new Map<number, LedgerEntry[]>();
  const rank = new Map<LedgerEntry, number>();
  blocks.forEach(({ block }, index) => {
    for (const figure of block.facts.figures) {
      if (!figure.tally) continue;
      const entry = { ...figure.tally, figure, index, block };
      rank.set(entry, add(byKey, entry.key, entry));
      add(byBlock, index, entry);
    }
  });
  const twins = once(() => groupTwins(blocks));
  const findBefore = (entry: LedgerEntry): readonly LedgerEntry[] => {
    const at = rank.get(entry) ?? 0;
    const same = byKey.get(entry.key) ?? [];
    return same.slice(Math.max(0, at - memory), at).filter(isOwn);
  };
  return {
    entriesIn: (index) =>
      (byBlock.get(index) ?? [])
        .filter(isOwn)
        .map((entry) => ({ entry, before: findBefore(entry) })),
    twinsOf: (_, figure) =>
      toTwinKeys(figure)
        .flatMap((key) => twins().get(key)?.slice(0, memory) ?? [])
        .filter((twin, i, all) => {
          const isFirst = all.findIndex((other) => other.figure === twin.figure) === i;
          return twin.figure !== figure && isFirst;
        }),
  };
}

/** Adds to a list of a map, and says where in it. */
function add<K, V>(lists: Map<K, V[]>, key: K, value: V): number {
  const list = lists.get(key);
  if (list) return list.push(value) - 1;
  lists.set(key, [value]);
  return 0;
}

function groupTwins(blocks: Document['blocks']): ReadonlyMap<string, readonly PlacedFigure[]> {
  const groups = new Map<string, PlacedFigure[]>();
  blocks.forEach(({ block }, index) => {
    for (const figure of block.facts.figures)
      for (const key of toTwinKeys(figure)) add(groups, key, { index, figure });
  });
  return groups;
}

/** What makes two figures twins: what they count, and an amount with its unit. */
function toTwinKeys({ tally, value, unitName, exemption }: Figure): readonly string[] {
  const isAmount = unitName !== undefined && value !== undefined && exemption === undefined;
  return [...(tally ? [tally.key] : []), ...(isAmount ? [`= ${value} ${unitName}`] : [])];
}

function isOwn({ block, figure }: LedgerEntry): boolean {
  return !isQuoted(block, figure);
}
