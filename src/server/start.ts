import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createServer } from './server.ts';

/**
 * Serves the client that started this process, over the channel that its arguments name: `--stdio`, `--node-ipc`.
 *
 * @returns what is settled when a draft has been read
 */
export async function startServer(): Promise<void> {
  return new Promise((resolve) => {
    createServer(createConnection(ProposedFeatures.all), resolve);
  });
}
