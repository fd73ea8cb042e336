import * as vscode from 'vscode';
import { saveConfigCommand } from './command-names.ts';
import type { CodeActionMiddleware } from './language-client.ts';
import { findNearestActions } from './nearest-actions.ts';

/**
 * Leaves out the actions that would change another text than the one they were made for: all of a draft that has been
 * typed into since it was asked about, for nobody else looks at its version; and those for a file which has unsaved
 * changes, for the server knows it as it stands on disk alone.
 */
export const findActionsThatFit: CodeActionMiddleware['provideCodeActions'] = async (
  document,
  range,
  context,
  token,
  next,
) => {
  const { version } = document;
  const actions = await findNearestActions(document, range, context, token, next);
  if (document.version !== version) return undefined;
  return actions?.filter((action) => !('edit' in action) || !changesUnsaved(action));
};

function changesUnsaved({ command }: vscode.CodeAction): boolean {
  const [target]: readonly unknown[] =
    command?.command === saveConfigCommand ? (command.arguments ?? []) : [];
  return vscode.workspace.textDocuments.some(
    ({ uri, isDirty }) =>
      isDirty &&
      typeof target === 'string' &&
      uri.toString() === vscode.Uri.parse(target).toString(),
  );
}
