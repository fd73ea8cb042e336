import { textAt, wordAt, type Token } from '../document/tokens.ts';
import documents from '../lexicons/documents.json' with { type: 'json' };
import organisations from '../lexicons/organisations.json' with { type: 'json' };
import roles from '../lexicons/roles.json' with { type: 'json' };
import vagueSources from '../lexicons/vague-sources.json' with { type: 'json' };
import { toPlural } from '../repair/plural.ts';
import type { Span } from '../span.ts';
import type { FactBlock } from './facts.ts';
import type { Name } from './names.ts';
import { determiners, isMidVerbWord, prepositions, subjectPronouns } from './word-classes.ts';

/** How well a source is named; `pronoun` stands for another source, `none` for a cue without one. */
export type SourceKind = 'named' | 'role' | 'document' | 'pronoun' | 'vague' | 'none';

/** The words that name a source for one statement. */
export interface SourceMention extends Span {
  readonly kind: SourceKind;
  readonly text: string;
  /** What the lexicon says of a vague source. */
  readonly vague?: VagueSource;
}

/** A lexicon entry for a source that hides itself. */
export interface VagueSource {
  /** `people-at-large`, `opinion-holders`, `expertise`, `evidence`, `anonymous`. */
  readonly group: string;
  /** The rule that asks for its name. */
  readonly rule: string;
  readonly severity: string;
}

const vague: ReadonlyMap<string, VagueSource> = new Map(
  vagueSources.entries.map(({ phrase, group, rule, severity }) => [phrase.toLowerCase(), { group, rule, severity }]),
);

function toForms(entries: readonly { readonly phrase: string }[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ phrase }) => [phrase.toLowerCase(), toPlural(phrase).toLowerCase()]));
}

const documentWords = toForms(documents.entries);
const organisationWords = toForms(organisations.entries);
const roleWords = toForms(roles.entries);

/** Whether a word or phrase names a kind of document. */
export function isDocumentWord(words: string): boolean {
  return documentWords.has(words);
}

/** Whether a word or phrase names a kind of body: ministry, company, hospital. */
export function isOrganisationWord(words: string): boolean {
  return organisationWords.has(words) || /^(?:organi[sz]ation|officials|authorities)s?$/.test(words);
}

/** Whether a word or phrase names an office or a trade: governor, spokesperson, nurse. */
export function isRoleWord(words: string): boolean {
  return roleWords.has(words) || /^(?:spokes\w+|chair\w*|police|officials?)$/.test(words);
}

const quantifiers = new Set('some many several most few other others leading top two three a the various'.split(' '));
const namingWords = /^(?:including|led|such|among|at|from|representing)$/;

/** Reads the words of a noun phrase, tokens `first` to `last` of the block, as a source. */
export function readSource(block: FactBlock, names: readonly Name[], first: number, last: number): SourceMention {
  const tokens = block.tokens.slice(first, last + 1);
  const span = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  const text = block.text.slice(span.start, span.end);
  const head = findHead(tokens);
  const entry = findVagueEntry(tokens, head);
  const hasName = names.some((name) => name.first <= last && name.last >= first);
  const kind = toKind(tokens, head, entry !== undefined, hasName);
  return { ...span, kind, text, ...(kind === 'vague' && entry && { vague: entry }) };
}

function toKind(tokens: readonly Token[], head: readonly Token[], isVague: boolean, hasName: boolean): SourceKind {
  const only = wordAt(tokens, 0);
  if (/\bTK\b/.test(tokens.map((token) => token.text).join(' '))) return 'named';
  const pronoun = only.replace(/'(?:s|d|ll|ve|re|m)$/, '');
  if (tokens.length === 1 && (subjectPronouns.has(pronoun) || /^(?:him|her|them)$/.test(only))) return 'pronoun';
  if (isVague && !isQualified(tokens, hasName)) return 'vague';
  const noun = head.at(-1)?.base ?? '';
  if (hasName && !documentWords.has(noun)) return 'named';
  if (documentWords.has(noun) || documentWords.has(head.slice(-2).map((token) => token.base).join(' '))) {
    return hasName ? 'named' : 'document';
  }
  return hasName ? 'named' : 'role';
}

/** The words before the first preposition or comma: “[a spokesperson] for the ministry”. */
function findHead(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.findIndex((token, i) => i > 0 && (prepositions.has(token.lower) || token.kind === 'punctuation' || /^(?:who|that|led|familiar|close)$/.test(token.lower)));
  return stop < 0 ? tokens : tokens.slice(0, stop);
}

/** The lexicon knows “experts” and “some legal experts”; other quantifiers and adjectives are taken off in turn. */
function findVagueEntry(tokens: readonly Token[], head: readonly Token[]): VagueSource | undefined {
  const whole = tokens.map((token) => token.lower);
  const words = head.map((token) => token.lower);
  for (let from = 0; from < words.length; from++) {
    const entry = vague.get(words.slice(from).join(' ')) ?? vague.get(whole.slice(from).join(' '));
    if (entry) return isLooseStart(words.slice(0, from)) ? entry : undefined;
  }
  return undefined;
}

/** “The analysts” are known ones; “one of many”, “senior” say nothing more. */
function isLooseStart(words: readonly string[]): boolean {
  return words.every((word) => quantifiers.has(word) || !determiners.has(word)) && words[0] !== 'the';
}

/** Named all the same: “analysts at Barrow Securities”, “Critics, led by Senator Ruiz”. */
function isQualified(tokens: readonly Token[], hasName: boolean): boolean {
  if (hasName && tokens.some((token) => token.index !== tokens[0]?.index && /^\p{Lu}/u.test(token.text))) return true;
  const naming = tokens.findIndex((token) => namingWords.test(token.lower));
  return naming > 0 && tokens.slice(naming).some((token) => isOrganisationWord(token.base));
}

const humanNouns = new Set(
  `man woman men women people person child children boy girl mother father parents family families brother sister son
  daughter wife husband friend friends neighbor neighbors neighbour neighbours crowd crew team staff volunteer
  volunteers couple guest guests leader leaders member members lawmakers senators democrats republicans critics
  supporters opponents activists protesters residents voters fans troops police friend guy guys lady who someone
  nobody everyone anyone`.split(/\s+/),
);
const humanPronouns = new Set('he she they we i you who'.split(' '));

/** Whether a noun phrase names people or a body of people, who can raise a question or point something out. */
export function isHuman(block: FactBlock, names: readonly Name[], first: number, last: number): boolean {
  const tokens = block.tokens.slice(first, last + 1);
  const head = findHead(tokens).at(-1);
  if (!head) return false;
  if (/\bTK\b/.test(tokens.map((token) => token.text).join(' '))) return true;
  const word = head.base.replace(/'(?:d|ll|ve|re|m)$/, '');
  if (humanPronouns.has(word) || humanNouns.has(word) || isRoleWord(word) || isOrganisationWord(word)) return true;
  if (/(?:ists|ers|ors|eers|ians|ants)$/.test(word) && !/(?:papers|numbers|orders|powers|factors|errors|offers|letters|matters|fires)$/.test(word)) return true;
  if (tokens.length === 1 && isBareName(head)) return true;
  return names.some((name) => name.first <= head.index && name.last >= head.index) && !isDocumentWord(word);
}

/** “Stone has raised questions”: a subject of one word with a capital and no article is mostly a name. */
function isBareName({ text, lower }: Token): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text) && !/(?:tion|ment|ness|ity|ance|ence|ing|ism|age|s)$/.test(lower) && !determiners.has(lower);
}

/** Whether the words that head a noun phrase name a document: “a Harrow County poll for the Daily Harbor”. */
export function isDocumentPhrase(block: FactBlock, first: number, last: number): boolean {
  const head = findHead(block.tokens.slice(first, last + 1));
  const noun = head.at(-1)?.base ?? '';
  return documentWords.has(noun) || documentWords.has(head.slice(-2).map((token) => token.base).join(' '));
}

/** Words that end a subject on its left side. */
const boundaries = new Set(
  `that which who when while as after because if although though where before since until than whether unless but
  or nor so yet and whereas once`.split(/\s+/),
);

/** A run of tokens of a sentence, both ends included. */
export interface TokenRun {
  readonly first: number;
  readonly last: number;
}

/**
 * The subject of the verb at position `verb` of a sentence: the noun phrase on its left, past auxiliaries,
 * adverbs and one apposition (“Cole, the fire chief, said”).
 */
export function findSubject(tokens: readonly Token[], verb: number): TokenRun | undefined {
  let last = verb - 1;
  while (last >= 0 && tokens[last] && isMidVerb(tokens[last])) last--;
  if (textAt(tokens, last) === ',') {
    const opening = findAppositionStart(tokens, last);
    if (opening === undefined) return undefined;
    last = opening - 1;
  }
  if (textAt(tokens, last) === ')') {
    while (last > 0 && textAt(tokens, last) !== '(') last--;
    last--;
  }
  if (!isNounPhraseEnd(tokens[last])) return undefined;
  const first = findPhraseStart(tokens, last);
  const isWord = tokens[first]?.kind === 'word' || textAt(tokens, first) === '[' || tokens[first]?.kind === 'number';
  const isPronoun = /^(?:who|which)$/.test(wordAt(tokens, last));
  return first > last || !isWord || (boundaries.has(wordAt(tokens, last)) && !isPronoun) ? undefined : { first, last };
}

function isMidVerb(token: Token | undefined): boolean {
  return token !== undefined && token.text === token.lower && isMidVerbWord(token);
}

function isNounPhraseEnd(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.text === ']') return true;
  if (token.kind === 'punctuation' || token.kind === 'symbol') return false;
  return !prepositions.has(token.lower) && !(determiners.has(token.lower) && !/^(?:that|this|these|those|both|some|any|each|another|no)$/.test(token.lower));
}

/** The comma that opens the apposition closed by the comma at `close`, if what it holds can be one. */
function findAppositionStart(tokens: readonly Token[], close: number): number | undefined {
  for (let i = close - 1; i > 0; i--) {
    const text = textAt(tokens, i);
    if (/[“”";:—–]/.test(text)) return undefined;
    if (text === ',' && !isListComma(tokens, i)) return i;
  }
  return undefined;
}

/** “a lawyer, activist and mother”: commas inside the apposition; an age in commas is one by itself. */
function isListComma(tokens: readonly Token[], i: number): boolean {
  const [before, beforeThat] = [tokens[i - 1], tokens[i - 2]];
  return before?.kind === 'number' && beforeThat?.text === ',';
}

function findPhraseStart(tokens: readonly Token[], last: number): number {
  let first = last;
  for (let i = last; i >= 0; i--) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'punctuation' && !/^[[\]’'.]$/.test(token.text)) break;
    if (boundaries.has(token.lower) && !isCoordination(tokens, i)) break;
    if (i < last && /^(?:said|says|say|told|tells|added|adds)$/.test(token.text)) break;
    first = i;
  }
  return skipFronted(tokens, first, last);
}

/** “Ruiz and Vance said”: the “and” joins two subjects, not two clauses. */
function isCoordination(tokens: readonly Token[], i: number): boolean {
  if (wordAt(tokens, i) !== 'and') return false;
  for (let before = i - 1; before >= 0 && i - before < 6; before--) {
    const token = tokens[before];
    if (!token || token.kind === 'punctuation') break;
    if (isMidVerbWord(token) || /(?:ed|said|told|went|took|made)$/.test(token.lower)) return false;
  }
  return i > 0 && tokens[i - 1]?.kind === 'word' && !boundaries.has(wordAt(tokens, i - 1));
}

const fronted = /^(?:also|then|later|meanwhile|however|still|so|thus|instead|indeed|moreover|perhaps|and|but|or|now|once|again)$/;

/** “On Tuesday the ministry said”, “Then Cole said”: what stands before the subject proper is not the source. */
function skipFronted(tokens: readonly Token[], first: number, last: number): number {
  const opening = tokens[first];
  if (!opening || first >= last) return first;
  if (fronted.test(opening.lower) || /.{3}ly$/.test(opening.lower)) return skipFronted(tokens, first + 1, last);
  if (!prepositions.has(opening.lower)) return first;
  for (let i = first + 2; i <= last; i++) {
    const before = tokens[i - 1];
    if (!before || !tokens[i]) continue;
    const isAfterDate = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(before.lower) || before.kind === 'number';
    const isArticle = determiners.has(wordAt(tokens, i)) && !prepositions.has(before.lower);
    if (isAfterDate || isArticle) return i;
  }
  return last;
}
