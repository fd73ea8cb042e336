import { createDocument, type Document } from '../document/document.ts';
import { applyEdits, type TextEdit } from '../edit.ts';
import type { Finding, Fix } from '../finding.ts';
import { joinEdits } from '../join-edits.ts';
import { createFixPicker } from './fix-picker.ts';
import type { Linter } from './linter.ts';

/** Most rounds of “fix all”: a fix may uncover the next, but two that undo each other must end. */
const maxRounds = 10;

/**
 * One round of “fix all”: of each finding the best safe fix. One that touches an earlier one is left for the
 * next round, so that no fix is made to words which another has just changed.
 */
export function findSafeFixes(findings: readonly Finding[]): readonly Fix[] {
  const picker = createFixPicker();
  for (const { fixes } of findings) {
    const fix = fixes.find(({ applicability }) => applicability === 'safe');
    if (fix) picker.take(fix);
  }
  return picker.fixes();
}

/** A draft that has been mended. */
export interface MendedDraft {
  readonly document: Document;
  /** How many fixes that took. */
  readonly count: number;
  /** What they change in the draft as it was, in order. */
  readonly edits: readonly TextEdit[];
}

/** The draft after every safe fix of the findings that `accepts` lets through, until none is left. */
export function applySafeFixes(
  document: Document,
  linter: Linter,
  accepts: (finding: Finding) => boolean,
): MendedDraft {
  const follower = linter.follow();
  let current = document;
  let count = 0;
  let all: readonly TextEdit[] = [];
  for (let round = 0; round < maxRounds; round++) {
    const fixes = findSafeFixes(follower.lint(current).findings().filter(accepts));
    if (fixes.length === 0) break;
    const edits = fixes.flatMap((fix) => fix.edits);
    // The mark that is read away keeps a second one in the text from being taken for it.
    const before = current.text;
    const text = `\uFEFF${applyEdits(before, edits)}`;
    current = createDocument(text, current.languageId, current);
    all = joinEdits(all, edits, before);
    count += fixes.length;
  }
  // What one round has changed another may have changed back.
  const edits = all.filter(
    ({ span, newText }) => document.text.slice(span.start, span.end) !== newText,
  );
  return { document: current, count, edits };
}
