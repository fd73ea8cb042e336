import { randomUUID } from 'node:crypto';
import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { applySafeFixes } from '../core/index.ts';
import type { Command } from './arguments.ts';
import type { Draft } from './drafts.ts';
import { forEachDraft } from './each-draft.ts';
import { toReason, type Report } from './report.ts';
import { toPrintable, type Terminal } from './terminal.ts';

/** Makes every safe fix of the findings that are shown, or prints what it would change. */
export async function fix(
  command: Extract<Command, { name: 'fix' }>,
  terminal: Terminal,
  report: Report,
): Promise<void> {
  let files = 0;
  let fixes = 0;
  await forEachDraft(command, { terminal, report }, async (draft) => {
    const { document, path, config } = draft;
    const showHints = command.showHints || config.settings.showHints;
    const { document: mended, count } = applySafeFixes(
      document,
      config.linter,
      ({ severity }) => severity !== 'hint' || showHints,
    );
    if (mended.text === document.text) return;
    if (command.isDryRun) return terminal.write(toPatch(path, document.text, mended.text));
    if (!(await replaceFile(draft, mended.text, report))) return;
    files++;
    fixes += count;
    terminal.write(`${toPrintable(path)}: ${count} fixed\n`);
  });
  if (!command.isDryRun)
    terminal.write(`${toCount(fixes, 'fix', 'es')} in ${toCount(files, 'file', 's')}\n`);
}

/** As `patch -p0` reads it. */
function toPatch(path: string, before: string, after: string): string {
  const name = toPrintable(path);
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch(name, name, before, after, undefined, undefined, options);
}

function toCount(count: number, noun: string, ending: string): string {
  return `${count} ${noun}${count === 1 ? '' : ending}`;
}

/** Writes beside the file and renames, so that no reader ever sees half a draft; a link stays a link. */
async function replaceFile(
  { path, hasMark }: Draft,
  text: string,
  report: Report,
): Promise<boolean> {
  try {
    const target = await realpath(path);
    const { mode } = await stat(target);
    const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
    try {
      await writeFile(beside, (hasMark ? '\uFEFF' : '') + text, { flag: 'wx' });
      await chmod(beside, mode);
      await rename(beside, target);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
    return true;
  } catch (error) {
    report.fail(`${path}: ${toReason(error)}`);
    return false;
  }
}
