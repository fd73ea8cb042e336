import { isCapitalised, toTokenSpan, type Token } from '../../document/words/tokens.ts';
import { addTo } from '../../collections/add-to.ts';
import { toVerbForm } from '../../english/inflection.ts';
import { toPlural } from '../../english/plural.ts';
import irregular from '../../lexicons/english/irregular-forms.json' with { type: 'json' };
import lexicon from '../../lexicons/english/slips.json' with { type: 'json' };
import { once } from '../../memory/once.ts';
import { toArticle } from '../../repair/seams/articles.ts';
import type { Slip } from './slip.ts';
import { slots, type Slot } from './slots.ts';

interface Entry {
  readonly row: string;
  /** What was meant: “$” stands for the wrong words; “<base>”, “<participle>” and “<plural>” for a form of them. */
  readonly write?: string;
  /** Words before it of which each makes good English of it. */
  readonly unless?: readonly string[];
  /** A name, which has capitals. */
  readonly isName?: boolean;
}

/** What may take a place of a row: some words, and some kinds of words; or whatever is none of them. */
interface Place {
  readonly words: ReadonlySet<string>;
  readonly kinds: readonly Slot[];
  readonly isOther: boolean;
}

/** A row of words, seen from the one that is looked for. */
interface Row {
  readonly entry: Entry;
  /** Of two that fit the first one counts. */
  readonly order: number;
  readonly places: readonly Place[];
  /** The places of the word that is looked for, of the first wrong word and of the last. */
  readonly anchor: number;
  readonly from: number;
  readonly to: number;
  /** The places that the message quotes. */
  readonly quoted: { readonly first: number; readonly last: number };
  readonly unless: ReadonlySet<string>;
}

const entries: readonly Entry[] = lexicon.rows;

/** The words that the rows are looked for by. */
export const anchors: readonly string[] = entries.flatMap(({ row }) => {
  const parts = row.split(' ');
  return toAnchorWords(parts, findAnchor(parts));
});

/** The rows that are looked for by one word: those that have listed words behind it or before it, and the others. */
interface Neighbors {
  readonly behind: Map<string, Row[]>;
  readonly before: Map<string, Row[]>;
  readonly others: Row[];
}

const findRows = once((): ReadonlyMap<string, Neighbors> => {
  const all = new Map<string, Neighbors>();
  for (const [order, entry] of entries.entries()) {
    const row = toRow(entry, order);
    for (const word of toAnchorWords(entry.row.split(' '), row.anchor)) {
      const rows: Neighbors = all.get(word) ?? { behind: new Map(), before: new Map(), others: [] };
      all.set(word, rows);
      const [behind, before] = [row.places[row.anchor + 1], row.places[row.anchor - 1]];
      if (takesWords(behind)) for (const next of behind.words) addTo(rows.behind, next, row);
      else if (takesWords(before)) for (const last of before.words) addTo(rows.before, last, row);
      else rows.others.push(row);
    }
  }
  return all;
});

/** Whether a place takes words alone. */
function takesWords(place: Place | undefined): place is Place {
  return place !== undefined && place.kinds.length === 0 && !place.isOther;
}

/** The place of the word with a caret, or of the longest. */
function findAnchor(parts: readonly string[]): number {
  const marked = parts.findIndex((part) => part.includes('^'));
  if (marked >= 0) return marked;
  const lengths = parts.map((part) =>
    /^[[\]]*[<!*]/.test(part) ? 0 : (toWords(part)[0]?.length ?? 0),
  );
  return lengths.indexOf(Math.max(...lengths));
}

function toAnchorWords(parts: readonly string[], anchor: number): readonly string[] {
  return toWords(parts[anchor] ?? '').filter((word) => !word.startsWith('<'));
}

function toWords(part: string): readonly string[] {
  return part.replace(/[[\]^!]/g, '').split('/');
}

function toRow(entry: Entry, order: number): Row {
  const parts = entry.row.split(' ');
  return {
    entry,
    order,
    places: parts.map(toPlace),
    anchor: findAnchor(parts),
    from: parts.findIndex((part) => part.includes('[')),
    to: parts.findIndex((part) => part.includes(']')),
    quoted: { first: parts.findIndex(isQuoted), last: parts.findLastIndex(isQuoted) },
    unless: new Set(entry.unless),
  };
}

/** What stands beside the words is not told. */
function isQuoted(part: string): boolean {
  return !/^!|<(?:start|stop|clause)>/.test(part);
}

function toPlace(part: string): Place {
  const words = toWords(part);
  return {
    words: new Set(words.filter((word) => !slots.has(word))),
    kinds: words.flatMap((word) => slots.get(word) ?? []),
    isOther: part.startsWith('!'),
  };
}

/** The slip in a row of words around a position at which one of them is looked for. */
export function findRowSlip(tokens: readonly Token[], i: number): Slip | undefined {
  const token = tokens[i];
  const rows = token && findRows().get(token.lower);
  if (!rows) return undefined;
  const behind = rows.behind.get(tokens[i + 1]?.lower ?? '');
  const before = i > 0 ? rows.before.get(tokens[i - 1]?.lower ?? '') : undefined;
  let row = behind && pickFirst(behind, undefined, tokens, i);
  if (before) row = pickFirst(before, row, tokens, i);
  if (rows.others.length > 0) row = pickFirst(rows.others, row, tokens, i);
  return row && toSlip(tokens, i - row.anchor, row);
}

/** The first row that fits, if it comes before the one known. */
function pickFirst(
  rows: readonly Row[],
  known: Row | undefined,
  tokens: readonly Token[],
  i: number,
): Row | undefined {
  for (const row of rows) {
    if (known && known.order < row.order) return known;
    const first = i - row.anchor;
    if (fitsAll(row, tokens, first) && !isInnocent(tokens, first, row)) return row;
  }
  return known;
}

/** Asked at most words of a draft: loops, which make nothing. */
function fitsAll({ places }: Row, tokens: readonly Token[], first: number): boolean {
  for (let k = 0; k < places.length; k++) {
    const place = places[k];
    if (!place) return false;
    const isListed = place.words.has(tokens[first + k]?.lower ?? '');
    const isTaken = isListed || (place.kinds.length > 0 && isOfKind(place, tokens, first + k));
    if (isTaken === place.isOther) return false;
  }
  return true;
}

function isOfKind({ kinds }: Place, tokens: readonly Token[], at: number): boolean {
  for (const isKind of kinds) if (isKind(tokens, at)) return true;
  return false;
}

/** What has a capital is a name, and what stands in other company may be meant. */
function isInnocent(tokens: readonly Token[], first: number, row: Row): boolean {
  const { entry, from, to, unless } = row;
  const wrong = tokens.slice(first + from, first + to + 1);
  const isName = wrong.some((token, k) => isCapitalised(token) && first + from + k > 0);
  if (isName && entry.isName !== true) return true;
  return (
    unless.size > 0 &&
    tokens.slice(0, Math.max(0, first + to)).some(({ lower }) => unless.has(lower))
  );
}

function toSlip(tokens: readonly Token[], first: number, row: Row): Slip | undefined {
  const { from, to, quoted, entry } = row;
  const span = toTokenSpan(tokens, first + from, first + to);
  const context = toTokenSpan(
    tokens,
    Math.max(0, first + quoted.first),
    Math.min(tokens.length - 1, first + quoted.last),
  );
  if (!span || !context) return undefined;
  const write = entry.write === undefined ? undefined : toMeant(entry.write, tokens[first + from]);
  const base = { ...span, context };
  return write === undefined ? { ...base, kind: 'broken' } : { ...base, kind: 'wrong', write };
}

const verbs: Readonly<Record<string, readonly string[]>> = irregular.verbs;

function toMeant(write: string, wrong: Token | undefined): string {
  const { text = '', lower = '' } = wrong ?? {};
  if (write === '<plural>') return toPlural(text);
  if (write === '<base>') return findLemma(lower) ?? toPlainForm(lower);
  if (write === '<participle>') return toVerbForm(findLemma(lower) ?? lower, 'participle');
  // “member” → “a member”, “opponent” → “an opponent”
  const words = write === 'a $' ? `${toArticle(text)} ${text}` : write.replace('$', text);
  const isFirst = isCapitalised(wrong) && !write.includes('$');
  return isFirst ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** “makes” → “make” */
function toPlainForm(word: string): string {
  const known: Readonly<Record<string, string>> = { goes: 'go', has: 'have', is: 'be' };
  return known[word] ?? word.slice(0, -1);
}

/** “went” → “go” */
function findLemma(past: string): string | undefined {
  return Object.keys(verbs).find((each) => verbs[each]?.[0] === past);
}
