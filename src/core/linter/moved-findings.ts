import { startOf, type BlockFindings, type OtherBlock } from './block-findings.ts';
import { countWhile } from '../collections/count-while.ts';
import type { Document } from '../document/document.ts';
import type { TextEdit } from '../edit.ts';
import type { Finding, Fix } from '../finding.ts';
import { toShifted, type Span } from '../span.ts';

/** How far a block has moved, the end of the draft, and each of the other blocks. */
interface Shifts {
  readonly own: number;
  readonly end: number;
  readonly others: readonly number[];
}

/** Findings as they were last moved. */
interface Moved {
  readonly shifts: Shifts;
  readonly findings: readonly Finding[];
}

/** Most blocks stand where they stood when somebody asked before: of two keys one often takes the other back. */
const latest = new WeakMap<BlockFindings, Moved>();

/** The findings where their block, number `index`, stands now, and the others that they point into. */
export function toMovedFindings(
  found: BlockFindings,
  document: Document,
  index: number,
): readonly Finding[] {
  const { findings, start, others, end } = found;
  if (hasMovedBy(still, found, document, index)) return findings;
  const known = latest.get(found);
  if (known && hasMovedBy(known.shifts, found, document, index)) return known.findings;
  const shifts = toShifts(found, document, index);
  const length = document.blocks[index]?.block.source.length ?? 0;
  const move = {
    start,
    last: start + length,
    shift: shifts.own,
    others: findMoved(others, shifts),
    end: end?.offset ?? -1,
    endShift: shifts.end,
  };
  const plain =
    shifts.own === 0 ? findings : known?.shifts.own === shifts.own ? known.findings : [];
  const moved = findings.map((finding, i) => {
    const same = isOwn(finding, move) ? plain[i] : undefined;
    return same ?? toMoved(finding, move);
  });
  if (shifts.own !== 0) latest.set(found, { shifts, findings: moved });
  return moved;
}

const still: Shifts = { own: 0, end: 0, others: [] };

/** Whether everything has moved as far; asked of each block that has findings at each key, so nothing is made for it. */
function hasMovedBy(
  { own, end: endShift, others: shifts }: Shifts,
  { start, others, end }: BlockFindings,
  document: Document,
  index: number,
): boolean {
  if (startOf(document, index) - start !== own) return false;
  if (end && document.source.length - end.offset !== endShift) return false;
  let i = 0;
  for (const other of others) {
    const shift = startOf(document, index + other.offset) - other.start;
    if (shift !== (shifts[i++] ?? own)) return false;
  }
  return true;
}

function toShifts(
  { start, others, end }: BlockFindings,
  document: Document,
  index: number,
): Shifts {
  return {
    own: startOf(document, index) - start,
    end: end ? document.source.length - end.offset : 0,
    others: others.map((other) => startOf(document, index + other.offset) - other.start),
  };
}

/** The others that have not moved by as much as the block itself, in the order of the draft. */
function findMoved(others: readonly OtherBlock[], shifts: Shifts): Move['others'] {
  return others.flatMap((other, i) => {
    const shift = shifts.others[i] ?? shifts.own;
    return shift === shifts.own ? [] : [{ ...other, shift }];
  });
}

/**
 * How far a block has moved, which stood from `start` to `last`, others that have moved by more or less, and the end of
 * the draft, which was at `end` and is -1 where nothing points there.
 */
interface Move {
  readonly start: number;
  readonly last: number;
  readonly shift: number;
  readonly others: readonly (OtherBlock & { readonly shift: number })[];
  readonly end: number;
  readonly endShift: number;
}

/** Whether a finding points at nothing but its own block, with which it moves. */
function isOwn({ related, fixes }: Finding, { start, last, end }: Move): boolean {
  const isInside = ({ span }: { readonly span: Span }): boolean =>
    span.start !== end && span.start >= start && span.end <= last;
  return related.every(isInside) && fixes.every(({ edits }) => edits.every(isInside));
}

/** A finding with all that it points at; most point at nothing, or at one word. Made for each key. */
function toMoved(finding: Finding, move: Move): Finding {
  const { ruleId, category, severity, span, message, related, fixes } = finding;
  return {
    ruleId,
    category,
    severity,
    span: toShifted(span, move.shift),
    message,
    related:
      related.length > 0
        ? related.map((each) => ({ ...each, span: toMovedSpan(each.span, move) }))
        : related,
    fixes: fixes.length > 0 ? fixes.map((fix) => toMovedFix(fix, move)) : fixes,
  };
}

function toMovedFix({ title, applicability, edits }: Fix, move: Move): Fix {
  const toNow = (edit: TextEdit): TextEdit => {
    const span = toMovedSpan(edit.span, move);
    return span === edit.span ? edit : { span, newText: edit.newText };
  };
  return { title, applicability, edits: edits.map(toNow) };
}

function toMovedSpan(span: Span, { start, last, shift, others, end, endShift }: Move): Span {
  if (span.start === end) return toShifted(span, endShift);
  // Most stands in the block itself.
  if (others.length === 0 || (span.start >= start && span.start <= last))
    return toShifted(span, shift);
  const other = others[countWhile(others, (each) => each.end < span.start)];
  return toShifted(span, other && other.start <= span.start ? other.shift : shift);
}
