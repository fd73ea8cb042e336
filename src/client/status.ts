import * as vscode from 'vscode';
import type { ConfigProblem, DraftPosition, DraftStatus } from '../protocol.ts';
import type { ServerLink } from './server-link.ts';

interface Look {
  readonly text: string;
  readonly tooltip: string;
  /** What a click does, if it does anything. */
  readonly command: string | vscode.Command | undefined;
  readonly isWarning?: boolean;
}

const showProblems = 'workbench.actions.view.problems';

/** Says in the status bar what Copydesk is doing about the draft in front, and how many findings it has. */
export function createStatus(link: ServerLink): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(
    'copydesk.status',
    vscode.StatusBarAlignment.Right,
    100,
  );
  item.name = 'Copydesk';
  let last: string | undefined;
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const look = document && link.isDraft(document) ? toLook(link, document) : undefined;
    // Every keystroke is heard of, and whatever is set the editor draws again.
    const key = JSON.stringify(look);
    if (key === last) return;
    last = key;
    if (!look) return item.hide();
    const { text, tooltip, command, isWarning } = look;
    item.text = text;
    item.tooltip = tooltip;
    item.command = command;
    item.backgroundColor = isWarning
      ? new vscode.ThemeColor('statusBarItem.warningBackground')
      : undefined;
    item.show();
  };
  update();
  return vscode.Disposable.from(
    item,
    link.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidOpenTextDocument(update),
  );
}

function toLook(link: ServerLink, document: vscode.TextDocument): Look {
  const state = link.state();
  if (state === 'stopped') return stopped;
  if (state === 'starting') return starting;
  const status = link.statusOf(document);
  if (!status || status.state === 'checking') return checking;
  if (status.state === 'off') return toOff(status, document.uri);
  return status.configProblem ? toBroken(status, status.configProblem) : toResult(status);
}

/** Leads to what keeps Copydesk silent; a file that is too long no setting shortens. */
function toOff({ reason, comment }: DraftStatus, uri: vscode.Uri): Look {
  const text = '$(circle-slash) Copydesk: off';
  const tooltip = reason ?? 'Copydesk leaves this file alone.';
  if (comment) {
    const command = toOpening(uri, comment);
    return { text, tooltip: `${tooltip} Click to go there.`, command };
  }
  const setting = /\bcopydesk\.\w+/.exec(tooltip)?.[0];
  if (setting === undefined) return { text, tooltip, command: undefined };
  return { text, tooltip: `${tooltip} Click for the setting.`, command: toSetting(setting) };
}

/** Opens the settings, at one of them. */
function toSetting(name: string): vscode.Command {
  const query = `@id:${name}`;
  return { title: 'Settings', command: 'workbench.action.openSettings', arguments: [query] };
}

/** Opens a file at a place. */
function toOpening(uri: vscode.Uri, { line, character }: DraftPosition): vscode.Command {
  const at = new vscode.Position(line, character);
  const selection = new vscode.Range(at, at);
  return { title: 'Open', command: 'vscode.open', arguments: [uri, { selection }] };
}

const stopped: Look = {
  text: '$(warning) Copydesk: stopped',
  tooltip: 'Copydesk has stopped and reads no drafts. Click to start it again.',
  command: 'copydesk.restartServer',
  isWarning: true,
};

const starting: Look = {
  text: '$(sync~spin) Copydesk: starting',
  tooltip: 'Copydesk is starting.',
  command: 'copydesk.showLog',
};

const checking: Look = {
  text: '$(sync~spin) Copydesk: reading',
  tooltip: 'Copydesk is reading this draft.',
  command: 'copydesk.showLog',
};

function toResult({ findings, hints = 0 }: DraftStatus): Look {
  const isClean = findings + hints === 0;
  const tooltip = isClean
    ? 'Copydesk has nothing to ask about this draft.'
    : 'What Copydesk has found in this draft. Click to see the list.';
  const unlisted =
    'VS Code does not list hints: they have three faint dots under the first letters. Rest the pointer there.';
  return {
    text: `${isClean ? '$(check)' : '$(pencil)'} Copydesk: ${toCount(findings, hints)}`,
    tooltip: hints === 0 ? tooltip : `${tooltip} ${unlisted}`,
    command: showProblems,
  };
}

/** “8 findings, 4 hints”. */
function toCount(findings: number, hints: number): string {
  const count = findings === 0 ? 'no findings' : `${findings} finding${findings === 1 ? '' : 's'}`;
  return hints === 0 ? count : `${count}, ${hints} hint${hints === 1 ? '' : 's'}`;
}

/** What is wrong in a house style does not hold, and the findings are not those that the desk wants. */
function toBroken({ findings, hints = 0 }: DraftStatus, { uri, message, at }: ConfigProblem): Look {
  const file = vscode.Uri.parse(uri);
  // There may be several, in folders above each other and beside each other.
  const name = vscode.workspace.asRelativePath(file);
  return {
    text: `$(warning) Copydesk: ${toCount(findings, hints)}`,
    tooltip: `${name}, line ${at.line + 1}: ${message} Click to go there.`,
    command: toOpening(file, at),
    isWarning: true,
  };
}
