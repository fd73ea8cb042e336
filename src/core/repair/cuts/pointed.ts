import { isCapitalised, type Token, wordAt } from '../../document/words/tokens.ts';
import { prepositions, toWordSet } from '../../english/word-classes.ts';
import frames from '../../lexicons/claims/frames.json' with { type: 'json' };
import words from '../../lexicons/english/emptied-nouns.json' with { type: 'json' };
import type { Place } from '../place.ts';
import { createVerbMatcher } from '../../english/verb-matcher.ts';
import { opensWithVerb } from '../../english/verbs.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { isAdjective, isClosedWord, isDeterminer, isJoiner } from '../../english/word-shapes.ts';

type Tokens = Place['tokens'];

const effects = toWordSet(words.effects);
const found = toWordSet(words.found);
const matchFinding = createVerbMatcher([...findWordSet('laying-bare')]);
const groups = toWordSet(words.groups);

/**
 * Whether the sentence is there to say the adjective: “It was a stark difference.”, “sounds nothing like the bombastic
 * mayor”, “would have dramatic effects on the poor”, “lied to gullible voters”.
 */
export function isPointed(place: Place): boolean {
  return tests.some((test) => test(place));
}

const tests: readonly ((place: Place) => boolean)[] = [
  isVerdict,
  isEffect,
  isFound,
  isOffered,
  isNarrowed,
  isLikened,
  isMeasured,
  isExclaimed,
];

const linking =
  /^(?:is|was|are|were|be|been|being|becomes?|became|remains?|remained|(?:he|it|she|that|this)['’]s)$/;

/** “a complete failure” is one without the word. */
const boosters = toWordSet('absolute complete outright pure sheer total unmitigated utter');

/** “was a troubling trend for the party”: that there is one is no news. “a riveting look at prisons” is more than a look. */
function isVerdict({ tokens, first, last }: Place): boolean {
  const [verb, article] = [wordAt(tokens, first - 2), wordAt(tokens, first - 1)];
  if (!linking.test(verb)) return false;
  // “was the desperate team in the match”
  if (article === 'the') return /^(?:in|on)?$/.test(wordAt(tokens, last + 2));
  if (!/^an?$/.test(article)) return false;
  // “became a renowned surgeon at the clinic”: she was one before.
  if (/^bec[ao]m/.test(verb)) return true;
  // “There was a silence”
  if (boosters.has(wordAt(tokens, last)) || wordAt(tokens, first - 3) === 'there') return false;
  return isBareNoun(tokens, last + 1);
}

/** “a trend”, “a car crash”; but “a warning”, “a 12-hour delay” say what happened. */
function isBareNoun(tokens: Tokens, i: number): boolean {
  const [noun, next] = [tokens[i], tokens[i + 1]];
  if (noun?.kind !== 'word' || /\d/.test(noun.text)) return false;
  if (Object.hasOwn(frames.speechNouns, noun.lower)) return false;
  const isCompound = next?.kind === 'word' && !isClosedWord(next) && !opensWithVerb([next]);
  return isNounEnd(isCompound ? tokens[i + 2] : next);
}

/** Whether nothing follows a noun that says which it is: the end, “for”, “that”. */
function isNounEnd(next: Token | undefined): boolean {
  if (!next || next.kind === 'punctuation') return true;
  if (/^(?:and|because|but|or|since|that|when|while)$/.test(next.lower)) return true;
  return prepositions.has(next.lower) && !/^(?:about|at|between|by|into|of|with)$/.test(next.lower);
}

/** “would have dramatic effects on”, “with devastating consequences”: everything has effects. */
function isEffect({ tokens, first, last }: Place): boolean {
  if (!effects.has(wordAt(tokens, last + 1))) return false;
  const opener = isDeterminer(tokens[first - 1]) ? first - 2 : first - 1;
  return /^(?:had|has|have|having|to|with)$/.test(wordAt(tokens, opener));
}

/** Most words between a verb and the adjective of its object. */
const objectLength = 3;
const insides = /^(?:corporate|internal|office|workplace)$/;
const told =
  /^(?:accounts?|accusations?|allegations?|claims?|complaints?|evidence|reports?|signs)$/;

/** “exposed its toxic culture”, “evidence of a toxic workplace culture”: that there is one is no finding. */
function isFound({ tokens, first, last }: Place): boolean {
  const head = insides.test(wordAt(tokens, last + 1)) ? last + 2 : last + 1;
  const before = tokens[first - 1];
  if (!found.has(wordAt(tokens, head)) || isAdjective(before) || isJoiner(before)) return false;
  let at = first - 1;
  while (at > first - 1 - objectLength && (isDeterminer(tokens[at]) || isCapitalised(tokens[at])))
    at--;
  if (wordAt(tokens, at) === 'of' && told.test(wordAt(tokens, at - 1))) return true;
  return [at, at - 1].some((verb) => matchFinding(tokens, verb)?.last === at);
}

const offering =
  /^(?:ha[ds]|have|having|offer(?:s|ed|ing)?|enjoy(?:s|ed|ing)?|deliver(?:s|ed|ing)?|provid(?:es?|ed|ing)|promis(?:es?|ed|ing))$/;
/** All have one. */
const common = toWordSet('career life record reputation service');

/** “offers unrivalled comfort”, “has had an illustrious career”: that there is comfort and a career is no news. */
function isOffered({ tokens, first, last }: Place): boolean {
  const [before, noun] = [wordAt(tokens, first - 1), wordAt(tokens, last + 1)];
  const next = tokens[last + 2];
  if (/^an?$/.test(before)) return offering.test(wordAt(tokens, first - 2)) && common.has(noun);
  const isEnd = !next || next.kind === 'punctuation' || /^(?:since|and|but|for)$/.test(next.lower);
  return offering.test(before) && isEnd;
}

/** “egos of mediocre men”: without the adjective it would be all of them. */
function isNarrowed({ tokens, first, last }: Place): boolean {
  const before = tokens[first - 1];
  if ((isDeterminer(before) && before?.lower !== 'other') || isAdjective(before)) return false;
  const head = isCapitalised(tokens[last + 1]) ? last + 2 : last + 1;
  const isGroup = groups.has(wordAt(tokens, head)) || groups.has(wordAt(tokens, last + 1));
  return isGroup && !/^(?:that|who|whom|whose)$/.test(wordAt(tokens, head + 1));
}

/** Most words between “like” and the adjective. */
const ownerLength = 4;
/** How far before “to” or “with” the verb that compares may stand, in tokens. */
const comparisonLength = 10;

/** “nothing like the bombastic mayor”, “compare that to his demagogic views”: what is compared. */
function isLikened({ tokens, first }: Place): boolean {
  const at = findOpener(tokens, first);
  if (!isDeterminer(tokens[at + 1]) && !isCapitalised(tokens[at + 1])) return false;
  const opener = wordAt(tokens, at);
  if (/^(?:like|than|unlike)$/.test(opener)) return true;
  if (opener !== 'to' && opener !== 'with') return false;
  const before = tokens.slice(Math.max(0, at - comparisonLength), at);
  return before.some(({ lower }) => /^(?:compar|contrast|liken)/.test(lower));
}

/** The preposition that opens the noun phrase. */
function findOpener(tokens: Tokens, first: number): number {
  let at = first - 1;
  while (at > first - 1 - ownerLength && isInside(tokens[at])) at--;
  return at;
}

function isInside(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !prepositions.has(token.lower) &&
    !/^(?:than|unlike)$/.test(token.lower)
  );
}

/** How far behind an adjective “even by” may still measure it, in tokens. */
const measureReach = 5;

/** “a chaotic month, even by their standards”: the month is not measured, its chaos is. */
function isMeasured({ tokens, last }: Place): boolean {
  const behind = tokens.slice(last + 1, last + 1 + measureReach);
  return behind.some(
    ({ lower }, i) => lower === 'even' && /^(?:by|for)$/.test(behind[i + 1]?.lower ?? ''),
  );
}

/** “What a disgraceful decision it was.” */
function isExclaimed({ tokens, first }: Place): boolean {
  return /^an?$/.test(wordAt(tokens, first - 1)) && wordAt(tokens, first - 2) === 'what';
}
