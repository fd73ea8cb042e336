import type { Reader, Reply } from './reading.ts';

/**
 * Has drafts read, several at once where the reader can, and hands over what comes of each in their order. No more
 * answers are kept than the reader’s window is wide, however many drafts there are.
 *
 * @param isWanted is asked before each draft; the rest is left unread once it says no
 */
export async function readInOrder<A>(
  paths: readonly string[],
  reader: Reader<A>,
  use: (reply: Reply<A>, index: number) => Promise<void>,
  isWanted: () => boolean = () => true,
): Promise<void> {
  const ahead: Promise<Reply<A>>[] = [];
  let next = 0;
  for (const index of paths.keys()) {
    if (!isWanted()) return;
    while (next < paths.length && ahead.length < reader.window) {
      ahead.push(reader.read(paths[next] ?? ''));
      next++;
    }
    const first = ahead.shift();
    if (first) await use(await first, index);
  }
}
