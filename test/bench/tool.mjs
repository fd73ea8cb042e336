// The other side of `tool-process.mjs`.
import { fork } from 'node:child_process';
import { join } from 'node:path';

/** The value below which a share of all values is. */
export function quantile(all, share) {
  const sorted = all.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Starts a tool; `ask` gives its answer, and undefined for good once one took longer than the limit or failed. */
export function startTool(name, folder, limit) {
  const child = fork(join(import.meta.dirname, 'tool-process.mjs'), [name, folder ?? ''], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let failure;
  const stop = (why) => {
    failure ??= why;
    child.kill('SIGKILL');
  };
  const ended = new Promise((done) => {
    child.once('exit', () => done({ error: 'failed' }));
    child.once('error', () => done({ error: 'failed' }));
  });
  const receive = () => new Promise((done) => child.once('message', done));
  const ask = async (question) => {
    if (failure !== undefined) return undefined;
    const timer = setTimeout(() => stop(`over ${limit / 1000} s`), limit);
    child.send(question, () => {});
    const answer = await Promise.race([receive(), ended]);
    clearTimeout(timer);
    if (answer.error === undefined) return answer;
    stop(answer.error);
    return undefined;
  };
  return { name, ask, stop: () => stop('stopped'), failure: () => failure };
}
