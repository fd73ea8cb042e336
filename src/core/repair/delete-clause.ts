import type { Token } from '../document/tokens.ts';
import type { ProseEdit } from '../rules/rule.ts';
import type { Span } from '../span.ts';
import { findBodyStart } from './body-start.ts';
import { findClauseEnd, findClausesOf, type Clauses } from './clause-bounds.ts';
import { isFronted } from './coordination.ts';
import { leavesHole } from './holes.ts';
import { isMarkCut } from './mark-cut.ts';
import { findPlace, findSentenceOf, toWord, type RepairBlock } from './place.ts';
import { toMended } from './seams.ts';
import { hasVerb, opensWithVerb } from './verbs.ts';
import { isAdjective, isAdverb, isComma, isDeterminer, isJoiner } from './word-shapes.ts';

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
  const end = findClauseEnd(clauses, place.last);
  if (end === undefined || !isSideClause(clauses, lead, end)) return undefined;
  const isInserted = !hasVerb(clauses.tokens.slice(0, lead)) && end < clauses.end;
  return cut(block, clauses, lead, isInserted ? end + 1 : end);
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
  const place = findPlace(block, span);
  const clauses = place && findClausesOf(block, place);
  const first = place?.tokens[place.first];
  const sentence = first && findSentenceOf(block, first);
  if (!place || !clauses || !sentence) return undefined;
  const { tokens } = clauses;
  const start = findBodyStart(block, sentence);
  const main = findMainClause(clauses, place.last);
  const from = tokens.findIndex((token) => token.start >= start);
  if (main === undefined || !isLeadIn(tokens.slice(from, main - 1))) return undefined;
  const [head, tail] = [tokens[from], tokens[main - 1]];
  if (!head || !tail) return undefined;
  const hole = { start: head.start, end: tail.end };
  return isMarkCut(block, hole) ? undefined : toMended(block, hole);
}

/** The position of the main clause behind a lead-in: the first comma that a clause with a verb follows. */
function findMainClause({ tokens, marks, end }: Clauses, from: number): number | undefined {
  const commas = marks.filter((mark) => mark > from && isComma(tokens[mark]));
  const [only = end] = commas;
  if (commas.length === 1 && end - only <= 3) return undefined;
  const stops = [...commas, end, end, end];
  const comma = commas.find((mark, i) => {
    const rest = tokens.slice(mark + 1, stops[i + 1]);
    const resumed = tokens.slice((stops[i + 2] ?? end) + 1, end);
    return isMainClause(rest, resumed);
  });
  const found = comma ?? (commas.length === 1 ? only : undefined);
  if (found === undefined || isContinuation(tokens.slice(found + 1))) return undefined;
  return found + 1;
}

/** Whether words behind a comma are a clause with a subject: “the mayor resigned”, “Ana Ruiz, 43, resigned”. */
function isMainClause(words: readonly Token[], resumed: readonly Token[]): boolean {
  if (isContinuation(words)) return false;
  if (hasVerb(words)) return true;
  const isNamed = isDeterminer(words[0]) || /^\p{Lu}/u.test(words[0]?.text ?? '');
  return isNamed && opensWithVerb(resumed);
}

/** What goes on with the words before a comma: and …, which …, raising …, closed. */
function isContinuation(words: readonly Token[]): boolean {
  const isDependent = /^(?:which|who|whose|where|\w{3,}ing)$/.test(toWord(words, 0));
  return isDependent || isJoiner(words[0]) || opensWithVerb(words);
}

/** A fronted phrase or clause, or an apposition; not a main clause. */
function isLeadIn(tokens: readonly Token[]): boolean {
  return isFronted(tokens) || isApposition(tokens);
}

const clauseOpeners =
  /^(?:which|who|whose|where|while|as|with|amid|despite|though|although|after|even|already|not|long|still|once|further|thus|thereby|\w{2,}(?:ing|ed))$/;

/** Whether what stands between two marks is beside the main clause and not the main clause itself. */
function isSideClause({ tokens, marks }: Clauses, lead: number, end: number): boolean {
  if (startsMainClause({ tokens, marks, end }, lead)) return false;
  const clause = tokens.slice(lead + 1, end);
  const hasMain = hasVerb(tokens.slice(0, lead));
  if (isJoiner(clause[0])) return marks.length === 1 && hasMain && opensWithVerb(clause.slice(1));
  if (clauseOpeners.test(toWord(clause, 0)) || isAdverb(clause[0])) return !hasSecondVerb(clause);
  return isApposition(clause) && (hasMain || opensWithVerb(tokens.slice(end + 1)));
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
    if (!isJoiner(token) || isAdjective(tokens[i + 1]) || isDeterminer(tokens[i - 2])) return false;
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

/** Cuts tokens `from` to `to`, the last excluded, with the full stop kept where it stood inside a closing mark. */
function cut(
  block: RepairBlock,
  { tokens, end }: Clauses,
  from: number,
  to: number,
): readonly ProseEdit[] | undefined {
  const [head, tail, last] = [tokens[from], tokens[to - 1], tokens.at(-1)];
  if (!head || !tail || !last) return undefined;
  const hole = { start: head.start, end: tail.end };
  if (!isMarkCut(block, hole)) return toMended(block, hole);
  const whole = { start: head.start, end: last.end };
  const stop = tokens.slice(end).find(({ text }) => /^[.?!]$/.test(text))?.text;
  if (to !== end || !stop || isMarkCut(block, whole)) return undefined;
  return [
    { span: { start: head.start - findGap(block.text, head.start), end: last.end }, newText: stop },
  ];
}

function findGap(text: string, at: number): number {
  return text.charAt(at - 1) === ' ' ? 1 : 0;
}
