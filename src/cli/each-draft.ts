import type { DraftCommand } from './arguments.ts';
import { createConfigs } from './configs.ts';
import { createCrew } from './crew.ts';
import { findDraftPaths } from './drafts.ts';
import { countThreads } from './count-threads.ts';
import { startThread } from './assignment.ts';
import { readInOrder } from './read-in-order.ts';
import { createReader, type ReadAnswer, type Reply } from './reading.ts';
import type { Shift } from './shift.ts';

/** How long a run may take before it says where it is, and how often it does, in milliseconds. */
const progressEvery = 200;

/**
 * Reads the drafts that the user asks for and hands what is said of each to `use`, in order. What goes wrong with
 * one is reported and never hides the others.
 */
export async function forEachDraft<A>(
  command: DraftCommand,
  { report, terminal, program }: Shift,
  toAnswer: ReadAnswer<A>,
  use: (answer: A) => Promise<void>,
): Promise<void> {
  const { paths, config } = command;
  const configs = await createConfigs(config, report);
  if (!configs) return;
  const found = await findDraftPaths(paths, { configs, report });
  if (found.length === 0 && !report.hasFailed()) report.warn(`no drafts in ${paths.join(', ')}`);
  const threads = await countThreads(found, command.jobs);
  const assignment = { command: { ...command, paths: [] }, hasColour: terminal.hasColour };
  const reader =
    threads > 1
      ? createCrew<A>(() => startThread(program, assignment), threads)
      : createReader(command, configs, toAnswer);
  let last = Date.now();
  // What mends files does so whoever looks on.
  const isWanted = (): boolean => command.name === 'fix' || !terminal.isHungUp();
  const take = async ({ lines, answer }: Reply<A>, index: number): Promise<void> => {
    for (const { kind, message } of lines) report[kind](message);
    if (answer !== undefined) await use(answer);
    if (Date.now() - last < progressEvery) return;
    last = Date.now();
    terminal.showProgress(`${index + 1} of ${found.length}: ${found[index] ?? ''}`);
  };
  await readInOrder(found, reader, take, isWanted);
  await reader.close();
}
