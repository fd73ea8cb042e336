import type { Diagnostic, Range } from '../connection/language-server.ts';
import type { ListChange } from '../../protocol.ts';
import { readFindingData } from './convert.ts';

/** The stretch in which two lists of diagnostics differ; undefined where they look the same. */
export function findListChange(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): ListChange<Diagnostic> | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && isSame(before[from], after[from], 0)) from++;
  if (from === before.length && from === after.length) return undefined;
  const lines = lineOf(after.at(-1)) - lineOf(before.at(-1));
  let kept = 0;
  while (kept < shorter - from && isSame(before.at(-1 - kept), after.at(-1 - kept), lines)) kept++;
  return { from, kept, items: after.slice(from, after.length - kept), lines };
}

function lineOf(diagnostic: Diagnostic | undefined): number {
  return diagnostic?.range.start.line ?? 0;
}

/**
 * Whether two diagnostics look the same but for some lines, and are about the same words: a message quotes the first of
 * many, and by its words a finding is found again. The version that they were made of does not matter.
 */
function isSame(a: Diagnostic | undefined, b: Diagnostic | undefined, lines: number): boolean {
  if (a === b) return lines === 0;
  if (!a || !b) return false;
  if (a.code !== b.code || a.message !== b.message || a.severity !== b.severity) return false;
  if (wordsOf(a) !== wordsOf(b)) return false;
  return isMoved(a.range, b.range, lines) && isSameRelated(a, b, lines);
}

function wordsOf({ data }: Diagnostic): string | undefined {
  return readFindingData(data)?.words;
}

function isMoved(a: Range, b: Range, lines: number): boolean {
  return (
    a.start.line + lines === b.start.line &&
    a.end.line + lines === b.end.line &&
    a.start.character === b.start.character &&
    a.end.character === b.end.character
  );
}

function isSameRelated(
  { relatedInformation: a = [] }: Diagnostic,
  { relatedInformation: b = [] }: Diagnostic,
  lines: number,
): boolean {
  return (
    a.length === b.length &&
    a.every((each, i) => {
      const other = b[i];
      return (
        other !== undefined &&
        each.message === other.message &&
        isMoved(each.location.range, other.location.range, lines)
      );
    })
  );
}
