import type { Attribution } from '../facts/attributions.ts';
import {
  LinkedSource,
  isSameSource,
  type SourcePlaces,
  type SourceTraits,
} from './linked-source.ts';
import { toNameWords, type Mention } from './mentions.ts';
import type { Gender } from './persons.ts';
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

/** What the answer to whom an attribution names rests on. */
export const sourcesTopic = 'sources';

/** The sources of a draft, and which of them each attribution names. */
export interface Entities {
  readonly sources: readonly Source[];
  readonly sourceOf: (attribution: Attribution) => Source | undefined;
}

/** The sources of a draft that is being written. */
export interface EntityKeeper extends Entities {
  /** Takes up a new version, in which some blocks have come in place of others; tells whether who is who has stayed. */
  readonly update: (
    views: readonly BlockView[],
    removed: readonly BlockView[],
    added: readonly BlockView[],
  ) => boolean;
}

interface Draft {
  name: string;
  readonly kind: Source['kind'];
  /** Lower-case words that later mentions may use: the surname, the title, the body’s own noun. */
  readonly keys: Set<string>;
  readonly mentions: Mention[];
  isPerson: boolean;
  gender: Gender | undefined;
  /** Some mention gives a title or a body: “Governor Stone”, “Cole, the fire chief”. */
  hasOffice: boolean;
}

/**
 * Gathers the sources of all attributions: “Governor Eli Stone”, then “Stone”, “he”, “the governor”. As long as
 * the same sources are named in the same order, a new version of the draft takes over who is who.
 */
export function createEntities(log: ReadLog): EntityKeeper {
  const scenes = new WeakMap<BlockView, readonly Scene[]>();
  const known = new WeakMap<Attribution, Mention>();
  let all: readonly BlockView[] = [];
  let places: ReadonlyMap<LinkedSource, SourcePlaces> | undefined;
  const scenesOf = (view: BlockView): readonly Scene[] => {
    const found = scenes.get(view) ?? readScenes(view);
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
      log.addTopic(sourcesTopic);
      return known.get(attribution)?.source;
    },
    update: (views, removed, added) => {
      all = views;
      places = undefined;
      const [before, after] = [removed.flatMap(scenesOf), added.flatMap(scenesOf)];
      const [old, own] = [toMentions(before), toMentions(after)];
      for (const mention of own) known.set(mention.attribution, mention);
      const isSame = hasSameMentions(before, after);
      if (isSame) for (const [i, mention] of own.entries()) mention.source = old[i]?.source;
      if (isSame && hasSameEncounters(before, after)) return true;
      const hasMoved = link(views.flatMap(scenesOf), toLinked);
      return isSame && !hasMoved;
    },
  };
}

/**
 * Finds out who is who, and keeps the sources that come out as they were; tells whether any mention means another
 * source than before.
 */
function link(scenes: readonly Scene[], toLinked: (source: SourceTraits) => LinkedSource): boolean {
  const namedBy = findDrafts(scenes);
  const taken = new Set<LinkedSource>();
  const sources = new Map<Draft, LinkedSource>();
  for (const draft of new Set(namedBy.values())) {
    const own = describe(draft);
    const before = draft.mentions[0]?.source;
    const isKept = before && !taken.has(before) && isSameSource(before, own);
    const source = isKept ? before : toLinked(own);
    taken.add(source);
    sources.set(draft, source);
  }
  let hasMoved = false;
  for (const mention of toMentions(scenes)) {
    const draft = namedBy.get(mention);
    const source = draft && sources.get(draft);
    if (source !== mention.source) hasMoved = true;
    mention.source = source;
  }
  return hasMoved;
}

/** Whom each mention names. */
function findDrafts(scenes: readonly Scene[]): ReadonlyMap<Mention, Draft> {
  const inPlay: Draft[] = [];
  const namedBy = new Map<Mention, Draft>();
  for (const { mentions, encounters, speakers } of scenes) {
    const meet = createMeeting(inPlay, encounters);
    for (const [i, mention] of mentions.entries()) {
      meet(i);
      const draft = findKnown(inPlay, mention) ?? createDraft(mention);
      if (!draft) continue;
      draft.mentions.push(mention);
      absorb(draft, mention);
      namedBy.set(mention, draft);
      putLast(inPlay, draft);
    }
    meet(Infinity);
    // Who spoke in a sentence comes before whom it names.
    for (const speaker of speakers) putLast(inPlay, namedBy.get(speaker));
  }
  return namedBy;
}

/** Puts people into play as they come up before mention `i`; the subject of the main clause last. */
function createMeeting(inPlay: Draft[], encounters: readonly Encounter[]): (i: number) => void {
  let next = 0;
  let subject: Draft | undefined;
  return (i) => {
    for (let each = encounters[next]; each && each.after <= i; each = encounters[++next]) {
      const person = findPerson(inPlay, each) ?? createPerson(each);
      putLast(inPlay, person);
      if (each.isMain) subject ??= person;
    }
    putLast(inPlay, subject);
  };
}

function findPerson(inPlay: readonly Draft[], { words, gender }: Encounter): Draft | undefined {
  const last = words.at(-1);
  return inPlay.findLast(
    (draft) =>
      draft.isPerson &&
      draft.kind === 'named' &&
      last !== undefined &&
      draft.keys.has(last) &&
      isCompatible(draft, words) &&
      (gender === undefined || draft.gender === undefined || draft.gender === gender),
  );
}

/** Someone who is named but has not spoken yet: “Mrs. Bell introduced him. She said …”. */
function createPerson({ name, words, gender, isPerson }: Encounter): Draft | undefined {
  const key = words.at(-1);
  if (!key || !isPerson) return undefined;
  const keys = new Set([key]);
  return { name, kind: 'named', keys, mentions: [], isPerson, gender, hasOffice: false };
}

function describe(draft: Draft): SourceTraits {
  const { name, kind, mentions } = draft;
  const isPrivate = draft.isPerson && !draft.hasOffice;
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

/** How many sources a mention may mean; no story has more, and a longer look back would take too long. */
const maxInPlay = 200;

/** The latest speaker comes first when a pronoun looks for one. */
function putLast(inPlay: Draft[], draft: Draft | undefined): void {
  if (!draft) return;
  const at = inPlay.lastIndexOf(draft);
  if (at >= 0) inPlay.splice(at, 1);
  else if (inPlay.length === maxInPlay) inPlay.shift();
  inPlay.push(draft);
}

function findKnown(drafts: readonly Draft[], mention: Mention): Draft | undefined {
  const { kind, words, isDefinite } = mention;
  const { text } = mention.attribution.source;
  if (kind === 'pronoun')
    return findNamed(drafts, mention.near) ?? findAntecedent(drafts, text.toLowerCase());
  if (kind === 'vague')
    return drafts.findLast((draft) => draft.kind === 'vague' && draft.name === text);
  const last = words.at(-1);
  if (!last) return undefined;
  if (kind === 'named') return findNamed(drafts, words);
  if (!isDefinite) return undefined;
  const head = words.find((word) => drafts.some((draft) => draft.keys.has(word))) ?? last;
  return drafts.findLast((draft) => draft.kind !== 'vague' && draft.keys.has(head));
}

function findNamed(drafts: readonly Draft[], words: readonly string[]): Draft | undefined {
  const last = words.at(-1);
  return drafts.findLast(
    (draft) =>
      draft.kind === 'named' &&
      last !== undefined &&
      draft.keys.has(last) &&
      isCompatible(draft, words),
  );
}

/** “Mark Johnson” is not “Eve Johnson”. */
function isCompatible(draft: Draft, words: readonly string[]): boolean {
  if (words.length < 2) return true;
  const own = toNameWords(draft.name);
  if (own.length < 2) return true;
  return own.at(-2) === words.at(-2) || own.some((word) => word === words[0]);
}

/** The latest one that a pronoun fits; “he” is nobody where only women have been named. */
function findAntecedent(drafts: readonly Draft[], pronoun: string): Draft | undefined {
  const word = pronoun.replace(/'.*/, '');
  if (word === 'he' || word === 'she') {
    const other = word === 'he' ? 'female' : 'male';
    return drafts.findLast(
      (draft) => draft.kind !== 'vague' && draft.isPerson && draft.gender !== other,
    );
  }
  const wantsPerson = word === 'who';
  const fits = drafts.findLast(
    (draft) => draft.kind !== 'vague' && (word === 'they' || draft.isPerson === wantsPerson),
  );
  return fits ?? drafts.findLast((draft) => draft.kind !== 'vague');
}

function createDraft({ kind, name, copy, gender, isBody }: Mention): Draft | undefined {
  if (kind === 'pronoun' || kind === 'none') return undefined;
  const isPerson = kind === 'named' && !isBody;
  const traits = { name: name || copy, kind, isPerson, gender };
  return { ...traits, keys: new Set(), mentions: [], hasOffice: false };
}

/** Takes up what a mention adds: a fuller name, a title, the noun of a body. */
function absorb(
  draft: Draft,
  { kind, name, keys, gender, isMany, hasTitle, hasBody, hasPlainBody }: Mention,
): void {
  if (kind === 'pronoun') return;
  for (const key of keys) draft.keys.add(key);
  if (hasTitle || hasBody) draft.hasOffice = true;
  draft.gender ??= gender;
  if (name === '' && hasTitle) draft.isPerson = !isMany;
  else if (hasPlainBody) draft.isPerson = false;
  if (name.length > draft.name.length) draft.name = name;
}
