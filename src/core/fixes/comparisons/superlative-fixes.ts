import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import {
  findFrontEnd,
  findHoldingSubject,
  isAchieved,
  isAsserted,
} from '../../checks/comparisons/asserted-superlatives.ts';
import { auxiliaries } from '../../english/word-classes.ts';
import { insertAfter } from '../../repair/insert-words.ts';
import { deleteWords } from '../../repair/cuts/delete-words.ts';
import { toShortTitle, toSuggestions } from '../../repair/suggestion.ts';
import type { ProseFix } from '../../report.ts';
import type { Span } from '../../span.ts';
import { findAskFixes, findOffersToCheck, type ClaimPlace } from '../attribution-fixes.ts';
import { hasOwnSource } from '../sentence-fixes.ts';

/** Asks who has checked a superlative: beside the subject that it stands in, beside its clause, or before its words. */
export function findSuperlativeFixes(place: ClaimPlace, sentence: Sentence): ProseFix[] {
  const fixes = findPlaced(place, sentence);
  return fixes.length > 0 ? fixes : callIt(place, sentence);
}

/** “opening {what [SOURCE TK] called} the largest mill in the county”: an object has its source before it. */
function callIt({ block, span }: ClaimPlace, sentence: Sentence): ProseFix[] {
  const { tokens } = sentence;
  const first = tokens.findIndex(({ start }) => start === span.start);
  const [before, word] = [tokens[first - 1], wordAt(tokens, first)];
  const isObject = before !== undefined && /^[a-z]+ing$/.test(before.text);
  const isThing = !/^(?:time|day|week|month|year|step|part)s?$/.test(wordAt(tokens, first + 2));
  if (!isObject || word !== 'the' || !isThing || hasOwnSource(block, sentence)) return [];
  if (/^(?:being|becoming|remaining|during|following|including)$/.test(before.lower)) return [];
  return toSuggestions(
    'Ask whose word it is',
    insertAfter(block, before, 'what [SOURCE TK] called'),
  );
}

function findPlaced(place: ClaimPlace, sentence: Sentence): ProseFix[] {
  const { block, span } = place;
  const { tokens } = sentence;
  if (!isAsserted(sentence, span)) return [];
  const last = tokens.findLastIndex(({ start }) => start < span.end);
  const subject = findHoldingSubject(tokens, span.start, last);
  if (!subject) return isAchieved(tokens, span.start) ? findBesideFixes(place, tokens) : [];
  if (isCounted(tokens, span)) return findBesideFixes(place, tokens);
  const noun = tokens[subject.last];
  if (!noun || last === subject.last || hasOwnSource(block, sentence)) return [];
  return askSubject(block, tokens, span, noun);
}

/** “The largest bank in Arden{, according to [SOURCE TK],} has closed”: at the end the source would own what nobody doubts. */
function askSubject(block: Block, tokens: readonly Token[], span: Span, noun: Token): ProseFix[] {
  const word = tokens.find(({ start }) => start === span.start);
  // “The unprecedented slump, according to …, came amid rain” would be the source of the rain.
  if (word?.end === span.end)
    return toSuggestions(toShortTitle('Delete', word.text), deleteWords(block, span, 'adjective'));
  const edits = insertAfter(block, noun, ', according to [SOURCE TK]');
  return toSuggestions('Ask for the source', edits);
}

/** “an {unprecedented} 24 cases were confirmed”: the count is all that the sentence says. */
function isCounted(tokens: readonly Token[], { start, end }: Span): boolean {
  const first = tokens.find((token) => token.start >= start && token.start < end);
  const next = tokens.find((token) => token.start >= end);
  return next?.kind === 'number' && first !== undefined && first.lower !== 'the';
}

/** “was the first in Arden{, according to [SOURCE TK],} and will open in May”: of the opening nobody asks. */
function askInside({ block, span }: ClaimPlace, tokens: readonly Token[]): ProseFix[] {
  const joint = tokens.findIndex(
    ({ start, lower }, i) =>
      start >= span.end && lower === 'and' && auxiliaries.has(wordAt(tokens, i + 1)),
  );
  const word = tokens[joint - 1];
  if (word?.kind !== 'word') return [];
  const isPlain = tokens.every(
    ({ start, kind }) => start < span.end || start > word.end || kind === 'word',
  );
  return isPlain
    ? toSuggestions('Ask for the source', insertAfter(block, word, ', according to [SOURCE TK]'))
    : [];
}

/** Beside the clause; for what stands in a lead-in only there: “Despite the worst slump in years, according to …, sales rose.” */
function findBesideFixes(place: ClaimPlace, tokens: readonly Token[]): ProseFix[] {
  const inside = askInside(place, tokens);
  if (inside.length > 0) return inside;
  const fixes = [...findAskFixes(place, 'according to'), ...findOffersToCheck(place)];
  const lead = findFrontEnd(tokens);
  if (lead === undefined || place.span.end > lead) return fixes;
  return fixes.filter(({ edits }) =>
    edits.every(({ span }) => span.start >= place.span.end && span.start <= lead),
  );
}
