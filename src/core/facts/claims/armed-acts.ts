import { joinOpenings } from '../../document/words/positions.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import claims from '../../lexicons/claims/claims.json' with { type: 'json' };
import judgements from '../../lexicons/claims/judgements.json' with { type: 'json' };
import { findSubject } from '../../english/subjects.ts';
import { createVerbMatcher, type VerbMatch } from '../../english/verb-matcher.ts';
import { createVerbObjectMatcher } from '../../english/verb-objects.ts';
import { isUnarmed } from './unarmed-acts.ts';
import { auxiliaries, prepositions } from '../../english/word-classes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

/** Verbs of armed force: shelled, ambushed. */
export const matchArmedAct = createVerbMatcher(claims.armedActs);
/** Verbs that are of armed force beside its words alone: attacked. */
export const matchArmedActInContext = createVerbMatcher(claims.armedActsInContext);
const matchRazing = createVerbObjectMatcher(claims.armedActsAgainst);
/** Who and what goes with armed force: gunmen, rockets. */
export const armedWords = createWordList(claims.armedWords);
const shots = createWordList(findWordSet('shots'));
const told = createWordList(judgements.told.words);

/** What an armed act starts with: no other word needs to be read. */
export const armedActOpenings = joinOpenings([
  matchArmedAct.openings,
  matchArmedActInContext.openings,
  matchRazing.openings,
]);

/** Whether a sentence tells of a film or a novel: what happens there is done by nobody. */
export function isTold(sentence: Sentence): boolean {
  return told.isIn(sentence);
}

/** Reads an armed act: “opened fire on”, “burned villages”; “shot down” only in the company of arms. */
export function readArmedAct(sentence: Sentence, i: number): VerbMatch | undefined {
  const act = readAct(sentence, i);
  return act && isUnarmed(sentence.tokens, act) ? undefined : act;
}

function readAct(sentence: Sentence, i: number): VerbMatch | undefined {
  const { tokens } = sentence;
  const act = matchArmedAct(tokens, i);
  if (act) {
    const isOther = isDismissal(tokens, act) || isNamed(tokens, act) || isPayment(tokens, act);
    return isOther ? undefined : act;
  }
  if (!armedWords.isBaseIn(sentence) || isTold(sentence)) return undefined;
  const inContext = matchArmedActInContext(tokens, i);
  if (inContext)
    return isArmedHere(tokens, inContext) && !isOldNews(tokens, inContext) ? inContext : undefined;
  const razing = matchRazing(tokens, i);
  return razing && { ...razing, last: razing.objectEnd };
}

function isOldNews(tokens: readonly Token[], act: VerbMatch): boolean {
  return isKnown(tokens, act) || isIdentifying(tokens, act);
}

/** “rockets similar to those that were fired at the port”: which ones they are. */
function isIdentifying(tokens: readonly Token[], { first }: VerbMatch): boolean {
  const be = /^(?:was|were)$/.test(wordAt(tokens, first - 1)) ? first - 2 : -1;
  return /^(?:that|which)$/.test(wordAt(tokens, be)) && textAt(tokens, be - 1) !== ',';
}

/** “was inside when the soldiers attacked.”: an act that the copy has told before, and only a time. */
function isKnown(tokens: readonly Token[], { first, last }: VerbMatch): boolean {
  const next = tokens[last + 1];
  if (next && next.kind !== 'punctuation') return false;
  const subject = findSubject(tokens, first);
  return (
    subject !== undefined &&
    /^(?:the|these|those)$/.test(wordAt(tokens, subject.first)) &&
    /^(?:after|as|before|when|while)$/.test(wordAt(tokens, subject.first - 1))
  );
}

/** “shelled out $300” */
function isPayment(tokens: readonly Token[], { lemma, last }: VerbMatch): boolean {
  return lemma === 'shell' && wordAt(tokens, last + 1) === 'out';
}

function isArmedHere(tokens: readonly Token[], { lemma, first }: VerbMatch): boolean {
  if (lemma === 'launch') return isWeapon(tokens, first + 1);
  if (lemma === 'fire at') return !isTarget(tokens, first + 2);
  return lemma !== 'hit' || isShot(tokens, first);
}

/** Whether the object of a verb is a weapon: not in “launching a campaign against armed guards”. */
function isWeapon(tokens: readonly Token[], from: number): boolean {
  const next = tokens.slice(from, from + 5);
  const end = next.findIndex(
    ({ kind, lower }) => kind === 'punctuation' || prepositions.has(lower),
  );
  return next.slice(0, end < 0 ? next.length : end).some((token) => armedWords.hasBase(token));
}

/** “fired at paper targets”: a drill. */
function isTarget(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 4).some(({ base }) => /^targets?$/.test(base));
}

/** “Shells hit a school”: what hits there has been fired. */
function isShot(tokens: readonly Token[], verb: number): boolean {
  return tokens.slice(Math.max(0, verb - 3), verb).some((token) => shots.has(token));
}

/** “was fired on June 20”: no shot was fired. */
function isDismissal(tokens: readonly Token[], { lemma, first }: VerbMatch): boolean {
  return lemma === 'fire on' && auxiliaries.has(wordAt(tokens, first - 1));
}

/** “charges of rape, kidnapping, arson”: the crime by its name, in a list of others. “bombs and shells that fell”. */
function isNamed(tokens: readonly Token[], { first, last }: VerbMatch): boolean {
  if (first !== last || !isListed(tokens[first - 1])) return false;
  const word = wordAt(tokens, last);
  if (word.endsWith('ing')) return isListed(tokens[last + 1]);
  return word === 'shells' && shots.has(tokens[first - 2]);
}

function isListed(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' || token?.lower === 'and' || token?.lower === 'or';
}
