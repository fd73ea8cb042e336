import * as vscode from 'vscode';
import { saveConfigCommand } from './command-names.ts';
import type { CodeActionMiddleware } from './language-client.ts';
import { findNearestActions } from './nearest-actions.ts';

/**
 * Leaves out the actions that would change another text than the one they were made for: all of a draft that has been
 * typed into since it was asked about, for nobody else looks at its version; and those for a file which has unsaved
 * changes, for the server knows it as it stands on disk alone. What is saved is changed by the command that saves it.
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
  return actions?.flatMap((action) => {
    if (!('edit' in action)) return [action];
    return changesUnsaved(action) ? [] : [handOverEdit(action)];
  });
};

/**
 * Has the command of an action make its edit as well. The editor makes an edit before it runs the command, and forgets
 * the command where the marks change meanwhile, as they do when a `copydesk.json` is made.
 */
function handOverEdit(action: vscode.CodeAction): vscode.CodeAction {
  const { command, edit } = action;
  if (command?.command !== saveConfigCommand || !edit) return action;
  action.command = { ...command, arguments: [...(command.arguments ?? []), edit] };
  delete action.edit;
  return action;
}

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
