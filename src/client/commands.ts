import * as vscode from 'vscode';
import { openPageCommand, saveTermsCommand } from './command-names.ts';
import { saveTerms } from './saved-files.ts';
import type { ServerLink } from './server-link.ts';

/** Registers what the command palette offers. */
export function registerCommands(
  link: ServerLink,
  pages: vscode.Uri,
  log: vscode.LogOutputChannel,
): vscode.Disposable[] {
  const { registerCommand } = vscode.commands;
  return [
    registerCommand('copydesk.fixAll', fixAll),
    registerCommand('copydesk.ignoreHere', ignoreHere),
    registerCommand(saveTermsCommand, saveTerms),
    registerCommand(openPageCommand, (ruleId: unknown) => openRulePage(pages, ruleId)),
    registerCommand('copydesk.restartServer', () => link.restart()),
    registerCommand('copydesk.showLog', () => log.show()),
  ];
}

async function fixAll(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  const range = new vscode.Range(new vscode.Position(0, 0), end);
  const isDone = await applyCodeAction(editor, range, 'source.fixAll.copydesk');
  if (!isDone) say('Copydesk has no safe fix for this draft.');
}

async function ignoreHere(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const isDone = await applyCodeAction(editor, editor.selection, 'quickfix.copydesk.ignore');
  if (!isDone) say('The cursor is on no words that Copydesk has flagged.');
}

/** Applies the first code action of a kind; false when there is none. */
async function applyCodeAction(
  { document }: vscode.TextEditor,
  range: vscode.Range,
  kind: string,
): Promise<boolean> {
  const [action] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind,
  );
  return action?.edit !== undefined && vscode.workspace.applyEdit(action.edit);
}

/** A line that goes by itself: nobody has to click it away. */
function say(message: string): void {
  vscode.window.setStatusBarMessage(message, 5000);
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
  const ids = files.map(([name]) => name.replace(/\.md$/, ''));
  return vscode.window.showQuickPick(ids, { placeHolder: 'Which rule?' });
}
