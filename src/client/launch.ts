import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { runWithCodeCache } from '../code-cache.ts';
import type { activate as activateClient } from './extension.ts';
import { whenDraftOpens } from './first-draft.ts';
import { startServerProcess } from './server-process.ts';

/** What the build has found: the client’s code has this name in `dist`, and this digest. */
declare const code: { readonly name: string; readonly digest: string };

/** Called by the editor once it has started, or earlier, where Markdown or plain text is open. */
export function activate(context: ExtensionContext): void {
  whenDraftOpens(context, () => start(context));
}

/** Starts the server first: its process starts up while this one loads the client. */
function start(context: ExtensionContext): void {
  const folder = join(context.globalStorageUri.fsPath, 'code');
  const server = startServerProcess(join(__dirname, 'server.cjs'), join(folder, 'server'));
  const cache = { folder: join(folder, 'client'), digest: code.digest };
  const client = runWithCodeCache(join(__dirname, code.name), cache);
  if (isClient(client)) client.activate(context, server);
}

function isClient(exports: unknown): exports is { readonly activate: typeof activateClient } {
  return typeof exports === 'object' && exports !== null && 'activate' in exports;
}
