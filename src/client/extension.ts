import * as vscode from 'vscode';
import { registerCommands } from './commands.ts';
import { createServerLink } from './server-link.ts';
import { createStatus } from './status.ts';

/** Starts the server and all that shows what it says. What must end with the extension is subscribed here. */
export function activate({
  extensionUri,
  globalStorageUri,
  subscriptions,
}: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Copydesk', { log: true });
  const pages = vscode.Uri.joinPath(extensionUri, 'dist', 'rules');
  const server = vscode.Uri.joinPath(extensionUri, 'dist', 'server.cjs');
  const codeCache = vscode.Uri.joinPath(globalStorageUri, 'code');
  const link = createServerLink({ server, pages, codeCache }, log);
  subscriptions.push(createStatus(link), ...registerCommands(link, pages, log), link, log);
  // Nobody has to wait until the server is up; the status bar tells.
  void link.restart();
}
