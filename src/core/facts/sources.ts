import { isCapitalised, wordAt, type Token } from '../document/words/tokens.ts';
import type { Span } from '../span.ts';
import type { FactBlock } from './fact-block.ts';
import type { Name } from './names.ts';
import { findVagueEntry, isForeignPress, type VagueSource } from './sources/vague.ts';
import { determiners, prepositions, subjectPronouns, toWordSet } from '../english/word-classes.ts';
import { isDoneToDocument } from '../english/paper-participles.ts';
import { isDocumentWord, isOrganisationWord, isRoleWord } from '../english/noun-kinds.ts';
import { findWordSet } from '../lexicons/word-sets.ts';

/** How well a source is named; `pronoun` stands for another source, `none` for a cue without one. */
export type SourceKind = 'named' | 'role' | 'document' | 'pronoun' | 'vague' | 'none';

/** The words that name a source for one statement. */
export interface SourceMention extends Span {
  readonly kind: SourceKind;
  readonly text: string;
  /** The name that an apposition gives: “One of them, Dolores Finch, said”. */
  readonly name?: string;
  /** What the lexicon says of a vague source. */
  readonly vague?: VagueSource;
}

const namingWords = /^(?:including|led|such|among|at|from|representing)$/;

/** Reads the words of a noun phrase, tokens `first` to `last` of the block, as a source. */
export function readSource(
  block: FactBlock,
  names: readonly Name[],
  first: number,
  last: number,
): SourceMention {
  const tokens = block.tokens.slice(first, last + 1);
  const span = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  const text = block.text.slice(span.start, span.end);
  const head = findHead(tokens);
  const entry = findVagueEntry(tokens, head);
  const hasName =
    names.some((name) => name.first <= last && name.last >= first) && !isOfSubject(tokens, head);
  const kind = toKind(tokens, head, entry !== undefined, hasName);
  return { ...span, kind, text, ...(kind === 'vague' && entry && { vague: entry }) };
}

function toKind(
  tokens: readonly Token[],
  head: readonly Token[],
  isVague: boolean,
  hasName: boolean,
): SourceKind {
  if (isStandIn(tokens)) return 'named';
  if (isPronoun(tokens)) return 'pronoun';
  if (isVague && (isForeignPress(tokens, head) || !isQualified(tokens, hasName))) return 'vague';
  if (hasName) return 'named';
  return isDocumentHead(head) ? 'document' : 'role';
}

const subjectLinks = toWordSet('about against concerning into on regarding');
/** What is “on” something that it tells of; data “on the website” only stand there. */
const treatises = toWordSet('analysis dossier inquiry investigation paper report review study');
const authors = toWordSet('by for from of');
const readings = toWordSet('examined obtained reviewed seen viewed');
const links = new Set([...subjectLinks, ...readings]);

/** “a report {into} Vane Hospital”, “filings {reviewed by} the Herald”: the name is not that of its author. */
function isOfSubject(tokens: readonly Token[], head: readonly Token[]): boolean {
  const at = head.length;
  const link = tokens[at]?.lower ?? '';
  if (!links.has(link) || head.some(isCapitalisedName) || !isDocumentHead(head)) return false;
  if (readings.has(link)) return wordAt(tokens, at + 1) === 'by';
  if (link === 'on' && !treatises.has(head.at(-1)?.base ?? '')) return false;
  return !tokens.slice(at + 1).some(({ lower }) => authors.has(lower));
}

/** “{Vane} records”, and not the article that opens a sentence. */
function isCapitalisedName(token: Token, i: number): boolean {
  return i > 0 && isCapitalised(token);
}

/** “[SOURCE TK]”: a source that is still to come counts as one, so that the hole is reported once. */
function isStandIn(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.text === 'TK');
}

function isPronoun(tokens: readonly Token[]): boolean {
  const only = wordAt(tokens, 0).replace(/'(?:s|d|ll|ve|re|m)$/, '');
  return tokens.length === 1 && (subjectPronouns.has(only) || /^(?:him|her|them)$/.test(only));
}

function isDocumentHead(head: readonly Token[]): boolean {
  const words = head.slice(-2).map((token) => token.base);
  return isDocumentWord(words.at(-1) ?? '') || isDocumentWord(words.join(' '));
}

/** What follows the noun that it qualifies: “a study [being released on Tuesday]”, “people [familiar with the talks]”. */
const headEnds =
  /^(?:who|that|this|led|familiar|close|out|being|reaching|today|yesterday|earlier|itself|themselves)$/;

/** The words before the first preposition or comma: “[a spokesperson] for the ministry”. */
function findHead(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.findIndex(
    (token, i) =>
      i > 0 &&
      (prepositions.has(token.lower) ||
        token.kind === 'punctuation' ||
        headEnds.test(token.lower) ||
        isDoneToDocument(tokens, i)),
  );
  return stop < 0 ? tokens : tokens.slice(0, stop);
}

/** Named all the same: “analysts at Barrow Securities”, “Critics, led by Senator Ruiz”, “Cole and other officials”. */
function isQualified(tokens: readonly Token[], hasName: boolean): boolean {
  if (tokens[0] && isBareName(tokens[0]) && wordAt(tokens, 1) === 'and') return true;
  if (hasName && tokens.slice(1).some(isCapitalised)) return true;
  const naming = tokens.findIndex((token) => namingWords.test(token.lower));
  return naming > 0 && tokens.slice(naming).some((token) => isOrganisationWord(token.base));
}

/** The name in a noun phrase, where it is what the phrase is about: “the former surgeon Paul Merrin”. */
export function findHeadName(
  block: FactBlock,
  names: readonly Name[],
  first: number,
  last: number,
): string | undefined {
  const head = findHead(block.tokens.slice(first, last + 1));
  const end = head.at(-1)?.index ?? -1;
  return names.find(
    (name) =>
      name.first >= first &&
      // “Bridges for All”
      (name.last === end || (name.first === end && name.last <= last && / for /.test(name.text))),
  )?.text;
}

const humanNouns = findWordSet('human-nouns');
/** Whether a word names a human being: man, neighbors, crowd. */
export function isHumanNoun(word: string): boolean {
  return humanNouns.has(word);
}

/** Bodies that act, and are mostly not sources. */
const actingBodies = findWordSet('acting-bodies');
const actors = new Set([...humanNouns, ...actingBodies]);
const humanPronouns = new Set('he she they we i you who'.split(' '));

/** Whether a noun phrase names people or a body of people, who can raise a question or point something out. */
export function isHuman(
  block: FactBlock,
  names: readonly Name[],
  first: number,
  last: number,
): boolean {
  const tokens = block.tokens.slice(first, last + 1);
  const head = findHead(tokens).at(-1);
  if (!head) return false;
  if (isStandIn(tokens)) return true;
  const word = head.base.replace(/'(?:d|ll|ve|re|m)$/, '');
  if (humanPronouns.has(word) || actors.has(word) || isRoleWord(word) || isOrganisationWord(word))
    return true;
  if (
    /(?:ists|ers|ors|eers|ians|ants)$/.test(word) &&
    !/(?:papers|numbers|orders|powers|factors|errors|offers|letters|matters|fires)$/.test(word)
  )
    return true;
  if (tokens.length === 1 && isBareName(head)) return true;
  return (
    names.some((name) => name.first <= head.index && name.last >= head.index) &&
    !isDocumentWord(word)
  );
}

/** “Stone has raised questions”: a subject of one word with a capital and no article is mostly a name. */
function isBareName({ text, lower }: Token): boolean {
  return (
    /^\p{Upper}\p{Lower}/u.test(text) &&
    !/(?:tion|ment|ness|ity|ance|ence|ing|ism|age|s)$/.test(lower) &&
    !determiners.has(lower) &&
    !/^(?:t?here|now|then)$/.test(lower)
  );
}

/** Whether the words that head a noun phrase name a document: “a Harrow County poll for the Daily Harbor”. */
export function isDocumentPhrase(block: FactBlock, first: number, last: number): boolean {
  return isDocumentHead(findHead(block.tokens.slice(first, last + 1)));
}
