import { addTo } from '../../collections/add-to.ts';
import type { Attribution } from '../../facts/attributions.ts';
import {
  LinkedSource,
  isSameSource,
  type SourcePlaces,
  type SourceTraits,
} from './linked-source.ts';
import type { Character, Traits } from './character.ts';
import { isPersonalName } from './persons.ts';
import type { Chapter } from './chapter.ts';
import { Chapters, type Reading } from './chapters.ts';
import type { ViewChange } from '../reads/kept-index.ts';
import type { Mention, Scene } from './scene.ts';
import type { ReadLog } from '../reads/reads.ts';
import { hasSameMentions, readScenes, toMentions } from './scenes.ts';
import type { Place, Source } from '../source.ts';
import type { BlockView } from '../reads/views.ts';

/** The sources of a draft, and which of them each attribution names. */
export interface Entities {
  readonly sources: () => readonly Source[];
  readonly sourceOf: (attribution: Attribution) => Source | undefined;
}

/** The sources of a draft that is being written. */
export interface EntityKeeper extends Entities {
  /** Reads whom a block names, so that less is left to do when it is taken up. */
  readonly readAhead: (view: BlockView) => void;
  /** Takes up a new version; the topics of the attributions that name another source now. */
  readonly update: (change: ViewChange) => readonly string[];
}

/**
 * Gathers the sources of all attributions: “Governor Eli Stone”, then “Stone”, “he”, “the governor”. As long as
 * the same sources are named in the same order, a new version of the draft takes over who is who.
 */
export function createEntities(log: ReadLog): EntityKeeper {
  const known = new Map<Attribution, Mention>();
  let count = 0;
  let all: readonly BlockView[] = [];
  let places: ReadonlyMap<LinkedSource, SourcePlaces> | undefined;
  const scenesOf = (view: BlockView): readonly Scene[] =>
    (view.scenes ??= readScenes(view, () => `source ${(count += 1)}`));
  const chapters = new Chapters(scenesOf);
  const findPlaces = (): ReadonlyMap<LinkedSource, SourcePlaces> =>
    (places ??= toPlaces(toMentions(all.flatMap(scenesOf))));
  const toLinked = (source: SourceTraits): LinkedSource =>
    new LinkedSource(source, log, (own) => findPlaces().get(own) ?? { id: '', mentions: [] });
  return {
    sources: () => [...findPlaces().keys()],
    sourceOf: (attribution) => {
      const mention = known.get(attribution);
      if (mention) log.addTopic(mention.topic);
      return mention?.source;
    },
    readAhead: (view) => void scenesOf(view),
    update: (change) => {
      const { views, removed, added } = change;
      all = views;
      places = undefined;
      const [before, after] = [removed.flatMap(scenesOf), added.flatMap(scenesOf)];
      const [old, own] = [toMentions(before), toMentions(after)];
      // Weak maps would keep all of this longer: they are emptied only when old memory is cleared.
      for (const mention of old) known.delete(mention.attribution);
      for (const mention of own) known.set(mention.attribution, mention);
      if (hasSameMentions(before, after)) {
        for (const [i, mention] of own.entries()) mention.source = old[i]?.source;
      }
      const reading = chapters.update(change);
      return link(chapters.all, reading, toLinked).map(({ topic }) => topic);
    },
  };
}

/** Gives those who are named anew their sources, and keeps what comes out as it was; the mentions that mean another. */
function link(
  chapters: readonly Chapter[],
  { named, read }: Reading,
  toLinked: (source: SourceTraits) => LinkedSource,
): readonly Mention[] {
  const moved: Mention[] = [];
  const taken = new Set<LinkedSource>();
  for (const role of findRoles(chapters, named)) {
    const { mentions } = role;
    const own = describe(role);
    const source = findKept(mentions, own, taken) ?? toLinked(own);
    taken.add(source);
    for (const mention of mentions) setSource(mention, source, moved);
  }
  for (const mention of read.flatMap(({ mentions }) => mentions)) {
    if (!mention.character) setSource(mention, undefined, moved);
  }
  return moved;
}

/** What one of the mentions named before, if that says the same. */
function findKept(
  mentions: readonly Mention[],
  own: SourceTraits,
  taken: ReadonlySet<LinkedSource>,
): LinkedSource | undefined {
  let last: LinkedSource | undefined;
  for (const { source } of mentions) {
    if (!source || source === last) continue;
    if (!taken.has(source) && isSameSource(source, own)) return source;
    last = source;
  }
  return undefined;
}

function setSource(mention: Mention, source: LinkedSource | undefined, moved: Mention[]): void {
  if (source === mention.source) return;
  mention.source = source;
  moved.push(mention);
}

/** What a draft says of somebody, to its end, and where. */
interface Role {
  readonly traits: Traits;
  readonly mentions: readonly Mention[];
}

/** The roles of some characters, in the order in which sources name them. */
function findRoles(
  chapters: readonly Chapter[],
  characters: ReadonlySet<Character>,
): Iterable<Role> {
  const roles = new Map<Character, { traits: Traits; mentions: Mention[] }>();
  if (characters.size === 0) return [];
  for (const { mentions, known } of chapters) {
    if (!knowsAny(known, characters)) continue;
    for (const mention of mentions) {
      const { character } = mention;
      if (!character || !characters.has(character)) continue;
      const traits = known.get(character) ?? character.traits;
      const role = roles.get(character);
      if (role) {
        role.mentions.push(mention);
        role.traits = traits;
      } else roles.set(character, { traits, mentions: [mention] });
    }
  }
  return roles.values();
}

function knowsAny(
  known: ReadonlyMap<Character, Traits>,
  characters: ReadonlySet<Character>,
): boolean {
  for (const each of characters) if (known.has(each)) return true;
  return false;
}

function describe({ traits, mentions }: Role): SourceTraits {
  const { name, kind, isPerson, hasOffice } = traits;
  const words = `the ${name.toLowerCase()}`;
  const hasArticle = mentions.some(
    ({ article }) => article.includes(words) && !(bare.test(name) && isModifier(article, words)),
  );
  return {
    name,
    kind,
    isPrivate: isPerson && !hasOffice,
    isParty: mentions.some(
      ({ party }) => party === 'within' || (party === 'beside' && isPersonalName(name)),
    ),
    hasArticle,
    isNamedOnce: mentions.length === 1,
  };
}

/** “Lund University”: named after a place or a person it takes no article, unless the copy gives it one. */
const bare = /^\p{Upper}.* (?:Airport|Castle|Cathedral|College|Hospital|School|University)$/u;

/** “the {Lund University} researchers”: the article is that of the noun behind. */
function isModifier(article: string, words: string): boolean {
  return /^ \p{Alpha}/u.test(article.slice(article.indexOf(words) + words.length));
}

/** All sources in order of their first mention, and where they stand. */
function toPlaces(mentions: readonly Mention[]): ReadonlyMap<LinkedSource, SourcePlaces> {
  const found = new Map<LinkedSource, Place[]>();
  for (const { source, view, attribution } of mentions) {
    if (!source) continue;
    const { start, end } = attribution.source;
    const place = { block: view.index, span: { start, end } };
    addTo(found, source, place);
  }
  const ordered = [...found].sort(([, a], [, b]) => toOrder(a) - toOrder(b));
  return new Map(ordered.map(([source, own], i) => [source, { id: `s${i + 1}`, mentions: own }]));
}

function toOrder([first]: readonly Place[]): number {
  return (first?.block ?? 0) * 1e7 + (first?.span.start ?? 0);
}
