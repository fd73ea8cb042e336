import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences/sentences.ts';
import { wordAt, type Token } from '../document/words/tokens.ts';
import { createWordList } from '../document/words/words.ts';
import { isCalendarWord } from '../facts/names.ts';
import { findBodyStart } from '../repair/body-start.ts';
import { deleteLeadIn, findLeadIn } from '../repair/cuts/delete-clause.ts';
import { hasVerb } from '../english/verbs.ts';
import { isAdverb, isJoiner } from '../english/word-shapes.ts';
import { toMended } from '../repair/seams/seams.ts';
import { isOverlapping, type Span } from '../span.ts';
import type { ProseFix } from '../report.ts';
import { toSuggestions } from '../repair/suggestion.ts';
import { findWordSet } from '../lexicons/word-sets.ts';

const leadIns = findWordSet('lead-ins');
const leadInNouns = createWordList(leadIns);

/** Most words between “In a” and the noun of a lead-in. */
const maxModifiers = 4;

/**
 * Cuts “In a startling development that has sent ripples through the town, ” when the span stands in it: the
 * reporter’s drum roll, unless it says when, how many, or who.
 */
export function findLeadInCut(block: Block, sentence: Sentence, span: Span): ProseFix[] {
  if (!leadInNouns.isIn(sentence)) return [];
  const start = findBodyStart(block, sentence);
  if (span.start - start > 400) return [];
  const first = sentence.tokens.findIndex((token) => token.start >= start);
  if (!opensLeadIn(sentence.tokens, first)) return findJoinedCut(block, sentence, span);
  const found = findLeadIn(block, span);
  if (!found || holdsNews(block, sentence, found)) return [];
  return toSuggestions('Delete the lead-in', deleteLeadIn(block, span));
}

/** “…, and {in a cruel twist,} the boiler burst” */
function findJoinedCut(block: Block, { tokens }: Sentence, span: Span): ProseFix[] {
  const first = tokens.findLastIndex(
    ({ start, lower }, i) => start <= span.start && lower === 'in' && isJoiner(tokens[i - 1]),
  );
  const comma = tokens.findIndex(
    ({ text, start }, i) => i > first && start >= span.end && text === ',',
  );
  const [head, tail] = [tokens[first], tokens[comma]];
  if (!head || !tail || !opensLeadIn(tokens, first)) return [];
  const isWhole = leadIns.has(wordAt(tokens, comma - 1)) && comma - first <= maxModifiers + 3;
  if (!isWhole || !hasVerb(tokens.slice(comma + 1))) return [];
  return toSuggestions('Delete the lead-in', toMended(block, { start: head.start, end: tail.end }));
}

/** “In a shocking and bizarre turn of events”, but not “In a decision”, which only says where. */
function opensLeadIn(tokens: readonly Token[], first: number): boolean {
  if (wordAt(tokens, first) !== 'in') return false;
  if (!/^an?$|^another$/.test(wordAt(tokens, first + 1))) return false;
  const words = tokens.slice(first + 2);
  const noun = words.findIndex(({ lower }) => leadIns.has(lower));
  return (
    noun >= 0 && words.slice(0, noun).filter((token) => !isAdverb(token)).length <= maxModifiers
  );
}

/** Whether words of a sentence hold a day, a number, a name to whom it is owed, or somebody’s words. */
export function holdsNews(block: Block, sentence: Sentence, span: Span): boolean {
  const { quotations, attributions } = block.facts;
  if (quotations.some((quotation) => isOverlapping(quotation, span))) return true;
  if (
    attributions.some(({ sentence: at, cue }) => at === sentence.index && isOverlapping(cue, span))
  )
    return true;
  return sentence.tokens.some(
    (token) =>
      isOverlapping(token, span) &&
      (token.kind === 'number' ||
        isCalendarWord(token) ||
        isPeriod(sentence.tokens, token) ||
        token.lower === 'by'),
  );
}

/** “last week”, “earlier this month”: whether a word is the noun of a time that is told from now. */
export function isPeriod(tokens: readonly Token[], token: Token): boolean {
  if (!periods.has(token.lower)) return false;
  return /^(?:last|next|past|previous|this)$/.test(wordAt(tokens, tokens.indexOf(token) - 1));
}

const periods = findWordSet('told-periods');
