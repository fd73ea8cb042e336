import {
  edge,
  nowhere,
  type Query,
  type BlockRange,
  type Find,
  type Gleaning,
  type VainSearch,
} from './reads.ts';

/** What is being written down for one block, or for any that may ask. */
export interface Page {
  readonly block: number | undefined;
  first: number;
  last: number;
  spots: Set<number> | undefined;
  from: number;
  to: number;
  islands: Growing<BlockRange>[] | undefined;
  /** The one to which something came last: what comes next mostly lies there too. */
  island: Growing<BlockRange> | undefined;
  /** What was looked for, and where it was not found; and what was found, by block. A check may look hundreds of times. */
  inVain: Map<Gleaning, Growing<VainSearch>[]> | undefined;
  finds: Map<Gleaning, Map<number, Find>> | undefined;
  /** First and last of the blocks at the top that were read. */
  topFirst: number;
  top: number;
  /** First and last of those there of which no more was read than how they stand. */
  topFrom: number;
  topFrame: number;
  gapFirst: number;
  gapLast: number;
  isOfText: boolean;
  topics: string[];
  queries: Query[];
}

type Growing<T> = { -readonly [K in keyof T]: T[K] };

/** A page on which nothing is written yet. */
export function createPage(block: number | undefined): Page {
  return {
    block,
    first: nowhere,
    last: -1,
    spots: undefined,
    from: nowhere,
    to: -1,
    islands: undefined,
    island: undefined,
    inVain: undefined,
    finds: undefined,
    topFirst: nowhere,
    top: -1,
    topFrom: nowhere,
    topFrame: -1,
    gapFirst: nowhere,
    gapLast: -nowhere,
    isOfText: false,
    topics: [],
    queries: [],
  };
}

/** How many blocks from its own a check reads most of what lies between; what lies farther is written down by itself. */
const near = 64;

/** A block was read. */
export function addRead(page: Page, index: number): void {
  if (index < edge) return addTop(page, index, index);
  addRange(page, index, index);
}

/** It was read how a block stands beside others. */
export function addFramed(page: Page, index: number): void {
  if (index < edge) return addTopFrames(page, index, index);
  addFrames(page, index, index);
}

/** Longest range far away of which every block is written down singly. */
const maxSpots = 24;

/** The blocks between two were read, both included. */
export function addRange(page: Page, first: number, last: number): void {
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

/** What lies behind some blocks was read. */
export function addGaps(page: Page, first: number, last: number): void {
  if (first < page.gapFirst) page.gapFirst = first;
  if (last > page.gapLast) page.gapLast = last;
}

/** What lies behind a block was read. */
export function addGap(page: Page, index: number): void {
  addFramed(page, index);
  addGaps(page, index, index);
}

/** Something was looked for in a block, in vain. */
export function addVain(page: Page, index: number, read: Gleaning): void {
  addFramed(page, index);
  addSearch(page, { read, from: index, to: index });
}

/** The same, and found. */
export function addFound(page: Page, find: Find): void {
  addFramed(page, find.at);
  addFind(page, find);
}

/** Searches in one place are one; what is asked about far apart stays apart. */
export function addSearch(page: Page, { read, from, to }: VainSearch): void {
  const known = (page.inVain ??= new Map<Gleaning, Growing<VainSearch>[]>()).get(read);
  const search = known?.findLast((each) => each.from <= to + 2 && from <= each.to + 2);
  if (search) {
    search.from = Math.min(from, search.from);
    search.to = Math.max(to, search.to);
  } else if (known) known.push({ read, from, to });
  else page.inVain.set(read, [{ read, from, to }]);
}

/** What is asked of one block comes up again for each of its sentences. */
export function addFind(page: Page, find: Find): void {
  const finds = (page.finds ??= new Map<Gleaning, Map<number, Find>>());
  const known = finds.get(find.read);
  if (!known) finds.set(find.read, new Map([[find.at, find]]));
  else if (!known.has(find.at)) known.set(find.at, find);
}

/** The same of how they stand. */
export function addFrames(page: Page, first: number, last: number): void {
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
  const { island } = page;
  if (island && island.first <= first && last <= island.last) return;
  const islands = (page.islands ??= []);
  const known = islands.findLast((each) => each.first <= last + gap && first <= each.last + gap);
  if (known) {
    known.first = Math.min(first, known.first);
    known.last = Math.max(last, known.last);
    page.island = known;
  } else islands.push((page.island = { first, last }));
}

/** Blocks at the top of the draft were read. */
export function addTop(page: Page, first: number, last: number): void {
  if (last < 0) return;
  page.topFirst = Math.min(page.topFirst, first);
  page.top = Math.max(page.top, last);
}

/** The same of how they stand. */
export function addTopFrames(page: Page, first: number, last: number): void {
  if (last < 0) return;
  page.topFrom = Math.min(page.topFrom, first);
  page.topFrame = Math.max(page.topFrame, last);
}
