// The server as the extension starts it, over the protocol: what a client waits for, and what the server takes.
import { execFileSync, fork } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
} from 'vscode-languageserver/node';
import {
  changedDiagnosticsMethod,
  codeCacheOption,
  serverEnvironment,
  serverNodeOptions,
} from '../../src/protocol.ts';
import { connect } from '../server/lsp-client.ts';
import { root } from './own.mjs';
import { quantile } from './tool.mjs';

const uri = 'untitled:draft.md';

/** Starts a server that keeps its compiled code in a folder. */
export async function startServer(codeCache) {
  const module = join(root, 'dist', 'server.cjs');
  const child = fork(module, ['--node-ipc', `${codeCacheOption}${codeCache}`], {
    execArgv: [...serverNodeOptions],
    env: { ...process.env, ...serverEnvironment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise((done) => child.once('exit', done));
  const connection = createProtocolConnection(
    new IPCMessageReader(child),
    new IPCMessageWriter(child),
  );
  const client = await connect(connection, {});
  const stop = async () => {
    await client.stop();
    child.kill();
    await ended;
  };
  return { client, pid: child.pid, stop };
}

/** How much memory a process has, in MB; not a number where nothing tells. */
export function readMemory(pid) {
  try {
    return (
      Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024
    );
  } catch {
    return NaN;
  }
}

/** From the start of the process to the diagnostics of a draft, in milliseconds. */
async function timeStart(codeCache, text) {
  const from = performance.now();
  const { client, stop } = await startServer(codeCache);
  await client.open(uri, text);
  await client.diagnose(uri);
  const spent = performance.now() - from;
  await stop();
  return spent;
}

/** From sending a keystroke to knowing what has changed in its diagnostics, as the extension asks for it. */
async function timeKeys({ client }, text, keys) {
  const ask = (previousResultId) =>
    client.connection.sendRequest(changedDiagnosticsMethod, {
      textDocument: { uri },
      previousResultId,
    });
  await client.open(uri, text);
  let known = await ask();
  const lines = text.split('\n');
  const long = lines.flatMap((line, i) => (line.length > 40 ? [i] : []));
  const times = [];
  for (let i = 0; i < keys; i++) {
    const line = long[Math.floor(long.length * ((i * 0.618) % 1))];
    const at = { line, character: 20 };
    const start = performance.now();
    await client.change(uri, i + 2, { range: { start: at, end: at }, text: 'e' });
    known = await ask(known.resultId);
    times.push(performance.now() - start);
  }
  return times.slice(Math.floor(keys / 10));
}

/** The longest that a hover waits while a draft is read for the first time. */
async function timeHovers({ client }, text) {
  await client.open(uri, text);
  const reading = { isOver: false };
  const read = client.pull(uri).then(() => (reading.isOver = true));
  let longest = 0;
  while (!reading.isOver) {
    const start = performance.now();
    const position = { line: 0, character: 3 };
    await client.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
    longest = Math.max(longest, performance.now() - start);
    await delay(1);
  }
  await read;
  return longest;
}

/** Waits until the server has left its compiled code. */
async function fillCache(codeCache, text) {
  const server = await startServer(codeCache);
  await server.client.open(uri, text);
  await server.client.diagnose(uri);
  for (let i = 0; i < 100 && !hasCode(codeCache); i++) await delay(200);
  await server.stop();
}

function hasCode(codeCache) {
  return existsSync(codeCache) && readdirSync(codeCache).some((name) => name.endsWith('.bin'));
}

async function withServer(codeCache, measure) {
  const server = await startServer(codeCache);
  try {
    return await measure(server);
  } finally {
    await server.stop();
  }
}

/**
 * What a server takes for a long draft, once it has come to rest: when it collects garbage is a matter of chance, but
 * V8 tidies up twice when nothing happens, first after eight seconds, and on a busy machine ends later than after ten.
 */
async function weigh({ client, pid }, makeText) {
  await client.open(uri, makeText(50_000, 3, true));
  await client.diagnose(uri);
  await delay(15_000);
  return readMemory(pid);
}

/** Everything that is measured of the server, each as a row: what, and how much. */
export async function measureServer(makeText) {
  const codeCache = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  try {
    const text = makeText(10_000, 1, true);
    const starts = { cold: [], warm: [] };
    for (let i = 0; i < 3; i++)
      starts.cold.push(await timeStart(join(codeCache, `none-${i}`), text));
    await fillCache(codeCache, text);
    for (let i = 0; i < 5; i++) starts.warm.push(await timeStart(codeCache, text));
    const keys = async (words) =>
      withServer(codeCache, (server) => timeKeys(server, makeText(words, 2, true), 300));
    const memories = [];
    for (let i = 0; i < 3; i++)
      memories.push(await withServer(codeCache, (server) => weigh(server, makeText)));
    const wait = await withServer(codeCache, (server) =>
      timeHovers(server, makeText(100_000, 4, true)),
    );
    return {
      start: quantile(starts.warm, 0.5),
      firstStart: quantile(starts.cold, 0.5),
      keys: { 10_000: await keys(10_000), 100_000: await keys(100_000) },
      memory: quantile(memories, 0.5),
      wait,
    };
  } finally {
    rmSync(codeCache, { recursive: true, force: true });
  }
}
