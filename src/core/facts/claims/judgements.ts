import type { Block } from '../../document/block.ts';
import { findPositions, joinOpenings } from '../../document/words/positions.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { hasQuestionMark, textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import lexicon from '../../lexicons/claims/judgements.json' with { type: 'json' };
import { appraisalOpenings, readAppraisal, readHolding, readStock } from './appraisals.ts';
import { isHuman } from '../sources.ts';
import { findSubject, type TokenRun } from '../../english/subjects.ts';
import { createVerbMatcher, type VerbMatch } from '../../english/verb-matcher.ts';
import {
  auxiliaries,
  beForms,
  determiners,
  isMidVerbWord,
  prepositions,
  subjectPronouns,
  toWordSet,
} from '../../english/word-classes.ts';
import { smallNumbers } from '../../english/small-numbers.ts';

/** Words that weigh something, by their place in the sentence. */
export interface Judgement extends TokenRun {
  readonly kind: 'judgement';
}

const matchConduct = createVerbMatcher(lexicon.conduct.words);
const matchFortune = createVerbMatcher(lexicon.fortunes.words);
const matchEffect = createVerbMatcher(lexicon.effects.words);
const matchAttempt = createVerbMatcher(['fail to', 'refuse to']);
const failures: ReadonlySet<string> = new Set(lexicon.failures.words);
const refusals: ReadonlySet<string> = new Set(lexicon.refusals.words);
const helps = createWordList(['helped', 'helps']);

/** What a judgement starts with that says what somebody or something has done. */
const deedOpenings = joinOpenings([
  matchConduct.openings,
  matchFortune.openings,
  matchEffect.openings,
  matchAttempt.openings,
  helps,
]);

/** What a judgement starts with: no other word needs to be read. */
export const judgementOpenings = joinOpenings([deedOpenings, appraisalOpenings]);

/** Where nothing is judged in the voice of the copy. */
const unjudged = createWordList([
  ...lexicon.physical.words,
  ...lexicon.told.words,
  ...`i we my our us you your me i'm we're you're i've we've if whether unless`.split(' '),
]);

/** Whether a sentence can hold judgements in the voice of the copy: it asks nothing, supposes nothing, and nobody says “I”. */
export function canJudge(sentence: Sentence): boolean {
  const { tokens } = sentence;
  if (unjudged.isIn(sentence) || hasQuestionMark(tokens)) return false;
  return wordAt(tokens, 0) !== 'had' && !isNoted(sentence);
}

const as = createWordList(['as']);
const noting =
  /^(?:argue|note|observe|say|show|write)s?$|^(?:argued|noted|observed|said|showed|wrote)$/;

/** “The tax, as Holm’s book shows, has failed”: the copy says who weighs it. */
function isNoted(sentence: Sentence): boolean {
  const { tokens } = sentence;
  const at = findPositions(sentence, as).find((i) => textAt(tokens, i - 1) === ',');
  if (at === undefined) return false;
  const comma = tokens.findIndex(({ text }, i) => i > at && text === ',');
  return comma > at && noting.test(wordAt(tokens, comma - 1));
}

/** Reads a judgement at a position: a verdict on conduct, a standing, an effect, an appraisal. */
export function readJudgement(block: Block, sentence: Sentence, i: number): Judgement | undefined {
  const { tokens } = sentence;
  const run =
    (deedOpenings.has(tokens[i]) ? readDeed(block, tokens, i) : undefined) ??
    (appraisalOpenings.has(tokens[i]) ? readAppraised(tokens, i) : undefined);
  if (!run || isRanked(sentence, run.last)) return undefined;
  return { first: run.first, last: run.last, kind: 'judgement' };
}

function readAppraised(tokens: readonly Token[], i: number): TokenRun | undefined {
  return readHeld(tokens, i) ?? readStock(tokens, i) ?? readStatedAppraisal(tokens, i);
}

const shares = createWordList(findWordSet('share-words'));

/** “Bank stocks were the biggest losers”, “were the hardest hit”: what an exchange records. */
function isRanked(sentence: Sentence, last: number): boolean {
  if (!shares.isIn(sentence)) return false;
  return /^(?:decliners?|gainers?|hit|losers?|performers?|winners?)$/.test(
    wordAt(sentence.tokens, last),
  );
}

function readDeed(block: Block, tokens: readonly Token[], i: number): TokenRun | undefined {
  return (
    readAttempt(tokens, i) ??
    readVerb(tokens, matchConduct(tokens, i)) ??
    readVerb(tokens, matchFortune(tokens, i)) ??
    readEffect(block, tokens, i) ??
    readHelp(block, tokens, i) ??
    readPassiveEffect(tokens, i)
  );
}

/** “failed to heed”, “has refused to acknowledge”. */
function readAttempt(tokens: readonly Token[], i: number): TokenRun | undefined {
  const verb = matchAttempt(tokens, i);
  if (!verb || !isFinite(tokens, verb)) return undefined;
  if (verb.lemma === 'fail to' && isTry(tokens, verb.first)) return undefined;
  const list = verb.lemma === 'fail to' ? failures : refusals;
  return list.has(wordAt(tokens, verb.last + 1))
    ? { first: verb.first, last: verb.last + 1 }
    : undefined;
}

const tries = createWordList(findWordSet('tries'));
/** How far before its verb a try may stand, in tokens. */
const tryReach = 8;

/** “Talks over wages failed to stop the strike”: what came of them is a result. */
function isTry(tokens: readonly Token[], verb: number): boolean {
  const before = tokens.slice(Math.max(0, verb - tryReach), verb);
  const mark = before.findLastIndex(({ kind }) => kind === 'punctuation');
  return before.slice(mark + 1).some((token) => tries.has(token));
}

function readVerb(tokens: readonly Token[], verb: VerbMatch | undefined): TokenRun | undefined {
  return verb && isFinite(tokens, verb) && hasComplement(tokens, verb) ? verb : undefined;
}

/** Not behind “to”, “would” or an article, and not a passive: somebody or something has done it. */
function isFinite(tokens: readonly Token[], verb: VerbMatch): boolean {
  const { first, form } = verb;
  let at = first - 1;
  while (isAdverb(tokens[at])) at--;
  if (isAlleged(tokens, first) || isUnreal(tokens, at)) return false;
  const before = wordAt(tokens, at);
  if (at < 0 || unstated.has(before)) return false;
  if (form === 'gerund') return isTail(tokens, at, verb) || beForms.has(before);
  if (form === 'base')
    return /[^s]s$|^(?:they|who|people|that)$/.test(before) && !beForms.has(before);
  return !prepositions.has(before) && !beForms.has(before) && /[\p{Alpha},)—–―]$/u.test(before);
}

/** “seems to have backfired”, “no one underestimates her”. */
function isUnreal(tokens: readonly Token[], at: number): boolean {
  const [before, word] = [wordAt(tokens, at - 1), wordAt(tokens, at)];
  return /^(?:to have|no one)$/.test(`${before} ${word}`) || word === 'nobody';
}

/** “…, making it difficult for newcomers”, not “difficult, polarizing clients”. */
function isTail(
  tokens: readonly Token[],
  comma: number,
  { lemma, first, last }: VerbMatch,
): boolean {
  if (textAt(tokens, comma) !== ',' || wordAt(tokens, first - 1) === 'not') return false;
  const next = wordAt(tokens, last + 1);
  return lemma.includes(' ') || determiners.has(next) || !/[^s]s$/.test(next);
}

/** “accusations that he overstated his role”: alleged, by somebody. */
function isAlleged(tokens: readonly Token[], first: number): boolean {
  for (let i = Math.max(0, first - 7); i < first; i++) if (allegations.has(tokens[i])) return true;
  return false;
}

const allegations = createWordList([
  ...`allegation accusation attack charge claim complaint criticism fear concern impression notion perception
   suggestion hope argument belief view`
    .split(/\s+/)
    .flatMap((noun) => [noun, `${noun}s`]),
  'saying',
  'arguing',
  'claiming',
]);

function isAdverb(token: Token | undefined): boolean {
  return token !== undefined && !auxiliaries.has(token.lower) && isMidVerbWord(token);
}

const hedged = toWordSet(
  'to not never would could might may can will should must do does did and or as than "',
);
/** What stands before a verb that states nothing, or before no verb. */
const unstated: ReadonlySet<string> = new Set([...hedged, ...determiners]);

/** A verb of one word needs an object: “weakens the rule”, not “the storm weakened overnight”. */
function hasComplement(tokens: readonly Token[], { lemma, last }: VerbMatch): boolean {
  if (lemma.includes(' ') || intransitive.has(lemma)) return true;
  const next = tokens[last + 1];
  return (
    next?.kind === 'word' &&
    !prepositions.has(next.lower) &&
    !/^(?:and|or|but|as|when|while)$/.test(next.lower)
  );
}

const intransitive = toWordSet('backfire backtrack flip-flop flounder overreact resonate');

/** “has lost two”, “has found herself”: these are no effects on anybody. */
const noEffects: ReadonlySet<string> = new Set([
  ...smallNumbers,
  'himself',
  'herself',
  'themselves',
]);

/** “The ruling has emboldened rebels in the party”: what people do themselves is no effect. */
function readEffect(block: Block, tokens: readonly Token[], i: number): TokenRun | undefined {
  const verb = matchEffect(tokens, i);
  if (!verb || !isFinite(tokens, verb) || !hasComplement(tokens, verb)) return undefined;
  const next = wordAt(tokens, verb.last + 1);
  if (/^\d/.test(next) || noEffects.has(next)) return undefined;
  return isOfThing(block, tokens, verb) ? verb : undefined;
}

/** “helped him win”, “has helped put her ahead”: an effect on people. */
function readHelp(block: Block, tokens: readonly Token[], i: number): TokenRun | undefined {
  if (!helps.has(tokens[i])) return undefined;
  const verb: VerbMatch = { lemma: 'help', form: 'past', first: i, last: i };
  const next = wordAt(tokens, i + 1);
  const isOnto =
    /^(?:to|him|her|them|it|his|explain|make|put|turn|push|drive|shape|power|fuel|propel|sway|spur|keep|lift|create|bridge|cement|win|ease)$/.test(
      next,
    );
  return isOnto && isFinite(tokens, verb) && isOfThing(block, tokens, verb) ? verb : undefined;
}

const owning =
  /^(?:blam|bring|brought|cit|expect|fac|mean|meant|reflect|report|saw|see|show|signal)(?:e|ed|s|es)?$/;

function isOfThing(block: Block, tokens: readonly Token[], { first, form }: VerbMatch): boolean {
  if (form === 'gerund' && textAt(tokens, first - 1) === ',') return true;
  // “The result reflects heightened competition”
  if (owning.test(wordAt(tokens, first - 1))) return false;
  const subject = findSubject(tokens, first);
  if (!subject) return false;
  const word = wordAt(tokens, subject.last);
  if (/^(?:it|this|that|which)$/.test(word)) return true;
  if (subjectPronouns.has(word)) return false;
  const base = tokens[0]?.index ?? 0;
  return !isHuman(block, block.facts.names, base + subject.first, base + subject.last);
}

/** “is crucial”, not “would be crucial”, which is a forecast. */
function readStatedAppraisal(tokens: readonly Token[], i: number): TokenRun | undefined {
  const word = wordAt(tokens, i);
  const before = isAdverb(tokens[i - 1]) ? i - 2 : i - 1;
  if (word === 'be' || (word !== 'been' && hedged.has(wordAt(tokens, before)))) return undefined;
  const run = readAppraisal(tokens, i);
  return run && !isAlleged(tokens, i) ? run : undefined;
}

/** “has a clear advantage”, not “would have”. */
function readHeld(tokens: readonly Token[], i: number): TokenRun | undefined {
  return hedged.has(wordAt(tokens, i - 1)) ? undefined : readHolding(tokens, i);
}

/** “was hampered by doubts about the route”. */
function readPassiveEffect(tokens: readonly Token[], i: number): TokenRun | undefined {
  if (wordAt(tokens, i + 1) !== 'by') return undefined;
  const verb = matchEffect(tokens, i);
  let at = i - 1;
  while (isAdverb(tokens[at])) at--;
  return verb && /^(?:is|are|was|were|been)$/.test(wordAt(tokens, at))
    ? { first: i, last: i + 1 }
    : undefined;
}
