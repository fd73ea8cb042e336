import * as vscode from 'vscode';
import { registerCommands } from './commands.ts';
import { createServerLink } from './server-link.ts';
import type { ServerProcess } from './server-process.ts';
import { createStatus } from './status.ts';

/** Talks to the server, and shows what it says. What must end with the extension is subscribed here. */
export function activate(
  { extensionUri, subscriptions }: vscode.ExtensionContext,
  server: ServerProcess,
): void {
  const log = vscode.window.createOutputChannel('Copydesk', { log: true });
  const pages = vscode.Uri.joinPath(extensionUri, 'dist', 'rules');
  const link = createServerLink(server, pages, log);
  subscriptions.push(createStatus(link), ...registerCommands(link, pages, log), link, log);
  // Nobody has to wait until the server is up; the status bar tells.
  void link.restart();
}
