import * as vscode from 'vscode';

/** Said where the keys go to no text: to a preview, a picture or the settings, though a draft may stand beside them. */
export const noDraft = 'Put the cursor into a draft first.';

/** Says something in a line that goes by itself: nobody has to click it away. */
export function say(message: string): void {
  vscode.window.setStatusBarMessage(message, 5000);
}
