import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';

/** So much text keeps a thread busy for several times as long as its start takes. */
const bytesPerThread = 256 * 1024;

/**
 * How many threads are worth their start for these drafts; one means that no other is.
 *
 * @param jobs how many the user wants
 */
export async function countThreads(
  paths: readonly string[],
  jobs: number | undefined,
): Promise<number> {
  // Only the first thread has standard input.
  if (paths.includes('-')) return 1;
  const most = Math.min(jobs ?? availableParallelism(), paths.length);
  if (jobs !== undefined || most < 2) return most;
  let bytes = 0;
  for (const path of paths) {
    bytes += await findSize(path);
    if (bytes >= most * bytesPerThread) return most;
  }
  return Math.floor(bytes / bytesPerThread);
}

/** The size of a file; none for one that cannot be read, which is said when it is read. */
async function findSize(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
