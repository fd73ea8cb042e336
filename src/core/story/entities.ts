import type { Document } from '../document/document.ts';
import type { Attribution } from '../facts/attributions.ts';
import { isRoleWord, type SourceMention } from '../facts/sources.ts';
import { toWordSet } from '../facts/word-classes.ts';
import type { Place, Source } from './story.ts';
import type { StorySentence } from './sentences.ts';

/** The sources of a draft, and which of them each attribution names. */
export interface Entities {
  readonly sources: readonly Source[];
  readonly sourceOf: (attribution: Attribution) => Source | undefined;
}

interface Draft {
  name: string;
  kind: Source['kind'];
  /** Lower-case words that later mentions may use: the surname, the title, the body’s own noun. */
  readonly keys: Set<string>;
  readonly mentions: Place[];
  isPerson: boolean;
  /** Some mention gives a title or a body: “Governor Stone”, “Cole, the fire chief”. */
  hasOffice: boolean;
}

/** Gathers the sources of all attributions: “Governor Eli Stone”, then “Stone”, “he”, “the governor”. */
export function findEntities(document: Document, sentences: readonly StorySentence[]): Entities {
  const all = new Set<Draft>();
  const inPlay: Draft[] = [];
  const known = new Map<Attribution, Draft>();
  for (const { block, attributions } of sentences) {
    for (const attribution of attributions) {
      const { source } = attribution;
      if (source.kind === 'none') continue;
      const draft = findKnown(inPlay, source) ?? createDraft(document, block, source);
      if (!draft) continue;
      const place = { block, span: { start: source.start, end: source.end } };
      draft.mentions.push(place);
      absorb(draft, source);
      known.set(attribution, draft);
      all.add(draft);
      putLast(inPlay, draft);
    }
  }
  return toEntities([...all], known);
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

function toEntities(drafts: readonly Draft[], known: ReadonlyMap<Attribution, Draft>): Entities {
  const first = ({ mentions }: Draft): number =>
    (mentions[0]?.block ?? 0) * 1e7 + (mentions[0]?.span.start ?? 0);
  const ordered = [...drafts].sort((a, b) => first(a) - first(b));
  const bySource = new Map<Draft, Source>();
  const sources = ordered.map((draft, i) => {
    const { name, kind, mentions } = draft;
    const isPrivate = draft.isPerson && !draft.hasOffice;
    const source: Source = { id: `s${i + 1}`, name, kind, isPrivate, mentions };
    bySource.set(draft, source);
    return source;
  });
  return {
    sources,
    sourceOf: (attribution) => {
      const draft = known.get(attribution);
      return draft && bySource.get(draft);
    },
  };
}

const bodies = toWordSet(
  `ministry department agency company council police hospital office bank union court committee board university
   institute commission government army staff group party campaign association report study survey statement lawsuit
   indictment complaint house school federation bureau league chamber society port city`,
);

const nameRun =
  /\p{Lu}[\p{L}.’'-]*(?:\s+(?:(?:of|de|van|von|al|the|for|del|la)\s+)*\p{Lu}[\p{L}.’'-]*)*/gu;

/**
 * The name in a mention, without article and possessive: “County engineer Ada Moll of Arden” → “Ada Moll”. It is
 * the last one before the first preposition, or else the last one.
 */
function toName(text: string): string {
  const words = text.replace(/^(?:The|A|An)\s+/, '');
  const preposition = [...words.matchAll(/(\S+) (?:of|for|at|in|from|with|on) /g)].find(
    ([, noun = '']) => !bodies.has(noun.toLowerCase()),
  );
  const head = preposition
    ? words.slice(0, preposition.index + (preposition[1]?.length ?? 0))
    : words;
  const run = head.match(nameRun)?.at(-1) ?? words.match(nameRun)?.at(-1) ?? '';
  return run.replace(/[’']s?$/, '');
}

/** The name that a mention gives; empty where it gives none. */
function toMentionName({ kind, name, text }: SourceMention): string {
  return kind === 'named' ? (name ?? toName(text)) : '';
}

function toWords(name: string): string[] {
  return (
    name
      .toLowerCase()
      .replace(/[’']s?\b/g, '')
      .match(/[\p{L}-]+/gu) ?? []
  );
}

function findKnown(drafts: readonly Draft[], source: SourceMention): Draft | undefined {
  if (source.kind === 'pronoun') return findAntecedent(drafts, source.text.toLowerCase());
  if (source.kind === 'vague')
    return drafts.findLast((draft) => draft.kind === 'vague' && draft.name === source.text);
  const words = toWords(toMentionName(source) || source.text);
  const last = words.at(-1);
  if (!last) return undefined;
  if (source.kind === 'named') {
    return drafts.findLast(
      (draft) => draft.kind === 'named' && draft.keys.has(last) && isCompatible(draft, words),
    );
  }
  const head = words.find((word) => drafts.some((draft) => draft.keys.has(word))) ?? last;
  const isDefinite =
    /^(?:the|this|that|its|his|her|their)\b/i.test(source.text) || words.length === 1;
  return isDefinite
    ? drafts.findLast((draft) => draft.kind !== 'vague' && draft.keys.has(head))
    : undefined;
}

/** “Mark Johnson” is not “Eve Johnson”. */
function isCompatible(draft: Draft, words: readonly string[]): boolean {
  if (words.length < 2) return true;
  const own = toWords(draft.name);
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

function createDraft(document: Document, block: number, source: SourceMention): Draft | undefined {
  if (source.kind === 'pronoun' || source.kind === 'none') return undefined;
  const kind = source.kind;
  const text = document.blocks[block]?.block.text.slice(source.start, source.end) ?? source.text;
  const name = stripTitle(toMentionName(source)) || text;
  const isPerson = kind === 'named';
  return { name, kind, keys: new Set(), mentions: [], isPerson, hasOffice: false };
}

/** Takes up what a mention adds: a fuller name, a title, the noun of a body. */
function absorb(draft: Draft, source: SourceMention): void {
  if (source.kind === 'pronoun') return;
  const words = toWords(source.text);
  const name = stripTitle(toMentionName(source));
  const last = toWords(name).at(-1);
  if (last) draft.keys.add(last);
  const titles = words.filter(isRoleWord);
  const nouns = words.filter((word) => bodies.has(word));
  for (const word of [...titles, ...nouns]) draft.keys.add(word);
  if (titles.length > 0 || nouns.length > 0) draft.hasOffice = true;
  if (source.kind === 'role' && titles.length > 0) draft.isPerson = true;
  else if (nouns.some((word) => !isRoleWord(word))) draft.isPerson = false;
  if (name.length > draft.name.length) draft.name = name;
}

function stripTitle(name: string): string {
  const words = name.split(/\s+/);
  let from = 0;
  while (from < words.length - 1 && isTitle(words[from] ?? '')) from++;
  return words.slice(from).join(' ');
}

const titles =
  /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Lt|Capt|Col|Gen|Sgt|Prof|Rev|Sir|Dame|Chief|Fire|Police|Executive|Officer|Vice|Deputy|Prime|Attorney|State|Foreign|Interior|Finance|Health|Defen[cs]e)\.?$/;

function isTitle(word: string): boolean {
  return isRoleWord(word.toLowerCase()) || titles.test(word);
}
