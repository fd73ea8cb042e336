import * as vscode from 'vscode';
import { say } from './say.ts';

/** Saves a `copydesk.json` that has been changed, and says what was done; it need not be open in any tab. */
export async function saveConfig(uri: unknown, done: unknown): Promise<void> {
  if (typeof uri !== 'string' || typeof done !== 'string') return;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  if (await document.save()) {
    const name = vscode.workspace.asRelativePath(document.uri);
    say(`Copydesk has ${done} ${name}.`);
  }
}
