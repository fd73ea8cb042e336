import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import { toWordSet } from '../../english/word-classes.ts';
import type { Span } from '../../span.ts';
import { findClauses, type Clauses } from '../clauses/clause-bounds.ts';
import {
  isNewClause,
  opensWithSubject,
  readFollower,
  type Follower,
} from '../clauses/clause-followers.ts';
import { isFronted } from '../clauses/fronted.ts';
import { findInnerClause } from '../clauses/inner-clause.ts';
import { findNestedClause } from '../clauses/nested-clause.ts';
import type { RepairBlock } from '../place.ts';
import { findFactThat, sortSlots, type AttributionSlot, type Reach } from './slot-order.ts';
import { hasVerb, opensWithVerb } from '../../english/verbs.ts';
import { isComma, isDash, isDeterminer, isJoiner } from '../../english/word-shapes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

/** What opens a clause or phrase that only grants something: “While sales fell, the bank grew”. */
const conceding = toWordSet(
  'while although though even because unless whereas despite with without',
);

/** Longest tail that still lets the reader see whose words the clause before it is, in tokens. */
const maxTail = 8;
/** Longest sentence whose reader waits for its source. */
const maxBehind = 40;
/** The same behind “While …,”. */
const maxConceded = 24;

/** Finds the slots for a source of the words in a span, best first; none where every place would misattribute something. */
export function findAttributionSlots(
  block: RepairBlock,
  sentence: Sentence,
  span: Span,
  reach: Reach,
): readonly AttributionSlot[] {
  const clauses = findClauses(block, sentence);
  const { tokens } = clauses;
  const first = tokens.findIndex(({ end }) => end > span.start);
  const last = tokens.findLastIndex(({ start }) => start < span.end);
  if (first < 0 || last < 0) return [];
  const nested =
    reach === 'clause' ? findNestedClause(clauses, first, findMainStart(clauses)) : undefined;
  if (nested) return nested.kind === 'deep' ? [] : [nested];
  const that = findFactThat(tokens, first);
  if (that !== undefined) return [{ kind: 'joined', at: that }];
  const all = sortSlots(tokens, last, reach, ofClause(clauses, first, last));
  return isFarFromEnd(tokens, last) ? all.filter(({ kind }) => kind !== 'end') : all;
}

/** In a long sentence a source at the end seems to own all of it, unless the words in question are close by. */
function isFarFromEnd(tokens: readonly Token[], last: number): boolean {
  return tokens.length > maxBehind && tokens.length - last > maxTail;
}

function ofClause(clauses: Clauses, first: number, last: number): readonly AttributionSlot[] {
  const right = findRight(clauses, last);
  const left = findLeft(clauses, first);
  switch (left.kind) {
    case 'main':
      return ofMain(clauses, right);
    case 'conceded':
      return ofFollowing(clauses, right, left.at);
    case 'fronted':
      return ofFronted(clauses, left.at);
    case 'aside':
      return ofAside(clauses, first, last);
    default:
      return ofTail(right);
  }
}

type Right =
  | { readonly kind: 'end' }
  | { readonly kind: 'behind'; readonly at: number }
  /** What hangs on the clause, from a token on; `isLoose` where a source can stand before it. */
  | {
      readonly kind: 'tail';
      readonly length: number;
      readonly at: number;
      readonly isLoose: boolean;
    };

const atFront: AttributionSlot = { kind: 'front' };
const atEnd: AttributionSlot = { kind: 'end' };

function ofMain({ tokens }: Clauses, right: Right): readonly AttributionSlot[] {
  if (right.kind === 'tail') return [atFront, ...ofTail(right)];
  if (right.kind === 'behind') return [right];
  return tokens.length > maxBehind ? [atFront, atEnd] : [atEnd, atFront];
}

/** “While the tax is popular, [SOURCE TK] said it will hurt farmers.” */
function ofConceded({ tokens }: Clauses, right: Right, at: number): readonly AttributionSlot[] {
  if (right.kind === 'behind') return [right];
  const beforeClause: readonly AttributionSlot[] = conceding.has(wordAt(tokens, 0))
    ? [{ kind: 'clause', at }]
    : [];
  const isNear = right.kind === 'end' && tokens.length <= maxConceded;
  return isNear ? [atEnd, ...beforeClause] : [...beforeClause, ...ofTail(right)];
}

/** Behind “In May,”; a source before a tail would seem to do what it says: “…, [SOURCE TK] said, adding to the debt”. */
function ofFollowing(clauses: Clauses, right: Right, at: number): readonly AttributionSlot[] {
  const opening = ofOpening(clauses, at);
  const others = ofConceded(clauses, right, at);
  const isSum = right.kind === 'tail' && sums.has(wordAt(clauses.tokens, right.at + 3));
  return right.kind === 'tail' && !isSum ? [...opening, ...others] : [...others, ...opening];
}

/** Longest opening phrase that a source may stand behind, in tokens. */
const maxOpening = 6;

/** “In her time, {according to [SOURCE TK],} the mayor was …” */
function ofOpening({ tokens }: Clauses, start: number): readonly AttributionSlot[] {
  const isShort = start > 1 && start - 1 <= maxOpening;
  return isShort && !hasVerb(tokens.slice(0, start - 1)) && !conceding.has(wordAt(tokens, 0))
    ? [{ kind: 'aside', at: start - 2 }]
    : [];
}

/** A clause that is not the first: its source stands right behind it. */
function ofTail(right: Right): readonly AttributionSlot[] {
  if (right.kind === 'behind') return [right];
  if (right.kind === 'end' || right.length <= maxTail) return [atEnd];
  // “The bank lost $3 million, [SOURCE TK] said, a sum that …”
  return right.isLoose ? [{ kind: 'behind', at: right.at }] : [];
}

/** “The firm, which lost $3 million, according to [SOURCE TK], has closed.” */
function ofAside(clauses: Clauses, first: number, last: number): readonly AttributionSlot[] {
  const { tokens, marks, end } = clauses;
  const close = marks.find((mark) => mark > last);
  const open = marks.findLast((mark) => mark < first) ?? 0;
  if (close === undefined) {
    const half = findInnerClause(tokens, last, end);
    if (half !== undefined) return [{ kind: 'aside', at: half - 1 }];
    const isClause = hasVerb(tokens.slice(open + 1)) && wordAt(tokens, open + 1) !== 'with';
    return [isClause ? atEnd : { kind: 'aside', at: end - 1 }];
  }
  const follower = readFollower(clauses, close);
  if (follower === 'clause' && isInRow(tokens, open, close)) return [atEnd];
  // “…, the highest on record, and stayed above 85 all night”
  const next = isJoiner(tokens[close + 1]) ? close + 2 : close + 1;
  const isClosed = opensWithVerb(tokens.slice(next, end)) || follower === 'clause';
  return isClosed || follower === 'under' ? [{ kind: 'aside', at: close - 1 }] : [];
}

/** “Rents are up, {wages are rising}, and shops are full”: a source within the row would own one of three. */
function isInRow(tokens: readonly Token[], open: number, close: number): boolean {
  const isRow = isComma(tokens[open]) && isJoiner(tokens[close + 1]);
  return isRow && isNewClause(tokens.slice(open + 1, close));
}

/** “Although it is the cheapest, according to [SOURCE TK], the port has closed.” */
function ofFronted({ tokens }: Clauses, start: number): readonly AttributionSlot[] {
  return conceding.has(wordAt(tokens, 0)) || isSuperlativeLead(tokens) || hasRelative(tokens, start)
    ? [{ kind: 'aside', at: start - 2 }]
    : [];
}

/** “Days after the fire, in which 12 people died{, according to [SOURCE TK]}, the hotel …” */
function hasRelative(tokens: readonly Token[], start: number): boolean {
  return tokens
    .slice(0, start - 1)
    .some(
      (token, i) =>
        isComma(token) && tokens.slice(i + 1, i + 3).some(({ lower }) => relatives.test(lower)),
    );
}

const relatives = /^(?:which|who|whom|whose)$/;

/** “For the first time in a generation, according to [SOURCE TK], …” */
function isSuperlativeLead(tokens: readonly Token[]): boolean {
  return /^(?:after|during|for|since)$/.test(wordAt(tokens, 0)) && wordAt(tokens, 1) === 'the';
}

/** What stands behind the clause that holds the token at `last`. */
function findRight(clauses: Clauses, last: number): Right {
  const { tokens, marks, end } = clauses;
  const colon = tokens.findIndex(({ text }, i) => i > last && text === ':');
  let from = last;
  for (const mark of [...marks, end].filter((each) => each > last)) {
    if (mark < from) continue;
    const inner = findInnerClause(tokens, from, mark);
    if (inner !== undefined) return { kind: 'behind', at: inner - 1 };
    if (colon >= 0 && colon < mark)
      return { kind: 'tail', length: end - colon, at: colon - 1, isLoose: false };
    if (mark === end) break;
    const follower = readFollower(clauses, mark);
    if (follower === 'clause' || follower === 'under') return { kind: 'behind', at: mark - 1 };
    const isSame = follower === 'same' || isPredicate(tokens, mark);
    from = isSame ? mark : skipAside(clauses, mark, follower);
    if (from < 0)
      return { kind: 'tail', length: end - mark, at: mark - 1, isLoose: isLooseTail(tokens, mark) };
  }
  return { kind: 'end' };
}

const sums = findWordSet('summed-up-nouns');

/** “…, a sum that …”, “…, adding to its losses”; not “…, which …”, or “…, a self-taught lawyer”, who would be the source. */
function isLooseTail(tokens: readonly Token[], mark: number): boolean {
  if (!isComma(tokens[mark])) return false;
  const [word, noun] = [wordAt(tokens, mark + 1), wordAt(tokens, mark + 2)];
  return word.endsWith('ing') || (/^(?:an?|the)$/.test(word) && sums.has(noun));
}

/** “Hundreds, if not thousands, {were stranded}”: the verb is still to come. */
function isPredicate(tokens: readonly Token[], mark: number): boolean {
  return opensWithVerb(tokens.slice(mark + 1)) && !hasVerb(tokens.slice(0, mark));
}

/** Past an aside in the middle of a clause; -1 where the rest of the sentence hangs on the clause. */
function skipAside({ tokens, marks, end }: Clauses, mark: number, follower: Follower): number {
  const isCloser = (each: number): boolean =>
    each > mark && (follower !== 'dash' || isDash(tokens[each]));
  const close = marks.find(isCloser);
  if (close === undefined) return -1;
  const rest = tokens.slice(close + 1, end);
  if (follower === 'dash') return isJoiner(rest[0]) ? -1 : close;
  return opensWithVerb(rest) ? close : -1;
}

type Left =
  | { readonly kind: 'main' | 'tail' | 'aside' }
  | { readonly kind: 'fronted' | 'conceded'; readonly at: number };

/** What kind of clause the words from `first` on stand in. */
function findLeft(clauses: Clauses, first: number): Left {
  const { tokens, marks } = clauses;
  const start = findMainStart(clauses);
  if (first < start) return { kind: 'fronted', at: start };
  const main: Left = start > 0 ? { kind: 'conceded', at: start } : { kind: 'main' };
  if (tokens.some(({ text }, i) => text === ':' && i < first)) return { kind: 'tail' };
  const before = marks.filter((mark) => mark >= start && mark < first).reverse();
  const isBetweenDashes = before.filter((mark) => isDash(tokens[mark])).length % 2 === 1;
  for (const mark of before) {
    const follower = readFollower(clauses, mark);
    if (follower === 'clause' || follower === 'under') return { kind: 'tail' };
    if (follower === 'same' || (follower === 'dash' && !isBetweenDashes)) continue;
    return isResumed(tokens, mark, follower, first) ? main : { kind: 'aside' };
  }
  return main;
}

/** “The bank, its lawyers gone, {has closed}.” */
function isResumed(
  tokens: readonly Token[],
  mark: number,
  follower: Follower,
  first: number,
): boolean {
  if (follower !== 'loose') return false;
  // “The records, dry as they are, {serve as} a reminder”
  const isVerb =
    first === mark + 1 && !isDeterminer(tokens[first]) && !wordAt(tokens, first).endsWith('ing');
  return isVerb || opensWithVerb(tokens.slice(mark + 1));
}

/** Where the main clause starts: behind “In May,”, “While the tax is popular,” and “After the flood, which killed two,”. */
function findMainStart({ tokens, marks }: Clauses): number {
  if (!isFronted(tokens)) return 0;
  // “The yard builds 40 boats, with nine hands — six joiners, {three smiths}”: no clause starts in the list.
  const dash = marks.find((mark) => isDash(tokens[mark])) ?? tokens.length;
  const comma = marks.find(
    (mark) =>
      mark < dash &&
      isComma(tokens[mark]) &&
      !/^(?:which|who|whose)$/.test(wordAt(tokens, mark + 1)) &&
      opensWithSubject(tokens.slice(mark + 1)),
  );
  return comma === undefined ? 0 : comma + 1;
}
