import * as vscode from 'vscode';
import { say } from './say.ts';

/** A file that has been saved, with what stood in it before, if there was one, and what stands there now. */
interface Saved {
  readonly uri: vscode.Uri;
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array;
}

/** Changes a `copydesk.json`, saves it and says what was done; it need not be open in any tab. */
export async function saveConfig(
  target: unknown,
  done: unknown,
  isNew: unknown,
  edit: unknown,
): Promise<void> {
  if (typeof target !== 'string' || typeof done !== 'string') return;
  const uri = vscode.Uri.parse(target);
  const before = isNew === true ? undefined : await vscode.workspace.fs.readFile(uri);
  if (edit instanceof vscode.WorkspaceEdit && !(await vscode.workspace.applyEdit(edit)))
    return say(`The editor has not let Copydesk change ${vscode.workspace.asRelativePath(uri)}.`);
  const document = await vscode.workspace.openTextDocument(uri);
  if (!(await document.save())) return;
  const after = await vscode.workspace.fs.readFile(uri);
  // The message goes by itself, and nobody has to answer it.
  void offerUndo({ uri, before, after }, done);
}

/** In the draft, where the user is, no key takes back what was done to another file. */
async function offerUndo(saved: Saved, done: string): Promise<void> {
  const name = vscode.workspace.asRelativePath(saved.uri);
  const answer = await vscode.window.showInformationMessage(
    `Copydesk has ${done} ${name}.`,
    'Undo',
    'Open',
  );
  if (answer === 'Undo' && (await isAsSaved(saved))) return putBack(saved, name);
  if (answer === 'Undo') say(`${name} has changed since.`);
  if (answer !== undefined) await vscode.window.showTextDocument(saved.uri);
}

/** Whether nobody has changed a file since it was saved, nor taken it away. */
async function isAsSaved({ uri, after }: Saved): Promise<boolean> {
  try {
    const { isDirty } = await vscode.workspace.openTextDocument(uri);
    return !isDirty && Buffer.compare(await vscode.workspace.fs.readFile(uri), after) === 0;
  } catch {
    return false;
  }
}

async function putBack({ uri, before }: Saved, name: string): Promise<void> {
  if (before) {
    await vscode.workspace.fs.writeFile(uri, before);
    say(`Copydesk has put ${name} back as it was.`);
  } else {
    await vscode.workspace.fs.delete(uri);
    say(`Copydesk has deleted ${name} again.`);
  }
}
