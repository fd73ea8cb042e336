import { findNearby } from '../collections/nearby.ts';
import { isGivenName } from '../english/given-names.ts';
import { opensWithVerb } from '../english/verbs.ts';
import { isClosedWord } from '../english/word-shapes.ts';
import { capitals, isCapitalised, textAt, wordAt, type Token } from '../document/words/tokens.ts';
import { createCapitalShapeList, createMarkedShapeList } from '../document/words/words.ts';
import titles from '../lexicons/names/titles.json' with { type: 'json' };
import type { Span } from '../span.ts';
import { readAge, readAgeBefore, type Age } from './ages.ts';
import type { FactBlock } from './fact-block.ts';
import { isCalendarWord, type Name } from './names.ts';
import { isOrganisationWord } from '../english/noun-kinds.ts';

/** A name taken apart. The span is the name without its title: “Eli Stone”, “Stone”, “Halvorsen Institute”. */
export interface NameUse extends Span {
  /** The capitalised words of the name, possessive endings taken off. */
  readonly words: readonly Token[];
  /** The office or form of address before the name in full: “governor”, “police chief”. */
  readonly title?: Title;
  /** “Dana Holt, 43,” or “43-year-old Dana Holt”. */
  readonly age?: Age;
  /** Position of its first token in the block. */
  readonly first: number;
  readonly last: number;
}

/** The title before a name. The span is its words as written. */
export interface Title extends Span {
  /** Lower case, abbreviations in full. */
  readonly office: string;
  /** “former”, “then”, “acting” and the like stand with it. */
  readonly isQualified: boolean;
}

const abbreviations: ReadonlyMap<string, string> = new Map(Object.entries(titles.abbreviations));
const offices: ReadonlySet<string> = new Set(titles.offices);
const modifiers: ReadonlySet<string> = new Set(titles.modifiers);
const knownWords = [...offices, ...modifiers, ...[...abbreviations.keys()].flatMap(toSpellings)];
const officeWords = createMarkedShapeList(isOffice, knownWords.filter(isOffice));
const titleWords = createMarkedShapeList(isTitle, knownWords.filter(isTitle));
const qualifiers: ReadonlySet<string> = new Set(titles.earlier);

/** “gov.”, also without its full stop. */
function toSpellings(abbreviation: string): readonly string[] {
  return [abbreviation, abbreviation.replace(/\.$/, '')];
}

function isOffice(lower: string): boolean {
  return offices.has(toFullWord(lower));
}

function isTitle(lower: string): boolean {
  const word = toFullWord(lower);
  return offices.has(word) || modifiers.has(word);
}

/** Takes apart the names of a block, in order, with the words at the start of a sentence that may be one. */
export function findNameUses(block: FactBlock, names: readonly Name[]): readonly NameUse[] {
  const { tokens, sentences } = block;
  const openings = sentences.flatMap(({ tokens: [first] }) => {
    const isOpening =
      first && isLoneOpening(tokens, first.index) && findNearby(names, first).length === 0;
    return isOpening ? [{ first: first.index, last: first.index }] : [];
  });
  const runs = openings.length > 0 ? mergeByFirst(names, openings) : names;
  return runs.flatMap((run) => readNameUse(tokens, run) ?? []);
}

type Run = Pick<Name, 'first' | 'last'>;

function mergeByFirst(names: readonly Run[], openings: readonly Run[]): Run[] {
  return [...names, ...openings].sort((a, b) => a.first - b.first);
}

/** “Morrin denied the charge”, “Holt, 45, is a lawyer”: one word with the capital of its place before a verb or an age. */
function isLoneOpening(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token || !next || token.kind !== 'word' || !isCapitalised(token)) return false;
  if (isClosedWord(token) || isCalendarWord(token)) return false;
  // “Lily, 9, waved”, not “Sadly, he left”
  if (readAge(tokens, i) !== undefined) return true;
  if (token.lower.endsWith('ly')) return false;
  return (
    token.lower !== token.base ||
    opensWithVerb([next]) ||
    isApposed(tokens, i) ||
    isJoined(tokens, i)
  );
}

/** “Arden and Larkton said” */
function isJoined(tokens: readonly Token[], i: number): boolean {
  return wordAt(tokens, i + 1) === 'and' && /^\p{Upper}\p{Lower}/u.test(textAt(tokens, i + 2));
}

/** Longest apposition that is read, in tokens. */
const maxApposition = 12;

/** “Holt, of Arden, was”, “Holt, who led it,”, “Holt, a lawyer, denied”: who somebody is stands behind a name. */
function isApposed(tokens: readonly Token[], i: number): boolean {
  if (textAt(tokens, i + 1) !== ',') return false;
  const word = wordAt(tokens, i + 2);
  if (word === 'who' || word === 'whose') return true;
  if (word === 'of' || word === 'from') return isCapitalised(tokens[i + 3]);
  if (!/^(?:an?|the)$/.test(word)) return false;
  const behind = tokens.slice(i + 3, i + 3 + maxApposition);
  const comma = behind.findIndex(({ text }) => text === ',');
  return comma > 0 && opensWithVerb(behind.slice(comma + 1, comma + 3));
}

/** “Sinead Holt {of Arden}”: where somebody comes from is no part of the name; “Anna Holt School of Art” is one. */
function findNameEnd(tokens: readonly Token[], { first, last }: Run): number {
  if (last - first < minWithPlace || !isGivenName(textAt(tokens, first))) return last;
  const step = tokens.slice(first, last).findIndex(({ lower }) => lower === 'of');
  const end = first + step - 1;
  return step < 2 || isOrganisationWord(wordAt(tokens, end)) ? last : end;
}

/** “Sinead Holt of Arden”, in tokens behind the first. */
const minWithPlace = 3;

function readNameUse(tokens: readonly Token[], run: Run): NameUse | undefined {
  const { first } = run;
  const last = findNameEnd(tokens, run);
  const start = findNameStart(tokens, first, last);
  const words = tokens
    .slice(start, last + 1)
    .filter((token) => capitals.has(token) && !suffixes.has(token));
  const head = words[0];
  const tail = words.at(-1);
  if (!head || !tail) return undefined;
  const title = readTitle(tokens, start);
  const age =
    readAge(tokens, last) ?? readAgeBefore(tokens, title ? findTitleStart(tokens, start) : start);
  return {
    start: head.start,
    end: tail.end - possessiveLength(tail),
    words,
    first: head.index,
    last: tail.index,
    ...(title && { title }),
    ...(age && { age }),
  };
}

/** The length of the “’s” or “’” at the end of a word. */
function possessiveLength({ lower, base }: Token): number {
  return lower.length - base.length;
}

const suffixes = createCapitalShapeList((_, text) => /^(?:Jr|Sr|II|III|IV)\.?$/.test(text));

/** Behind the last title of the run: “New York Mayor [Bill de Blasio]”; “the Justice Department” is one name. */
function findNameStart(tokens: readonly Token[], first: number, last: number): number {
  let start = first;
  for (let i = first; i < last; i++) {
    const next = tokens[i + 1];
    if (!officeWords.hasBase(tokens[i]) || !isCapitalised(next)) continue;
    if (!isOrganisationWord(next?.base ?? '')) start = i + 1;
  }
  return start;
}

/** The word of a title in full, in lower case: “Gov.” → “governor”. */
function toOffice(token: Token | undefined): string {
  return toFullWord(token?.base ?? '');
}

function toFullWord(base: string): string {
  const word = base.includes('-') ? base.replace(/^[A-Za-zÀ-ỿ]+-/u, '') : base;
  return abbreviations.get(word) ?? abbreviations.get(`${word}.`) ?? word;
}

/** Where the title before position `start` begins; `start` itself if there is none. */
function findTitleStart(tokens: readonly Token[], start: number): number {
  // “then-Sen. Ana Ruiz”: the full stop is a mark of its own here.
  const stop = textAt(tokens, start - 1) === '.' ? start - 1 : start;
  if (!officeWords.hasBase(tokens[stop - 1])) return start;
  let at = stop - 1;
  while (titleWords.hasBase(tokens[at - 1])) at--;
  return at;
}

function readTitle(tokens: readonly Token[], start: number): Title | undefined {
  const at = findTitleStart(tokens, start);
  if (at === start) return undefined;
  const [head, tail] = [tokens[at], tokens[start - 1]];
  if (!head || !tail) return undefined;
  const words = tokens
    .slice(at, start)
    .filter(({ kind }) => kind === 'word')
    .map(toOffice);
  const before = tokens.slice(Math.max(0, at - 3), at);
  // “The bus was {late}. Mayor Holt”
  const stop = before.findLastIndex(({ text }) => text === '.');
  const around = [...before.slice(stop + 1), ...tokens.slice(at, start)];
  const isQualified = around.some(({ lower }) =>
    lower.split('-').some((word) => qualifiers.has(word)),
  );
  return { start: head.start, end: tail.end, office: words.join(' '), isQualified };
}
