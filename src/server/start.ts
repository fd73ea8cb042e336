import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createServer } from './server.ts';

/** Serves the client that started this process, over the channel that its arguments name: `--stdio`, `--node-ipc`. */
export function startServer(): void {
  createServer(createConnection(ProposedFeatures.all));
}
