import type { Sentence } from '../../document/sentences/sentences.ts';
import { textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import { findSubject, type TokenRun } from '../../english/subjects.ts';
import { hasVerb, opensWithVerb, isFiniteVerb } from '../../english/verbs.ts';
import {
  auxiliaries,
  beForms,
  conjunctions,
  determiners,
  frontedOpeners,
  prepositions,
  toWordSet,
} from '../../english/word-classes.ts';
import { isFronted } from '../../repair/clauses/fronted.ts';
import type { Span } from '../../span.ts';

/** What opens a clause or phrase that says something else than the sentence does. */
const inner = toWordSet(
  'after although as because before how if than though unless until what when whether while why',
);

/**
 * Whether a sentence says that something comes first: of its subject, in its verb, beside a noun or in a lead-in. “He
 * came to the port four days after the worst flood in a decade” says that he came.
 */
export function isAsserted({ tokens }: Sentence, { start, end }: Span): boolean {
  const last = tokens.findLastIndex((token) => token.start < end);
  return findHoldingSubject(tokens, start, last) !== undefined || isSaid(tokens, start);
}

function isSaid(tokens: readonly Token[], start: number): boolean {
  const first = tokens.findIndex(({ end }) => end > start);
  let before = first - 1;
  while (isDegree(tokens[before])) before--;
  if (before < 0 || /^(?:,|--?|[—–―(])$/.test(textAt(tokens, before))) return true;
  const lead = findFrontEnd(tokens);
  const clause = tokens.slice(findClauseStart(tokens, before), before + 1);
  if (lead !== undefined && start < lead) return !isInfinitive(clause);
  if (clause.slice(1, -1).some(({ lower }) => inner.has(lower))) return false;
  const word = wordAt(tokens, before);
  if (word === 'for') return wordAt(tokens, first + 2) === 'time' && !isInfinitive(clause);
  // “The storm ranks as the deadliest in a decade.”
  if (word === 'as')
    return /^(?:count|rank|stand)(?:s|ed)?$|^stood$/.test(wordAt(tokens, before - 1));
  return !isAside(tokens, before) && !isInfinitive(clause);
}

/** Whether a preposition stands before a superlative. */
function isAside(tokens: readonly Token[], before: number): boolean {
  const word = wordAt(tokens, before);
  return (
    (prepositions.has(word) || word === 'including') &&
    !isUndergone(tokens, before) &&
    !isReached(tokens, before)
  );
}

/** “is going through the longest strike on record” */
function isUndergone(tokens: readonly Token[], before: number): boolean {
  return (
    wordAt(tokens, before) === 'through' &&
    /^(?:going|gone|lived|living)$/.test(wordAt(tokens, before - 1))
  );
}

/** “is at the highest level in a decade”, “fell to the lowest point on record”, “is home to the largest herd” */
function isReached(tokens: readonly Token[], before: number): boolean {
  const [word, verb] = [wordAt(tokens, before), wordAt(tokens, before - 1)];
  if (word === 'at') return beForms.has(verb) || /^(?:remain|stand)(?:ed|s)?$|^stood$/.test(verb);
  return word === 'to' && (verb === 'home' || reaching.test(verb));
}

const reaching =
  /^(?:climb|drop|fall|jump|plunge|rise|sink|slide|soar|tumble)(?:d|ed|s)?$|^(?:dropped|fell|rose|sank|slid)$/;

const achieving =
  /^(?:attract|becom|caus|constitut|creat|draw|earn|endur|experienc|fac|hold|host|launch|log|mark|mount|notch|operat|own|post|produc|reach|record|register|remain|represent|run|scor|set|signal|stag|suffer|touch|witness)(?:e|es|ed|ing|s)?$|^(?:became|drew|had|has|have|held|hit|made|ran|saw)$/;

/** Not “He picked the oldest clerk in the port”: the source would own that he picked her. */
export function isAchieved(tokens: readonly Token[], start: number): boolean {
  const first = tokens.findIndex(({ end }) => end > start);
  let before = first - 1;
  while (isDegree(tokens[before])) before--;
  if (tokens[before]?.kind !== 'word' || /^(?:as|for)$/.test(wordAt(tokens, before))) return true;
  if (isUndergone(tokens, before) || isReached(tokens, before)) return true;
  const clause = tokens.slice(findClauseStart(tokens, before), before + 1);
  const next = clause.at(-1);
  // “The talks follow the longest strike in a decade”: any other verb says something else
  const isPlain = next !== undefined && /^\p{Lower}+(?:[^s]s|ed)$/u.test(next.text);
  const token = isPlain ? next : clause.findLast((each) => opensWithVerb([each]));
  if (!token) return true;
  return auxiliaries.has(token.lower) || achieving.test(token.lower);
}

/** Whether a sentence only says what somebody did with it: “The bill ends the longest strike in a decade.” */
export function isOfOtherVerb({ tokens }: Sentence, { start, end }: Span): boolean {
  const last = tokens.findLastIndex((token) => token.start < end);
  return findHoldingSubject(tokens, start, last) === undefined && !isAchieved(tokens, start);
}

/** “perhaps the only”, “now the largest”. */
function isDegree(token: Token | undefined): boolean {
  return (
    token !== undefined && /^(?:arguably|easily|now|perhaps|probably|still)$/.test(token.lower)
  );
}

function findClauseStart(tokens: readonly Token[], before: number): number {
  return tokens.findLastIndex(({ text }, i) => i < before && /^[,;:—–―]$/.test(text)) + 1;
}

/** “prepares to raise”, “after becoming”: done by somebody who does something else. */
function isInfinitive(clause: readonly Token[]): boolean {
  return clause.some(({ lower }, i) => {
    const next = wordAt(clause, i + 1);
    return lower === 'to' ? isBase(next) : prepositions.has(lower) && /.{3}ing$/.test(next);
  });
}

function isBase(word: string): boolean {
  return /^\p{Lower}{2,}$/u.test(word) && !determiners.has(word) && !/(?:s|ed|ing)$/.test(word);
}

/** Where the phrase ends that stands before the subject. */
export function findFrontEnd(tokens: readonly Token[]): number | undefined {
  const opening = wordAt(tokens, 0);
  if (!prepositions.has(opening) && !frontedOpeners.has(opening)) return undefined;
  return tokens.find(({ text }) => /^(?:,|--|[—–―])$/.test(text))?.start;
}

/** The subject that holds the words, at the head of the sentence, if its verb follows it at once. */
export function findHoldingSubject(
  tokens: readonly Token[],
  start: number,
  last: number,
): TokenRun | undefined {
  const verb = findPredicate(tokens, last);
  const subject = verb === undefined ? undefined : findSubject(tokens, verb);
  const first = subject && tokens[subject.first];
  if (!first || first.start > start || subject.last < last || subject.last + 1 !== verb)
    return undefined;
  const isHead = subject.first < 2 || isFronted(tokens.slice(0, subject.first));
  // In “The southern tip of the largest island, according to …” it would own what is said of the tip.
  if (tokens.slice(subject.first, last).some(isPartOf)) return undefined;
  return isHead && !hasVerb(tokens.filter(({ end }) => end <= start)) ? subject : undefined;
}

/** “of” in “the tip of the largest island”, not in “one of the largest islands”. */
function isPartOf({ lower }: Token, i: number, run: readonly Token[]): boolean {
  return prepositions.has(lower) && !(lower === 'of' && wordAt(run, i - 1) === 'one');
}

const mayBeNoun = toWordSet('cost count find note report show state study');

/** “has”, “closed the mill”: of two verbs in a row the one before a preposition may hang on the noun, “built in 1910”. */
function findPredicate(tokens: readonly Token[], last: number): number | undefined {
  const stop = tokens.findIndex(
    ({ kind, lower }, i) => i > last && (kind === 'punctuation' || conjunctions.has(lower)),
  );
  const verbs = tokens.flatMap((token, i) =>
    i > last && i < stop && isFiniteVerb(token) && !mayBeNoun.has(token.lower) ? [i] : [],
  );
  const verb = verbs.find((i) => !prepositions.has(wordAt(tokens, i + 1)));
  if (verb !== undefined) return verb;
  // “the only mill interested in saving it and its crew is …”: its verb is still to come
  const isOpen = tokens.slice(Math.max(0, stop)).some(({ lower }) => beForms.has(lower));
  return isOpen ? undefined : verbs.at(-1);
}
