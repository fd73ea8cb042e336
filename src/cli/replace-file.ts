import { randomUUID } from 'node:crypto';
import {
  access,
  chmod,
  constants,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { toReason } from '../config/to-reason.ts';
import type { Report } from './report.ts';

/** A file as it was read, and as it shall be. */
export interface Change {
  readonly before: string;
  readonly after: string;
}

/**
 * Writes beside the file and renames, so that no reader ever sees half a draft; a link stays a link. A signal that
 * would end the process waits until that is done. Tells whether it has written: not where somebody else has since
 * the file was read, nor over a file that may only be read.
 */
export async function replaceFile(
  path: string,
  { before, after }: Change,
  report: Report,
): Promise<boolean> {
  try {
    const target = await realpath(path);
    const now = await readFile(target, 'utf8');
    // Two links may lead to one file.
    if (now === after) return false;
    if (now !== before) {
      report.fail(`${path}: has changed since it was read, and is left alone`);
      return false;
    }
    // To rename only the folder has to be writable.
    await access(target, constants.W_OK);
    await holdSignals(async () => {
      const { mode } = await stat(target);
      const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
      try {
        await writeFile(beside, after, { flag: 'wx' });
        await chmod(beside, mode);
        await rename(beside, target);
      } catch (error) {
        await rm(beside, { force: true });
        throw error;
      }
    });
    return true;
  } catch (error) {
    report.fail(`${path}: ${toReason(error)}`);
    return false;
  }
}

const held = ['SIGINT', 'SIGTERM'] as const;

async function holdSignals(work: () => Promise<void>): Promise<void> {
  let caught: NodeJS.Signals | undefined;
  const hold = (signal: NodeJS.Signals): void => {
    caught ??= signal;
  };
  for (const signal of held) process.on(signal, hold);
  try {
    await work();
  } finally {
    for (const signal of held) process.off(signal, hold);
    if (caught) process.kill(process.pid, caught);
  }
}
