import { joinOpenings } from '../../../document/words/positions.ts';
import { wordAt, type Token } from '../../../document/words/tokens.ts';
import { createWordList } from '../../../document/words/words.ts';
import claims from '../../../lexicons/claims/claims.json' with { type: 'json' };
import { moodOpenings, readMood } from './public-mood.ts';
import { isStated } from '../stated.ts';
import type { TokenRun } from '../../../english/subjects.ts';
import { createVerbMatcher } from '../../../english/verb-matcher.ts';
import { createVerbObjectMatcher } from '../../../english/verb-objects.ts';
import { prepositions } from '../../../english/word-classes.ts';

const matchFeelingVerb = createVerbMatcher(claims.feelingVerbs);
const matchGrowVerb = createVerbMatcher(claims.growVerbs);
const matchLoss = createVerbObjectMatcher([{ verbs: ['lose'], objects: claims.losableFeelings }]);
const feelingObjects: ReadonlySet<string> = new Set(claims.feelingObjects);
const feelings = createWordList(claims.feelings);

/** What a feeling starts with: no other word needs to be read. */
export const feelingOpenings = joinOpenings([
  matchFeelingVerb.openings,
  matchLoss.openings,
  moodOpenings,
  feelings,
]);

/** What the public is said to feel: “angered ranchers”, “eroded trust”, “have lost faith”, “fear is spreading”. */
export function readFeeling(tokens: readonly Token[], i: number): TokenRun | undefined {
  if (!feelingOpenings.has(tokens[i])) return undefined;
  return (
    readMood(tokens, i) ??
    readHurtFeeling(tokens, i) ??
    readLostFeeling(tokens, i) ??
    readGrowingFeeling(tokens, i)
  );
}

/** “eroded trust”, “shattered public confidence”. */
function readHurtFeeling(tokens: readonly Token[], i: number): TokenRun | undefined {
  const verb = matchFeelingVerb(tokens, i);
  if (!verb || !isStated(tokens, verb)) return undefined;
  for (let at = verb.last + 1; at <= verb.last + 3; at++) {
    const word = wordAt(tokens, at);
    if (feelingObjects.has(word)) return { first: i, last: at };
    if (prepositions.has(word) || tokens[at]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** “Residents have lost faith in”: those who lost it are not asked. */
function readLostFeeling(tokens: readonly Token[], i: number): TokenRun | undefined {
  const verb = matchLoss(tokens, i);
  if (!verb) return undefined;
  // “had nearly lost hope of seeing her”: not lost, and of something of their own
  const isKept = /^(?:almost|nearly)$/.test(wordAt(tokens, i - 1));
  const isOfDeed =
    wordAt(tokens, verb.objectEnd + 1) === 'of' &&
    wordAt(tokens, verb.objectEnd + 2).endsWith('ing');
  if (isKept || isOfDeed) return undefined;
  return isStated(tokens, verb, true) ? { first: i, last: verb.objectEnd } : undefined;
}

/** “Fear is spreading”, “anger has been mounting”, “trust in the police has collapsed”. */
function readGrowingFeeling(tokens: readonly Token[], i: number): TokenRun | undefined {
  if (!feelings.has(tokens[i])) return undefined;
  if (i > 0 && !/^(?:and|,|public)$/.test(wordAt(tokens, i - 1))) return undefined;
  const at = skipAuxiliaries(tokens, findVerbPlace(tokens, i + 1));
  const grow = matchGrowVerb(tokens, at);
  return grow && grow.form !== 'base' ? { first: i, last: grow.last } : undefined;
}

/** How many words may tell what the feeling is about: “in the state police”. */
const aboutReach = 7;

/** Where the verb of a feeling starts: right behind it, or behind what it is about. */
function findVerbPlace(tokens: readonly Token[], from: number): number {
  if (!prepositions.has(wordAt(tokens, from))) return from;
  const about = tokens.slice(from, from + aboutReach);
  const auxiliary = about.findIndex(({ lower }) => isGrowAuxiliary(lower));
  return auxiliary < 0 ? from : from + auxiliary;
}

function skipAuxiliaries(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isGrowAuxiliary(wordAt(tokens, at))) at++;
  return at;
}

function isGrowAuxiliary(word: string): boolean {
  return /^(?:is|are|has|have|had|was|were|been)$/.test(word);
}
