import { type Token, wordAt } from '../../document/words/tokens.ts';
import { isSpeechForm } from '../../english/speech-forms.ts';
import {
  auxiliaries,
  beForms,
  subjectPronouns,
  subordinators,
} from '../../english/word-classes.ts';
import { isFronted } from '../clauses/fronted.ts';
import type { Cut, CutOrNot } from './coordination.ts';
import type { Place } from '../place.ts';
import { hasVerb } from '../../english/verbs.ts';
import {
  isAdverb,
  isClosedWord,
  isComma,
  isDash,
  isDeterminer,
  isJoiner,
  isOpener,
  isStop,
} from '../../english/word-shapes.ts';

/** “The message, blunt but weary, thanked donors”: words set off by marks, cut with their marks. */
export function cutParenthesis(place: Place): CutOrNot {
  const { tokens, first, last } = place;
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  const pair = wordAt(tokens, first - 1) + wordAt(tokens, last + 1);
  if (pair === '()' || (isDash(before) && isDash(after))) return { from: first - 1, to: last + 1 };
  if (pair === ',,') return isProgressive(place) ? 'unsure' : cutBetweenCommas(place);
  if (isJoinedAside(place)) return { from: first - 2, to: last };
  const isSetOff = isComma(before) || isDash(before);
  return isSetOff && (isStop(after) || isDash(after)) ? { from: first - 1, to: last } : 'alone';
}

/** “Oddly{, and sadly}, it closed”: the comma behind it is that of the first word. */
function isJoinedAside({ tokens, first, last }: Place): boolean {
  if (!isJoiner(tokens[first - 1]) || !isComma(tokens[first - 2]) || !isComma(tokens[last + 1]))
    return false;
  return isAdverb(tokens[last]) && tokens.slice(0, first - 2).every((each) => isAdverb(each));
}

/** “Tragically, three climbers died”, “; sadly, he left”, “because sadly, he left”: words and their comma. */
export function cutOpening({ tokens, first, last }: Place): CutOrNot {
  const before = tokens[first - 1];
  const isOpening = !before || isOpener(before) || isDash(before) || /^[;:]$/.test(before.text);
  const isBehindJoiner = isJoiner(before) || clauseOpeners.test(wordAt(tokens, first - 1));
  // “Make no mistake: the pier is closed”
  const takesMark = !before && /^[:—–―]$/.test(tokens[last + 1]?.text ?? '');
  const takesComma = takesMark || (isComma(tokens[last + 1]) && (isOpening || isBehindJoiner));
  return takesComma ? { from: first, to: withJoiner(tokens, first, last + 1) } : 'alone';
}

/** “{Sadly, and} perhaps wrongly, it closed”: the “and” joined two adverbs. */
function withJoiner(tokens: readonly Token[], first: number, comma: number): number {
  const isJoined = first === 0 && isJoiner(tokens[comma + 1]) && endsInAdverb(tokens, comma + 2);
  return isJoined ? comma + 1 : comma;
}

/** “perhaps wrongly,” */
function endsInAdverb(tokens: readonly Token[], from: number): boolean {
  const comma = tokens.findIndex((token, i) => i >= from && isComma(token));
  return (
    comma > from &&
    comma - from <= 3 &&
    tokens
      .slice(from, comma)
      .every((each) => isAdverb(each) || /^(?:perhaps|maybe|almost)$/.test(each.lower))
  );
}

/** Most words between “Unfortunately for” and its comma. */
const maxLeaning = 6;

/** “{Unfortunately for the islanders,} the ferry is late”, “{Interestingly enough,} it won”: the adverb with what leans on it. */
export function cutLeaning({ tokens, first, last }: Place): CutOrNot {
  if (first !== 0 || !/^(?:for|enough)$/.test(wordAt(tokens, last + 1))) return 'alone';
  const comma = tokens.findIndex((token, i) => i > last && isComma(token));
  const between = tokens.slice(last + 2, comma);
  const isShort = comma > last && between.length <= maxLeaning && !hasVerb(between);
  // “Fortunately for Ruiz, she was out”: without the name nobody knows who she is.
  const isTaken = subjectPronouns.has(wordAt(tokens, comma + 1));
  return isShort && !(isTaken && between.length > 0) ? { from: first, to: comma } : 'unsure';
}

/** “the next step was, of course, talking about it” is no “was talking”. */
function isProgressive({ tokens, first, last }: Place): boolean {
  return beForms.has(wordAt(tokens, first - 2)) && /..ing$/.test(wordAt(tokens, last + 2));
}

const clauseOpeners = /^(?:that|because|when|while|although)$/;

/** Both commas go, unless the first one also closes something: “In May, sadly, it failed”. */
function cutBetweenCommas({ tokens, first, last }: Place): CutOrNot {
  const both: Cut = { from: first - 1, to: last + 1 };
  const one: Cut = { from: first, to: last + 1 };
  const earlier = tokens.slice(0, first - 1);
  const commas = earlier.filter(isComma).length;
  if (isWithinClause(tokens, earlier, last + 2)) return both;
  if (isSpeakerNext(tokens, last + 2)) return one;
  // “a hard climb, of course, but it can be done”: the clause behind “but” keeps a comma.
  if (isJoiner(tokens[last + 2]) && hasVerb(earlier) && hasVerb(tokens.slice(last + 3)))
    return { from: first - 1, to: last };
  if (isFronted(tokens)) {
    if (commas === 0) return one;
    return commas % 2 === 1 ? both : one;
  }
  if (commas % 2 === 0) return both;
  return hasJoinerBehindComma(earlier) ? 'unsure' : one;
}

/** “He left, quietly, police said”: the second comma opens the attribution. */
function isSpeakerNext(tokens: readonly Token[], from: number): boolean {
  const opening = tokens[from];
  if (!opening || isAdverb(opening) || (isClosedWord(opening) && !isDeterminer(opening)))
    return false;
  const end = tokens.findIndex((token, i) => i > from && token.kind === 'punctuation');
  const tail = tokens.slice(from + 1, end < 0 ? undefined : end);
  return tail.some(isSpeechForm) && !tail.some(({ lower }) => auxiliaries.has(lower));
}

/** “which, of course, it is not”, “nothing is certain, of course, until the count is done” */
function isWithinClause(
  tokens: readonly Token[],
  earlier: readonly Token[],
  next: number,
): boolean {
  // “which was, plainly, not true”
  const back = auxiliaries.has(earlier.at(-1)?.lower ?? '') ? -2 : -1;
  if (/^(?:which|who|whom|that|where)$/.test(earlier.at(back)?.lower ?? '')) return true;
  return subordinators.has(wordAt(tokens, next)) && hasVerb(earlier) && !earlier.some(isComma);
}

/** A list, or a name with its description: the comma may belong to either. */
function hasJoinerBehindComma(tokens: readonly Token[]): boolean {
  return tokens.slice(tokens.findLastIndex(isComma)).some(isJoiner);
}
