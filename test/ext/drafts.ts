import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';

/** The folder that the workbench has opened. */
export function workspaceFolder(): string {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return folder.uri.fsPath;
}

/** Writes a file into the workspace. */
export async function write(name: string, text: string): Promise<vscode.Uri> {
  const path = join(workspaceFolder(), name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return vscode.Uri.file(path);
}

/** Opens a draft as a writer does, in an editor. */
export async function open(
  target: vscode.Uri | { language: string; content: string },
): Promise<vscode.TextEditor> {
  const document = await ('content' in target
    ? vscode.workspace.openTextDocument(target)
    : vscode.workspace.openTextDocument(target));
  return vscode.window.showTextDocument(document, { preview: false });
}

type Diagnostics = readonly vscode.Diagnostic[];

/** Waits until the diagnostics of a document are as they should be. */
export async function waitFor(
  uri: vscode.Uri,
  isRight: (diagnostics: Diagnostics) => boolean,
  milliseconds = 15_000,
): Promise<Diagnostics> {
  return new Promise((done, fail) => {
    const check = (): void => {
      const diagnostics = vscode.languages.getDiagnostics(uri);
      if (!isRight(diagnostics)) return;
      stop();
      done(diagnostics);
    };
    const subscription = vscode.languages.onDidChangeDiagnostics(check);
    const timer = setTimeout(() => {
      stop();
      const last = vscode.languages
        .getDiagnostics(uri)
        .map((each) => `${toCode(each)}: ${each.message}`);
      fail(
        new Error(`not in ${milliseconds} ms; the last diagnostics are ${JSON.stringify(last)}`),
      );
    }, milliseconds);
    const stop = (): void => {
      clearTimeout(timer);
      subscription.dispose();
    };
    check();
  });
}

/** The rule of a diagnostic. */
export function toCode({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Whether a rule has flagged some words of a document. */
export function flags(document: vscode.TextDocument, ruleId: string, words?: string) {
  return (diagnostics: Diagnostics): boolean =>
    diagnostics.some(
      (each) =>
        toCode(each) === ruleId && (words === undefined || document.getText(each.range) === words),
    );
}

/** Waits until something holds that no event tells of. */
export async function waitUntil(
  what: string,
  holds: () => boolean | Promise<boolean>,
): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/**
 * What the lightbulb offers at a range, which is something. VS Code breaks off what it asks when an extension registers
 * meanwhile, as some of its own do while the window opens; the lightbulb asks again then.
 */
export async function findActions(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind?: string,
): Promise<readonly vscode.CodeAction[]> {
  let actions: readonly vscode.CodeAction[] = [];
  const ask = async (): Promise<readonly vscode.CodeAction[]> =>
    vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind);
  await waitUntil('something is offered', async () => {
    actions = await ask().catch((error: unknown) => {
      if (error instanceof Error && error.name === 'Canceled') return [];
      throw error;
    });
    return actions.length > 0;
  });
  return actions;
}

/** Does what an entry of the lightbulb does: first its edit, then its command. */
export async function perform({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit && !(await vscode.workspace.applyEdit(edit))) throw new Error('the edit does not apply');
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** All that is said at a position when the pointer rests there. */
export async function readHover(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((each) => (typeof each === 'string' ? each : each.value)).join('\n');
}
