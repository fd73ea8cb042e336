#!/usr/bin/env node
import { parentPort, workerData } from 'node:worker_threads';
import { readAssignment } from './assignment.ts';
import { serveThread } from './draft-thread.ts';
import { run } from './run.ts';
import { createTerminal } from './terminal.ts';

const assignment = readAssignment(workerData);
if (parentPort && assignment) await serveThread(parentPort, assignment);
else {
  const program = new URL(import.meta.url);
  process.exitCode = await run(process.argv.slice(2), createTerminal(process), program);
}
