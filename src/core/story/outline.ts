import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import type { PlacedBlock } from '../document/placed-block.ts';
import type { Attribution } from '../facts/attributions.ts';
import { exchange } from '../collections/exchange.ts';
import { findChangedBlocks, type ChangedBlocks } from './reads/changed-blocks.ts';
import { createEntities, type EntityKeeper } from './cast/entities.ts';
import { createIndexes, type Indexes } from './indexes.ts';
import type { ReadLog, BlockRange } from './reads/reads.ts';
import { updateFlags } from './reads/sentence-flags.ts';
import type { StorySentence } from './sentences.ts';
import type { Source } from './source.ts';
import { BlockView, type ViewHost } from './reads/views.ts';
import { WatchedDocument } from './reads/watched-document.ts';

/** One version of a draft, as those who check it see it: what they read of it is written down. */
export interface Outline {
  /** The draft itself: whoever reads this leaves no trace. */
  readonly raw: Document;
  readonly document: Document;
  readonly sentences: readonly StorySentence[];
  /** The sentences of a block, if it belongs to the body. */
  readonly sentencesOf: (block: number) => readonly StorySentence[];
  readonly sources: () => readonly Source[];
  readonly sourceOf: (attribution: Attribution) => Source | undefined;
  /** The highest number of the draft’s footnotes for sources; 0 where there is none. */
  readonly lastSourceNote: () => number;
  readonly indexes: Indexes;
  readonly log: ReadLog;
}

/** How many sentences stand before some blocks, and how many behind. */
export interface SentencesAround {
  readonly before: number;
  readonly behind: number;
}

/** How an outline came out of the one before. */
export interface OutlineUpdate {
  readonly outline: Outline;
  /** The blocks that are new, or that their neighbours have changed. */
  readonly changed: ChangedBlocks;
  readonly around: SentencesAround;
  /** How many sentences stand before a block. */
  readonly countBefore: (block: number) => number;
  /** The blocks, in the new version, of what was read again. */
  readonly read: BlockRange;
  /** The blocks that have gone, as they were seen. */
  readonly removed: readonly BlockView[];
  /** What answers may rest on that is different now. */
  readonly topics: readonly string[];
  /** The only block that came, where it stands as the only one did that went, with as many sentences. */
  readonly exchanged: Block | undefined;
}

/** Draws up the outline of each version of a draft, as far as it differs from the last one. */
export class Outliner {
  private readonly log: ReadLog;
  private readonly entities: EntityKeeper;
  private readonly indexes: Indexes;
  private readonly host: ViewHost;
  private readonly ahead = new Map<Block, BlockView>();
  private readonly views: BlockView[] = [];
  private readonly sentences: StorySentence[] = [];
  private lastNote = 0;

  constructor(log: ReadLog) {
    this.log = log;
    this.entities = createEntities(log);
    this.indexes = createIndexes(log);
    this.host = { log, placed: [] };
  }

  /** Reads a block of the next version, so that less is left to do at once. */
  readAhead(block: Block): void {
    if (this.ahead.has(block)) return;
    const view = new BlockView(this.host, block);
    this.ahead.set(block, view);
    this.entities.readAhead(view);
    this.indexes.readAhead(block);
  }

  update(document: Document): OutlineUpdate {
    const changed = findChangedBlocks(this.host.placed, document);
    const read = findRead(this.host.placed, document);
    const isStill = isSamePlace(this.host.placed, document.blocks, changed.start);
    const { removed, added } = this.exchange(document, changed);
    const { views, entities, indexes, log } = this;
    const { start, afterEnd } = changed;
    const flagged = updateFlags(views, start, afterEnd);
    const notes = document.table.lastSourceNote === this.lastNote ? [] : [notesTopic];
    this.lastNote = document.table.lastSourceNote;
    const all = widen(changed, flagged.first, flagged.last);
    const countBefore = (block: number): number => views[block]?.first ?? this.sentences.length;
    const isOne = isStill && all.afterEnd - all.start === 1 && isExchange(removed, added);
    return {
      outline: toOutline(document, views, this.sentences, { entities, indexes, log }),
      changed: all,
      around: {
        before: countBefore(all.start),
        behind: this.sentences.length - countBefore(all.afterEnd),
      },
      countBefore,
      read,
      removed,
      exchanged: isOne ? added[0]?.own : undefined,
      topics: [
        ...entities.update({ start, views, removed, added }),
        ...indexes.update({ start, views, removed, added }),
        ...notes,
      ],
    };
  }

  /** Puts the blocks that came in place of those that went. */
  private exchange(
    { blocks }: Document,
    { start, beforeEnd, afterEnd }: ChangedBlocks,
  ): { readonly removed: readonly BlockView[]; readonly added: readonly BlockView[] } {
    const { host, ahead, views, sentences } = this;
    const removed = views.slice(start, beforeEnd);
    const added = blocks
      .slice(start, afterEnd)
      .map(({ block }) => ahead.get(block) ?? new BlockView(host, block));
    ahead.clear();
    const first = views[start]?.first ?? sentences.length;
    const own = added.flatMap((view) => view.sentences);
    exchange(views, start, removed.length, added);
    exchange(sentences, first, toSentenceCount(removed), own);
    host.placed = blocks;
    placeViews(views, start, added.length, first);
    return { removed, added };
  }
}

function findRead(before: readonly PlacedBlock[], { blocks, origin }: Document): BlockRange {
  if (origin?.blocks !== before) return { first: 0, last: blocks.length - 1 };
  return { first: origin.head, last: blocks.length - origin.tail - 1 };
}

/** Whether one block came in place of another that is as long and stands alike beside its neighbours. */
function isExchange(removed: readonly BlockView[], added: readonly BlockView[]): boolean {
  const [before, after] = [removed[0], added[0]];
  if (!before || !after || removed.length > 1 || added.length > 1) return false;
  if (before.own.kind !== after.own.kind || before.sentences.length !== after.sentences.length)
    return false;
  return before.sentences.every(({ flags }, i) => {
    const other = after.sentences[i]?.flags;
    return flags.isAlone === other?.isAlone && flags.isAfterBreak === other.isAfterBreak;
  });
}

/** Whether a block belongs together with its neighbours as it did. */
function isSamePlace(
  before: readonly PlacedBlock[],
  after: readonly PlacedBlock[],
  index: number,
): boolean {
  const [a, b] = [before[index], after[index]];
  if (a?.group !== b?.group || a?.isAfterBreak !== b?.isAfterBreak) return false;
  return before.at(-1)?.group === after.at(-1)?.group;
}

function toSentenceCount(views: readonly BlockView[]): number {
  let count = 0;
  for (const view of views) count += view.sentences.length;
  return count;
}

/** Numbers the blocks from `start` on, `count` of which are new, and their sentences, of which `first` is the first. */
function placeViews(
  views: readonly BlockView[],
  start: number,
  count: number,
  first: number,
): void {
  let position = first;
  for (let index = start; index < views.length; index++) {
    const view = views[index];
    if (!view) break;
    // From here on nothing has moved.
    if (index >= start + count && view.index === index && view.first === position) break;
    view.index = index;
    view.first = position;
    position += view.sentences.length;
  }
}

/** The change with the blocks from `first` to `last` of the new version, where they lie outside. */
function widen(
  { start, beforeEnd, afterEnd }: ChangedBlocks,
  first: number,
  last: number,
): ChangedBlocks {
  const more = Math.max(0, last + 1 - afterEnd);
  return {
    start: Math.min(start, first),
    beforeEnd: beforeEnd + more,
    afterEnd: afterEnd + more,
  };
}

const notesTopic = 'source notes';

/** What stays from version to version. */
interface OutlineKeepers extends Pick<Outline, 'indexes' | 'log'> {
  readonly entities: Pick<Outline, 'sources' | 'sourceOf'>;
}

function toOutline(
  raw: Document,
  views: readonly BlockView[],
  sentences: readonly StorySentence[],
  { entities, indexes, log }: OutlineKeepers,
): Outline {
  return {
    raw,
    document: new WatchedDocument(raw, views, log),
    sentences,
    sentencesOf: (block) => views[block]?.sentences ?? [],
    sources: entities.sources,
    sourceOf: entities.sourceOf,
    lastSourceNote: () => {
      log.addTopic(notesTopic);
      return raw.table.lastSourceNote;
    },
    indexes,
    log,
  };
}
