import { textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import { readAppraisal } from '../../facts/claims/appraisals.ts';
import { isMidVerbWord, toWordSet } from '../../english/word-classes.ts';
import { createVerbMatcher } from '../../english/verb-matcher.ts';
import frames from '../../lexicons/claims/frames.json' with { type: 'json' };
import type { TokenRun } from '../../english/subjects.ts';
import {
  findPositions,
  joinOpenings,
  joinSigns,
  mergePositions,
} from '../../document/words/positions.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { createWordList } from '../../document/words/words.ts';
import { createWordMatcher } from '../../english/word-matcher.ts';
import { isClauseEnd } from '../wording/phrase-uses.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

const matchPossible = createVerbMatcher(frames.possibleOutcomes);
const matchExpected = createVerbMatcher(frames.expectedOutcomes);
/** What leaves open whether something happens. */
export const openModals = toWordSet('could may might');

/** “could prove costly”, “is expected to dominate”: somebody reckons so, and the copy does not say who. */
export function readForecast(tokens: readonly Token[], i: number): TokenRun | undefined {
  return readPossible(tokens, i) ?? readExpected(tokens, i) ?? readCertain(tokens, i);
}

/** “could undermine”, “may be the biggest obstacle”; a sentence that a law allows and a price are no forecasts. */
function readPossible(tokens: readonly Token[], i: number): TokenRun | undefined {
  // “Mrs. May made it clear”
  const isOpen = openModals.has(textAt(tokens, i));
  if ((!isOpen && !isFuture(tokens, i)) || isFeared(tokens, i) || isAsked(tokens, i))
    return undefined;
  let at = i + 1;
  while (isAdverb(tokens[at])) at++;
  const appraisal = linkVerbs.has(wordAt(tokens, at)) ? readAppraisal(tokens, at) : undefined;
  const last = appraisal?.last ?? (isOpen ? readOutcome(tokens, i, at) : undefined);
  return last === undefined ? undefined : { first: i, last };
}

/** “what it might mean for the court”: a question, and not an answer. */
function isAsked(tokens: readonly Token[], modal: number): boolean {
  return tokens
    .slice(Math.max(0, modal - 4), modal)
    .some(({ lower }) => /^(?:how|what|whether|why)$/.test(lower));
}

const linkVerbs = toWordSet('be become remain prove');

/** What people could or may do is theirs to know, and a price is a figure. */
function readOutcome(tokens: readonly Token[], modal: number, at: number): number | undefined {
  if (isPerson(tokens[modal - 1])) return undefined;
  const verb = matchPossible(tokens, at);
  if (verb?.lemma === 'change' && isClauseEnd(tokens, verb.last + 1)) return undefined;
  if (!verb || (verb.form !== 'base' && verb.form !== 'past')) return undefined;
  return isMeasured(tokens[verb.last + 1]) ? undefined : verb.last;
}

/** “will be crucial”; what “would be” hangs on a condition. */
function isFuture(tokens: readonly Token[], i: number): boolean {
  return wordAt(tokens, i) === 'will';
}

/** “fears that it could spread”, “the idea that …”: somebody’s, and the copy asks elsewhere whose. */
export function isFeared(tokens: readonly Token[], i: number): boolean {
  const before = tokens.slice(Math.max(0, i - fearReach), i);
  return before.some(({ lower }, k) => {
    const isNear = before.length - k <= 10;
    return fears.test(lower) && (isNear || /^(?:that|this|it|the)$/.test(wordAt(before, k + 1)));
  });
}

/** How far before a forecast the worry may stand, in tokens. */
const fearReach = 40;

const fears =
  /^(?:(?:fear|worry|concern|idea|hope|chance|possibility|risk|warning|sense|notion|belief)s?|disbelief|worries|worried|afraid|anxious|concerned|nervous|uneasy|suppose|perhaps|saying)$/;

/** Also the “one” of “no one could prove it”. */
function isPerson(token: Token | undefined): boolean {
  return /^(?:he|she|they|who|people|one|anyone|anybody|everyone|everybody|nobody)$/.test(
    token?.lower ?? '',
  );
}

function isAdverb(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.lower === 'well' || isMidVerbWord(token)) &&
    !/^(?:not|never|be|been|have|has)$/.test(token.lower)
  );
}

function isMeasured(token: Token | undefined): boolean {
  return token?.kind === 'number' || token?.kind === 'symbol';
}

/** “is widely expected to win”, “is expected to rise”, not “is expected to be released on Friday”. */
function readExpected(tokens: readonly Token[], i: number): TokenRun | undefined {
  if (!/^(?:is|are|was|were)$/.test(wordAt(tokens, i))) return undefined;
  let at = i + 1;
  while (isAdverb(tokens[at])) at++;
  if (wordAt(tokens, at) !== 'expected' || wordAt(tokens, at + 1) !== 'to') return undefined;
  const verb = matchExpected(tokens, at + 2);
  // “is expected to face trial in May”: a date in court
  const isDate = verb?.lemma === 'face' && dates.has(wordAt(tokens, verb.last + 1));
  return verb && !isDate ? { first: i, last: verb.last } : undefined;
}

const dates = toWordSet('charges court sentencing trial');

const certainties = [...findWordSet('certainties')];
const matchCertainty = createWordMatcher(certainties);

const [openings, expected] = [
  createWordList([...openModals, 'will']),
  createWordList(['expected']),
];
const finiteBe = createWordList(['is', 'are', 'was', 'were']);
const certaintySigns = joinSigns([], certainties);
/** Without one of these there is no forecast in a sentence, but for an outcome that a modal verb opens. */
export const forecastSigns = joinOpenings([expected, certaintySigns]);
/** What a modal verb may open. */
export const possibleOutcomes = joinOpenings([matchPossible.openings], [...linkVerbs]);

/** Finds where a forecast may start in a sentence: no other word needs to be read. */
export function findForecastStarts(sentence: Sentence): readonly number[] {
  const expectations = expected.isIn(sentence) ? findPositions(sentence, finiteBe) : [];
  const isCertain = certaintySigns.isIn(sentence);
  const certain = isCertain ? findPositions(sentence, matchCertainty.openings) : [];
  const possible = findPositions(sentence, openings);
  return mergePositions(mergePositions(possible, expectations), certain);
}

/** “almost certainly”: certain to whom? */
function readCertain(tokens: readonly Token[], i: number): TokenRun | undefined {
  const last = matchCertainty(tokens, i);
  // “who see her as the candidate most likely to win”: they do
  const isSeen = wordAt(tokens, i) === 'most' && isBehindAs(tokens, i);
  if (isSeen) return undefined;
  return last === undefined ? undefined : { first: i, last };
}

function isBehindAs(tokens: readonly Token[], i: number): boolean {
  return tokens.slice(Math.max(0, i - 4), i).some(({ lower }) => lower === 'as');
}
