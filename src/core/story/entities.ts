import type { Attribution } from '../facts/attributions.ts';
import {
  LinkedSource,
  isSameSource,
  type SourcePlaces,
  type SourceTraits,
} from './linked-source.ts';
import { isSameMention, readMention, toNameWords, type Mention } from './mentions.ts';
import type { ReadLog } from './reads.ts';
import type { Place, Source } from './story.ts';
import type { BlockView } from './views.ts';

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
  /** Some mention gives a title or a body: “Governor Stone”, “Cole, the fire chief”. */
  hasOffice: boolean;
}

/**
 * Gathers the sources of all attributions: “Governor Eli Stone”, then “Stone”, “he”, “the governor”. As long as
 * the same sources are named in the same order, a new version of the draft takes over who is who.
 */
export function createEntities(log: ReadLog): EntityKeeper {
  const mentions = new WeakMap<BlockView, readonly Mention[]>();
  const known = new WeakMap<Attribution, Mention>();
  let all: readonly BlockView[] = [];
  let places: ReadonlyMap<LinkedSource, SourcePlaces> | undefined;
  const mentionsOf = (view: BlockView): readonly Mention[] => {
    const found = mentions.get(view) ?? readMentions(view);
    mentions.set(view, found);
    return found;
  };
  const findPlaces = (): ReadonlyMap<LinkedSource, SourcePlaces> =>
    (places ??= toPlaces(all.flatMap(mentionsOf)));
  const toLinked = (source: SourceTraits): LinkedSource =>
    new LinkedSource(source, log, (own) => findPlaces().get(own) ?? { id: '', mentions: [] });
  return {
    get sources() {
      return [...findPlaces().keys()];
    },
    sourceOf: (attribution) => known.get(attribution)?.source,
    update: (views, removed, added) => {
      all = views;
      places = undefined;
      const [before, after] = [removed.flatMap(mentionsOf), added.flatMap(mentionsOf)];
      for (const mention of after) known.set(mention.attribution, mention);
      const isSame =
        before.length === after.length && before.every((each, i) => isSameMention(each, after[i]));
      if (!isSame) link(views.flatMap(mentionsOf), toLinked);
      else for (const [i, mention] of after.entries()) mention.source = before[i]?.source;
      return isSame;
    },
  };
}

function readMentions(view: BlockView): readonly Mention[] {
  return view.sentences.flatMap(({ ownAttributions }) =>
    ownAttributions
      .filter(({ source }) => source.kind !== 'none')
      .map((attribution) => readMention(attribution, view)),
  );
}

/** Finds out who is who, and keeps the sources that come out as they were. */
function link(
  mentions: readonly Mention[],
  toLinked: (source: SourceTraits) => LinkedSource,
): void {
  const all = new Set<Draft>();
  const inPlay: Draft[] = [];
  const namedBy = mentions.map((mention) => {
    const draft = findKnown(inPlay, mention) ?? createDraft(mention);
    if (!draft) return undefined;
    draft.mentions.push(mention);
    absorb(draft, mention);
    all.add(draft);
    putLast(inPlay, draft);
    return draft;
  });
  const taken = new Set<LinkedSource>();
  const sources = new Map<Draft, LinkedSource>();
  for (const draft of all) {
    const own = describe(draft);
    const before = draft.mentions[0]?.source;
    const isKept = before && !taken.has(before) && isSameSource(before, own);
    const source = isKept ? before : toLinked(own);
    taken.add(source);
    sources.set(draft, source);
  }
  for (const [i, mention] of mentions.entries()) {
    const draft = namedBy[i];
    mention.source = draft && sources.get(draft);
  }
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
function putLast(inPlay: Draft[], draft: Draft): void {
  const at = inPlay.lastIndexOf(draft);
  if (at >= 0) inPlay.splice(at, 1);
  else if (inPlay.length === maxInPlay) inPlay.shift();
  inPlay.push(draft);
}

function findKnown(drafts: readonly Draft[], mention: Mention): Draft | undefined {
  const { kind, words, isDefinite } = mention;
  const { text } = mention.attribution.source;
  if (kind === 'pronoun') return findAntecedent(drafts, text.toLowerCase());
  if (kind === 'vague')
    return drafts.findLast((draft) => draft.kind === 'vague' && draft.name === text);
  const last = words.at(-1);
  if (!last) return undefined;
  if (kind === 'named') {
    return drafts.findLast(
      (draft) => draft.kind === 'named' && draft.keys.has(last) && isCompatible(draft, words),
    );
  }
  if (!isDefinite) return undefined;
  const head = words.find((word) => drafts.some((draft) => draft.keys.has(word))) ?? last;
  return drafts.findLast((draft) => draft.kind !== 'vague' && draft.keys.has(head));
}

/** “Mark Johnson” is not “Eve Johnson”. */
function isCompatible(draft: Draft, words: readonly string[]): boolean {
  if (words.length < 2) return true;
  const own = toNameWords(draft.name);
  if (own.length < 2) return true;
  return own.at(-2) === words.at(-2) || own.some((word) => word === words[0]);
}

function findAntecedent(drafts: readonly Draft[], pronoun: string): Draft | undefined {
  const wantsPerson = pronoun === 'he' || pronoun === 'she' || pronoun === 'who';
  const fits = drafts.findLast(
    (draft) => draft.kind !== 'vague' && (pronoun === 'they' || draft.isPerson === wantsPerson),
  );
  return fits ?? drafts.findLast((draft) => draft.kind !== 'vague');
}

function createDraft({ kind, name, copy }: Mention): Draft | undefined {
  if (kind === 'pronoun' || kind === 'none') return undefined;
  const isPerson = kind === 'named';
  return { name: name || copy, kind, keys: new Set(), mentions: [], isPerson, hasOffice: false };
}

/** Takes up what a mention adds: a fuller name, a title, the noun of a body. */
function absorb(
  draft: Draft,
  { kind, name, keys, hasTitle, hasBody, hasPlainBody }: Mention,
): void {
  if (kind === 'pronoun') return;
  for (const key of keys) draft.keys.add(key);
  if (hasTitle || hasBody) draft.hasOffice = true;
  if (kind === 'role' && hasTitle) draft.isPerson = true;
  else if (hasPlainBody) draft.isPerson = false;
  if (name.length > draft.name.length) draft.name = name;
}
