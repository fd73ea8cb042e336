#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { readAssignment } from './assignment.ts';
import { serveThread } from './draft-thread.ts';
import { run } from './run.ts';
import { createTerminal } from './terminal.ts';

// There are a thousand patterns, and a draft meets each of them often: it does not pay to interpret them first.
setFlagsFromString('--no-regexp-tier-up');

const assignment = readAssignment(workerData);
if (parentPort && assignment) await serveThread(parentPort, assignment);
else {
  const program = new URL(import.meta.url);
  process.exitCode = await run(process.argv.slice(2), createTerminal(process), program);
}
