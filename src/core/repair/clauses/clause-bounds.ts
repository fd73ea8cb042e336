import type { Sentence } from '../../document/sentences/sentences.ts';
import { type Token, wordAt } from '../../document/words/tokens.ts';
import { findNearby } from '../../collections/nearby.ts';
import { findSentenceOf, type Place, type RepairBlock } from '../place.ts';
import { isComma, isDash, isJoiner, isStop } from '../../english/word-shapes.ts';
import { hasVerb, isSpeakerTail, opensWithVerb } from '../../english/verbs.ts';

/** A sentence cut at the marks that stand outside its quotations and brackets. */
export interface Clauses {
  readonly tokens: readonly Token[];
  /** Positions of the commas, dashes and semicolons between clauses. */
  readonly marks: readonly number[];
  /** The position behind the last word: of the mark that ends the sentence. */
  readonly end: number;
}

/** Finds the marks between the clauses of a sentence. */
export function findClauses(block: RepairBlock, sentence: Sentence): Clauses {
  const { tokens } = sentence;
  const quotations = findNearby(block.facts.quotations, sentence);
  let depth = 0;
  const marks = tokens.flatMap((token, i) => {
    if (token.text === '(') depth++;
    if (token.text === ')') depth--;
    const isMark = isComma(token) || isDash(token) || token.text === ';';
    const isQuoted = quotations.some(
      ({ inner }) => token.start >= inner.start && token.end < inner.end,
    );
    return isMark && depth === 0 && !isQuoted ? [i] : [];
  });
  let end = tokens.length;
  while (end > 0 && isStop(tokens[end - 1])) end--;
  return { tokens, marks, end };
}

/** The same for the sentence that holds a span. */
export function findClausesOf(block: RepairBlock, place: Place): Clauses | undefined {
  const first = place.tokens[place.first];
  const sentence = first && findSentenceOf(block, first);
  return sentence && findClauses(block, sentence);
}

/**
 * Where a clause that is under way at `from` ends: the position of its closing mark or of the sentence’s end. What a
 * dash opens a dash closes.
 */
export function findClauseEnd(
  { tokens, marks, end }: Clauses,
  from: number,
  lead?: Token,
): number | undefined {
  const later = marks.filter((mark) => mark > from);
  if (isDash(lead)) return later.find((mark) => isDash(tokens[mark])) ?? end;
  for (const mark of later) {
    if (isDash(tokens[mark])) return undefined;
    if (!isComma(tokens[mark])) return mark;
    const next = marks.find((each) => each > mark) ?? end;
    const rest = tokens.slice(mark + 1, next);
    if (isSpeakerTail(rest) || opensWithVerb(rest)) return mark;
    if (isJoiner(rest[0]) && hasVerb(rest)) return mark;
    if (!isListItem(tokens, mark, next, end)) return undefined;
  }
  return end;
}

/** “wind, ice and fog”: the comma stands in a list that goes on. */
function isListItem(tokens: readonly Token[], mark: number, next: number, end: number): boolean {
  const rest = tokens.slice(mark + 1, next);
  if (hasVerb(rest) || rest.length > 6) return false;
  if (/^(?:which|who|whose|where|while|as|a|an|the)$/.test(wordAt(rest, 0))) return false;
  if (/.ing$/.test(wordAt(rest, 0))) return false;
  const goesOn = next < end && isComma(tokens[next]);
  return rest.some(isJoiner) || (goesOn && tokens.slice(next, end).some(isJoiner));
}
