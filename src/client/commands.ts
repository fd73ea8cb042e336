import * as vscode from 'vscode';
import type { ServerLink } from './server-link.ts';

/** Registers what the command palette offers. */
export function registerCommands(
  link: ServerLink,
  pages: vscode.Uri,
  log: vscode.LogOutputChannel,
): vscode.Disposable[] {
  const { registerCommand } = vscode.commands;
  return [
    registerCommand('copydesk.fixAll', () => applyCodeAction('source.fixAll.copydesk')),
    registerCommand('copydesk.ignoreHere', () => applyCodeAction('quickfix.copydesk.ignore')),
    registerCommand('copydesk.openRulePage', (ruleId: unknown) => openRulePage(pages, ruleId)),
    registerCommand('copydesk.restartServer', () => link.restart()),
    registerCommand('copydesk.showLog', () => log.show()),
  ];
}

/** The same as from the lightbulb, for the cursor's place; the editor says so when there is nothing to do. */
async function applyCodeAction(kind: string): Promise<void> {
  await vscode.commands.executeCommand('editor.action.codeAction', { kind, apply: 'first' });
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
