import type { Sentence } from '../../document/sentences/sentences.ts';
import type { Token } from '../../document/words/tokens.ts';
import {
  findFrontEnd,
  findHoldingSubject,
  isAchieved,
  isAsserted,
} from '../../checks/comparisons/asserted-superlatives.ts';
import { insertAfter } from '../../repair/insert-words.ts';
import { toSuggestions } from '../../repair/suggestion.ts';
import type { ProseFix } from '../../report.ts';
import { findAskFixes, findOffersToCheck, type ClaimPlace } from '../attribution-fixes.ts';
import { hasOwnSource } from '../sentence-fixes.ts';

/** Asks who has checked a superlative: beside the subject that it stands in, or beside its clause. */
export function findSuperlativeFixes(place: ClaimPlace, sentence: Sentence): ProseFix[] {
  const { block, span } = place;
  const { tokens } = sentence;
  if (!isAsserted(sentence, span)) return [];
  const last = tokens.findLastIndex(({ start }) => start < span.end);
  const subject = findHoldingSubject(tokens, span.start, last);
  if (!subject) return isAchieved(tokens, span.start) ? findBesideFixes(place, tokens) : [];
  // At the end the source would seem to own what the largest bank did, which nobody doubts.
  const noun = tokens[subject.last];
  if (!noun || last === subject.last || hasOwnSource(block, sentence)) return [];
  const edits = insertAfter(block, noun, ', according to [SOURCE TK]');
  return toSuggestions('Ask for the source', edits);
}

/** Beside the clause; for what stands in a lead-in only there: “Despite the worst slump in years, according to …, sales rose.” */
function findBesideFixes(place: ClaimPlace, tokens: readonly Token[]): ProseFix[] {
  const fixes = [...findAskFixes(place, 'according to'), ...findOffersToCheck(place)];
  const lead = findFrontEnd(tokens);
  if (lead === undefined || place.span.end > lead) return fixes;
  return fixes.filter(({ edits }) =>
    edits.every(({ span }) => span.start >= place.span.end && span.start <= lead),
  );
}
