import * as vscode from 'vscode';
import type { ServerLink } from './server-link.ts';

interface Look {
  readonly text: string;
  readonly tooltip: string;
  readonly command: string | vscode.Command;
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
  if (status.state === 'off') {
    const tooltip = status.reason ?? 'Copydesk leaves this file alone.';
    return { text: '$(circle-slash) Copydesk: off', tooltip, command: openSettings };
  }
  return toResult(status.findings);
}

const openSettings: vscode.Command = {
  title: 'Settings',
  command: 'workbench.action.openSettings',
  arguments: ['@ext:copydesk.copydesk'],
};

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

function toResult(findings: number): Look {
  const count = findings === 0 ? 'no findings' : `${findings} finding${findings === 1 ? '' : 's'}`;
  return {
    text: `${findings === 0 ? '$(check)' : '$(pencil)'} Copydesk: ${count}`,
    tooltip: 'What Copydesk has found in this draft. Click to see the list.',
    command: showProblems,
  };
}
