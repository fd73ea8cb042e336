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
  /** The last of the blocks at the top of the draft that was read; −1 for none. */
  readonly top: number;
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

interface Page {
  readonly block: number | undefined;
  first: number;
  last: number;
  /** First and last of the blocks at the top that were read. */
  topFirst: number;
  top: number;
  isOfText: boolean;
  topics: string[];
  queries: Query[];
}

function createPage(block: number | undefined): Page {
  const none = { first: Infinity, last: -1, topFirst: Infinity, top: -1 };
  return { block, ...none, isOfText: false, topics: [], queries: [] };
}

/** Starts a log; nothing is written down unless it is asked to record. */
export function createReadLog(): ReadLog {
  let page: Page | undefined;
  const addRange = (first: number, last: number): void => {
    if (!page || first > last) return;
    if (first < page.first) page.first = first;
    if (last > page.last) page.last = last;
  };
  const addTop = (first: number, last: number): void => {
    if (!page || last < 0) return;
    page.topFirst = Math.min(page.topFirst, first);
    page.top = Math.max(page.top, last);
  };
  return {
    isKept: true,
    addBlock: (index) => (index < edge ? addTop(index, index) : addRange(index, index)),
    addText: () => {
      if (page) page.isOfText = true;
    },
    addTopic: (topic) => page?.topics.push(topic),
    addQuery: (query) => page?.queries.push(toRelative(query, page.block)),
    addReads: ({ first, last, top, isOfText, topics, queries }) => {
      addRange(first, last);
      addTop(0, top);
      if (!page) return;
      if (isOfText) page.isOfText = true;
      page.topics.push(...topics);
      page.queries.push(...queries);
    },
    record: (block, run) => {
      const outer = page;
      const inner = (page = createPage(block));
      try {
        const value = run();
        return { value, reads: toReads(inner) };
      } finally {
        page = outer;
      }
    },
  };
}

/** Of whoever has read nothing, or writes nothing down. */
export const noReads: Reads = {
  first: Infinity,
  last: -Infinity,
  top: -1,
  isOfText: false,
  topics: [],
  queries: [],
};

/** The log of a draft that nobody follows: writes nothing down. */
export const blankLog: ReadLog = {
  isKept: false,
  addBlock: () => undefined,
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

function toRelative(query: Query, block: number | undefined): Query {
  const [first, ...others] = query.args;
  if (block === undefined || first !== block || !takesIndex(query.path)) return query;
  return { ...query, args: [own, ...others] };
}

/** Whether what is read at the top of the draft may be a neighbour of this block. */
export function isNearTop(index: number): boolean {
  return index < 2 * edge;
}

function toReads({
  block = 0,
  first,
  last,
  topFirst,
  top,
  isOfText,
  topics,
  queries,
}: Page): Reads {
  const isNear = isNearTop(block);
  return {
    first: (isNear ? Math.min(first, topFirst) : first) - block,
    last: (isNear ? Math.max(last, top) : last) - block,
    top,
    isOfText,
    topics: toTight(topics, noReads.topics),
    queries: toTight(queries, noReads.queries),
  };
}

/** A list that grew, without the room for more that it was given on the way: a draft has tens of thousands. */
function toTight<T>(list: readonly T[], none: readonly T[]): readonly T[] {
  return list.length === 0 ? none : list.slice();
}

/** Whether two answers say the same. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((each, i) => isSameValue(each, b[i]));
  }
  if (!isPlain(a) || !isPlain(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => isSameValue(a[key], b[key]));
}

/** Whether a value is an object without a class. */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
