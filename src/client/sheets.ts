import * as vscode from 'vscode';
import { findReasonUnread } from './reason-unread.ts';
import { noDraft, say } from './say.ts';
import type { ServerLink } from './server-link.ts';

/** Goes from a place on a sheet to the draft, given its URI, line and column as people count them. */
const goCommand = 'copydesk.goToDraft';

/** “  [ ]  5:12  ” or “  5:12  ”: where a row says that its words stand. */
const place = /^ {2}(?:\[.\] )? *((\d+):(\d+)) {2}/gm;

/** Registers what opens the fact-check sheet of a draft, and what leads back from it. */
export function registerSheets(link: ServerLink): vscode.Disposable[] {
  const drafts = new Map<string, vscode.Uri>();
  return [
    vscode.commands.registerCommand('copydesk.openSheet', async () => {
      const draft = vscode.window.activeTextEditor?.document;
      if (!draft) return say(noDraft);
      const sheet = await createSheet(draft, link);
      if (!sheet) return;
      // The editor asks for the links as soon as it is shown.
      drafts.set(sheet.uri.toString(), draft.uri);
      await showSheet(sheet);
    }),
    vscode.commands.registerCommand(goCommand, goToDraft),
    vscode.languages.registerDocumentLinkProvider(
      { scheme: 'untitled', language: 'plaintext' },
      { provideDocumentLinks: (sheet) => findLinks(sheet, drafts.get(sheet.uri.toString())) },
    ),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => void drafts.delete(uri.toString())),
  ];
}

/** A document that is yet to be saved, or thrown away; undefined, which is said, where there is no draft. */
async function createSheet(
  draft: vscode.TextDocument,
  link: ServerLink,
): Promise<vscode.TextDocument | undefined> {
  const content = link.isDraft(draft) ? await findSheet(draft, link) : undefined;
  if (content === undefined) {
    say(findReasonUnread(link, draft) ?? 'Copydesk reads no draft here, so there is no sheet.');
    return undefined;
  }
  return vscode.workspace.openTextDocument({ language: 'plaintext', content });
}

/** A long draft takes its time, and so may the server’s start: something on the screen says that it was asked. */
async function findSheet(
  draft: vscode.TextDocument,
  link: ServerLink,
): Promise<string | undefined> {
  const title = 'Copydesk: drawing up the fact-check sheet';
  const location = vscode.ProgressLocation.Window;
  return vscode.window.withProgress({ location, title }, async () => {
    await whenStarted(link);
    return link.state() === 'running' ? link.findSheet(draft) : undefined;
  });
}

/** Waits until a server is up or given up: the one that is starting, or another that takes its place. */
async function whenStarted(link: ServerLink): Promise<void> {
  const isOver = (): boolean => link.state() !== 'starting';
  if (isOver()) return;
  await new Promise<void>((resolve) => {
    const waiting = link.onDidChange(() => {
      if (!isOver()) return;
      waiting.dispose();
      resolve();
    });
  });
}

/** Shows the sheet beside the draft, to be ticked off. */
async function showSheet(sheet: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(sheet, {
    viewColumn: vscode.ViewColumn.Beside,
    preview: false,
  });
  // In half a window its lines are long, and of plain text the editor wraps them only for those who ask.
  const wrap = vscode.workspace.getConfiguration('editor', sheet).get<string>('wordWrap');
  if (wrap === 'off') await vscode.commands.executeCommand('editor.action.toggleWordWrap');
}

function findLinks(
  sheet: vscode.TextDocument,
  draft: vscode.Uri | undefined,
): vscode.DocumentLink[] {
  if (!draft) return [];
  return [...sheet.getText().matchAll(place)].map((row) => {
    const [all, words = '', line, column] = row;
    const start = row.index + all.length - 2 - words.length;
    const range = new vscode.Range(sheet.positionAt(start), sheet.positionAt(start + words.length));
    const asked = JSON.stringify([draft.toString(), Number(line), Number(column)]);
    const target = vscode.Uri.parse(`command:${goCommand}?${encodeURIComponent(asked)}`);
    return Object.assign(new vscode.DocumentLink(range, target), { tooltip: 'Go to the draft' });
  });
}

/** Shows the place where the draft stands already; the sheet stays in sight. */
async function goToDraft(uri: unknown, line: unknown, column: unknown): Promise<void> {
  if (typeof uri !== 'string' || typeof line !== 'number' || typeof column !== 'number') return;
  const open = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === uri,
  );
  const position = new vscode.Position(line - 1, column - 1);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
    viewColumn: open?.viewColumn ?? vscode.ViewColumn.One,
    selection: new vscode.Range(position, position),
  });
}
