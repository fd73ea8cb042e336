import type { MessagePort } from 'node:worker_threads';
import type { DraftCommand } from './arguments.ts';
import type { Assignment } from './assignment.ts';
import { createConfigs } from './configs.ts';
import { createFixReader } from './fix.ts';
import { createLintReader } from './lint.ts';
import { createNotes, createReader, type Line, type ReadAnswer, type Reply } from './reading.ts';
import { createSheetReader } from './sheet.ts';

/** Reads drafts for another thread: for each path that comes in a reply goes out, one after the other. */
export async function serveThread(
  port: MessagePort,
  { command, hasColour }: Assignment,
): Promise<void> {
  const notes: Line[] = [];
  const configs = await createConfigs(command.config, createNotes(notes));
  const reader = configs && createReader(command, configs, createReadAnswer(command, hasColour));
  port.on('message', async (path: string) => {
    const reply: Reply<unknown> = (await reader?.read(path)) ?? { lines: [] };
    port.postMessage({ ...reply, lines: [...notes.splice(0), ...reply.lines] });
  });
}

function createReadAnswer(command: DraftCommand, hasColour: boolean): ReadAnswer<unknown> {
  if (command.name === 'lint') return createLintReader(command, hasColour);
  return command.name === 'fix' ? createFixReader(command) : createSheetReader(command);
}
