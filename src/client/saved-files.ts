import * as vscode from 'vscode';
import type { CodeActionMiddleware } from './language-client.ts';
import { saveTermsCommand } from './command-names.ts';
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

/**
 * Leaves out the actions that would change a file which has unsaved changes: the server knows it as it stands on disk
 * alone.
 */
export const findActionsOfSavedFiles: CodeActionMiddleware['provideCodeActions'] = async (
  document,
  range,
  context,
  token,
  next,
) => {
  const actions = await next(document, range, context, token);
  return actions?.filter((action) => !('edit' in action) || !changesUnsaved(action));
};

function changesUnsaved({ command }: vscode.CodeAction): boolean {
  const [target]: readonly unknown[] =
    command?.command === saveTermsCommand ? (command.arguments ?? []) : [];
  return vscode.workspace.textDocuments.some(
    ({ uri, isDirty }) =>
      isDirty &&
      typeof target === 'string' &&
      uri.toString() === vscode.Uri.parse(target).toString(),
  );
}
