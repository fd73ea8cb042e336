import { wordAt, type Token } from '../document/words/tokens.ts';
import { countVerbs } from './clause-verbs.ts';
import {
  auxiliaries,
  finiteWords,
  isMidVerbWord,
  prepositions,
  subjectPronouns,
  toWordSet,
} from './word-classes.ts';

/** Verbs of saying and thinking that are plural nouns as well. */
const nouns = toWordSet(
  `boasts charges claims demands doubts fears forecasts hopes needs notes pledges promises rants regrets reports states
   suspects vows wants wishes worries`,
);

/**
 * Whether a word in -s that may be a verb is a noun whose verb stands elsewhere: “there {were} claims”, “fears {had} faded”, “fears over the
 * harvest {pushed} prices up”, “claims that the road was open {were} denied”, “claims the court heard {have} been dropped”.
 */
export function isNounOfOtherVerb(tokens: readonly Token[], i: number): boolean {
  const next = wordAt(tokens, i + 1);
  if (!nouns.has(wordAt(tokens, i)) || isBehindPronoun(tokens, i)) return false;
  if (auxiliaries.has(next) || isExistential(tokens, i)) return true;
  const { own, end } = countVerbs(tokens, i + 1, 1);
  if (own === 0) return false;
  return (next !== 'to' && prepositions.has(next)) || isFollowed(tokens, end - 1);
}

/** How far before what there is “there” may stand, in tokens. */
const thereReach = 5;

/** “There were unconfirmed {reports} that”: whether the copy says that there is what stands here. */
export function isExistential(tokens: readonly Token[], i: number): boolean {
  const from = Math.max(0, i - thereReach);
  const there = tokens.slice(from, i).findIndex(({ lower }) => lower === 'there');
  return there >= 0 && auxiliaries.has(wordAt(tokens, from + there + 1));
}

/** “who still {hopes}”, “she {claims}”: nothing but a verb. */
function isBehindPronoun(tokens: readonly Token[], i: number): boolean {
  let before = i - 1;
  for (let token = tokens[before]; token && isMidVerbWord(token); token = tokens[before]) before--;
  return subjectPronouns.has(wordAt(tokens, before));
}

/** “claims that the road {was} open {were} denied”: behind a verb, what follows has but one verb of its own. */
function isFollowed(tokens: readonly Token[], verb: number): boolean {
  const { own, end } = countVerbs(tokens, verb, 1);
  const between = tokens.slice(verb, end - 1);
  return (
    own > 0 &&
    finiteWords.has(wordAt(tokens, end - 1)) &&
    !between.some(({ lower }) => /^(?:and|but|or)$/.test(lower))
  );
}

/** “he has already agreed {terms}”, “has issued {warnings}”: the object of a perfect. */
export function isBehindPerfect(tokens: readonly Token[], i: number): boolean {
  const isPerfect = tokens
    .slice(Math.max(0, i - 4), i - 1)
    .some(({ lower }) => perfect.test(lower));
  return isPerfect && wordAt(tokens, i + 1) !== 'that' && /..ed$/.test(wordAt(tokens, i - 1));
}

const perfect = /^(?:ha[ds]|have|having)$/;
