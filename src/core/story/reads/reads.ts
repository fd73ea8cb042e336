import type { Block } from '../../document/block.ts';
import { Placed } from './placed.ts';

/** The blocks from `first` to `last`, both included; none when `first` is the greater. */
export interface BlockRange {
  readonly first: number;
  readonly last: number;
}

/** What somebody looks for in a block; always the same function, since a block is read once. */
export type Gleaning = (block: Block) => readonly unknown[];

/** Something that was looked for in the blocks between these, both included, and not found. */
export interface VainSearch {
  readonly read: Gleaning;
  readonly from: number;
  readonly to: number;
}

/** Something that was looked for in one block, and what was found. */
export interface Find {
  readonly read: Gleaning;
  readonly at: number;
  readonly found: readonly unknown[];
}

/** Whether nothing was found: no more than `false` for one thing or another. */
export function isSilent(found: readonly unknown[]): boolean {
  return found.every((each) => each === false || each === undefined);
}

/** A question that a check asked of the whole draft, and the answer that it got. */
export interface Query {
  /** The member of the story, and the member of that one if the question was put to it. */
  readonly path: readonly string[];
  /** `own` stands for the index of the block that was checked. */
  readonly args: readonly unknown[];
  readonly value: unknown;
  /** What the answer rests on. */
  readonly topics: readonly string[];
}

/** The index of the block that is checked, wherever it stands. */
export const own = Symbol('own');

/**
 * What a check has read of the story: as long as all of it stands, another run would say the same. Blocks count
 * from the one that was checked, those at the top from the start of the draft.
 */
export interface Reads {
  /** The blocks that were read lie between these, both included; none when `first` is the greater. */
  readonly first: number;
  readonly last: number;
  /** Single blocks farther away that were read. */
  readonly spots: readonly number[];
  /** Of the blocks between these, the others among them, it was read how they stand beside each other. */
  readonly from: number;
  readonly to: number;
  /** The same of blocks farther away. */
  readonly islands: readonly BlockRange[];
  /** What was looked for in some of these, in vain. */
  readonly inVain: readonly VainSearch[];
  /** What was looked for in some of these, and found. */
  readonly finds: readonly Find[];
  /** The last of the blocks at the top of the draft of which it was read what it says; −1 for none. */
  readonly top: number;
  /** The same of how they stand, or of what was looked for in them. */
  readonly topFrame: number;
  /** What lies behind the blocks between these, up to the next one, was read; nothing when `gapFirst` is the greater. */
  readonly gapFirst: number;
  readonly gapLast: number;
  /** The text itself was read, or where something stands in it. */
  readonly isOfText: boolean;
  /** What was asked of kept indexes, questions aside. */
  readonly topics: readonly string[];
  readonly queries: readonly Query[];
}

/**
 * How many blocks and sentences at either end of a draft are told apart by their number. Further in, a rule that
 * goes from its own block to others by steps finds the same, whatever number the block has.
 */
export const edge = 24;

/** Writes down what is read of a story, for those who want to know whether it still holds later. */
export interface ReadLog {
  /** Somebody will want to know: the draft is followed. */
  readonly isKept: boolean;
  readonly addBlock: (index: number) => void;
  /** How many sentences a block has, and how it stands among the others: not what it says. */
  readonly addFrame: (index: number) => void;
  /** Something was looked for in a block, in vain. */
  readonly addVain: (index: number, read: Gleaning) => void;
  /** The same, and found. */
  readonly addFind: (index: number, read: Gleaning, found: readonly unknown[]) => void;
  /** What lies between a block and the next one, which is no prose. */
  readonly addGap: (index: number) => void;
  readonly addText: () => void;
  readonly addTopic: (topic: string) => void;
  readonly addQuery: (query: Query) => void;
  /** What has been read elsewhere and is used now. */
  readonly addReads: (reads: Reads) => void;
  /** Runs something for a block, or for any that may ask, and says what it read. */
  readonly record: <T>(
    block: number | undefined,
    run: () => T,
  ) => { readonly value: T; readonly reads: Reads };
}

/**
 * Stands for the number of a block before the first or behind the last. An integer, since a machine keeps every
 * `Infinity` in memory of its own, and a draft has tens of thousands of these.
 */
export const nowhere = 2 ** 29;

/** Of whoever has read nothing, or writes nothing down. */
export const noReads: Reads = {
  first: nowhere,
  last: -nowhere,
  spots: [],
  from: nowhere,
  to: -nowhere,
  islands: [],
  inVain: [],
  finds: [],
  top: -1,
  topFrame: -1,
  gapFirst: nowhere,
  gapLast: -nowhere,
  isOfText: false,
  topics: [],
  queries: [],
};

/** The log of a draft that nobody follows: writes nothing down. */
export const blankLog: ReadLog = {
  isKept: false,
  addBlock: () => undefined,
  addFrame: () => undefined,
  addVain: () => undefined,
  addFind: () => undefined,
  addGap: () => undefined,
  addText: () => undefined,
  addTopic: () => undefined,
  addQuery: () => undefined,
  addReads: () => undefined,
  record: (_, run) => ({ value: run(), reads: noReads }),
};

/** Whether a question is about one block, and may be answered with places: `variantsIn`, `twinsOf`. */
export function takesIndex(path: readonly string[]): boolean {
  return /(?:In|Of)$/.test(path.at(-1) ?? '');
}

/** Whether what is read at the top of the draft may be a neighbour of this block. */
export function isNearTop(index: number): boolean {
  return index < 2 * edge;
}

/** Whether two values say the same. */
export function isSameValue(a: unknown, b: unknown): boolean {
  return isSame(a, b, Object.is);
}

/** Whether two answers say the same, if the blocks that they name by number have moved: `toNow` says where to. */
export function isSameAnswer(
  before: unknown,
  after: unknown,
  toNow: (block: number) => number | undefined,
): boolean {
  return isSame(before, after, (a, b, key) =>
    typeof a === 'number' && isPlaceKey(key) ? toNow(a) === b : Object.is(a, b),
  );
}

/** Whether an answer names blocks by their number. */
export function holdsPlace(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsPlace);
  if (!isPlain(value)) return false;
  return Object.entries(value).some(
    ([key, each]) => (typeof each === 'number' && isPlaceKey(key)) || holdsPlace(each),
  );
}

/** In an answer these are the numbers of blocks, and no others are. */
function isPlaceKey(key: string): boolean {
  return key === 'index' || key === 'block';
}

function isSame(
  a: unknown,
  b: unknown,
  isEqual: (a: unknown, b: unknown, key: string) => boolean,
  key = '',
): boolean {
  if (isEqual(a, b, key)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((each, i) => isSame(each, b[i], isEqual));
  }
  if (!hasMembers(a) || !hasMembers(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((each) => isSame(a[each], b[each], isEqual, each))
  );
}

function hasMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  return isPlain(value) || value instanceof Placed;
}

/** Whether a value is an object without a class. */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
