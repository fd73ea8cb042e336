import { countWhile } from '../collections/count-while.ts';
import type { TextEdit } from '../edit.ts';
import type { Fix } from '../finding.ts';
import { compareSpans } from '../span.ts';

/** Picks fixes that can be made together. */
export interface FixPicker {
  /** Takes a fix, unless it touches words that one taken before changes. */
  readonly take: (fix: Fix) => void;
  /** What was taken, in that order. */
  readonly fixes: () => readonly Fix[];
}

/** Starts with none. A long draft has a hundred thousand fixes: each is looked up among the others, not held against all. */
export function createFixPicker(): FixPicker {
  const fixes: Fix[] = [];
  /** Of the fixes taken, in the order of the text: none reaches into the next. */
  const edits: TextEdit[] = [];
  const isFree = ({ span }: TextEdit): boolean => {
    const next = edits[countWhile(edits, (edit) => edit.span.end < span.start)];
    return next === undefined || next.span.start > span.end;
  };
  const add = (edit: TextEdit): void => {
    const place = countWhile(edits, (other) => compareSpans(other.span, edit.span) < 0);
    edits.splice(place, 0, edit);
  };
  return {
    take: (fix) => {
      if (!fix.edits.every(isFree)) return;
      fixes.push(fix);
      for (const edit of fix.edits) add(edit);
    },
    fixes: () => fixes,
  };
}
