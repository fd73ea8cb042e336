import type { Attribution } from '../facts/attributions.ts';
import {
  LinkedSource,
  isSameSource,
  type SourcePlaces,
  type SourceTraits,
} from './linked-source.ts';
import { Cast, findEncountered, findMeant, type Character } from './cast.ts';
import type { ViewChange } from './kept-index.ts';
import type { Mention } from './mentions.ts';
import type { ReadLog } from './reads.ts';
import {
  hasSameEncounters,
  hasSameMentions,
  readScenes,
  toMentions,
  type Encounter,
  type Scene,
} from './scenes.ts';
import type { Place, Source } from './story.ts';
import type { BlockView } from './views.ts';

/** The sources of a draft, and which of them each attribution names. */
export interface Entities {
  readonly sources: readonly Source[];
  readonly sourceOf: (attribution: Attribution) => Source | undefined;
}

/** The sources of a draft that is being written. */
export interface EntityKeeper extends Entities {
  /** Takes up a new version; the topics of the attributions that name another source now. */
  readonly update: (change: ViewChange) => readonly string[];
}

/**
 * Gathers the sources of all attributions: “Governor Eli Stone”, then “Stone”, “he”, “the governor”. As long as
 * the same sources are named in the same order, a new version of the draft takes over who is who.
 */
export function createEntities(log: ReadLog): EntityKeeper {
  const scenes = new WeakMap<BlockView, readonly Scene[]>();
  const known = new WeakMap<Attribution, Mention>();
  let count = 0;
  let all: readonly BlockView[] = [];
  let places: ReadonlyMap<LinkedSource, SourcePlaces> | undefined;
  const scenesOf = (view: BlockView): readonly Scene[] => {
    const found = scenes.get(view) ?? readScenes(view, () => `source ${(count += 1)}`);
    scenes.set(view, found);
    return found;
  };
  const findPlaces = (): ReadonlyMap<LinkedSource, SourcePlaces> =>
    (places ??= toPlaces(toMentions(all.flatMap(scenesOf))));
  const toLinked = (source: SourceTraits): LinkedSource =>
    new LinkedSource(source, log, (own) => findPlaces().get(own) ?? { id: '', mentions: [] });
  return {
    get sources() {
      return [...findPlaces().keys()];
    },
    sourceOf: (attribution) => {
      const mention = known.get(attribution);
      if (mention) log.addTopic(mention.topic);
      return mention?.source;
    },
    update: ({ views, removed, added }) => {
      all = views;
      places = undefined;
      const [before, after] = [removed.flatMap(scenesOf), added.flatMap(scenesOf)];
      const [old, own] = [toMentions(before), toMentions(after)];
      for (const mention of own) known.set(mention.attribution, mention);
      const isSame = hasSameMentions(before, after);
      if (isSame) for (const [i, mention] of own.entries()) mention.source = old[i]?.source;
      if (isSame && hasSameEncounters(before, after)) return [];
      return link(views.flatMap(scenesOf), toLinked).map(({ topic }) => topic);
    },
  };
}

/** Finds out who is who, and keeps the sources that come out as they were; the mentions that mean another than before. */
function link(
  scenes: readonly Scene[],
  toLinked: (source: SourceTraits) => LinkedSource,
): readonly Mention[] {
  const namedBy = findNamedBy(scenes);
  const taken = new Set<LinkedSource>();
  const sources = new Map<Character, LinkedSource>();
  for (const character of new Set(namedBy.values())) {
    const own = describe(character);
    const before = character.mentions[0]?.source;
    const isKept = before && !taken.has(before) && isSameSource(before, own);
    const source = isKept ? before : toLinked(own);
    taken.add(source);
    sources.set(character, source);
  }
  const moved: Mention[] = [];
  for (const { mentions } of scenes) {
    for (const mention of mentions) {
      const character = namedBy.get(mention);
      const source = character && sources.get(character);
      if (source !== mention.source) moved.push(mention);
      mention.source = source;
    }
  }
  return moved;
}

/** Whom each mention names. */
function findNamedBy(scenes: readonly Scene[]): ReadonlyMap<Mention, Character> {
  const cast = new Cast();
  const namedBy = new Map<Mention, Character>();
  for (const { mentions, encounters, speakers } of scenes) {
    const meet = createMeeting(cast, encounters);
    for (const [i, mention] of mentions.entries()) {
      meet(i);
      const character = findMeant(cast, mention) ?? createSpeaker(mention);
      if (!character) continue;
      character.mentions.push(mention);
      absorb(cast, character, mention);
      namedBy.set(mention, character);
      cast.putLast(character);
    }
    meet(Infinity);
    // Who spoke in a sentence comes before whom it names.
    for (const speaker of speakers) cast.putLast(namedBy.get(speaker));
  }
  return namedBy;
}

/** Puts people into play as they come up before mention `i`; the subject of the main clause last. */
function createMeeting(cast: Cast, encounters: readonly Encounter[]): (i: number) => void {
  let next = 0;
  let subject: Character | undefined;
  return (i) => {
    for (let each = encounters[next]; each && each.after <= i; each = encounters[++next]) {
      const person = findEncountered(cast, each) ?? createPerson(each);
      cast.putLast(person);
      if (each.isMain) subject ??= person;
    }
    cast.putLast(subject);
  };
}

/** Someone who is named but has not spoken yet: “Mrs. Bell introduced him. She said …”. */
function createPerson({ name, words, gender, isPerson }: Encounter): Character | undefined {
  const key = words.at(-1);
  if (!key || !isPerson) return undefined;
  const keys = new Set([key]);
  const base = { mentions: [], hasOffice: false, at: -1 };
  return { ...base, name, kind: 'named', keys, isPerson, gender };
}

function describe({ name, kind, mentions, isPerson, hasOffice }: Character): SourceTraits {
  const isPrivate = isPerson && !hasOffice;
  const words = `the ${name.toLowerCase()}`;
  const hasArticle = mentions.some(({ article }) => article.includes(words));
  return { name, kind, isPrivate, hasArticle };
}

/** All sources in order of their first mention, and where they stand. */
function toPlaces(mentions: readonly Mention[]): ReadonlyMap<LinkedSource, SourcePlaces> {
  const found = new Map<LinkedSource, Place[]>();
  for (const { source, view, attribution } of mentions) {
    if (!source) continue;
    const { start, end } = attribution.source;
    const place = { block: view.index, span: { start, end } };
    const own = found.get(source);
    if (own) own.push(place);
    else found.set(source, [place]);
  }
  const ordered = [...found].sort(([, a], [, b]) => toOrder(a) - toOrder(b));
  return new Map(ordered.map(([source, own], i) => [source, { id: `s${i + 1}`, mentions: own }]));
}

function toOrder([first]: readonly Place[]): number {
  return (first?.block ?? 0) * 1e7 + (first?.span.start ?? 0);
}

function createSpeaker({ kind, name, copy, gender, isBody }: Mention): Character | undefined {
  if (kind === 'pronoun' || kind === 'none') return undefined;
  const isPerson = kind === 'named' && !isBody;
  const traits = { name: name || copy, kind, isPerson, gender };
  return { ...traits, keys: new Set(), mentions: [], hasOffice: false, at: -1 };
}

/** Takes up what a mention adds: a fuller name, a title, the noun of a body. */
function absorb(
  cast: Cast,
  character: Character,
  { kind, name, keys, gender, isMany, hasTitle, hasBody, hasPlainBody }: Mention,
): void {
  if (kind === 'pronoun') return;
  cast.addKeys(character, keys);
  if (hasTitle || hasBody) character.hasOffice = true;
  character.gender ??= gender;
  if (name === '' && hasTitle) character.isPerson = !isMany;
  else if (hasPlainBody) character.isPerson = false;
  if (name.length > character.name.length) character.name = name;
}
