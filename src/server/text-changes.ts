import { diffLines } from 'diff';
import type { TextEdit } from '../core/index.ts';

/** The edits that make one text of another and leave alone what is the same in both. */
export function findTextChanges(before: string, after: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let offset = 0;
  let removed = '';
  let added = '';
  const close = (): void => {
    if (removed !== '' || added !== '')
      edits.push(toSmallest(offset - removed.length, removed, added));
    removed = added = '';
  };
  for (const part of diffLines(before, after)) {
    if (part.added) added += part.value;
    else {
      if (!part.removed) close();
      offset += part.value.length;
      if (part.removed) removed += part.value;
    }
  }
  close();
  return edits;
}

/** Leaves out what both texts start and end with. */
function toSmallest(start: number, removed: string, added: string): TextEdit {
  const shorter = Math.min(removed.length, added.length);
  let head = 0;
  while (head < shorter && removed[head] === added[head]) head++;
  let tail = 0;
  while (tail < shorter - head && removed.at(-1 - tail) === added.at(-1 - tail)) tail++;
  return {
    span: { start: start + head, end: start + removed.length - tail },
    newText: added.slice(head, added.length - tail),
  };
}
