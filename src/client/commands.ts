import * as vscode from 'vscode';
import { openPageCommand, saveConfigCommand } from './command-names.ts';
import { findReasonUnread } from './reason-unread.ts';
import { saveConfig } from './saved-files.ts';
import { noDraft, say } from './say.ts';
import type { ServerLink } from './server-link.ts';
import { registerSheets } from './sheets.ts';

/** Registers what the command palette offers. */
export function registerCommands(
  link: ServerLink,
  pages: vscode.Uri,
  log: vscode.LogOutputChannel,
): vscode.Disposable[] {
  const { registerCommand } = vscode.commands;
  return [
    registerCommand('copydesk.fixAll', () => fixAll(link)),
    registerCommand('copydesk.ignoreHere', () => ignoreHere(link)),
    ...registerSheets(link),
    registerCommand(saveConfigCommand, saveConfig),
    registerCommand(openPageCommand, (ruleId: unknown) => openRulePage(pages, ruleId)),
    registerCommand('copydesk.restartServer', () => link.restart()),
    registerCommand('copydesk.showLog', () => log.show()),
  ];
}

async function fixAll(link: ServerLink): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return say(noDraft);
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  const range = new vscode.Range(new vscode.Position(0, 0), end);
  const edit = await applyAction(link, editor, range, 'source.fixAll.copydesk');
  if (edit === 'refused') return say(refused);
  if (!edit) {
    const reason = findReasonUnread(link, editor.document);
    return say(reason ?? 'Copydesk has no safe fix for this draft.');
  }
  // What was mended may be out of sight.
  const lines = edit.entries().flatMap(([, edits]) => edits.map((each) => each.range.start.line));
  const passages = new Set(lines).size;
  say(`Copydesk has mended ${passages === 1 ? 'one passage' : `${passages} passages`}.`);
}

async function ignoreHere(link: ServerLink): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return say(noDraft);
  const edit = await applyAction(link, editor, editor.selection, 'quickfix.copydesk.ignore');
  if (edit === 'refused') return say(refused);
  if (edit) return;
  const reason = findReasonUnread(link, editor.document);
  say(reason ?? 'The cursor is on no words that Copydesk has flagged.');
}

const refused = 'The editor has not let Copydesk change this draft.';

/**
 * Applies the first code action of a kind, and returns its edit, or that the editor has refused it; undefined when there
 * is none.
 */
async function applyAction(
  link: ServerLink,
  { document }: vscode.TextEditor,
  range: vscode.Range,
  kind: string,
): Promise<vscode.WorkspaceEdit | 'refused' | undefined> {
  const [action] = await link.findActions(document, range, kind);
  const edit = action?.edit;
  if (!edit) return undefined;
  return (await vscode.workspace.applyEdit(edit)) ? edit : 'refused';
}

async function openRulePage(pages: vscode.Uri, asked: unknown): Promise<void> {
  const ruleId =
    typeof asked === 'string' ? asked : (findRuleAtCursor() ?? (await pickRule(pages)));
  if (ruleId === undefined) return;
  const page = vscode.Uri.joinPath(pages, `${ruleId}.md`);
  const known = await vscode.commands.getCommands();
  const hasPreview = known.includes('markdown.showPreview');
  await vscode.commands.executeCommand(hasPreview ? 'markdown.showPreview' : 'vscode.open', page);
}

function findRuleAtCursor(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const here = vscode.languages
    .getDiagnostics(editor.document.uri)
    .find(({ source, range }) => source === 'copydesk' && range.contains(editor.selection.active));
  const code = typeof here?.code === 'object' ? here.code.value : here?.code;
  return code === undefined ? undefined : String(code);
}

async function pickRule(pages: vscode.Uri): Promise<string | undefined> {
  const files = await vscode.workspace.fs.readDirectory(pages);
  const items = Promise.all(files.map(async ([name]) => toItem(vscode.Uri.joinPath(pages, name))));
  const options = { placeHolder: 'Which rule?', matchOnDescription: true };
  return (await vscode.window.showQuickPick(items, options))?.label;
}

/** A rule to pick: its id, and what it asks, which its page says below the title. */
async function toItem(page: vscode.Uri): Promise<vscode.QuickPickItem> {
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
  const [title = '', description = ''] = text.split(/\n+/, 2);
  return { label: title.replace(/^# /, ''), description };
}
