import type { Block } from '../document/block.ts';
import type { Figure, Tally } from '../facts/figures.ts';
import { isQuoted } from '../facts/voice.ts';
import { createKeptIndex, type Entry, type KeptIndex, type KeptUse } from './reads/kept-index.ts';
import type { ReadLog } from './reads/reads.ts';

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

/** The figures of one thing in the order of the draft, and the place of each among them. */
interface Entries {
  readonly all: readonly KeptUse<TalliedFigure>[];
  readonly ranks: ReadonlyMap<TalliedFigure, number>;
}

type Twins = readonly KeptUse<Figure>[];

interface TalliedFigure extends Tally {
  readonly figure: Figure;
}

/** What a ledger is kept in. */
export interface KeptLedger {
  readonly tallies: KeptIndex<Entries>;
  readonly twins: KeptIndex<Twins>;
}

/** Starts to keep the figures of a draft. */
export function keepLedger(log: ReadLog): KeptLedger {
  return {
    tallies: createKeptIndex({ name: 'tally', read: readTallies, sum: toEntries }, log),
    twins: createKeptIndex(
      { name: 'twins', read: readTwins, sum: (uses) => uses.slice(0, memory) },
      log,
    ),
  };
}

/** Answers from what is kept. */
export function createLedger(
  blockAt: (index: number) => Block | undefined,
  { tallies, twins }: KeptLedger,
): Ledger {
  return {
    entriesIn: (index) => {
      const block = blockAt(index);
      const own = block ? block.derive(readTallies).filter((each) => isOwn(block, each.value)) : [];
      return own.flatMap(({ key, value }) => findEntry(tallies.of(key), value) ?? []);
    },
    twinsOf: (_, figure) => {
      const all = toTwinKeys(figure).flatMap((key) => twins.of(key));
      const others = new Map(all.map(({ view, value }) => [value, view]));
      others.delete(figure);
      return [...others].map(([twin, view]) => ({ index: view.index, figure: twin }));
    },
  };
}

/** The figures of a block that count something, by what they count. */
export function readTallies({ facts }: Block): readonly Entry<TalliedFigure>[] {
  return facts.figures.flatMap((figure) =>
    figure.tally ? [{ key: figure.tally.key, value: { ...figure.tally, figure } }] : [],
  );
}

function readTwins({ facts }: Block): readonly Entry<Figure>[] {
  return facts.figures.flatMap((value) => toTwinKeys(value).map((key) => ({ key, value })));
}

function toEntries(all: readonly KeptUse<TalliedFigure>[]): Entries {
  return { all, ranks: new Map(all.map(({ value }, i) => [value, i])) };
}

function findEntry(
  { all, ranks }: Entries,
  own: TalliedFigure,
): ReturnType<Ledger['entriesIn']>[number] | undefined {
  const at = ranks.get(own) ?? -1;
  const use = all[at];
  if (!use) return undefined;
  const before = all.slice(Math.max(0, at - memory), at).map(toEntry);
  return { entry: toEntry(use), before: before.filter((each) => isOwn(each.block, each)) };
}

function toEntry({ view, value }: KeptUse<TalliedFigure>): LedgerEntry {
  return { ...value, index: view.index, block: view.own };
}

/** What makes two figures twins: what they count, and an amount with its unit. */
function toTwinKeys({ tally, value, unitName, exemption }: Figure): readonly string[] {
  const isAmount = unitName !== undefined && value !== undefined && exemption === undefined;
  return [...(tally ? [tally.key] : []), ...(isAmount ? [`= ${value} ${unitName}`] : [])];
}

/** Whether a figure is the writer’s. */
function isOwn(block: Block, { figure }: TalliedFigure): boolean {
  return !isQuoted(block, figure);
}
