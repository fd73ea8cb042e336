import { toKeptList } from '../../memory/kept-list.ts';
import {
  addFind,
  addFramed,
  addFrames,
  addFound,
  addGap,
  addGaps,
  addVain,
  addRange,
  addRead,
  addSearch,
  addTop,
  addTopFrames,
  createPage,
  type Page,
} from './read-page.ts';
import {
  isNearTop,
  noReads,
  own,
  takesIndex,
  type Query,
  type ReadLog,
  type Reads,
  type BlockRange,
  type Find,
  type VainSearch,
} from './reads.ts';

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
  if (reads.gapFirst <= reads.gapLast) addGaps(page, reads.gapFirst, reads.gapLast);
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
      if (page) addVain(page, index, read);
    },
    addFind: (index, read, found) => {
      if (page) addFound(page, { read, at: index, found });
    },
    addGap: (index) => {
      if (page) addGap(page, index);
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
    inVain: page.inVain ? toSearches(page.inVain, block) : noReads.inVain,
    finds: page.finds ? toFinds(page.finds, block) : noReads.finds,
    top,
    topFrame,
    gapFirst: page.gapFirst - block,
    gapLast: page.gapLast - block,
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

function toSearches(inVain: NonNullable<Page['inVain']>, block: number): readonly VainSearch[] {
  const all: VainSearch[] = [];
  for (const searches of inVain.values()) {
    for (const { read, from, to } of searches) {
      all.push({ read, from: from - block, to: to - block });
    }
  }
  return all;
}

function toFinds(finds: NonNullable<Page['finds']>, block: number): readonly Find[] {
  const all: Find[] = [];
  for (const known of finds.values()) {
    for (const { read, at, found } of known.values()) all.push({ read, at: at - block, found });
  }
  return all;
}

function toRelativeRange({ first, last }: BlockRange, block: number): BlockRange {
  return { first: first - block, last: last - block };
}
