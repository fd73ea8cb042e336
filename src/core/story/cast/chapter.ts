import { findEncountered, findHolder, findMeant, type Cast } from './cast.ts';
import type { CastState, Character, Origin, Traits } from './character.ts';
import type { CastTrace } from './cast-trace.ts';
import type { Mention, Encounter, Scene } from './scene.ts';
import { toMentions } from './scenes.ts';
import type { BlockView } from '../reads/views.ts';

/** Some blocks of a draft, and who is named in them. */
export interface Chapter {
  readonly views: readonly BlockView[];
  /** The sources that they name, in the order of the copy. */
  readonly mentions: readonly Mention[];
  /** Who was in play before it, when it was read, and behind it. */
  before: CastState | undefined;
  after: CastState;
  /** What the reading depended on. */
  trace: CastTrace | undefined;
  /** What is known at its end of each of those whom it names. */
  readonly known: Map<Character, Traits>;
}

/** Reads who is who in a chapter, from those who are in play. */
export function readChapter(chapter: Chapter, scenes: readonly Scene[], cast: Cast): void {
  const { mentions, known } = chapter;
  known.clear();
  chapter.trace = cast.startTrace();
  for (const scene of scenes) readScene(scene, cast);
  for (const { character } of mentions) if (character) known.set(character, character.traits);
}

function readScene({ mentions, encounters, speakers }: Scene, cast: Cast): void {
  const meet = createMeeting(cast, encounters);
  let holder: Character | undefined;
  for (const [i, mention] of mentions.entries()) {
    if (mention.attribution.source.name !== undefined) holder ??= findHolder(cast, mention);
    meet(i);
    const character = findMeant(cast, mention) ?? introduce(mention, toSpeakerTraits(mention));
    mention.character = character;
    if (!character) continue;
    cast.learn(character, absorb(character.traits, mention));
    cast.putLast(character);
  }
  meet(Infinity);
  // Who spoke in a sentence comes before whom it names.
  for (const { character } of speakers) cast.putLast(character);
  if (holder) cast.putLast(holder);
}

/** Puts people into play as they come up before mention `i`; the subject of the main clause last. */
function createMeeting(cast: Cast, encounters: readonly Encounter[]): (i: number) => void {
  let next = 0;
  let subject: Character | undefined;
  return (i) => {
    for (let each = encounters[next]; each && each.after <= i; each = encounters[++next]) {
      const person = findEncountered(cast, each) ?? introduce(each, toPersonTraits(each));
      cast.putLast(person);
      if (person && !person.traits.gender && each.gender)
        cast.learn(person, { ...person.traits, gender: each.gender });
      if (each.isMain) subject ??= person;
    }
    cast.putLast(subject);
  };
}

/** A character who comes up for the first time; in a later version it is the same one. */
function introduce(origin: Origin, traits: Traits | undefined): Character | undefined {
  if (!traits) return undefined;
  const known = origin.introduced;
  const character = known?.origin === origin ? known : { traits, origin };
  character.traits = traits;
  origin.introduced = character;
  return character;
}

/** How many blocks a chapter is to have. */
const length = 32;

/** Makes chapters of some blocks, each of 32 or so; nothing is read yet. */
export function toChapters(
  views: readonly BlockView[],
  scenesOf: (view: BlockView) => readonly Scene[],
): readonly Chapter[] {
  const count = Math.max(1, Math.round(views.length / length));
  const size = Math.ceil(views.length / count);
  const chapters = Array.from({ length: count }, (_, i): Chapter => {
    const own = views.slice(i * size, (i + 1) * size);
    const mentions = toMentions(own.flatMap(scenesOf));
    return {
      views: own,
      mentions,
      before: undefined,
      after: [],
      trace: undefined,
      known: new Map(),
    };
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
