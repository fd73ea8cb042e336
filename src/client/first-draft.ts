import * as vscode from 'vscode';
import { isDraft, onDidChangeSelector } from './draft-selector.ts';

/**
 * Waits for a draft, or for a command that somebody gives: the editor starts extensions for languages that only their
 * users know, and whoever writes no drafts is to pay nothing for it.
 *
 * @param start is called once, at once where a draft is open; it registers the commands
 */
export function whenDraftOpens(
  { extension, subscriptions }: vscode.ExtensionContext,
  start: () => void,
): void {
  if (vscode.workspace.textDocuments.some(isDraft)) return start();
  const startNow = (): void => {
    waiting.dispose();
    start();
  };
  const commands = findCommands(extension.packageJSON).map((command) =>
    vscode.commands.registerCommand(command, (...given: unknown[]) => {
      startNow();
      return vscode.commands.executeCommand(command, ...given);
    }),
  );
  const waiting = vscode.Disposable.from(
    ...commands,
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (isDraft(document)) startNow();
    }),
    onDidChangeSelector(() => {
      if (vscode.workspace.textDocuments.some(isDraft)) startNow();
    }),
  );
  subscriptions.push(waiting);
}

/** The commands that the manifest promises. */
function findCommands({ contributes: { commands } }: Manifest): readonly string[] {
  return commands.map(({ command }) => command);
}

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}
