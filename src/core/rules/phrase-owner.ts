import { isCapitalised, type Token, wordAt } from '../document/tokens.ts';
import { prepositions, toWordSet } from '../facts/word-classes.ts';
import { isAdjective } from '../repair/word-shapes.ts';
import type { PhraseUse } from './phrase-use.ts';
import { isOwnedReaction } from './reactions.ts';

/** Whether the copy says, without an attribution, whose words or whose reaction a phrase is. */
export function hasOwner({ phrase, tokens, first, last }: PhraseUse): boolean {
  return (
    (phrase.kind === 'sensational' && isComplaint(tokens, first)) ||
    (phrase.kind === 'judgment-noun' && isSeen(tokens, first)) ||
    isMentioned(tokens, first) ||
    isNamed(tokens, first) ||
    isJudged(tokens, first) ||
    isClaimed(tokens, first) ||
    isOwnedReaction(tokens, first, last)
  );
}

const wordsForWords = toWordSet('word words term terms phrase label epithet slogan slur nickname');

/** “the word thug”, “the term illegal aliens”. */
function isMentioned(tokens: readonly Token[], first: number): boolean {
  return wordsForWords.has(wordAt(tokens, first - 1));
}

const naming =
  /^(?:brand|call|consider|declar|deem|defin|describ|dub|known|label|nicknam|perceiv|pronounc|referred|term)(?:e?d|ing|led|ling|e?s|e)?$/;
const between = toWordSet(
  `a an the as be to so often commonly also sometimes widely both it its them him her his their himself herself itself
   themselves`,
);

/** How far the words may stand from the verb that passes them on, in tokens. */
const reach = 6;

/** “calling Peter Hale a liar”, “what Moscow calls a special operation”, “known as ballot harvesting”: what is named so stands between. */
function isNamed(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - reach); i--) {
    const word = wordAt(tokens, i);
    if (naming.test(word)) return true;
    if (!between.has(word) && !isCapitalised(tokens[i]) && !isModifier(tokens, i)) return false;
  }
  return false;
}

/** “labeling him a {public} menace” */
function isModifier(tokens: readonly Token[], i: number): boolean {
  return isAdjective(tokens[i]) && /^(?:an?|the)$/.test(wordAt(tokens, i - 1));
}

const judging = new Map([
  [
    'as',
    /^(?:attack|blast|cast|characteri[sz]|cheer|classif|condemn|consider|criticis|criticiz|decri|deem|denounc|depict|deri|derid|describ|designat|dismiss|hail|identif|interpret|lambast|mock|paint|perceiv|portray|prais|rate|recogni[sz]|regard|ridicul|scorn|see|slam|slamm|treat|view)(?:e|d|ed|es|ies|ied|ing|n|s|y)?$|^saw$/,
  ],
  ['of', /^(?:accus(?:e|ed|es|ing)|convicted|suspected|guilty)$/],
  [
    'for',
    /^(?:assail|attack|blam|blast|condemn|criticis|criticiz|denounc|fault|mock|ridicul|scold|slam|slamm)(?:e|d|ed|es|ing|s)?$/,
  ],
]);

/** How far “as” may stand from its verb, in tokens. */
const objectLength = 8;

/** “dismissed the plan as laughable”, “what they see as contempt”, “accused them of hypocrisy”: the verdict of whoever does so. */
function isJudged(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - reach); i--) {
    const token = tokens[i];
    if (!token || (token.kind === 'punctuation' && token.text !== ',')) return false;
    const verbs = judging.get(token.lower);
    if (verbs)
      return tokens.slice(Math.max(0, i - objectLength), i).some(({ lower }) => verbs.test(lower));
  }
  return false;
}

const complaining =
  /^(?:assail|bemoan|blast|complain|criticis|criticiz|decr[iy]|denounc|deplor|inveigh|lambast|lament|rail|rant|slam|slamm)(?:e|d|ed|es|ies|ied|ing|s|y)?$/;

/** “She sees a double standard”, “seemed to suggest a whitewash”: the verdict of whoever sees it. */
function isSeen(tokens: readonly Token[], first: number): boolean {
  const article = /^an?$/.test(wordAt(tokens, first - 1)) ? 1 : 0;
  return /^(?:alleg(?:e|es|ed|ing)|sees|suggest(?:s|ed|ing)?)$/.test(
    wordAt(tokens, first - 1 - article),
  );
}

/** How many words of its noun phrase may stand before a word, with “against” or “about”. */
const objectReach = 5;

/** “railed against wasteful projects”, “criticized the council’s reckless spending”: whoever complains finds it so. */
function isComplaint(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - objectReach); i--) {
    const token = tokens[i];
    if (!token || token.kind === 'punctuation') return false;
    if (complaining.test(token.lower)) return true;
    if (/^(?:about|against|at|of)$/.test(token.lower))
      return complaining.test(wordAt(tokens, i - 1));
    if (prepositions.has(token.lower) && token.lower !== 'for') return false;
  }
  return false;
}

const claims =
  /^(?:accusation|allegation|argument|assertion|belief|charge|claim|complaint|contention|criticism|insistence|notion|suggestion|view)s?$/;

/** How far behind “that” words are still those of the claim, and how far before it the noun may stand, in tokens. */
const claimLength = 30;
const claimOwner = 4;

/** “despite claims from miners that the measure is a ploy”: whoever claims it says so. */
function isClaimed(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - claimLength); i--) {
    const token = tokens[i];
    if (!token || /^[.;:?!—–]$/.test(token.text)) return false;
    if (token.lower !== 'that') continue;
    const before = tokens.slice(Math.max(0, i - claimOwner), i);
    if (before.some(({ lower }) => claims.test(lower))) return true;
  }
  return false;
}
