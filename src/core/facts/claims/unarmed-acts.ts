import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import { findOwnSubject } from '../../english/joined-subjects.ts';
import { findSubjectHead } from '../../english/subject-heads.ts';
import { findSubject, type TokenRun } from '../../english/subjects.ts';
import type { VerbMatch } from '../../english/verb-matcher.ts';
import { beForms, determiners, prepositions } from '../../english/word-classes.ts';
import claims from '../../lexicons/claims/claims.json' with { type: 'json' };
import { findWordSet } from '../../lexicons/word-sets.ts';

const captured = createWordList(findWordSet('captured-things'));
const natural = createWordList(findWordSet('natural-forces'));
const burning = createWordList(findWordSet('burning-things'));
const arms = createWordList([...claims.armedWords, ...findWordSet('fired-arms')]);

/** “The drone captured images”, “planets bombarded by radiation”: a verb of armed force where nobody is armed. */
export function isUnarmed(tokens: readonly Token[], act: VerbMatch): boolean {
  return (
    isRecording(tokens, act) ||
    isByNature(tokens, act) ||
    isTurnedDown(tokens, act) ||
    isRace(tokens, act)
  );
}

/** “beat the troops ashore”, “beat them to the port”: they were there first; not “beat him to death”. */
function isRace(tokens: readonly Token[], { lemma, last }: VerbMatch): boolean {
  if (lemma !== 'beat') return false;
  const end = isPronoun(wordAt(tokens, last + 1)) ? last + 1 : findPhraseEnd(tokens, last + 1);
  const [to, place] = [wordAt(tokens, end + 1), wordAt(tokens, end + 2)];
  if (/^(?:aboard|ashore|here|home|there)$/.test(to) || ashore.test(wordAt(tokens, end)))
    return true;
  return to === 'to' && /^(?:it|the)$/.test(place) && wordAt(tokens, end + 3) !== 'ground';
}

const ashore = /^(?:aboard|ashore|there)$/;

function isPronoun(word: string): boolean {
  return /^(?:her|him|it|me|them|us)$/.test(word);
}

const ideas = createWordList(findWordSet('shot-down-ideas'));

/** “shot down some ideas for a toll”: with words. */
function isTurnedDown(tokens: readonly Token[], { lemma, last }: VerbMatch): boolean {
  if (lemma !== 'shoot down') return false;
  const object = tokens.slice(last + 1, findPhraseEnd(tokens, last + 1) + 1);
  return object.some((token) => ideas.has(token));
}

/** “captured images of the crater”, “attention was captured”; not “captured the data centre”. */
function isRecording(tokens: readonly Token[], { lemma, first, last }: VerbMatch): boolean {
  if (lemma !== 'capture' && lemma !== 'seize') return false;
  if (beForms.has(wordAt(tokens, first - 1))) {
    const subject = findSubject(tokens, first);
    return subject !== undefined && isHeadedBy(tokens, subject);
  }
  return isHeadedBy(tokens, { first: last + 1, last: findPhraseEnd(tokens, last + 1) });
}

const when = /^(?:every|here|last|next|on|there|this|today|yesterday)$/;

/** Whether the last noun of a phrase, before its “of …” or the time, is something that is captured. */
function isHeadedBy(tokens: readonly Token[], { first, last }: TokenRun): boolean {
  const end = Math.min(last, findPhraseEnd(tokens, first));
  const time = tokens.findIndex(({ lower }, i) => i > first && i <= end && when.test(lower));
  return captured.has(tokens[time > 0 ? time - 1 : end]);
}

/** The last word before a mark, a preposition, a name, an adverb or a second article. */
function findPhraseEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (isInPhrase(tokens[end]) && !(end > from && determiners.has(wordAt(tokens, end)))) end++;
  return end - 1;
}

function isInPhrase(token: Token | undefined): boolean {
  if (!token || token.kind === 'punctuation' || isCapitalised(token)) return false;
  if (prepositions.has(token.lower)) return false;
  return !/^(?:and|as|but|showing|so|that|when|which|while|who)$|.{3}ly$/.test(token.lower);
}

/** “bombarded by debris”, “Radiation bombards the moon”, “Embers torched a barn”, “bombarded them with questions”. */
function isByNature(tokens: readonly Token[], act: VerbMatch): boolean {
  const subject = findOwnSubject(tokens, act.first);
  const isSent = subject !== undefined && isForce(act, tokens[findSubjectHead(tokens, subject)]);
  return isSent || isWithNature(tokens, act);
}

function isForce({ lemma }: VerbMatch, token: Token | undefined): boolean {
  return natural.has(token) || (lemma === 'torch' && burning.has(token));
}

/** How far behind its verb the “by” of a passive may stand, in tokens. */
const agentReach = 6;

function isWithNature(tokens: readonly Token[], act: VerbMatch): boolean {
  const { lemma, last } = act;
  for (let i = last + 1; i <= last + agentReach && tokens[i]?.kind === 'word'; i++) {
    const word = wordAt(tokens, i);
    if (word !== 'by' && word !== 'with') continue;
    const end = findPhraseEnd(tokens, i + 1);
    const means = tokens.slice(i + 1, end + 1);
    if (lemma === 'bombard' && word === 'with') return !isOfArms(tokens, i + 1);
    // “by a hail of bullets”
    return wordAt(tokens, end + 1) !== 'of' && means.some((token) => isForce(act, token));
  }
  return false;
}

/** How much of what is thrown is read, in tokens: “with waves of heavy shells”. */
const armsReach = 6;

function isOfArms(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + armsReach).some((token) => arms.hasBase(token));
}
