import { countVerbs, isClauseResumed } from '../../english/clause-verbs.ts';
import {
  auxiliaries,
  determiners,
  finiteWords,
  hasFiniteVerb,
  isMidVerbWord,
  prepositions,
  relativePronouns,
  toWordSet,
} from '../../english/word-classes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { isClosedWord } from '../../english/word-shapes.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';

/** Verbs that are often followed by a mere object: “announced a plan”, “reported the incident”. */
const objectVerbs = findWordSet('object-verbs');

/** Whether a mere object stands behind the verb at position `verb`, and nothing that is said. */
export function isMereObject(tokens: readonly Token[], lemma: string, verb: number): boolean {
  if (lemma === 'claim') return isMereThing(tokens, verb);
  return objectVerbs.has(lemma) && !hasFiniteVerb(tokens.slice(verb + 1));
}

/** Words that open what somebody says: “claimed that”, “claimed he”, “claimed there”. */
const openers = toWordSet('that how why whether i he she they we you there to');

/**
 * “claimed asylum”, “claimed a 6-4, 6-3 victory”, “claimed the reef they had surveyed”: things somebody takes or asks
 * for. With a verb of its own, what stands behind the verb at position `verb` is a statement.
 */
export function isMereThing(tokens: readonly Token[], verb: number): boolean {
  // “claimed earlier the same”, “claimed repeatedly that”
  let first = verb + 1;
  while (isAdverb(tokens[first])) first++;
  if (!opensThing(tokens[first])) return false;
  // “Passengers who claimed a refund were paid”: the next verb is the passengers’.
  const most = relativePronouns.has(wordAt(tokens, verb - 1)) ? 2 : 1;
  const { own, end } = countVerbs(tokens, first, most);
  if (own === most || isClauseResumed(tokens, end) || hasBareVerb(tokens, first, end)) return false;
  return wordAt(tokens, verb).endsWith('ed') || !hasPresent(tokens, first, end);
}

/** No mark, and no word that opens a clause, a phrase or a verb. */
function opensThing(token: Token | undefined): boolean {
  if (!token || openers.has(token.lower) || prepositions.has(token.lower)) return false;
  return token.text === '[' || (token.kind !== 'punctuation' && !finiteWords.has(token.lower));
}

/** “claims the mill {leaks}.”, “claims a fence {stands} on her land”: behind “claimed” it would have leaked. */
function hasPresent(tokens: readonly Token[], first: number, end: number): boolean {
  if (!determiners.has(wordAt(tokens, first))) return false;
  const [noun, verb] = [tokens[first + 1], tokens[first + 2]];
  const isInside = noun !== undefined && verb !== undefined && first + 2 < end;
  return isInside && isOpen(noun) && isPlural(verb) && /[a-z]$/.test(noun.text);
}

function isAdverb(token: Token | undefined): boolean {
  return token !== undefined && isMidVerbWord(token) && !auxiliaries.has(token.lower);
}

/** “residents {pay} too much”: a word behind a plural. */
function hasBareVerb(tokens: readonly Token[], first: number, end: number): boolean {
  const token = tokens.slice(first + 1, end).find((_, i) => isPlural(tokens[first + i]));
  return token?.kind === 'word' && token.text === token.lower && isOpen(token);
}

function isPlural(token: Token | undefined): boolean {
  return token !== undefined && /^[a-z]+[^s']s$/.test(token.text) && !isClosedWord(token);
}

function isOpen(token: Token): boolean {
  return !isClosedWord(token) && !/(?:.ly|ing|.[^s]s)$/.test(token.lower);
}
