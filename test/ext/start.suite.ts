import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { flags, open, waitFor, waitUntil, write } from './drafts.ts';
import { findServer } from './server-process.ts';

const loaded = 'The council met.\n\nThe minister issued a chilling warning on Monday.\n';
const isLoaded = (document: vscode.TextDocument) => flags(document, 'loaded-adjective', 'chilling');

suite('the start', () => {
  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('waits for a draft, in whatever language the settings name', async () => {
    const extension = vscode.extensions.getExtension('copydesk.copydesk');
    await waitUntil('the extension is there', () => extension?.isActive ?? false);
    const drafts = ['markdown', 'plaintext'];
    const language = (await vscode.languages.getLanguages()).find((id) => !drafts.includes(id));
    assert.ok(language);
    const { document } = await open({ language, content: loaded });
    assert.equal(findServer(), undefined);
    const settings = vscode.workspace.getConfiguration('copydesk');
    await settings.update('languages', [...drafts, language], true);
    try {
      await waitFor(document.uri, isLoaded(document));
      assert.notEqual(findServer(), undefined);
    } finally {
      await settings.update('languages', undefined, true);
    }
  });

  test('of another server waits for none that hangs', async () => {
    const { document } = await open(await write('hangs.md', loaded));
    await waitFor(document.uri, isLoaded(document));
    const first = findServer();
    void vscode.commands.executeCommand('copydesk.restartServer');
    const isOther = (id: number | undefined): id is number => id !== undefined && id !== first;
    await waitUntil('the next server is there', () => isOther(findServer()));
    const second = findServer();
    assert.ok(isOther(second));
    process.kill(second, 'SIGSTOP');
    const sheet = vscode.commands.executeCommand('copydesk.openSheet');
    await vscode.commands.executeCommand('copydesk.restartServer');
    await waitFor(document.uri, isLoaded(document));
    await waitUntil('the one that hangs is gone', () => findServer() !== second);
    // What was asked of the one that hung the next one has answered.
    await sheet;
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /^Fact-check sheet/);
  });

  test('of several servers that are asked for at once is that of the last', async () => {
    const { document } = await open(await write('again.md', loaded));
    await waitFor(document.uri, isLoaded(document));
    const seen = new Set([findServer()]);
    const look = setInterval(() => seen.add(findServer()), 10);
    const restarts = [1, 2, 3, 4].map(() => {
      return vscode.commands.executeCommand('copydesk.restartServer');
    });
    await Promise.all(restarts);
    await waitFor(document.uri, isLoaded(document));
    clearInterval(look);
    seen.add(findServer());
    seen.delete(undefined);
    assert.equal(seen.size, 2);
  });
});
