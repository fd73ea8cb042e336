import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import type { Figure, Tally } from '../facts/figures.ts';
import { isQuoted } from '../facts/voice.ts';

/** A figure of the draft under the name of what it counts. */
export interface LedgerEntry extends Tally {
  /** Index of its block in the document. */
  readonly index: number;
  readonly block: Block;
  readonly figure: Figure;
}

/** The figures of a draft, by what they count. */
export interface Ledger {
  /** The writer’s own figures of a block, each with those of the same thing that stand before it, the latest last. */
  readonly entriesIn: (
    block: number,
  ) => readonly { readonly entry: LedgerEntry; readonly before: readonly LedgerEntry[] }[];
  /** The other figures of the draft that count the same. */
  readonly twinsOf: (block: number, figure: Figure) => readonly LedgerEntry[];
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
      const same = byKey.get(entry.key) ?? [];
      rank.set(entry, same.push(entry) - 1);
      byKey.set(entry.key, same);
      const own = byBlock.get(index);
      if (own) own.push(entry);
      else byBlock.set(index, [entry]);
    }
  });
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
    twinsOf: (index, figure) => {
      const own = byBlock.get(index)?.find((entry) => entry.figure === figure);
      const same = own ? (byKey.get(own.key) ?? []) : [];
      return same.slice(0, memory).filter((entry) => entry !== own);
    },
  };
}

function isOwn({ block, figure }: LedgerEntry): boolean {
  return !isQuoted(block, figure);
}
