import { wordAt, type Token } from '../../document/words/tokens.ts';
import { prepositions, toWordSet, subordinators } from '../../english/word-classes.ts';
import type { Clauses } from './clause-bounds.ts';
import { hasVerb, isSpeakerTail, opensWithVerb } from '../../english/verbs.ts';
import {
  isAdjective,
  isComma,
  isDash,
  isDeterminer,
  isJoiner,
  isPlural,
} from '../../english/word-shapes.ts';

/** What follows a mark between clauses: a clause of its own, one that hangs on the other, or more of the same. */
export type Follower = 'clause' | 'under' | 'relative' | 'same' | 'loose' | 'dash';

const relatives = toWordSet('which who whose whom where');
const partOpeners = toWordSet('including such like especially particularly notably not or plus');

/** Reads what follows a mark of a sentence. */
export function readFollower(clauses: Clauses, mark: number): Follower {
  const { tokens, marks, end } = clauses;
  if (tokens[mark]?.text === ';') return 'clause';
  if (isDash(tokens[mark])) return 'dash';
  if (isInNounPhrase(tokens, mark)) return 'same';
  const next = marks.find((each) => each > mark) ?? end;
  const rest = tokens.slice(mark + 1, next);
  if (isJoiner(rest[0]) || wordAt(rest, 0) === 'so') {
    const words = rest.slice(1);
    const isOpened = isFrontedClause(clauses, words, next) || isFarClause(clauses, mark, words);
    return isOpened || isNewClause(words) ? 'clause' : 'same';
  }
  return readOpener(clauses, mark, rest, next);
}

/** “a strong, intelligent woman”; but “the first of its kind, it will …” */
function isInNounPhrase(tokens: readonly Token[], mark: number): boolean {
  const isRow = isAdjective(tokens[mark - 1]) && isDeterminer(tokens[mark - 2]);
  return isRow && !isPronoun(tokens[mark + 1]);
}

/** “…, and in May, the boiler burst”: its subject stands behind another comma. */
function isFrontedClause(
  { tokens, marks, end }: Clauses,
  rest: readonly Token[],
  next: number,
): boolean {
  if (next >= end || !isComma(tokens[next]) || !prepositions.has(wordAt(rest, 0))) return false;
  const close = marks.find((each) => each > next) ?? end;
  return !hasVerb(rest) && isNewClause(tokens.slice(next + 1, close));
}

/** “Growers fear for their crop, and the board, which has no say, has put up a fence”: its verb comes behind an aside. */
function isFarClause(
  { tokens, marks, end }: Clauses,
  mark: number,
  rest: readonly Token[],
): boolean {
  const next = marks.find((each) => each > mark) ?? end;
  if (!/^(?:which|who|whose)$/.test(wordAt(tokens, next + 1)) || hasVerb(rest)) return false;
  // “The rain, the wind, and the cold, which lasted a week, have killed the buds”
  const isListed = !hasVerb(tokens.slice(0, mark)) && marks[0] !== mark;
  if (!opensWithSubject(rest) || isListed) return false;
  const close = marks.find((each) => each > next && each < end);
  return close !== undefined && opensWithVerb(tokens.slice(close + 1, end));
}

function readOpener(
  clauses: Clauses,
  mark: number,
  rest: readonly Token[],
  next: number,
): Follower {
  const [word, second] = [wordAt(rest, 0), wordAt(rest, 1)];
  if (relatives.has(word)) return 'relative';
  if (word === 'when' && isTime(clauses.tokens[mark - 1])) return 'relative';
  if (isSubordinate(word, second)) return second === 'not' ? 'same' : 'under';
  if (isSpliced(clauses, mark, rest, next)) return 'clause';
  return isPart(clauses, rest, next) ? 'same' : 'loose';
}

/** “The lift is the largest in the valley, it has cost a fortune”: a second sentence behind a comma. */
function isSpliced(
  { tokens, end }: Clauses,
  mark: number,
  rest: readonly Token[],
  next: number,
): boolean {
  if (next !== end || !isPronoun(rest[0]) || !opensWithVerb(rest.slice(1))) return false;
  return hasVerb(tokens.slice(0, mark)) && !isSpeakerTail(rest);
}

function isSubordinate(word: string, second: string): boolean {
  if (word === 'even') return /^(?:though|if|as|when)$/.test(second);
  if (word === 'if') return second !== 'not';
  if (word === 'as')
    return !/^(?:well|of|much|many|old|young|the|an?|opposed|compared|part)$/.test(second);
  return subordinators.has(word);
}

/** Whether words are a clause of their own: “the bank has closed”; “has closed” goes on with the subject before. */
export function isNewClause(rest: readonly Token[]): boolean {
  const [first, second] = rest;
  if (!first || opensWithVerb(rest)) return false;
  if (isPronoun(first) || isPronoun(second)) return !relatives.has(first.lower);
  if (/^(?:that|this)$/.test(first.lower)) return !prepositions.has(second?.lower ?? '');
  return opensWithSubject(rest) && (hasVerb(rest) || isIntent(rest));
}

/** “Ana Ruiz wants to win”: a verb that may be a noun elsewhere. */
function isIntent(rest: readonly Token[]): boolean {
  return rest.some(({ lower }, i) => intents.test(lower) && wordAt(rest, i + 1) === 'to');
}

const intents = /^(?:aims|expects|hopes|intends|needs|plans|seeks|vows|wants)$/;

/** Whether words open as a subject does: “the bank”, “Ana Ruiz”, “there”. */
export function opensWithSubject([first, second]: readonly Token[]): boolean {
  if (!first || isComma(second)) return false;
  return (
    isPronoun(first) ||
    isDeterminer(first) ||
    isPlural(first) ||
    /^\p{Upper}/u.test(first.text) ||
    first.lower === 'there'
  );
}

/** Whether a word is a subject and nothing else. */
export function isPronoun(token: Token | undefined): boolean {
  return /^(?:(?:he|she|it|they|you|there)(?:'\w+)?|nobody|nothing|everyone|everybody)$/.test(
    token?.lower ?? '',
  );
}

function isTime(token: Token | undefined): boolean {
  if (!token) return false;
  return (
    token.kind === 'number' ||
    /^(?:\p{Upper}\p{Alpha}+|year|month|week|time|days?)$/u.test(token.text)
  );
}

/** Longest place, date or item of a list between two commas, in tokens. */
const maxItem = 3;

/** “…, Peru, …”, “…, on Monday, …”, “wind, ice and fog”, “…, including …”: still the same clause. */
function isPart({ end }: Clauses, rest: readonly Token[], next: number): boolean {
  const word = wordAt(rest, 0);
  if (partOpeners.has(word)) return true;
  if (hasVerb(rest) || word.endsWith('ing') || /^(?:an?|the|with|despite|amid)$/.test(word)) {
    return false;
  }
  if (prepositions.has(word)) return true;
  return rest.some(isJoiner) || (rest.length <= maxItem && next <= end);
}
