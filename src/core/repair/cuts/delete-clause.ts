import { type Token, wordAt } from '../../document/words/tokens.ts';
import type { ProseEdit } from '../../report.ts';
import type { Span } from '../../span.ts';
import { auxiliaries } from '../../english/word-classes.ts';
import { findBodyStart } from '../body-start.ts';
import { findClauseEnd, findClausesOf, type Clauses } from '../clauses/clause-bounds.ts';
import { isFronted } from '../clauses/fronted.ts';
import { leavesHole } from './holes.ts';
import { isMarkCut } from '../seams/mark-cut.ts';
import { findPlace, findSentenceOf, type RepairBlock } from '../place.ts';
import { toMended } from '../seams/seams.ts';
import { hasVerb, isSpeakerTail, opensWithVerb } from '../../english/verbs.ts';
import {
  isAdjective,
  isAdverb,
  isComma,
  isDash,
  isDeterminer,
  isJoiner,
  isOpener,
} from '../../english/word-shapes.ts';

/**
 * Deletes the clause that a span stands in, with its comma: a participial tail (“, illustrating the dangers”), an
 * apposition (“, a sobering reminder of”), a relative clause (“, which has raised questions”). Undefined when it
 * is not clearly one clause beside a whole sentence.
 */
export function deleteClause(block: RepairBlock, span: Span): readonly ProseEdit[] | undefined {
  const place = findPlace(block, span);
  const clauses = place && findClausesOf(block, place);
  if (!place || !clauses) return undefined;
  const lead = clauses.marks.findLast((mark) => mark < place.first);
  if (lead === undefined || place.first - lead > 9) return undefined;
  const end = findClauseEnd(clauses, place.last, clauses.tokens[lead]);
  if (end === undefined || !isSideClause(clauses, lead, end)) return undefined;
  return cut(block, clauses, lead, isInserted(clauses, lead, end) ? end + 1 : end);
}

/** Whether the clause that it interrupts goes on: “the firm, a sobering reminder of decline, closed”. */
function isInserted({ tokens, end }: Clauses, lead: number, close: number): boolean {
  if (close >= end) return false;
  if (isDash(tokens[lead])) return true;
  const rest = tokens.slice(close + 1, end);
  return isComma(tokens[close]) && opensWithVerb(rest) && !isSpeakerTail(rest);
}

/**
 * Deletes from the span to the end of its clause, where no comma comes first: “{in an attempt to} avoid hard
 * questions”. At the start of a sentence the whole lead-in goes.
 */
export function deleteTail(block: RepairBlock, span: Span): readonly ProseEdit[] | undefined {
  const place = findPlace(block, span);
  const clauses = place && findClausesOf(block, place);
  if (!place || !clauses) return undefined;
  if (!hasVerb(clauses.tokens.slice(0, place.first))) return deleteLeadIn(block, span);
  const end = findClauseEnd(clauses, place.last);
  if (end === undefined || hasSecondVerb(clauses.tokens.slice(place.last + 1, end)))
    return undefined;
  const isAfterComma = isComma(clauses.tokens[place.first - 1]);
  const from = isAfterComma ? place.first - 1 : place.first;
  if (leavesHole(clauses.tokens, { from, to: end - 1 })) return undefined;
  return cut(block, clauses, from, end);
}

/**
 * Deletes the words before the main clause, “In a startling development that has sent ripples through the town, ”.
 * Undefined when it cannot be told where the main clause starts.
 */
export function deleteLeadIn(block: RepairBlock, span: Span): readonly ProseEdit[] | undefined {
  const hole = findLeadIn(block, span);
  return !hole || isMarkCut(block, hole) ? undefined : toMended(block, hole);
}

/** The words before the main clause, past a dateline, with their comma; undefined when the span is not among them. */
export function findLeadIn(block: RepairBlock, span: Span): Span | undefined {
  const place = findPlace(block, span);
  const clauses = place && findClausesOf(block, place);
  const sentence = findSentenceOf(block, span);
  if (!place || !clauses || !sentence) return undefined;
  const { tokens } = clauses;
  const start = findBodyStart(block, sentence);
  const main = findMainClause(clauses, place.last);
  // “In May Ruiz said, “It fell””: what comes before a quotation may be its speaker.
  if (main === undefined || isOpener(tokens[main])) return undefined;
  const lead = tokens.slice(0, main).filter((token) => token.start >= start);
  const [head, tail] = [lead[0], lead.at(-1)];
  if (!head || !tail || !isLeadIn(lead.slice(0, -1))) return undefined;
  return { start: head.start, end: tail.end };
}

/** The position of the main clause behind a lead-in: the first comma that a clause with a verb follows. */
function findMainClause({ tokens, marks, end }: Clauses, from: number): number | undefined {
  const commas = marks.filter((mark) => mark > from && isComma(tokens[mark]));
  const [only = end] = commas;
  if (commas.length === 1 && end - only <= 3) return undefined;
  const stops = [...commas, end];
  const comma = commas.find((_mark, i) => {
    const [words = [], ...following] = commas
      .slice(i)
      .map((each, j) => tokens.slice(each + 1, stops[i + j + 1]));
    return isMainClause(words, following);
  });
  const found = comma ?? (commas.length === 1 ? only : undefined);
  if (found === undefined || isContinuation(tokens.slice(found + 1))) return undefined;
  return found + 1;
}

/**
 * Whether words behind a comma are a clause with a subject: “the mayor resigned”, “Ana Ruiz, 43, resigned”, “a rival
 * firm, Holt, which has a mill of its own, resigned”.
 */
function isMainClause(words: readonly Token[], following: readonly (readonly Token[])[]): boolean {
  if (isContinuation(words)) return false;
  if (hasVerb(words)) return true;
  const isNamed = isDeterminer(words[0]) || /^\p{Upper}/u.test(words[0]?.text ?? '');
  const next = following.find(
    (part) => opensWithVerb(part) || (hasVerb(part) && !isContinuation(part)),
  );
  return isNamed && next !== undefined && opensWithVerb(next);
}

/** What goes on with the words before a comma: and …, which …, raising …, closed. */
function isContinuation(words: readonly Token[]): boolean {
  const isDependent = /^(?:which|who|whose|where|\w{3,}ing)$/.test(wordAt(words, 0));
  return isDependent || isJoiner(words[0]) || opensWithVerb(words);
}

/** A fronted phrase or clause, “to the dismay of her party”, or an apposition; not a main clause. */
function isLeadIn(tokens: readonly Token[]): boolean {
  return isFronted(tokens) || toOpening(tokens) === 'to the' || isApposition(tokens);
}

const clauseOpeners =
  /^(?:which|who|whose|where|while|as|with|amid|despite|though|although|after|even|already|not|long|still|once|further|thus|thereby|\w{2,}(?:ing|ed))$/;

/** Whether what stands between two marks is beside the main clause and not the main clause itself. */
function isSideClause(clauses: Clauses, lead: number, end: number): boolean {
  if (startsMainClause(clauses, lead) || isListed(clauses, lead, end)) return false;
  const { tokens, marks } = clauses;
  const clause = tokens.slice(lead + 1, end);
  const hasMain = hasVerb(tokens.slice(0, lead));
  if (isJoiner(clause[0])) return marks.length === 1 && hasMain && opensWithVerb(clause.slice(1));
  if (clauseOpeners.test(wordAt(clause, 0)) || isAdverb(clause[0])) return !hasSecondVerb(clause);
  if (
    !isApposition(clause) ||
    /\b(?:that|when|while|if|though|although|because)\b/.test(toOpening(tokens))
  )
    return false;
  return hasMain || opensWithVerb(tokens.slice(end + 1));
}

/** The first words of a sentence: “now that”, “when the”. */
function toOpening(tokens: readonly Token[]): string {
  return tokens
    .slice(0, 2)
    .map(({ lower }) => lower)
    .join(' ');
}

/** “making arrests, housing inmates and handling problems”: one of several participles. */
function isListed({ tokens, marks, end }: Clauses, lead: number, close: number): boolean {
  const isParticiple = (i: number): boolean => /^(?!according).{2,}ing$/.test(wordAt(tokens, i));
  if (!isParticiple(lead + 1)) return false;
  const previous = marks.findLast((mark) => mark < lead) ?? 0;
  const next = isJoiner(tokens[close + 1]) ? close + 2 : close + 1;
  return isParticiple(previous + 1) || (next < end && isParticiple(next));
}

/** “In May, the leak”, “he left; the leak”: what stands behind the mark is no side clause. */
function startsMainClause({ tokens, marks }: Clauses, mark: number): boolean {
  return mark < 2 || tokens[mark]?.text === ';' || (isFronted(tokens) && marks[0] === mark);
}

/** “a sobering reminder of decline”, “a stance that has fueled speculation” */
function isApposition(clause: readonly Token[]): boolean {
  return isDeterminer(clause[0]) && !hasVerb(beforeRelative(clause));
}

/** “illustrating the dangers and closed the road”: another main verb behind “and”; not “a long and calculated plan”. */
function hasSecondVerb(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    if (!isJoiner(token) || isAdjective(tokens[i + 1])) return false;
    // “would hurt the town’s trade and could slow the repairs”
    if (isDeterminer(tokens[i - 2]) && !auxiliaries.has(wordAt(tokens, i + 1))) return false;
    return opensWithVerb(tokens.slice(i + 1));
  });
}

/** A noun phrase without the clauses that hang on it: “a stance | that has fueled”. */
function beforeRelative(tokens: readonly Token[]): readonly Token[] {
  const relative = tokens.findIndex(({ lower }) =>
    /^(?:that|which|who|whose|where|when|what|how|why)$/.test(lower),
  );
  return relative < 0 ? tokens : tokens.slice(0, relative);
}

/** Cuts tokens `from` to `to`, the last excluded. */
function cut(
  block: RepairBlock,
  clauses: Clauses,
  from: number,
  to: number,
): readonly ProseEdit[] | undefined {
  const [head, tail] = [clauses.tokens[from], clauses.tokens[to - 1]];
  if (!head || !tail) return undefined;
  const hole = { start: head.start, end: tail.end };
  const stop = findLostStop(block, clauses, hole, to);
  if (!stop) return isMarkCut(block, hole) ? undefined : toMended(block, hole);
  const start = block.text.charAt(head.start - 1) === ' ' ? head.start - 1 : head.start;
  const end = clauses.tokens.at(-1)?.end ?? tail.end;
  if (isMarkCut(block, { start, end })) return undefined;
  return [{ span: { start, end }, newText: block.text.charAt(start - 1) === '.' ? '' : stop }];
}

/** The full stop that a clause takes with it: “…, a ‘stain on the city.’”, “…, leaving at 4 p.m.” */
function findLostStop(
  block: RepairBlock,
  { tokens, end }: Clauses,
  hole: Span,
  to: number,
): string | undefined {
  if (to !== end) return undefined;
  if (end === tokens.length) return tokens.at(-1)?.text.endsWith('.') ? '.' : undefined;
  const stop = tokens.slice(end).find(({ text }) => /^[.?!]$/.test(text));
  return isMarkCut(block, hole) ? stop?.text : undefined;
}
