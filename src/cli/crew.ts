import type { Worker } from 'node:worker_threads';
import type { Reader, Reply } from './reading.ts';

/** How many drafts a thread may be ahead of the one that is waited for. */
const aheadPerThread = 8;

interface Job<A> {
  readonly path: string;
  readonly resolve: (reply: Reply<A>) => void;
}

/**
 * Reads drafts in several threads, each of which is started when there is work for it. One that dies takes no other
 * draft with it than the one it was reading, and is replaced.
 */
export function createCrew<A>(start: () => Worker, size: number): Reader<A> {
  const waiting: Job<A>[] = [];
  const members = new Set<Worker>();
  /** Those without work: each takes the next draft when it is called. */
  const idle: (() => void)[] = [];
  const isNeeded = (): boolean => waiting.length > 0 && members.size < size;
  const hire = (): void => {
    const worker = start();
    members.add(worker);
    employ(worker, waiting, idle, () => {
      members.delete(worker);
      if (isNeeded()) hire();
    });
  };
  return {
    window: size * aheadPerThread,
    read: (path) =>
      new Promise((resolve) => {
        waiting.push({ path, resolve });
        const take = idle.pop();
        if (take) take();
        else if (isNeeded()) hire();
      }),
    close: async () => {
      waiting.length = 0;
      await Promise.all([...members].map((worker) => worker.terminate()));
    },
  };
}

/** Gives a thread one draft after the other, until it ends. */
function employ<A>(
  worker: Worker,
  waiting: Job<A>[],
  idle: (() => void)[],
  onEnd: () => void,
): void {
  let job: Job<A> | undefined;
  let reason = 'it ended early';
  const take = (): void => {
    job = waiting.shift();
    if (job) worker.postMessage(job.path);
    else idle.push(take);
  };
  worker.on('message', (reply: Reply<A>) => {
    job?.resolve(reply);
    take();
  });
  worker.on('error', (error) => {
    reason = error instanceof Error ? error.message : String(error);
  });
  worker.on('exit', () => {
    const place = idle.indexOf(take);
    if (place >= 0) idle.splice(place, 1);
    const message = `${job?.path}: not read to its end: the thread that read it failed: ${reason}`;
    job?.resolve({ lines: [{ kind: 'fail', message }] });
    onEnd();
  });
  take();
}
