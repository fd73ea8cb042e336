import {
  Cast,
  findEncountered,
  findMeant,
  isSameState,
  type CastState,
  type Character,
  type Traits,
} from './cast.ts';
import type { ViewChange } from './kept-index.ts';
import { isSameMention, type Mention } from './mentions.ts';
import { isSameEncounter, type Encounter, type Scene } from './scenes.ts';
import type { BlockView } from './views.ts';

/** Some blocks of a draft, and who is named in them. */
export interface Chapter {
  readonly views: readonly BlockView[];
  /** Who was in play before it, when it was read, and behind it. */
  before: CastState | undefined;
  after: CastState;
  readonly namedBy: Map<Mention, Character>;
  /** The mentions that name nobody. */
  unnamed: readonly Mention[];
  /** What is known of each of them at its end. */
  readonly known: Map<Character, Traits>;
}

/** How many blocks a chapter is to have. */
const length = 32;

/**
 * Who is who in a draft, chapter by chapter: a chapter in which nothing has changed, and before which the same
 * people are in play, is not read again.
 */
export class Chapters {
  private readonly scenesOf: (view: BlockView) => readonly Scene[];
  private readonly characters = new WeakMap<Mention | Encounter, Character>();
  private chapters: readonly Chapter[] = [];

  constructor(scenesOf: (view: BlockView) => readonly Scene[]) {
    this.scenesOf = scenesOf;
  }

  get all(): readonly Chapter[] {
    return this.chapters;
  }

  /** Takes up a new version; whoever is named where something was read again, before or after. */
  update({ start, removed, added }: ViewChange): ReadonlySet<Character> {
    this.takeOver(removed.flatMap(this.scenesOf), added.flatMap(this.scenesOf));
    const named = new Set<Character>();
    if (removed.length + added.length === 0) return named;
    const gone = this.replace(start, removed.length, added);
    for (const { known } of gone) for (const each of known.keys()) named.add(each);
    let state: CastState = [];
    let cast: Cast | undefined;
    for (const chapter of this.chapters) {
      if (chapter.before && isSameState(chapter.before, state)) {
        chapter.before = state;
        state = chapter.after;
        cast = undefined;
        continue;
      }
      for (const each of chapter.known.keys()) named.add(each);
      cast ??= new Cast(state);
      chapter.before = state;
      this.read(chapter, cast);
      chapter.after = state = cast.toState();
      for (const each of chapter.known.keys()) named.add(each);
    }
    return named;
  }

  /** Puts blocks in place of others, and tells the chapters that they stood in. */
  private replace(start: number, count: number, added: readonly BlockView[]): readonly Chapter[] {
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
    const gone = this.chapters.slice(first, last);
    const views = gone.flatMap((chapter) => chapter.views);
    const own = views.slice(0, start - from).concat(added, views.slice(start - from + count));
    this.chapters = this.chapters
      .slice(0, first)
      .concat(toChapters(own), this.chapters.slice(last));
    return gone;
  }

  /** Whoever came up in a block comes up in the block that took its place, if that names them the same way. */
  private takeOver(before: readonly Scene[], after: readonly Scene[]): void {
    this.pair(before.flatMap(toMentions), after.flatMap(toMentions), isSameMention);
    this.pair(before.flatMap(toEncounters), after.flatMap(toEncounters), isSameEncounter);
  }

  private pair<T extends Mention | Encounter>(
    before: readonly T[],
    after: readonly T[],
    isSame: (a: T, b: T) => boolean,
  ): void {
    let next = 0;
    for (const each of after) {
      const other = before[next];
      if (!other || !isSame(each, other)) continue;
      const character = this.characters.get(other);
      if (character) this.characters.set(each, character);
      next++;
    }
  }

  private read(chapter: Chapter, cast: Cast): void {
    const { views, namedBy, known } = chapter;
    namedBy.clear();
    known.clear();
    const scenes = views.flatMap(this.scenesOf);
    for (const scene of scenes) this.readScene(scene, cast, namedBy);
    chapter.unnamed = scenes.flatMap(toMentions).filter((mention) => !namedBy.has(mention));
    for (const character of namedBy.values()) known.set(character, character.traits);
  }

  private readScene(
    { mentions, encounters, speakers }: Scene,
    cast: Cast,
    namedBy: Map<Mention, Character>,
  ): void {
    const meet = this.createMeeting(cast, encounters);
    for (const [i, mention] of mentions.entries()) {
      meet(i);
      const character =
        findMeant(cast, mention) ?? this.introduce(mention, toSpeakerTraits(mention));
      if (!character) continue;
      cast.learn(character, absorb(character.traits, mention));
      namedBy.set(mention, character);
      cast.putLast(character);
    }
    meet(Infinity);
    // Who spoke in a sentence comes before whom it names.
    for (const speaker of speakers) cast.putLast(namedBy.get(speaker));
  }

  /** Puts people into play as they come up before mention `i`; the subject of the main clause last. */
  private createMeeting(cast: Cast, encounters: readonly Encounter[]): (i: number) => void {
    let next = 0;
    let subject: Character | undefined;
    return (i) => {
      for (let each = encounters[next]; each && each.after <= i; each = encounters[++next]) {
        const person = findEncountered(cast, each) ?? this.introduce(each, toPersonTraits(each));
        cast.putLast(person);
        if (each.isMain) subject ??= person;
      }
      cast.putLast(subject);
    };
  }

  /** A character who comes up for the first time; in a later version it is the same one. */
  private introduce(
    origin: Mention | Encounter,
    traits: Traits | undefined,
  ): Character | undefined {
    if (!traits) return undefined;
    const character = this.characters.get(origin) ?? { traits };
    character.traits = traits;
    this.characters.set(origin, character);
    return character;
  }
}

function toMentions({ mentions }: Scene): readonly Mention[] {
  return mentions;
}

function toEncounters({ encounters }: Scene): readonly Encounter[] {
  return encounters;
}

function toChapters(views: readonly BlockView[]): readonly Chapter[] {
  const count = Math.max(1, Math.round(views.length / length));
  const size = Math.ceil(views.length / count);
  const chapters = Array.from({ length: count }, (_, i): Chapter => {
    const own = views.slice(i * size, (i + 1) * size);
    const nothing = { before: undefined, after: [], unnamed: [] };
    return { views: own, ...nothing, namedBy: new Map(), known: new Map() };
  });
  return chapters.filter((chapter) => chapter.views.length > 0);
}

/** Someone who is named but has not spoken yet: “Mrs. Bell introduced him. She said …”. */
function toPersonTraits({ name, words, gender, isPerson }: Encounter): Traits | undefined {
  const key = words.at(-1);
  if (!key || !isPerson) return undefined;
  return { name, kind: 'named', keys: new Set([key]), isPerson, gender, hasOffice: false };
}

function toSpeakerTraits({ kind, name, copy, gender, isBody }: Mention): Traits | undefined {
  if (kind === 'pronoun' || kind === 'none') return undefined;
  const isPerson = kind === 'named' && !isBody;
  return { name: name || copy, kind, isPerson, gender, keys: new Set(), hasOffice: false };
}

/** Takes up what a mention adds: a fuller name, a title, the noun of a body. */
function absorb(traits: Traits, mention: Mention): Traits {
  const { kind, name, keys, gender, hasTitle, hasBody } = mention;
  if (kind === 'pronoun') return traits;
  const isKnown = keys.every((key) => traits.keys.has(key));
  return {
    kind: traits.kind,
    name: name.length > traits.name.length ? name : traits.name,
    keys: isKnown ? traits.keys : new Set([...traits.keys, ...keys]),
    isPerson: isPersonNow(traits, mention),
    gender: traits.gender ?? gender,
    hasOffice: traits.hasOffice || hasTitle || hasBody,
  };
}

function isPersonNow({ isPerson }: Traits, mention: Mention): boolean {
  const { name, hasTitle, isMany, hasPlainBody } = mention;
  if (name === '' && hasTitle) return !isMany;
  return hasPlainBody ? false : isPerson;
}
