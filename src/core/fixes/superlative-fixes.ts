import type { Sentence } from '../document/sentences.ts';
import { wordAt, type Token } from '../document/tokens.ts';
import { findSubject, type TokenRun } from '../facts/subjects.ts';
import { conjunctions, frontedOpeners, prepositions, toWordSet } from '../facts/word-classes.ts';
import { isFronted } from '../repair/coordination.ts';
import { insertAfter } from '../repair/insert-words.ts';
import { hasVerb } from '../repair/verbs.ts';
import { isFinite } from '../rules/subject-source.ts';
import type { ProseFix } from '../rules/rule.ts';
import { findAskFixes, findOffersToCheck, type ClaimPlace } from './attribution-fixes.ts';
import { hasOwnSource } from './sentence-fixes.ts';
import { toSuggestions } from './suggestion.ts';

/** Asks who has checked a superlative: beside the subject that it stands in, or beside its clause. */
export function findSuperlativeFixes(place: ClaimPlace, sentence: Sentence): ProseFix[] {
  const { block, span } = place;
  const { tokens } = sentence;
  const last = tokens.findLastIndex(({ start }) => start < span.end);
  const subject = findOwnSubject(tokens, span.start, last);
  if (!subject) return findBesideFixes(place, tokens);
  // At the end the source would seem to own what the largest bank did, which nobody doubts.
  const noun = tokens[subject.last];
  if (!noun || last === subject.last || hasOwnSource(block, sentence)) return [];
  const edits = insertAfter(block, noun, ', according to [SOURCE TK]');
  return toSuggestions('Ask for the source', edits);
}

/** Beside the clause; for what stands in a lead-in only there: “Despite the worst slump in years, according to …, sales rose.” */
function findBesideFixes(place: ClaimPlace, tokens: readonly Token[]): ProseFix[] {
  const fixes = [...findAskFixes(place, 'according to'), ...findOffersToCheck(place)];
  const lead = findLeadIn(tokens);
  if (lead === undefined || place.span.end > lead) return fixes;
  return fixes.filter(({ edits }) =>
    edits.every(({ span }) => span.start >= place.span.end && span.start <= lead),
  );
}

/** Where the phrase ends that stands before the subject. */
function findLeadIn(tokens: readonly Token[]): number | undefined {
  const opening = wordAt(tokens, 0);
  if (!prepositions.has(opening) && !frontedOpeners.has(opening)) return undefined;
  return tokens.find(({ text }) => /^(?:,|--|[—–―])$/.test(text))?.start;
}

/** The subject that holds the words, at the head of the sentence, if its verb follows it at once. */
function findOwnSubject(
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
  return isHead && !hasVerb(tokens.filter(({ end }) => end <= start)) ? subject : undefined;
}

const mayBeNoun = toWordSet('cost count find note report show state study');

/** “has”, “closed the mill”: of two verbs in a row the one before a preposition may hang on the noun, “built in 1910”. */
function findPredicate(tokens: readonly Token[], last: number): number | undefined {
  const stop = tokens.findIndex(
    ({ kind, lower }, i) => i > last && (kind === 'punctuation' || conjunctions.has(lower)),
  );
  const verbs = tokens.flatMap((token, i) =>
    i > last && i < stop && isFinite(token) && !mayBeNoun.has(token.lower) ? [i] : [],
  );
  return verbs.find((i) => !prepositions.has(wordAt(tokens, i + 1))) ?? verbs.at(-1);
}
