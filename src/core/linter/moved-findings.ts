import { startOf, type BlockFindings, type OtherBlock } from './block-findings.ts';
import { countWhile } from '../collections/count-while.ts';
import type { Document } from '../document/document.ts';
import type { TextEdit } from '../edit.ts';
import type { Finding, Fix } from '../finding.ts';
import { toShifted, type Span } from '../span.ts';

/** The findings where their block, number `index`, stands now, and the others that they point into. */
export function toMovedFindings(
  { findings, start, others, end }: BlockFindings,
  document: Document,
  index: number,
): readonly Finding[] {
  const shift = startOf(document, index) - start;
  const endShift = end ? document.source.length - end.offset : 0;
  const moved = others.length > 0 ? findMoved(others, document, index, shift) : [];
  if (shift === 0 && endShift === 0 && moved.length === 0) return findings;
  const length = document.blocks[index]?.block.source.length ?? 0;
  const move = {
    start,
    last: start + length,
    shift,
    others: moved,
    end: end?.offset ?? -1,
    endShift,
  };
  return findings.map((finding) => toMoved(finding, move));
}

/** The others that have not moved by as much as the block itself, number `index`, in the order of the draft. */
function findMoved(
  others: readonly OtherBlock[],
  document: Document,
  index: number,
  shift: number,
): Move['others'] {
  return others.flatMap((other) => {
    const otherShift = startOf(document, index + other.offset) - other.start;
    return otherShift === shift ? [] : [{ ...other, shift: otherShift }];
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
  const toNow = ({ span, newText }: TextEdit): TextEdit => ({
    span: toMovedSpan(span, move),
    newText,
  });
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
