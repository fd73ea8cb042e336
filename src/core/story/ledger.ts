import type { Block } from '../document/block.ts';
import type { Figure, Tally } from '../facts/figures.ts';
import { isQuoted } from '../facts/voice.ts';
import { countWhile } from '../collections/count-while.ts';
import {
  createKeptIndex,
  type Entry,
  type KeptIndex,
  type KeptUse,
  type Turn,
  type ViewChange,
} from './reads/kept-index.ts';
import { Placed } from './reads/placed.ts';
import { blankLog, type ReadLog } from './reads/reads.ts';
import type { BlockView } from './reads/views.ts';

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
  readonly entriesIn: (block: number) => readonly FoundEntry[];
  /** The other figures of the draft that count the same, or give the same amount in the same unit. */
  readonly twinsOf: (block: number, figure: Figure) => readonly PlacedFigure[];
  /** Whether the copy has given the amount of a figure before, and said whose it is. */
  readonly isGivenBefore: (block: Block, figure: Figure) => boolean;
}

/** How many figures of one thing are compared with each other; nobody reads a draft with more. */
const memory = 12;

/** The figures of one thing in the order of the draft, and the place of each among them. */
interface Entries {
  readonly all: readonly KeptEntry[];
  readonly figures: readonly TalliedFigure[];
  readonly ranks: ReadonlyMap<TalliedFigure, number>;
}

type Twins = readonly KeptUse<Figure>[];

interface TalliedFigure extends Tally {
  readonly figure: Figure;
}

/** A figure with those of the same thing that stand before it, the latest last. */
interface FoundEntry {
  readonly entry: LedgerEntry;
  readonly before: readonly LedgerEntry[];
}

/** What a ledger is kept in. */
export interface KeptLedger {
  readonly tallies: KeptTallies;
  readonly twins: KeptIndex<Twins>;
}

/** Starts to keep the figures of a draft. */
export function keepLedger(log: ReadLog): KeptLedger {
  return {
    tallies: keepTallies(log),
    twins: createKeptIndex(
      { name: 'twins', read: readTwins, sum: (uses) => uses.slice(0, memory), isSame: isSameList },
      log,
    ),
  };
}

/** The figures of a draft by what they count. An answer about one rests on the few before it, not on all of that thing. */
interface KeptTallies extends Pick<KeptIndex<Entries>, 'readAhead' | 'update' | 'toTopic'> {
  /** Undefined where it is not the writer’s. */
  readonly find: (key: string, figure: TalliedFigure) => FoundEntry | undefined;
}

function keepTallies(log: ReadLog): KeptTallies {
  const plan = { name: 'tally', read: readTallies, sum: toEntries };
  const all = createKeptIndex(plan, { ...blankLog, isKept: log.isKept });
  const ids = new Map<TalliedFigure, string>();
  const toId = (figure: TalliedFigure): string => {
    const known = ids.get(figure);
    if (known !== undefined) return known;
    const id = String((count += 1));
    ids.set(figure, id);
    return id;
  };
  let count = 0;
  return {
    find: (key, figure) => {
      if (log.isKept) log.addTopic(all.toTopic(toId(figure)));
      return findEntry(all.of(key), figure);
    },
    readAhead: all.readAhead,
    toTopic: all.toTopic,
    update: (change) => {
      const keys = all.update(change);
      const own = change.removed.flatMap(({ own: block }) => block.derive(readTallies));
      const gone = own.flatMap(({ value }) => ids.get(value) ?? []);
      for (const { value } of own) ids.delete(value);
      const turned = keys.flatMap((key) => findTurned(all.of(key), change));
      return [...gone, ...turned.flatMap((figure) => ids.get(figure) ?? [])];
    },
  };
}

/** The figures of one thing that have others before them now. */
function findTurned(
  { all, figures }: Entries,
  { start, added }: ViewChange,
): readonly TalliedFigure[] {
  const first = countWhile(all, ({ place }) => place < start);
  const behind = countWhile(all, ({ place }) => place < start + added.length);
  return figures.slice(first, behind + memory);
}

/** Answers from what is kept. */
export function createLedger(
  blockAt: (index: number) => Block | undefined,
  { tallies, twins }: KeptLedger,
  isSourced: (view: BlockView, figure: Figure) => boolean,
): Ledger {
  return {
    entriesIn: (index) => {
      const block = blockAt(index);
      const own = block?.derive(readTallies) ?? [];
      return own.flatMap(({ key, value }) => tallies.find(key, value) ?? []);
    },
    twinsOf: (_, figure) => {
      const all = toTwinKeys(figure).flatMap((key) => twins.of(key));
      const others = new Map(all.map(({ view, value }) => [value, view]));
      others.delete(figure);
      return [...others].map(([twin, view]) => new KeptTwin(view, twin));
    },
    isGivenBefore: (block, figure) =>
      toTwinKeys(figure).some((key) =>
        findBefore(twins.of(key), block, figure).some(
          ({ view, value }) => isSameAmount(value, figure) && isSourced(view, value),
        ),
      ),
  };
}

/** Those of some figures that stand before one of a block; where that is not among them it comes behind them all. */
function findBefore(twins: Twins, block: Block, figure: Figure): Twins {
  const at = twins.findIndex(({ value }) => value === figure);
  return twins.filter(({ view, value }, i) =>
    view.own === block ? value !== figure && value.end <= figure.start : at < 0 || i < at,
  );
}

function isSameAmount(one: Figure, other: Figure): boolean {
  return one.value === other.value && one.unitName === other.unitName;
}

/** A figure under the name of what it counts; the same one as long as its block stays. */
class KeptEntry extends Placed implements LedgerEntry {
  readonly key: string;
  readonly isDefinite: boolean;
  readonly figure: Figure;
  #isOwn: boolean | undefined;

  constructor({ view, value }: KeptUse<TalliedFigure>) {
    super(view);
    this.key = value.key;
    this.isDefinite = value.isDefinite;
    this.figure = value.figure;
  }

  /** Whether the figure is the writer’s. */
  isOwn(): boolean {
    return (this.#isOwn ??= !isQuoted(this.home, this.figure));
  }
}

class KeptTwin extends Placed implements PlacedFigure {
  readonly figure: Figure;

  constructor(view: BlockView, figure: Figure) {
    super(view);
    this.figure = figure;
  }
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

function toEntries(
  uses: readonly KeptUse<TalliedFigure>[],
  _key: string,
  turn?: Turn<TalliedFigure, Entries>,
): Entries {
  const [all, figures]: [KeptEntry[], TalliedFigure[]] = [[], []];
  const ranks = new Map<TalliedFigure, number>();
  for (const use of uses) {
    ranks.set(use.value, all.length);
    all.push((turn && findKept(turn.before, use)) ?? new KeptEntry(use));
    figures.push(use.value);
  }
  return { all, figures, ranks };
}

function findKept(before: Entries, { view, value }: KeptUse<TalliedFigure>): KeptEntry | undefined {
  const known = before.all[before.ranks.get(value) ?? -1];
  return known?.isOf(view) === true ? known : undefined;
}

function findEntry({ all, ranks }: Entries, figure: TalliedFigure): FoundEntry | undefined {
  const at = ranks.get(figure) ?? -1;
  const entry = all[at];
  if (!entry?.isOwn()) return undefined;
  const before: KeptEntry[] = [];
  for (let i = Math.max(0, at - memory); i < at; i++) {
    const each = all[i];
    // Of two that overlap in one block neither stands before the other.
    if (each?.isOwn() && (each.home !== entry.home || each.figure.end <= entry.figure.start))
      before.push(each);
  }
  return { entry, before };
}

/** What makes two figures twins: what they count, and an amount with its unit. */
function toTwinKeys({ tally, value, unitName, exemption }: Figure): readonly string[] {
  const isAmount = unitName !== undefined && value !== undefined && exemption === undefined;
  return [...(tally ? [tally.key] : []), ...(isAmount ? [`= ${value} ${unitName}`] : [])];
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}
