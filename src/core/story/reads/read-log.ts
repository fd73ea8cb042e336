import { toKeptList } from '../../memory/kept-list.ts';
import {
  edge,
  isNearTop,
  noReads,
  nowhere,
  own,
  takesIndex,
  type Query,
  type ReadLog,
  type Reads,
  type BlockRange,
  type Find,
  type VainSearch,
} from './reads.ts';

/** What is being written down for one block, or for any that may ask. */
interface Page {
  readonly block: number | undefined;
  first: number;
  last: number;
  spots: Set<number> | undefined;
  from: number;
  to: number;
  islands: BlockRange[] | undefined;
  inVain: VainSearch[] | undefined;
  finds: Find[] | undefined;
  /** First and last of the blocks at the top that were read. */
  topFirst: number;
  top: number;
  /** First and last of those there of which no more was read than how they stand. */
  topFrom: number;
  topFrame: number;
  isOfText: boolean;
  topics: string[];
  queries: Query[];
}

function createPage(block: number | undefined): Page {
  return {
    block,
    first: nowhere,
    last: -1,
    spots: undefined,
    from: nowhere,
    to: -1,
    islands: undefined,
    inVain: undefined,
    finds: undefined,
    topFirst: nowhere,
    top: -1,
    topFrom: nowhere,
    topFrame: -1,
    isOfText: false,
    topics: [],
    queries: [],
  };
}

/** How many blocks from its own a check reads most of what lies between; what lies farther is written down by itself. */
const near = 64;

function addRead(page: Page, index: number): void {
  if (index < edge) return addTop(page, index, index);
  addRange(page, index, index);
}

function addFramed(page: Page, index: number): void {
  if (index < edge) return addTopFrames(page, index, index);
  addFrames(page, index, index);
}

/** Longest range far away of which every block is written down singly. */
const maxSpots = 24;

function addRange(page: Page, first: number, last: number): void {
  if (first > last) return;
  const { block = first } = page;
  const isFar = block - first > near || last - block > near;
  if (isFar && last - first < maxSpots) {
    page.spots ??= new Set();
    for (let index = first; index <= last; index++) page.spots.add(index);
    return addFrames(page, first, last);
  }
  if (first < page.first) page.first = first;
  if (last > page.last) page.last = last;
}

/** Searches in one place are one; what is asked about far apart stays apart. */
function addSearch(page: Page, { read, from, to }: VainSearch): void {
  const inVain = (page.inVain ??= []);
  const at = inVain.findLastIndex(
    (each) => each.read === read && each.from <= to + 2 && from <= each.to + 2,
  );
  const known = inVain[at];
  if (!known) inVain.push({ read, from, to });
  else if (known.from > from || known.to < to)
    inVain[at] = { read, from: Math.min(from, known.from), to: Math.max(to, known.to) };
}

/** What is asked of one block comes up again for each of its sentences. */
function addFind(page: Page, find: Find): void {
  const finds = (page.finds ??= []);
  const isKnown = finds.some((each) => each.at === find.at && each.read === find.read);
  if (!isKnown) finds.push(find);
}

function addFrames(page: Page, first: number, last: number): void {
  const { block = first } = page;
  if (first <= last && (block - last > near || first - block > near)) {
    addIsland(page, first, last);
    return;
  }
  if (first < page.from) page.from = first;
  if (last > page.to) page.to = last;
}

/** How far apart places are that still count as one. */
const gap = 8;

function addIsland(page: Page, first: number, last: number): void {
  const islands = (page.islands ??= []);
  const at = islands.findLastIndex((each) => each.first <= last + gap && first <= each.last + gap);
  const known = islands[at];
  if (!known) islands.push({ first, last });
  else if (first < known.first || last > known.last)
    islands[at] = { first: Math.min(first, known.first), last: Math.max(last, known.last) };
}

function addTop(page: Page, first: number, last: number): void {
  if (last < 0) return;
  page.topFirst = Math.min(page.topFirst, first);
  page.top = Math.max(page.top, last);
}

function addTopFrames(page: Page, first: number, last: number): void {
  if (last < 0) return;
  page.topFrom = Math.min(page.topFrom, first);
  page.topFrame = Math.max(page.topFrame, last);
}

/** Takes over what was read for any block that may ask: it counts from none. */
function addAll(page: Page, reads: Reads): void {
  addRange(page, reads.first, reads.last);
  for (const index of reads.spots) addRange(page, index, index);
  addFrames(page, reads.from, reads.to);
  for (const { first, last } of reads.islands) addFrames(page, first, last);
  for (const search of reads.inVain) addSearch(page, search);
  for (const find of reads.finds) addFind(page, find);
  addTop(page, 0, reads.top);
  addTopFrames(page, 0, reads.topFrame);
  if (reads.isOfText) page.isOfText = true;
  page.topics.push(...reads.topics);
  page.queries.push(...reads.queries);
}

/** Starts a log; nothing is written down unless it is asked to record. */
export function createReadLog(): ReadLog {
  let page: Page | undefined;
  return {
    isKept: true,
    addBlock: (index) => {
      if (page) addRead(page, index);
    },
    addFrame: (index) => {
      if (page) addFramed(page, index);
    },
    addVain: (index, read) => {
      if (!page) return;
      addFramed(page, index);
      addSearch(page, { read, from: index, to: index });
    },
    addFind: (index, read, found) => {
      if (!page) return;
      addFramed(page, index);
      addFind(page, { read, at: index, found });
    },
    addText: () => {
      if (page) page.isOfText = true;
    },
    addTopic: (topic) => page?.topics.push(topic),
    addQuery: (query) => page?.queries.push(toRelative(query, page.block)),
    addReads: (reads) => {
      if (page) addAll(page, reads);
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

function toRelative(query: Query, block: number | undefined): Query {
  const { path, args, value, topics } = query;
  if (block === undefined || args[0] !== block || !takesIndex(path)) return query;
  return { path, args: args.with(0, own), value, topics };
}

function toReads(page: Page): Reads {
  const { block = 0, top, topFrame, isOfText, topics, queries } = page;
  // Written out: what is put behind a spread goes into memory of its own, and a draft has thousands of these.
  const { first, last, from, to } = toSpans(page, block);
  return {
    first,
    last,
    spots: page.spots ? Array.from(page.spots, (index) => index - block) : noReads.spots,
    from,
    to,
    islands: page.islands?.map((island) => toRelativeRange(island, block)) ?? noReads.islands,
    inVain: page.inVain?.map((search) => toRelativeSearch(search, block)) ?? noReads.inVain,
    finds: page.finds?.map((find) => ({ ...find, at: find.at - block })) ?? noReads.finds,
    top,
    topFrame,
    isOfText,
    topics: toKeptList(topics),
    queries: toKeptList(queries),
  };
}

/** Near the top of the draft what was read there is as near to the block as the rest. */
function toSpans(page: Page, block: number): Pick<Reads, 'first' | 'last' | 'from' | 'to'> {
  let { first, last, from, to } = page;
  if (isNearTop(block)) {
    first = Math.min(first, page.topFirst);
    last = Math.max(last, page.top);
    from = Math.min(from, page.topFrom);
    to = Math.max(to, page.topFrame);
  }
  return {
    first: first - block,
    last: last - block,
    from: Math.min(from, first) - block,
    to: Math.max(to, last) - block,
  };
}

function toRelativeSearch({ read, from, to }: VainSearch, block: number): VainSearch {
  return { read, from: from - block, to: to - block };
}

function toRelativeRange({ first, last }: BlockRange, block: number): BlockRange {
  return { first: first - block, last: last - block };
}
