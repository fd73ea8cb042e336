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
    registerCommand('copydesk.openSheet', () => openSheet(link)),
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

/** Opens the fact-check sheet of the draft in front beside it, to be ticked off and saved, or thrown away. */
async function openSheet(link: ServerLink): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return;
  const content = link.isDraft(document) ? await link.findSheet(document) : undefined;
  if (content === undefined) return say('Copydesk reads no draft here, so there is no sheet.');
  const sheet = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
  await vscode.window.showTextDocument(sheet, {
    viewColumn: vscode.ViewColumn.Beside,
    preview: false,
  });
  // In half a window its lines are long, and of plain text the editor wraps them only for those who ask.
  const wrap = vscode.workspace.getConfiguration('editor', sheet).get<string>('wordWrap');
  if (wrap === 'off') await vscode.commands.executeCommand('editor.action.toggleWordWrap');
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
