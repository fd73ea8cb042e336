import type { Token } from '../../document/words/tokens.ts';
import { prepositions } from '../../english/word-classes.ts';
import { isFronted } from '../clauses/fronted.ts';
import { findJoinedByAside, isContrast } from './joined-asides.ts';
import type { Place } from '../place.ts';
import { hasVerb, opensWithVerb } from '../../english/verbs.ts';
import {
  isAdjective,
  isAdverb,
  isClosedWord,
  isComma,
  isDeterminer,
  isJoiner,
  isOpener,
  isPlainNoun,
  isStop,
} from '../../english/word-shapes.ts';

/** Tokens to delete, `from` to `to`, both included, and perhaps a serial comma that has lost its list. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  readonly comma?: number;
}

/** A cut; `alone` when the word is not one of a pair or list; `unsure` when that cannot be told. */
export type CutOrNot = Cut | 'alone' | 'unsure';

/** Whether what is left of a noun phrase can start with the token at `i`. */
export function isHead(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (isOpener(token)) return token.text !== '(';
  if (token.kind === 'number' || /^[$€£¥]$/.test(token.text)) return true;
  if (token.kind !== 'word' || isClosedWord(token)) return false;
  if (!isAdverb(token) && !isAdjective(token)) return true;
  const next = tokens[i + 1];
  if (isComma(next) || isJoiner(next))
    return isAdjective(token) && isHead(tokens, skipJoiner(tokens, i + 1));
  return isHead(tokens, i + 1);
}

/** Past “,”, “and” or “, and”. */
function skipJoiner(tokens: readonly Token[], i: number): number {
  return isComma(tokens[i]) && isJoiner(tokens[i + 1]) ? i + 2 : i + 1;
}

/** “a grim and startling report”, “quick, brutal and costly”: the cut that leaves the other adjectives in order. */
export function cutAdjective(place: Place): CutOrNot {
  const { tokens, first, last } = place;
  const joined = findJoinedByAside(tokens, first);
  if (joined) return cutBehindAside(place, joined);
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  // “a stirring but flawed speech”: what is left would not be weighed against anything.
  if (isContrast(before) || isContrast(after)) return 'unsure';
  if (isJoiner(after)) return endsClause(place) ? 'unsure' : cutBeforeJoiner(place);
  const found = isJoiner(before) ? cutAfterJoiner(place) : 'alone';
  if (found !== 'alone') return found;
  if (isComma(before)) return cutAfterComma(place);
  return isComma(after) ? cutBeforeComma(place) : 'alone';
}

/** “shocking {and, frankly, absurd} claim”: the aside goes with the word that it is about. */
function cutBehindAside({ tokens, last }: Place, joined: number): CutOrNot {
  if (isContrast(tokens[joined - 1])) return 'unsure';
  const found = cutAfterJoiner({ tokens, first: joined, last });
  // “a hit and, frankly, absurd film”
  return found === 'alone' && isDeterminer(tokens[joined - 3]) ? 'unsure' : found;
}

/** “The rise is {outrageous} and Mayor Holm must act.”: behind the “and” comes another clause. */
function endsClause({ tokens, first, last }: Place): boolean {
  if (!links.test(tokens[first - 1]?.lower ?? '')) return false;
  const other = isAdverb(tokens[last + 2]) ? last + 3 : last + 2;
  return !isAdjective(tokens[other]);
}

const links = /^(?:is|are|was|were|be|been|being|seems?|seemed|looks?|looked|remains?|remained)$/;

/** {grim} and startling report */
function cutBeforeJoiner(place: Place): CutOrNot {
  const { tokens, first, last } = place;
  const other = isAdverb(tokens[last + 2]) ? last + 3 : last + 2;
  const word = tokens[other];
  if (!word || word.kind !== 'word' || isClosedWord(word)) return 'unsure';
  const isBeforeNoun = isHead(tokens, other + 1);
  if (isComma(tokens[first - 1])) {
    if (isMember(place, isBeforeNoun) && !isSetOff(tokens, first - 1, other + 1))
      return { from: first - 1, to: last };
    // “The report, {scathing} and long, was out.”
    if (isComma(tokens[other + 1])) return 'unsure';
  }
  const isWhole = isBeforeNoun || (isAdjective(word) && isEnd(tokens[other + 1]));
  return isWhole ? { from: first, to: last + 1 } : 'unsure';
}

/** “quick, {brutal} and costly war”: whether the comma before a word parts it from another of its kind. */
function isMember({ tokens, first }: Place, isBeforeNoun: boolean): boolean {
  return isAdjective(tokens[first - 2]) || (isBeforeNoun && isDeterminer(tokens[first - 3]));
}

/** grim and {startling} report */
function cutAfterJoiner(place: Place): CutOrNot {
  const { tokens, first, last } = place;
  const previous = tokens[first - 2];
  const isClear = isHead(tokens, last + 1) || isEnd(tokens[last + 1]);
  if (isComma(previous)) return isClear ? cutLastOfList(place) : 'alone';
  if (isAdjective(previous)) {
    return isClear && !isThird(place) ? { from: first - 1, to: last } : 'unsure';
  }
  const isOther =
    !previous || previous.kind !== 'word' || isPlainNoun(previous) || isClosedWord(previous);
  return isOther || isAdverb(previous) ? 'alone' : 'unsure';
}

/** “rude, loud and {nasty}.”: the two that stay would need an “and”; so do sorts, “minor, serious and {nasty} injuries”. */
function isThird({ tokens, first, last }: Place): boolean {
  // “The raid, brutal and {cruel}, was filmed.”
  if (isComma(tokens[first - 3]) && isSetOff(tokens, first - 3, last + 1)) return true;
  const isListed = isComma(tokens[first - 3]) && isAdjective(tokens[first - 4]);
  return isListed && (!isHead(tokens, last + 1) || !isDeterminer(tokens[first - 5]));
}

/** quick, brutal, and {costly} war; not “quick, brutal, and {costly}.”: the two that stay would need an “and” */
function cutLastOfList({ tokens, first, last }: Place): CutOrNot {
  if (isComma(tokens[first - 4]) && !isHead(tokens, last + 1)) return 'unsure';
  return isAdjective(tokens[first - 3]) ? { from: first - 2, to: last } : 'alone';
}

/** {quick}, brutal and costly war; {quick}, brutal war */
function cutBeforeComma({ tokens, first, last }: Place): CutOrNot {
  const other = skipJoiner(tokens, last + 1);
  if (!isOtherAdjective(tokens, other, isDeterminer(tokens[first - 1]))) return 'unsure';
  if (other > last + 2) return cutBeforePair(tokens, first, other);
  const next = tokens[other + 1];
  if (isComma(next) && isJoiner(tokens[other + 2]))
    return { from: first, to: last + 1, comma: other + 1 };
  const isSure = isJoiner(next) || isComma(next) || isHead(tokens, other);
  return isSure ? { from: first, to: last + 1 } : 'unsure';
}

/** {long}, and costly war; {long}, and deeply costly, war */
function cutBeforePair(tokens: readonly Token[], first: number, other: number): CutOrNot {
  const end = isAdverb(tokens[other]) ? other + 1 : other;
  const isClosed = isComma(tokens[end + 1]);
  if (!isHead(tokens, end + (isClosed ? 2 : 1))) return 'unsure';
  const cut = { from: first, to: other - 1 };
  return isClosed ? { ...cut, comma: end + 1 } : cut;
}

/** Whether the word behind a comma is an adjective too; behind an article any word before a noun is. */
function isOtherAdjective(tokens: readonly Token[], i: number, isAfterArticle: boolean): boolean {
  const word = tokens[i];
  if (!word || word.kind !== 'word' || isClosedWord(word)) return false;
  if (isAdjective(word) || (isAdverb(word) && isAdjective(tokens[i + 1]))) return true;
  return isAfterArticle && isHead(tokens, i + 1);
}

/** quick, {brutal} war; quick, {brutal}, and costly war */
function cutAfterComma(place: Place): CutOrNot {
  const { tokens, first, last } = place;
  const [previous, after] = [tokens[first - 2], tokens[last + 1]];
  const isListed = isAdjective(previous) || isMiddle(place);
  if (isComma(after)) {
    if (!isListed || isSetOff(tokens, first - 1, last + 1)) return 'alone';
    const isLast = isJoiner(tokens[last + 2]) && !isComma(tokens[first - 3]);
    return { from: first - 1, to: isLast ? last + 1 : last };
  }
  if (isListed) return { from: first - 1, to: last };
  return isStop(after) ? 'alone' : cutAfterUnknown(place);
}

/** “The firm, {shambolic}, closed”, “The premier, {arrogant} and aloof, left”: the words between two commas, behind which the verb comes. */
function isSetOff(tokens: readonly Token[], opening: number, closing: number): boolean {
  const isNoun = [2, 3].some((back) => isDeterminer(tokens[opening - back]));
  return isNoun && isComma(tokens[closing]) && opensWithVerb(tokens.slice(closing + 1));
}

/** “a protracted, {divisive} contest”; but in “In the city, {brutal} fighting” the comma is not theirs. */
function cutAfterUnknown({ tokens, first, last }: Place): CutOrNot {
  const previous = tokens[first - 2];
  if (!isDeterminer(tokens[first - 3]) || isPlainNoun(previous)) return 'alone';
  if (closesFront(tokens, first - 1)) return 'alone';
  return previous?.lower.endsWith('ed') ? { from: first - 1, to: last } : 'unsure';
}

/** “her coarse, {vulgar}, and nasty speech”: what stands first is an adjective, known or not. */
function isMiddle({ tokens, first, last }: Place): boolean {
  const isList = isComma(tokens[last + 1]) && isJoiner(tokens[last + 2]);
  return isList && isAdjective(tokens[last + 3]) && isDeterminer(tokens[first - 3]);
}

function isEnd(token: Token | undefined): boolean {
  return isStop(token) || isComma(token);
}

/** Whether a comma closes what the sentence opens with: “In the city, ”, but not “In the city it is a long, ”. */
function closesFront(tokens: readonly Token[], comma: number): boolean {
  if (!isFronted(tokens) || tokens.findIndex(isComma) !== comma) return false;
  const front = tokens.slice(0, comma);
  if (front.some((token) => isStop(token))) return false;
  return !prepositions.has(front[0]?.lower ?? '') || !hasVerb(front);
}
