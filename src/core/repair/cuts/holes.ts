import { type Token, wordAt } from '../../document/words/tokens.ts';
import { isPredicative } from '../../english/part-of-speech.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { isHead, type Cut } from './coordination.ts';
import type { Place } from '../place.ts';
import {
  comparators,
  isAdjective,
  isClosedWord,
  isComma,
  isDeterminer,
  isJoiner,
  isOpener,
  isPlainNoun,
  isStop,
} from '../../english/word-shapes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

const openHeads = /^(?:in|on|at|for|from|with|by|amid|against|so|as)$/;
const openTails =
  /^(?:of|in|on|at|for|from|with|to|into|by|about|against|a|an|the|where|which|increasingly|so|as)$/;
const strictPrepositions =
  /^(?:of|at|for|from|with|to|into|among|between|during|against|amid|despite|via|per|like|since|until|within|towards?|the|a|an|my|our|their|your|every)$/;

/** Whether other words mean something only with these: “most chilling”, “not a chilling”, “chilling enough”. */
export function isCompared({ tokens, first, last }: Place): boolean {
  const before = wordAt(tokens, first - 1);
  if (isComparator(before) || /^(?:enough|than)$/.test(wordAt(tokens, last + 1))) return true;
  // “people this ignorant”
  if (/^(?:this|that)$/.test(before) && isPlainNoun(tokens[first - 2])) return true;
  return /^(?:a|an|any)$/.test(before) && isComparator(wordAt(tokens, first - 2));
}

function isComparator(word: string): boolean {
  return comparators.has(word) || word.endsWith("n't");
}

const ranks = toWordSet(
  `first second third fourth fifth last latest only sole worst best most least biggest largest highest lowest greatest
   deadliest longest shortest oldest youngest newest`,
);

/** How far behind “worst” a word still says among which it is the worst, in tokens. */
const rankReach = 3;

/** “the {worst} violent crime in years”: without it there are more among which it would have to be the worst. */
export function isRanked({ tokens, first }: Place): boolean {
  for (let i = first - 1; i >= Math.max(0, first - rankReach); i--) {
    const token = tokens[i];
    if (!token || token.kind !== 'word' || isClosedWord(token)) return false;
    if (ranks.has(token.lower)) return isDeterminer(tokens[i - 1]) || isGenitive(tokens[i - 1]);
  }
  return false;
}

function isGenitive(token: Token | undefined): boolean {
  return token !== undefined && /(?:['’]s|s['’])$/.test(token.text);
}

/** Whether a phrase is only the start or the whole of something: “in an era of”, “a layer of complexity”. */
export function hasOpenEnd({ tokens, first, last }: Place): boolean {
  const [head, tail] = [wordAt(tokens, first), wordAt(tokens, last)];
  const isOpen = openHeads.test(head) && (openTails.test(tail) || head === 'so');
  return isOpen || (isDeterminer(tokens[first]) && !openTails.test(tail));
}

/** “a deeply held conviction”: a participle that says nothing without its adverb. */
const needsAdverb = findWordSet('adverb-participles');

const hearsay = toWordSet('allegedly apparently purportedly reportedly supposedly');

const mannerVerbs = findWordSet('manner-verbs');
const handling =
  /^(?:did|does|doing|done|(?:execut|handl|manag)(?:es?|ed|ing)|perform(?:ed|ing|s)?)$/;
const treating = /^treat(?:ed|ing|s)?$/;

/** How far before an adverb “treated” may stand, in tokens. */
const objectReach = 6;

/** “behaved {disgracefully}”, “treated staff {cruelly}”, “was {shoddily} designed”: how it was done is all that is said. */
export function isWholeManner({ tokens, first, last }: Place): boolean {
  if (isComma(tokens[last + 1])) return false;
  // “went {tragically} wrong”
  if (mannerVerbs.has(wordAt(tokens, first - 1))) return !isAdjective(tokens[last + 1]);
  // “the home side played {brilliantly}.”
  if (/^(?:played|plays|sang|sings)$/.test(wordAt(tokens, first - 1)) && isStop(tokens[last + 1]))
    return true;
  // “handled it {flawlessly} on the tour”
  if (
    handling.test(wordAt(tokens, first - 2)) &&
    /^(?:it|that|this)$/.test(wordAt(tokens, first - 1))
  )
    return true;
  if (needsAdverb.has(wordAt(tokens, last + 1)) && isPredicative(tokens, first)) return true;
  const before = tokens.slice(Math.max(0, first - objectReach), first);
  return isAtEnd(tokens[last + 1]) && before.some(({ lower }) => treating.test(lower));
}

/** Whether the words on both sides of a cut no longer make sense side by side: “is .”, “of ,”, “the of”. */
export function leavesHole(tokens: readonly Token[], { from, to }: Cut): boolean {
  const [before, after] = [tokens[from - 1], tokens[to + 1]];
  // “has {reportedly} received two letters” says nothing of how they were received.
  const isManner = !hearsay.has(wordAt(tokens, from)) || isDeterminer(before);
  if (isManner && needsAdverb.has(wordAt(tokens, to + 1)) && !isPredicative(tokens, from))
    return true;
  if (!before) return false;
  if (isDeterminer(before) && isNounLost(tokens, before, to + 1)) return true;
  if (isOpener(before) && before.text !== '(') return isStop(after);
  return isAtEnd(after) && (isUnfinished(before) || isPredicative(tokens, from));
}

function isAtEnd(token: Token | undefined): boolean {
  return isStop(token) || isComma(token) || isJoiner(token);
}

function isUnfinished(token: Token): boolean {
  return strictPrepositions.test(token.lower) || isJoiner(token);
}

function isNounLost(tokens: readonly Token[], before: Token, next: number): boolean {
  return /^(?:a|an|the|every)$/.test(before.lower) && !isHead(tokens, next);
}
