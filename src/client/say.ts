import * as vscode from 'vscode';

/** Says something in a line that goes by itself: nobody has to click it away. */
export function say(message: string): void {
  vscode.window.setStatusBarMessage(message, 5000);
}
