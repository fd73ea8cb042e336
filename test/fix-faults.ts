import {
  applyEdits,
  createDocument,
  type Finding,
  type Fix,
  type LanguageId,
  type Linter,
  type Span,
  type TextEdit,
} from '../src/core/index.ts';
import { findNewFaults } from './text-hygiene.ts';

interface Draft {
  readonly text: string;
  readonly language: LanguageId;
  readonly linter: Linter;
}

/** What is wrong with the fixes of a draft's findings when each is applied alone; nothing, one hopes. */
export function findFixFaults(draft: Draft, findings: readonly Finding[]): string[] {
  return findings.flatMap((finding) =>
    finding.fixes.flatMap((fix) =>
      findFaults(draft, findings, finding, fix).map(
        (fault) => `${finding.ruleId}, “${fix.title}”: ${fault}\n  before: ${draft.text}`,
      ),
    ),
  );
}

function findFaults(draft: Draft, all: readonly Finding[], finding: Finding, fix: Fix): string[] {
  if (fix.edits.length === 0) return ['changes nothing'];
  const after = applyEdits(draft.text, fix.edits);
  const { findings, failures } = draft.linter.lint(createDocument(after, draft.language));
  const faults: string[] = findNewFaults(draft.text, after, draft.language);
  if (after === draft.text) faults.push('changes nothing');
  for (const { ruleId, error } of failures) faults.push(`rule ${ruleId} fails: ${String(error)}`);
  if (hasRemained(findings, all, finding, fix)) faults.push('the finding is still there');
  return faults.map((fault) => `${fault}\n  after:  ${after}`);
}

/** Whether the same rule still complains at the fixed words: not the neighbours that it flagged before. */
function hasRemained(
  after: readonly Finding[],
  before: readonly Finding[],
  finding: Finding,
  { edits }: Fix,
): boolean {
  const place = toMoved(finding.span, edits);
  const neighbours = before.filter((other) => other !== finding && other.ruleId === finding.ruleId);
  const moved = neighbours.map(({ span }) => toMoved(span, edits));
  return after.some(
    ({ ruleId, span }) =>
      ruleId === finding.ruleId &&
      isTouching(span, place) &&
      !moved.some((other) => other.start === span.start && other.end === span.end),
  );
}

function isTouching(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Where a span lies after edits: with what replaces its words, without what is inserted at its edges. */
function toMoved({ start, end }: Span, edits: readonly TextEdit[]): Span {
  return { start: moveStart(start, edits), end: moveEnd(end, edits) };
}

function moveStart(offset: number, edits: readonly TextEdit[]): number {
  let moved = offset;
  for (const { span, newText } of edits) {
    if (span.end <= offset) moved += newText.length - (span.end - span.start);
    else if (span.start < offset) moved += span.start - offset;
  }
  return moved;
}

function moveEnd(offset: number, edits: readonly TextEdit[]): number {
  let moved = offset;
  for (const { span, newText } of edits) {
    if (span.start >= offset) continue;
    const lost = Math.min(span.end, offset) - span.start;
    moved += newText.length - lost;
  }
  return moved;
}
