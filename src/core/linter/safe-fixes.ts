import { createDocument, type Document } from '../document/document.ts';
import { applyEdits } from '../edit.ts';
import type { Finding, Fix } from '../finding.ts';
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

/** The draft after every safe fix of the findings that `accepts` lets through, until none is left. */
export function applySafeFixes(
  document: Document,
  linter: Linter,
  accepts: (finding: Finding) => boolean,
): { readonly document: Document; readonly count: number } {
  const follower = linter.follow();
  let current = document;
  let count = 0;
  for (let round = 0; round < maxRounds; round++) {
    const fixes = findSafeFixes(follower.lint(current).findings().filter(accepts));
    if (fixes.length === 0) break;
    const edits = fixes.flatMap((fix) => fix.edits);
    // The mark that is read away keeps a second one in the text from being taken for it.
    const text = `\uFEFF${applyEdits(current.text, edits)}`;
    current = createDocument(text, current.languageId, current);
    count += fixes.length;
  }
  return { document: current, count };
}
