import { Worker } from 'node:worker_threads';
import type { DraftCommand } from './arguments.ts';

/** What a thread that reads drafts is told when it starts. */
export interface Assignment {
  readonly command: DraftCommand;
  readonly hasColour: boolean;
}

/**
 * Room for new objects, in megabytes. A draft needs little at once, and what a thread is allowed it also fills: by
 * default that is several times as much, on a machine with much memory.
 */
const maxYoungGenerationSizeMb = 16;

/** Starts a thread of this program that reads drafts. */
export function startThread(program: URL, assignment: Assignment): Worker {
  const resourceLimits = { maxYoungGenerationSizeMb };
  return new Worker(program, { workerData: { copydesk: assignment }, resourceLimits });
}

/** What this thread was started to do; undefined where nobody of ours has started it. */
export function readAssignment(workerData: unknown): Assignment | undefined {
  return isOurs(workerData) ? workerData.copydesk : undefined;
}

function isOurs(data: unknown): data is { readonly copydesk: Assignment } {
  return typeof data === 'object' && data !== null && 'copydesk' in data;
}
