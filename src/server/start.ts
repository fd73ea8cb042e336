import { createConnection, ProposedFeatures } from './connection/language-server.ts';
import { createServer } from './server.ts';

/**
 * Serves the client that started this process, over the channel that its arguments name: `--stdio`, `--node-ipc`.
 *
 * @param onReading is told when a draft has been read, and when one is read that will take long
 * @returns what is settled when a draft has been read
 */
export async function startServer(onReading?: () => void): Promise<void> {
  return new Promise((resolve) => {
    createServer(createConnection(ProposedFeatures.all), ({ state }) => {
      if (state !== 'off') onReading?.();
      if (state === 'checked') resolve();
    });
  });
}
