import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk } from 'diff';
import { applyEdits, toShifted, type TextEdit } from '../core/index.ts';

/** How many lines are shown around what changes. */
const context = 3;

/** The lines from `from` to before `to`, counting from 0, and those that take their place. */
interface LineChange {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/**
 * What edits change in a file, as `patch -p0` reads it. The edits are known: tools that compare two texts look for
 * them, and take the longer the more there are of them.
 *
 * @param edits in order, none of which touches another
 */
export function formatUnifiedDiff(
  name: string,
  before: string,
  edits: readonly TextEdit[],
): string {
  const lines = toLines(before);
  const hunks = toHunks(lines, toLineChanges(before, lines, edits));
  const file = { oldFileName: name, newFileName: name, oldHeader: undefined, newHeader: undefined };
  const patch = formatPatch({ ...file, hunks }, FILE_HEADERS_ONLY);
  if (!name.includes(' ')) return patch;
  // Of a name with spaces a tab says where it ends.
  const [from = '', to = '', ...rest] = patch.split('\n');
  return [`${from}\t`, `${to}\t`, ...rest].join('\n');
}

/** Lines as `patch` knows them, each with its line end. */
function toLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? [];
}

/** Which whole lines the edits change: those of the same line together. */
function toLineChanges(
  before: string,
  lines: readonly string[],
  edits: readonly TextEdit[],
): readonly LineChange[] {
  const starts = toStarts(lines);
  return groupByLine(starts, lines.length, edits).map(({ from, to, own }) => {
    const start = starts[from] ?? 0;
    const shifted = own.map((edit) => ({ ...edit, span: toShifted(edit.span, -start) }));
    const text = before.slice(start, to < lines.length ? starts[to] : before.length);
    return { from, to, lines: toLines(applyEdits(text, shifted)) };
  });
}

/** Where each line starts. */
function toStarts(lines: readonly string[]): readonly number[] {
  let start = 0;
  return lines.map((line) => {
    const own = start;
    start += line.length;
    return own;
  });
}

interface LineGroup {
  readonly from: number;
  to: number;
  readonly own: TextEdit[];
}

function groupByLine(
  starts: readonly number[],
  count: number,
  edits: readonly TextEdit[],
): readonly LineGroup[] {
  const groups: LineGroup[] = [];
  let line = 0;
  const findLine = (offset: number): number => {
    while (line < count - 1 && (starts[line + 1] ?? 0) <= offset) line++;
    return line;
  };
  for (const edit of edits) {
    const from = findLine(edit.span.start);
    const to = Math.min(count, findLine(edit.span.end) + 1);
    const last = groups.at(-1);
    if (last && from < last.to) {
      last.to = to;
      last.own.push(edit);
    } else groups.push({ from, to, own: [edit] });
  }
  return groups;
}

/** Changes with the lines around them; those whose surroundings meet share a hunk. */
function toHunks(lines: readonly string[], changes: readonly LineChange[]): StructuredPatchHunk[] {
  const hunks: StructuredPatchHunk[] = [];
  let shift = 0;
  for (let next = 0; next < changes.length;) {
    const first = changes[next]?.from ?? 0;
    const start = Math.max(0, first - context);
    const [printed, added] = [[...print(' ', lines.slice(start, first))], shift];
    let end = first;
    for (; next < changes.length; next++) {
      const change = changes[next];
      if (!change || change.from - end > 2 * context) break;
      printed.push(...print(' ', lines.slice(end, change.from)));
      printed.push(...print('-', lines.slice(change.from, change.to)));
      printed.push(...print('+', change.lines));
      shift += change.lines.length - (change.to - change.from);
      end = change.to;
    }
    const behind = Math.min(lines.length, end + context);
    printed.push(...print(' ', lines.slice(end, behind)));
    hunks.push({
      oldStart: start + 1,
      oldLines: behind - start,
      newStart: start + 1 + added,
      newLines: behind - start + shift - added,
      lines: printed,
    });
  }
  return hunks;
}

function print(mark: ' ' | '-' | '+', lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) =>
    line.endsWith('\n')
      ? [mark + line.slice(0, -1)]
      : [mark + line, '\\ No newline at end of file'],
  );
}
