import { applySafeFixes, toPrintable, toShifted } from '../core/index.ts';
import type { Command } from './arguments.ts';
import { forEachDraft } from './each-draft.ts';
import type { ReadAnswer } from './reading.ts';
import { replaceFile, type Change } from './replace-file.ts';
import type { Shift } from './shift.ts';
import { formatUnifiedDiff } from './unified-diff.ts';

type FixCommand = Extract<Command, { name: 'fix' }>;

/** What the fixes make of one draft. */
interface FixAnswer {
  readonly path: string;
  readonly count: number;
  /** Undefined where nothing changes. */
  readonly change?: Change;
  /** What would change, where nothing may be written. */
  readonly patch?: string;
}

/** Makes every safe fix of the findings that are shown, or prints what it would change. */
export async function fix(command: FixCommand, shift: Shift): Promise<void> {
  const { terminal, report } = shift;
  let files = 0;
  let fixes = 0;
  const read = createFixReader(command);
  await forEachDraft(command, shift, read, async ({ path, count, change, patch = '' }) => {
    await terminal.write(patch);
    // Only this thread writes, so that a signal finds one file in hand at most.
    if (!change || !(await replaceFile(path, change, report))) return;
    files++;
    fixes += count;
    await terminal.write(`${toPrintable(path)}: ${count} fixed\n`);
  });
  if (!command.isDryRun) {
    await terminal.write(`${toCount(fixes, 'fix', 'es')} in ${toCount(files, 'file', 's')}\n`);
  }
}

/** Makes the fixes of one draft, in memory. */
export function createFixReader({ isDryRun, showHints }: FixCommand): ReadAnswer<FixAnswer> {
  return ({ path, document, hasMark, config }) => {
    const isShown = showHints || config.settings.showHints;
    const {
      document: mended,
      count,
      edits,
    } = applySafeFixes(document, config.linter, ({ severity }) => severity !== 'hint' || isShown);
    if (mended.text === document.text) return { path, count: 0 };
    const mark = hasMark ? '\uFEFF' : '';
    const change = { before: mark + document.text, after: mark + mended.text };
    if (!isDryRun) return { path, count, change };
    const own = edits.map((edit) => ({ ...edit, span: toShifted(edit.span, mark.length) }));
    return { path, count, patch: formatUnifiedDiff(toPrintable(path), change.before, own) };
  };
}

function toCount(count: number, noun: string, ending: string): string {
  return `${count} ${noun}${count === 1 ? '' : ending}`;
}
