import { Cast } from './cast.ts';
import {
  isSameState,
  isSameTraits,
  type CastState,
  type Character,
  type Origin,
  type Traits,
} from './character.ts';
import { findDifference, passOver, type ReadChapter } from './cast-trace.ts';
import { readChapter, toChapters, type Chapter } from './chapter.ts';
import type { ViewChange } from '../reads/kept-index.ts';
import type { Mention, Scene } from './scene.ts';
import { findNamesakes, findReturning, pairNamesakes, recast } from './namesakes.ts';
import { settle, takeOver, toOrigins } from './origins.ts';
import { hasSameScenes, toMentions } from './scenes.ts';
import type { BlockView } from '../reads/views.ts';

/** What came of taking up a version. */
export interface Reading {
  /** Whoever is named in other places now, or otherwise known. */
  readonly named: ReadonlySet<Character>;
  /** The chapters before which others are in play now. */
  readonly read: readonly Chapter[];
}

const nothing: Reading = { named: new Set(), read: [] };

/** Most blocks of a chapter; a longer one is cut. */
const maxLength = 64;

/**
 * Who is who in a draft, chapter by chapter: a chapter in which nothing has changed, and before which the same
 * people are in play, as far as they matter to it, is not read again.
 */
export class Chapters {
  private readonly scenesOf: (view: BlockView) => readonly Scene[];
  private chapters: readonly Chapter[] = [];

  constructor(scenesOf: (view: BlockView) => readonly Scene[]) {
    this.scenesOf = scenesOf;
  }

  get all(): readonly Chapter[] {
    return this.chapters;
  }

  /** Takes up a new version. */
  update({ start, removed, added }: ViewChange): Reading {
    if (removed.length + added.length === 0) return nothing;
    const [before, after] = [removed.flatMap(this.scenesOf), added.flatMap(this.scenesOf)];
    takeOver(before, after);
    const place = this.findPlace(start, removed.length);
    if (hasSameScenes(before, after) && this.exchange(place, added)) return nothing;
    const gone = this.replace(place, added);
    return this.readOn(gone, new Set(before.flatMap(toOrigins)));
  }

  /** Reads what has to be read, when some chapters are gone, and with them where somebody came up. */
  private readOn(gone: readonly Chapter[], left: ReadonlySet<Origin>): Reading {
    const known = new Roles(gone);
    const read: Chapter[] = [];
    let state: CastState = [];
    let cast: Cast | undefined;
    for (const chapter of this.chapters) {
      const was = chapter.after;
      if (chapter.before !== undefined && isSameState(chapter.before, state)) {
        chapter.before = state;
        [cast, state] = [undefined, was];
        continue;
      }
      known.add(chapter);
      read.push(chapter);
      const passed = passFrom(chapter, state);
      cast = passed ? undefined : this.read(chapter, cast ?? new Cast(state));
      chapter.before = state;
      chapter.after = passed ?? cast?.toState() ?? [];
      if (cast && this.giveBack(read, was, left)) cast = undefined;
      state = chapter.after;
    }
    return { named: known.findMoved(read), read };
  }

  private read(chapter: Chapter, cast: Cast): Cast {
    readChapter(chapter, chapter.views.flatMap(this.scenesOf), cast);
    return cast;
  }

  /**
   * Where somebody comes up earlier or later than before, and others would stand for them in all that follows, they are
   * put in the place of those in the chapters that have been read; false where there is nobody.
   */
  private giveBack(read: readonly Chapter[], was: CastState, left: ReadonlySet<Origin>): boolean {
    const now = read.at(-1)?.after ?? [];
    const pairs = pairNamesakes(findDifference(was, now));
    if (pairs.length === 0) return false;
    const here = read.flatMap(({ views }) => views.flatMap(this.scenesOf).flatMap(toOrigins));
    const returning = findReturning(pairs, read, new Set(here), left);
    if (returning.size === 0) return false;
    let state = read[0]?.before;
    for (const chapter of read) {
      const reading = toReading(chapter);
      if (!reading) continue;
      const { after, trace } = recast(chapter, reading, returning);
      chapter.before = state;
      chapter.after = state = after;
      chapter.trace = trace;
    }
    for (const [{ origin }, other] of returning) settle(other, origin);
    return true;
  }

  /** The chapters in which some blocks stand, and where they stand in them. */
  private findPlace(start: number, count: number): ChapterPlace {
    let [from, first] = [0, 0];
    for (; first < this.chapters.length; first++) {
      const end = from + (this.chapters[first]?.views.length ?? 0);
      if (end > start) break;
      from = end;
    }
    let [to, last] = [from, first];
    for (; last < this.chapters.length && to <= start + count; last++) {
      to += this.chapters[last]?.views.length ?? 0;
    }
    return { first, last, offset: start - from, count };
  }

  /** Puts blocks in place of others that name the same people; false where that changes the chapters. */
  private exchange({ first, offset, count }: ChapterPlace, added: readonly BlockView[]): boolean {
    const chapter = this.chapters[first];
    if (!chapter || offset + count > chapter.views.length) return false;
    const views = spliced(chapter.views, offset, count, added);
    if (views.length === 0 || views.length > maxLength) return false;
    const mentions = toMentions(views.flatMap(this.scenesOf));
    for (const [i, mention] of mentions.entries()) {
      mention.character = chapter.mentions[i]?.character;
    }
    this.chapters = spliced(this.chapters, first, 1, [{ ...chapter, views, mentions }]);
    return true;
  }

  /** Puts blocks in place of others, and tells the chapters that they stood in. */
  private replace(
    { first, last, offset, count }: ChapterPlace,
    added: readonly BlockView[],
  ): readonly Chapter[] {
    const gone = this.chapters.slice(first, last);
    const views = gone.flatMap((chapter) => chapter.views);
    const own = toChapters(spliced(views, offset, count, added), this.scenesOf);
    const final = own.at(-1);
    if (final) final.after = gone.at(-1)?.after ?? [];
    this.chapters = spliced(this.chapters, first, last - first, own);
    return gone;
  }
}

interface ChapterPlace {
  /** The chapters from `first` to `last`, the latter not included. */
  readonly first: number;
  readonly last: number;
  /** How many blocks of the first one stand before those that are meant, and how many these are. */
  readonly offset: number;
  readonly count: number;
}

/** Who is in play behind a chapter that says the same from another state; undefined if it has to be read. */
function passFrom(chapter: Chapter, state: CastState): CastState | undefined {
  const reading = toReading(chapter);
  if (!reading) return undefined;
  const difference = findDifference(reading.before, state);
  const namesakes = findNamesakes(reading, difference);
  const own = recast(chapter, reading, namesakes);
  const rest = namesakes.size > 0 ? findDifference(own.before, state) : difference;
  const passed = passOver(own, state, rest);
  chapter.trace = passed?.trace;
  return passed?.after;
}

/** What came of a chapter when it was read; undefined if it has not been. */
function toReading({ before, after, trace }: Chapter): ReadChapter | undefined {
  return before && trace && { before, after, trace };
}

function spliced<T>(all: readonly T[], start: number, count: number, added: readonly T[]): T[] {
  return all.slice(0, start).concat(added, all.slice(start + count));
}

/** Whom some chapters named before they were read again, and what they knew of them. */
class Roles {
  private readonly characters = new Map<Mention, Character | undefined>();
  private readonly known = new Map<Character, Traits>();

  constructor(chapters: readonly Chapter[]) {
    for (const each of chapters) this.add(each);
  }

  /** Does nothing where a chapter has not been read. */
  add({ mentions, known, before }: Chapter): void {
    if (!before) return;
    for (const mention of mentions) this.characters.set(mention, mention.character);
    for (const [character, traits] of known) this.known.set(character, traits);
  }

  /** Those of whom the chapters say something else now. */
  findMoved(read: readonly Chapter[]): ReadonlySet<Character> {
    const moved = new Set<Character>();
    const known = new Map<Character, Traits>();
    const add = (character: Character | undefined): void => {
      if (character) moved.add(character);
    };
    for (const chapter of read) {
      for (const mention of chapter.mentions) {
        const before = this.characters.get(mention);
        if (before !== mention.character || !this.characters.has(mention)) {
          add(before);
          add(mention.character);
        }
        this.characters.delete(mention);
      }
      for (const [character, traits] of chapter.known) known.set(character, traits);
    }
    for (const gone of this.characters.values()) add(gone);
    for (const [character, traits] of known) {
      const before = this.known.get(character);
      if (!before || !isSameTraits(before, traits)) moved.add(character);
    }
    return moved;
  }
}
