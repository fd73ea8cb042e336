import type { Sentence } from '../../document/sentences/sentences.ts';
import { findPositions } from '../../document/words/positions.ts';
import { createMarkedShapeList, createWordList } from '../../document/words/words.ts';
import { isCapitalised, wordAt, type Token, toTokenSpan } from '../../document/words/tokens.ts';
import {
  auxiliaries,
  beForms,
  conjunctions,
  prepositions,
  toWordSet,
} from '../../english/word-classes.ts';
import lexicon from '../../lexicons/figures/superlatives.json' with { type: 'json' };
import {
  hasPurpose,
  hasScope,
  hasTime,
  isInPlaceTo,
  isOfKind,
  places,
  timeScopes,
} from './superlative-scopes.ts';
import { isOverlapping, type Span } from '../../span.ts';
import { isInAlmanac, isNominal, isOnMap } from './almanac.ts';
import {
  isBorneOut,
  isClass,
  isKnownFirst,
  isMostRecent,
  isMarketRecord,
  isViewed,
} from './known-superlatives.ts';
import { laterOrdinals } from '../../english/small-numbers.ts';

const adjectives: ReadonlySet<string> = new Set(lexicon.adjectives);
const ordinals: ReadonlySet<string> = new Set(lexicon.ordinals);
const sequences: ReadonlySet<string> = new Set(lexicon.sequences);
const records: ReadonlySet<string> = new Set(lexicon.recordNouns);

const heads = new Set([...adjectives, ...ordinals, 'best', 'most', 'least']);
/** Without one of these, or a “second-largest”, nothing is claimed. */
export const superlativeSigns = createMarkedShapeList(
  (lower) => lower.includes('-') && heads.has(lower.slice(lower.indexOf('-') + 1)),
  [
    ...heads,
    ...toWordSet(
      `record all-time record-breaking record-setting never ranks ranked any unprecedented unparalleled unrivalled
       unrivaled unmatched unequalled unequaled`,
    ),
  ],
);
const peerless = toWordSet('unparalleled unrivalled unrivaled unmatched unequalled unequaled');
const openings = createWordList([
  ...'the a an unprecedented never ranks ranked than'.split(' '),
  ...peerless,
]);
const owners = createWordList(places);

/** Finds the claims of a sentence that something comes before all others of its kind, none inside another. */
export function findSuperlatives(sentence: Sentence): readonly Span[] {
  const { tokens } = sentence;
  const found: Span[] = [];
  for (const sign of findPositions(sentence, superlativeSigns)) {
    // “{the} first”, “the port’s largest”, or the sign itself: “unprecedented”.
    for (const i of [sign - 1, sign]) {
      const isOpening = openings.has(tokens[i]) || owners.hasBase(tokens[i]);
      const span = isOpening ? readSuperlative(tokens, i) : undefined;
      if (span && !found.some((other) => isOverlapping(other, span))) found.push(span);
    }
  }
  return found;
}

/** Reads the claim that starts at a position. */
function readSuperlative(tokens: readonly Token[], i: number): Span | undefined {
  return (
    readDefinite(tokens, i) ??
    readOwned(tokens, i) ??
    readRecord(tokens, i) ??
    readUnprecedented(tokens, i) ??
    readPeerless(tokens, i) ??
    readFirstFor(tokens, i) ??
    readRank(tokens, i)
  );
}

/** “the largest solar farm in the hemisphere”, “the first woman to lead the port”, “one of the oldest in Europe”. */
function readDefinite(tokens: readonly Token[], i: number): Span | undefined {
  if (wordAt(tokens, i) !== 'the' || isDenied(tokens, i)) return undefined;
  const last = findLastHead(tokens, i + 1);
  if (last === undefined || isUnclaimed(tokens, i, last)) return undefined;
  const isOrdinal = ordinals.has(wordAt(tokens, last));
  const isClaim = isOrdinal ? isFirstOfKind(tokens, last) : isFarthest(tokens, last);
  const group = wordAt(tokens, i - 1) === 'of' ? wordAt(tokens, i - 2) : '';
  if (!isClaim || group === 'some' || (group === 'one' && isOrdinal)) return undefined;
  return toTokenSpan(tokens, group === 'one' ? i - 2 : i, last);
}

/** “the nation’s largest coal company”: the scope stands before. */
function readOwned(tokens: readonly Token[], i: number): Span | undefined {
  const owner = tokens[i];
  // “the entertainment world’s last taboos”: no place.
  if (owner?.base === 'world' && trades.has(wordAt(tokens, i - 1))) return undefined;
  if (!owner || owner.base === owner.lower || !places.has(owner.base)) return undefined;
  const last = findLastHead(tokens, i + 1);
  if (last === undefined || isOwnedSequence(tokens, last)) return undefined;
  if (isDenied(tokens, i) || isOffice(tokens, last) || isSettled(tokens, i, last)) return undefined;
  return toTokenSpan(tokens, findOwnerStart(tokens, i), last);
}

const trades = toWordSet('art business entertainment fashion film music publishing sports tech');

/** “the city’s first week”, “the country’s first lady”; not “the county’s only hospital”, “the state’s first Hmong senator”. */
function isOwnedSequence(tokens: readonly Token[], last: number): boolean {
  if (!ordinals.has(wordAt(tokens, last))) return false;
  return isSequence(tokens, last) || tokens[last + 1]?.kind !== 'word';
}

/** “The scale is unparalleled”, “more than any other city”: nothing comes near it. */
function readPeerless(tokens: readonly Token[], i: number): Span | undefined {
  if (peerless.has(wordAt(tokens, i))) {
    const isStated = beForms.has(wordAt(tokens, i - 1)) && !isDenied(tokens, i);
    return isStated ? toTokenSpan(tokens, i, i) : undefined;
  }
  const isMost =
    /^(?:fewer|less|more)$/.test(wordAt(tokens, i - 1)) && wordAt(tokens, i) === 'than';
  const isAny = wordAt(tokens, i + 1) === 'any' && wordAt(tokens, i + 2) === 'other';
  const scope = tokens[i + 3];
  const isAll = scope?.kind !== 'word' || places.has(scope.base);
  return isMost && isAny && isAll ? toTokenSpan(tokens, i - 1, i + 2) : undefined;
}

/** “a first for the county” */
function readFirstFor(tokens: readonly Token[], i: number): Span | undefined {
  if (wordAt(tokens, i) !== 'a' || wordAt(tokens, i + 1) !== 'first') return undefined;
  if (!/^(?:for|in)$/.test(wordAt(tokens, i + 2)) || isDenied(tokens, i)) return undefined;
  const isScope = tokens.slice(i + 3, i + 6).some(({ base }) => places.has(base));
  return isScope ? toTokenSpan(tokens, i, i + 1) : undefined;
}

/** “the {Republican} Party’s”. */
function findOwnerStart(tokens: readonly Token[], i: number): number {
  const isName = isCapitalised(tokens[i]) && isCapitalised(tokens[i - 1]) && i > 1;
  const first = isName ? i - 1 : i;
  return wordAt(tokens, first - 1) === 'the' ? first - 1 : first;
}

/** “the largest of the three rooms”, “the first woman to become president”: nothing to check. */
function isUnclaimed(tokens: readonly Token[], first: number, last: number): boolean {
  return isClosedSet(tokens, last) || isBorneOut(tokens, last) || isSettled(tokens, first, last);
}

/** Everybody knows it, or it only names a class. */
function isSettled(tokens: readonly Token[], first: number, last: number): boolean {
  if (isKnownFirst(tokens, last) || isMostRecent(tokens, last)) return true;
  return (
    isInAlmanac(tokens, last) ||
    isOnMap(tokens, last) ||
    isMarketRecord(tokens, first) ||
    isViewed(tokens, first) ||
    isClass(tokens, first, last)
  );
}

/** “the nation’s highest court”: its name, and no claim. */
function isOffice(tokens: readonly Token[], last: number): boolean {
  return /^(?:highest|top)$/.test(wordAt(tokens, last)) && offices.has(wordAt(tokens, last + 1));
}

const offices = toWordSet('award court courts honor honors honour honours office offices tribunal');

/** “the only hospital in the province”, “the first woman to lead the port”; not “the first half”. */
function isFirstOfKind(tokens: readonly Token[], last: number): boolean {
  if (isSequence(tokens, last)) return false;
  return hasScope(tokens, last + 1) || hasPurpose(tokens, last + 1);
}

/** “the largest farm in the country”, “the youngest person to sail the strait”. */
function isFarthest(tokens: readonly Token[], last: number): boolean {
  if (hasScope(tokens, last + 1)) return true;
  return /^(?:oldest|youngest)$/.test(wordAt(tokens, last)) && hasPurpose(tokens, last + 1);
}

/** The last word of “first”, “second-largest”, “most dangerous”. */
function findHead(tokens: readonly Token[], i: number): number | undefined {
  const whole = wordAt(tokens, i);
  const word = whole.includes('-')
    ? whole.replace(/^(?:second|third|fourth|fifth|\p{Alpha}+th)-/u, '')
    : whole;
  const isOne = word === 'best' ? isScored(tokens, i) : ordinals.has(word) || adjectives.has(word);
  if (isOne) return i;
  return /^(?:most|least)$/.test(word) ? findMeasured(tokens, i) : undefined;
}

/** “most {dangerous}”, “the {most} in” */
function findMeasured(tokens: readonly Token[], i: number): number | undefined {
  const next = tokens[i + 1];
  if (next?.lower === 'in' && wordAt(tokens, i).endsWith('most')) return i;
  const isMeasured =
    next?.kind === 'word' && !unmeasured.has(next.lower) && !prepositions.has(next.lower);
  return isMeasured ? i + 1 : undefined;
}

const scored: ReadonlySet<string> = new Set(lexicon.scoredNouns);
/** How far behind “best” what is kept score of may stand, in tokens. */
const scoredReach = 3;

/** “the best {exam results} since 1990”, “the best {return} in the league”: not “the best man in the county”. */
function isScored(tokens: readonly Token[], i: number): boolean {
  const words = tokens.slice(i + 1, i + 1 + scoredReach);
  const noun = words.findIndex(({ lower }) => scored.has(lower));
  return noun >= 0 && words.slice(0, noun).every(isNominal);
}

/** “the oldest and largest”: the last of two. */
function findLastHead(tokens: readonly Token[], i: number): number | undefined {
  const head = findHead(tokens, i);
  if (head === undefined || !/^(?:and|or|,)$/.test(wordAt(tokens, head + 1))) return head;
  return findHead(tokens, head + 2) ?? head;
}

/** “the most recent polls”, “the most likely outcome”: a date and a guess. */
const unmeasured = toWordSet(
  'recent likely part obvious immediate important basic if and he she they it we you',
);

const denials =
  /^(?:not|almost|far|hardly|nearly|neither|nor|never|practically|virtually|if|whether|without|isn't|wasn't|aren't|weren't)$/;

/** “far from the first”, “almost the only one”; “If she is the first to …”, “Should she win, he would be the first …”. */
function isDenied(tokens: readonly Token[], i: number): boolean {
  if (tokens.slice(Math.max(0, i - 3), i).some(({ lower }) => denials.test(lower))) return true;
  if (!/^(?:if|should|were)$/.test(wordAt(tokens, 0))) return false;
  const isHypothetical = tokens.slice(Math.max(0, i - 3), i).some(({ lower }) => lower === 'would');
  return isHypothetical || !tokens.slice(0, i).some(({ text }) => text === ',');
}

/** “the largest of the three rooms”, “the first two”. */
function isClosedSet(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  if (next?.kind === 'number') return true;
  if (next?.lower !== 'of') return false;
  const [second, third] = [wordAt(tokens, last + 2), wordAt(tokens, last + 3)];
  return !timeScopes.has(third) && third !== 'kind' && second !== 'any';
}

/** “the first lady”, “the last week”, “the only way”: an idiom or a sequence; but “the first time in a decade”. */
function isSequence(tokens: readonly Token[], last: number): boolean {
  const [next, after] = [wordAt(tokens, last + 1), wordAt(tokens, last + 2)];
  if (next === 'time') return !hasTime(tokens, last + 2);
  if (isOfKind(tokens, last + 1) || isInPlaceTo(tokens, last + 1)) return false;
  if (next === '' || prepositions.has(next) || auxiliaries.has(next) || conjunctions.has(next))
    return true;
  return sequences.has(next) || (sequences.has(after) && !prepositions.has(next));
}

/** “a record high”, “a record $3 million”, “an all-time low”. */
function readRecord(tokens: readonly Token[], i: number): Span | undefined {
  if (!/^an?$/.test(wordAt(tokens, i)) || isMarketRecord(tokens, i)) return undefined;
  const [word, next] = [wordAt(tokens, i + 1), tokens[i + 2]];
  if (word === 'all-time' || word === 'record-breaking' || word === 'record-setting')
    return toTokenSpan(tokens, i, i + 1);
  const isOne = word === 'record' && (isCounted(next) || isTouched(tokens, i));
  return isOne ? toTokenSpan(tokens, i, i + 1) : undefined;
}

function isCounted(next: Token | undefined): boolean {
  if (!next) return false;
  return next.kind === 'number' || /^[$€£]/.test(next.text) || records.has(next.lower);
}

const touching = /^(?:hit|hits|hitting|near(?:ed|s|ing)|reach(?:ed|es|ing)?|touch(?:ed|es|ing)?)$/;

/** “touched a record on Friday”, “hit a record of 40”; not “touched a record on the shelf”. */
function isTouched(tokens: readonly Token[], i: number): boolean {
  if (!touching.test(wordAt(tokens, i - 1))) return false;
  const [word, next] = [tokens[i + 2], tokens[i + 3]];
  if (word === undefined || word.kind === 'punctuation') return true;
  if (/^(?:in|on)$/.test(word.lower)) return isCapitalised(next) || next?.kind === 'number';
  if (word.lower === 'of') return next?.kind === 'number' || /^[$€£]/.test(next?.text ?? '');
  return /^(?:last|this|today|yesterday|before|after|earlier)$/.test(word.lower);
}

/** “is unprecedented”, “an unprecedented number”, “never before has”. */
function readUnprecedented(tokens: readonly Token[], i: number): Span | undefined {
  const word = wordAt(tokens, i);
  if (word === 'unprecedented') return isDenied(tokens, i) ? undefined : toTokenSpan(tokens, i, i);
  return word === 'never' && wordAt(tokens, i + 1) === 'before'
    ? toTokenSpan(tokens, i, i + 1)
    : undefined;
}

/** “ranks third for rents”. */
function readRank(tokens: readonly Token[], i: number): Span | undefined {
  if (!/^rank(?:s|ed)$/.test(wordAt(tokens, i))) return undefined;
  const place = wordAt(tokens, i + 1).replace('.', '');
  return rankings.test(place) ? toTokenSpan(tokens, i, i + 1) : undefined;
}

const rankings = new RegExp(
  String.raw`^(?:first|${laterOrdinals.join('|')}|last|no|\d+(?:st|nd|rd|th))$`,
);
