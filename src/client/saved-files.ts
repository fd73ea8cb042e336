import * as vscode from 'vscode';
import { say } from './say.ts';

/** Saves a file in which a term has been added, and says so; it need not be open in any tab. */
export async function saveTerms(uri: unknown): Promise<void> {
  if (typeof uri !== 'string') return;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  if (await document.save()) {
    const name = vscode.workspace.asRelativePath(document.uri);
    say(`Copydesk has added a term to ${name}.`);
  }
}
