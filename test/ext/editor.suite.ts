import assert from 'node:assert/strict';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import {
  findActions,
  flags,
  open,
  perform,
  readHover,
  waitFor,
  waitUntil,
  workspaceFolder,
  write,
} from './drafts.ts';
import { findServer } from './server-process.ts';

const loaded = 'The council met.\n\nThe minister issued a chilling warning on Monday.\n';
const isLoaded = (document: vscode.TextDocument) => flags(document, 'loaded-adjective', 'chilling');
const isClean = (diagnostics: readonly vscode.Diagnostic[]): boolean => diagnostics.length === 0;

/** The action that adds the words at a range to the desk’s terms. */
async function findAllowing(
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<vscode.CodeAction> {
  const actions = await findActions(document, range, 'quickfix.copydesk.allow');
  const [action] = actions;
  assert.ok(action);
  return action;
}

suite('a draft in the editor', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('a loaded word is flagged, with a link to the rule’s page', async () => {
    const { document } = await open(await write('story.md', loaded));
    const [found] = await waitFor(document.uri, isLoaded(document));
    assert.equal(found?.source, 'copydesk');
    assert.equal(found.severity, vscode.DiagnosticSeverity.Warning);
    assert.ok(typeof found.code === 'object');
    const page = await vscode.workspace.openTextDocument(found.code.target);
    assert.match(page.getText(), /^# loaded-adjective/);
  });

  test('plain text is read, and so is a draft that has no file yet', async () => {
    const file = await open(await write('story.txt', loaded));
    await waitFor(file.document.uri, isLoaded(file.document));
    const untitled = await open({ language: 'plaintext', content: loaded });
    await waitFor(untitled.document.uri, isLoaded(untitled.document));
  });

  test('a word is flagged as it is typed', async () => {
    const { document } = await open({ language: 'markdown', content: '' });
    await vscode.commands.executeCommand('type', {
      text: 'The minister issued a chilling warning.',
    });
    await waitFor(document.uri, isLoaded(document));
    for (let i = 0; i < 'chilling warning.'.length; i++) {
      await vscode.commands.executeCommand('deleteLeft');
    }
    await waitFor(document.uri, isClean);
  });

  test('a mark stays on its words when lines are typed above them', async () => {
    const editor = await open(await write('story.md', loaded));
    const { document } = editor;
    const [before] = await waitFor(document.uri, isLoaded(document));
    assert.ok(before);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('type', { text: 'It rained.\n\n' });
    const [after] = await waitFor(document.uri, isLoaded(document));
    assert.equal(after?.range.start.line, before.range.start.line + 2);
  });

  test('the first fix takes the word out, and its finding with it', async () => {
    const { document } = await open(await write('story.md', loaded));
    const [found] = await waitFor(document.uri, isLoaded(document));
    assert.ok(found);
    const actions = await findActions(document, found.range, 'quickfix');
    const [first] = actions;
    assert.ok(first?.edit);
    assert.equal(first.isPreferred, true);
    assert.ok(await vscode.workspace.applyEdit(first.edit));
    assert.equal(document.getText(), loaded.replace('chilling ', ''));
    await waitFor(document.uri, isClean);
  });

  test('beside flagged words the nearest are offered, and the titles say which they are', async () => {
    const text =
      'Its managers misled inspectors about the refit. The chilling warning came on Monday, and its owners ignored repeated warnings.\n';
    const { document } = await open(await write('beside.md', text));
    await waitFor(document.uri, (found) => found.length === 3);
    const at = document.positionAt(text.indexOf('and its owners'));
    const actions = await findActions(document, new vscode.Range(at, at));
    assert.deepEqual(
      actions.slice(0, 2).map(({ title }) => title),
      [
        'Ask who says so (“ignored repeated warnings”)',
        'Ignore here, with a reason (“ignored repeated warnings”)',
      ],
    );
  });

  test('“ignore here” writes the comment and leaves the cursor on its reason', async () => {
    const editor = await open(await write('story.md', loaded));
    const { document } = editor;
    const [found] = await waitFor(document.uri, isLoaded(document));
    assert.ok(found);
    editor.selection = new vscode.Selection(found.range.start, found.range.start);
    await vscode.commands.executeCommand('copydesk.ignoreHere');
    await waitUntil('the comment is written', () => document.getText().includes('copydesk-ignore'));
    await vscode.commands.executeCommand('type', { text: 'the ministry’s own word' });
    const comment = '<!-- copydesk-ignore loaded-adjective: the ministry’s own word -->';
    assert.equal(document.getText(), loaded.replace('The minister', `${comment}\nThe minister`));
    await waitFor(document.uri, isClean);
  });

  test('“ignore here” asks nobody but the server, whatever other extensions do meanwhile', async () => {
    const editor = await open(await write('story.md', loaded));
    const { document } = editor;
    const [found] = await waitFor(document.uri, isLoaded(document));
    assert.ok(found);
    editor.selection = new vscode.Selection(found.range.start, found.range.start);
    const done = vscode.commands.executeCommand('copydesk.ignoreHere');
    // VS Code breaks off what it asks of all extensions when there is one more to ask.
    const other = vscode.languages.registerCodeActionsProvider('markdown', {
      provideCodeActions: () => [],
    });
    try {
      await done;
      assert.match(document.getText(), /copydesk-ignore/);
    } finally {
      other.dispose();
    }
  });

  test('“fix all” makes every safe fix, by command and on saving', async () => {
    const draft = `${loaded}\nA shocking report followed.\n`;
    const fixed = draft.replace('chilling ', '').replace('shocking ', '');
    const byCommand = await open(await write('command.md', draft));
    await waitFor(byCommand.document.uri, isLoaded(byCommand.document));
    await vscode.commands.executeCommand('copydesk.fixAll');
    await waitUntil('the fixes are made', () => byCommand.document.getText() === fixed);

    const settings = vscode.workspace.getConfiguration('editor');
    await settings.update('codeActionsOnSave', { 'source.fixAll.copydesk': 'explicit' });
    try {
      const onSave = await open(await write('save.md', draft));
      await waitFor(onSave.document.uri, isLoaded(onSave.document));
      await onSave.edit((edit) => edit.insert(new vscode.Position(0, 0), 'News. '));
      await onSave.document.save();
      assert.equal(onSave.document.getText(), `News. ${fixed}`);
    } finally {
      await settings.update('codeActionsOnSave', undefined);
    }
  });

  test('“fix all” mends what is typed into meanwhile where it stands then', async () => {
    const draft = 'The minister issued a chilling warning on Monday.\n\n'.repeat(1000);
    const editor = await open(await write('long.md', draft));
    const { document } = editor;
    await waitFor(document.uri, isLoaded(document));
    const done = vscode.commands.executeCommand('copydesk.fixAll');
    for (let i = 0; i < 4; i++) {
      await new Promise((next) => setTimeout(next, 20));
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'News. '));
    }
    await done;
    assert.equal(document.getText(), 'News. '.repeat(4) + draft.replaceAll('chilling ', ''));
  });

  test('a hover says what a flagged word is about, and leads to the rule’s page', async () => {
    const { document } = await open(await write('story.md', loaded));
    const [found] = await waitFor(document.uri, isLoaded(document));
    assert.ok(found);
    const text = await readHover(document, found.range.start);
    assert.match(text, /Instead.*Cut the word/s);
    assert.match(text, /\(command:copydesk\.openRulePage\?%5B%22loaded-adjective%22%5D\)/);
    const plain = await readHover(document, new vscode.Position(0, 2));
    assert.doesNotMatch(plain, /Instead/);
  });

  test('a word is allowed in copydesk.json, which is saved, and its finding goes', async () => {
    const { document } = await open(await write('story.md', loaded));
    const [found] = await waitFor(document.uri, isLoaded(document));
    assert.ok(found);
    const config = vscode.Uri.file(join(workspaceFolder(), 'copydesk.json'));
    try {
      const fresh = await findAllowing(document, found.range);
      assert.equal(fresh.title, 'Allow “chilling” in a new copydesk.json');
      await perform(fresh);
      await waitFor(document.uri, isClean);
      assert.equal(await readFile(config.fsPath, 'utf8'), '{\n  "allowedTerms": ["chilling"]\n}\n');

      await write('copydesk.json', '// our style\n{\n  "houseTerms": [],\n}\n');
      const [again] = await waitFor(document.uri, isLoaded(document));
      assert.ok(again);
      const known = await findAllowing(document, again.range);
      assert.equal(known.title, 'Allow “chilling” in copydesk.json');
      await perform(known);
      await waitFor(document.uri, isClean);
      assert.equal(
        await readFile(config.fsPath, 'utf8'),
        '// our style\n{\n  "houseTerms": [],\n  "allowedTerms": ["chilling"],\n}\n',
      );
    } finally {
      await rm(config.fsPath, { force: true });
    }
    await waitFor(document.uri, isLoaded(document));
  });

  test('nothing is written to a copydesk.json that has unsaved changes', async () => {
    const { document } = await open(await write('story.md', loaded));
    const [found] = await waitFor(document.uri, isLoaded(document));
    assert.ok(found);
    const config = await write('copydesk.json', '{}\n');
    try {
      await findAllowing(document, found.range);
      const editor = await open(config);
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 1), ' "showHints": false '));
      const actions = await findActions(document, found.range, 'quickfix');
      assert.ok(actions.length > 0);
      assert.ok(actions.every(({ title }) => !/^Allow|^Turn off/.test(title)));
    } finally {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await rm(config.fsPath, { force: true });
    }
  });

  test('all findings of a rule are mended at once, to be looked over first', async () => {
    const draft = `${loaded}\nThe council heard a shocking report.\n`;
    const { document } = await open(await write('story.md', draft));
    const [found] = await waitFor(document.uri, ({ length }) => length === 2);
    assert.ok(found);
    const [action] = await findActions(document, found.range, 'refactor.rewrite.copydesk');
    assert.equal(action?.title, 'Mend all 2 loaded-adjective findings …');
    assert.ok(action.edit);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    assert.equal(document.getText(), draft.replace('chilling ', '').replace('shocking ', ''));
    await waitFor(document.uri, isClean);
  });

  test('settings count at once', async () => {
    const { document } = await open(await write('story.md', loaded));
    await waitFor(document.uri, isLoaded(document));
    const settings = vscode.workspace.getConfiguration('copydesk');
    await settings.update('rules.loadedAdjective', 'off');
    await waitFor(document.uri, isClean);
    await settings.update('rules.loadedAdjective', 'error');
    const [found] = await waitFor(document.uri, isLoaded(document));
    assert.equal(found?.severity, vscode.DiagnosticSeverity.Error);
    await settings.update('rules.loadedAdjective', undefined);
    await waitFor(document.uri, ([first]) => first?.severity === vscode.DiagnosticSeverity.Warning);
  });

  test('copydesk.json counts at once, and shows what is wrong in it', async () => {
    const { document } = await open(await write('news/story.md', loaded));
    await waitFor(document.uri, isLoaded(document));
    const config = await write('copydesk.json', '{\n  "rules": { "loadedAdjectiv": "off" }\n}\n');
    const meant = /did you mean "loadedAdjective"/;
    // A file that has only just been made may be read while it is still empty.
    const [problem] = await waitFor(config, ([first]) => meant.test(first?.message ?? ''));
    assert.equal(problem?.range.start.line, 1);
    await write('copydesk.json', '{\n  "rules": { "loadedAdjective": "off" }\n}\n');
    await waitFor(document.uri, isClean);
    await waitFor(config, isClean);
    await rm(config.fsPath);
    await waitFor(document.uri, isLoaded(document));
  });

  test('what was wrong in a copydesk.json goes with its folder', async () => {
    const { document } = await open(await write('desk/story.md', loaded));
    const config = await write('desk/copydesk.json', '{ "showHints": "often" }\n');
    await waitFor(document.uri, isLoaded(document));
    await waitFor(config, (found) => found.length === 1);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await rm(dirname(config.fsPath), { recursive: true });
    await waitFor(config, isClean);
  });

  test('dashes and quotation marks are not boxed as if they were suspicious', () => {
    for (const languageId of ['markdown', 'plaintext']) {
      const settings = vscode.workspace.getConfiguration('editor.unicodeHighlight', { languageId });
      assert.equal(settings.get('nonBasicASCII'), false);
      assert.equal(settings.get('ambiguousCharacters'), false);
    }
  });

  test('a README is left alone', async () => {
    const readme = await open(await write('README.md', loaded));
    const { document } = await open(await write('story.md', loaded));
    await waitFor(document.uri, isLoaded(document));
    assert.deepEqual(vscode.languages.getDiagnostics(readme.document.uri), []);
  });

  test('another language is read once it is in the settings', async () => {
    const { document } = await open({ language: 'json', content: '"A chilling report."' });
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
    const settings = vscode.workspace.getConfiguration('copydesk');
    await settings.update('languages', ['markdown', 'plaintext', 'json']);
    try {
      await waitFor(document.uri, ([first]) => first !== undefined);
    } finally {
      await settings.update('languages', undefined);
    }
    await waitFor(document.uri, isClean);
  });

  test('the fact-check sheet opens beside the draft', async () => {
    const { document } = await open(
      await write('sheet.md', `${loaded}\nRepairs will cost $3 million.\n`),
    );
    await waitFor(document.uri, isLoaded(document));
    await vscode.commands.executeCommand('copydesk.openSheet');
    const sheet = vscode.window.activeTextEditor?.document;
    assert.match(
      sheet?.getText() ?? '',
      /^Fact-check sheet: sheet\.md, .*\[ \] 5:19 {2}\$3 million/s,
    );
    assert.equal(sheet?.isUntitled, true);
    assert.equal(vscode.window.visibleTextEditors.length, 2);

    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      sheet.uri,
    );
    const link = links.find(({ range }) => sheet.getText(range) === '5:19');
    assert.equal(link?.target?.scheme, 'command');
    const asked: unknown[] = JSON.parse(link.target.query);
    await vscode.commands.executeCommand(link.target.path, ...asked);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document, document);
    assert.deepEqual(editor.selection.active, new vscode.Position(4, 18));
    assert.equal(vscode.window.visibleTextEditors.length, 2);
  });

  test('a file that is no draft has no sheet', async () => {
    const { document } = await open(await write('README.md', loaded));
    await vscode.commands.executeCommand('copydesk.openSheet');
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });

  test('the page of a rule opens', async () => {
    await vscode.commands.executeCommand('copydesk.openRulePage', 'ignore-comment');
    await waitUntil('the page is in front', () =>
      /ignore-comment/.test(vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? ''),
    );
  });
});

suite('the server', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('it is another process, and “restart” makes it a new one', async () => {
    const { document } = await open(await write('story.md', loaded));
    await waitFor(document.uri, isLoaded(document));
    const before = findServer();
    assert.ok(before !== undefined && before !== process.pid);
    await vscode.commands.executeCommand('copydesk.restartServer');
    await waitUntil('a new server runs', () => ![undefined, before].includes(findServer()));
    await waitFor(document.uri, isLoaded(document));
  });

  test('a server that dies comes back by itself', async () => {
    const { document } = await open(await write('story.md', loaded));
    await waitFor(document.uri, isLoaded(document));
    const before = findServer();
    assert.ok(before !== undefined);
    process.kill(before, 'SIGKILL');
    await waitUntil('a new server runs', () => ![undefined, before].includes(findServer()));
    await waitFor(document.uri, isLoaded(document));
  });

  test('a server that dies again and again stays away until it is asked back', async () => {
    const { document } = await open(await write('story.md', loaded));
    await waitFor(document.uri, isLoaded(document));
    await waitUntil('no server is started any more', isGone);
    await vscode.commands.executeCommand('copydesk.restartServer');
    await waitFor(document.uri, isLoaded(document));
  });
});

/** Kills the server if there is one; true when none is there and none comes. */
async function isGone(): Promise<boolean> {
  const server = findServer();
  if (server !== undefined) process.kill(server, 'SIGKILL');
  await new Promise((done) => setTimeout(done, 500));
  return server === undefined && findServer() === undefined;
}
