import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  createProtocolConnection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  ErrorCodes,
  FileChangeType,
  LogMessageNotification,
  LSPErrorCodes,
  StreamMessageReader,
  StreamMessageWriter,
  type CodeAction,
  type Diagnostic,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { sheetMethod } from '../../src/protocol.ts';
import { connect, modern, startClient, type Client, type ClientOptions } from './lsp-client.ts';

const uri = 'file:///newsroom/story.md';
const loaded = 'The council met.\n\nThe minister issued a chilling warning on Monday.\n';
const unexplained = 'The council met.\n\nIt will meet again. <!-- copydesk-ignore -->\n';

async function start(t: TestContext, options?: ClientOptions): Promise<Client> {
  const client = await startClient(options);
  t.after(() => client.stop());
  return client;
}

async function makeFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-'));
  t.after(() => rm(folder, { recursive: true }));
  return folder;
}

function codesOf(diagnostics: readonly Diagnostic[]): unknown[] {
  return diagnostics.map(({ code }) => code);
}

/** The draft after the edits of a code action. */
function apply(text: string, { edit }: CodeAction): string {
  const [change] = edit?.documentChanges ?? [];
  assert.ok(change && 'edits' in change);
  const edits = change.edits.filter((each): each is TextEdit => 'newText' in each);
  return TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), edits);
}

test('a finding becomes a diagnostic with its rule, its page and its place', async (t) => {
  const client = await start(t, { rulePages: 'file:///copydesk/dist/rules' });
  await client.open(uri, loaded);
  const [found] = await client.diagnose(uri);
  assert.equal(found?.code, 'loaded-adjective');
  assert.equal(found.source, 'copydesk');
  assert.equal(found.severity, 2);
  assert.deepEqual(found.range, {
    start: { line: 2, character: 22 },
    end: { line: 2, character: 30 },
  });
  assert.deepEqual(found.codeDescription, {
    href: 'file:///copydesk/dist/rules/loaded-adjective.md',
  });
});

test('a draft is read whatever its address is like', async (t) => {
  const client = await start(t, {
    rulePages: 'file:///copydesk/dist/rules',
    folders: ['file:///newsroom'],
  });
  for (const address of [
    'file:///newsroom/50% rise.md',
    'untitled:50% rise',
    'file:///newsroom%2Fdesk/story.md',
    'file://desk/newsroom/story.md',
  ]) {
    await client.open(address, loaded);
    const diagnostics = await client.diagnose(address);
    assert.deepEqual(codesOf(diagnostics), ['loaded-adjective'], address);
    const [found] = diagnostics;
    assert.ok(found);
    const actions = await client.findActions(address, found.range, { diagnostics });
    assert.equal(actions[0]?.title, 'Delete “chilling”', address);
  }
});

test('a client without the pages gets no link to them', async (t) => {
  const client = await start(t);
  await client.open(uri, loaded);
  const [found] = await client.diagnose(uri);
  assert.equal(found?.codeDescription, undefined);
});

test('the sheet of a draft is drawn up, and is no draft itself', async (t) => {
  const client = await start(t);
  const copy = '“We had no choice,” Ana Ruiz said. The contractor ignored repeated warnings.\n';
  await client.open(uri, copy);
  const ask = (asked: string): Promise<string | null> =>
    client.connection.sendRequest(sheetMethod, { textDocument: { uri: asked }, name: 'story.md' });
  const sheet = (await ask(uri)) ?? '';
  assert.match(sheet, /^Fact-check sheet: story\.md, 12 words\n2 things to check, 1 of them/);
  assert.match(sheet, /\[ \] {2}1:1 {2}“We had no choice,” {2}\(quotation\)\n +spoken: Ana Ruiz/);
  assert.match(sheet, /\[ \] 1:51 {2}ignored repeated warnings {2}\(claim\)\n +unattributed/);
  const kept = `${sheet}\n\n${copy}`;
  await client.open('untitled:Untitled-1', kept, 'plaintext');
  assert.deepEqual(await client.diagnose('untitled:Untitled-1'), []);
  await client.open('untitled:Untitled-2', kept.replace('copydesk-ignore-file', ''), 'plaintext');
  assert.notDeepEqual(await client.diagnose('untitled:Untitled-2'), []);
  assert.equal(await ask('file:///newsroom/closed.md'), null);
  await client.open('file:///newsroom/README.md', copy);
  assert.equal(await ask('file:///newsroom/README.md'), null);
});

test('the sheet of a draft that is typed into meanwhile is that of its last words', async (t) => {
  const client = await start(t);
  await client.open(uri, `${loaded}\n${'The council met on Monday in Arden.\n\n'.repeat(5000)}`);
  const params = { textDocument: { uri }, name: 'story.md' };
  const sheet = client.connection.sendRequest<string | null>(sheetMethod, params);
  await client.change(uri, 2, { text: 'The council said 12 people had left.\n' });
  assert.match((await sheet) ?? '', /^Fact-check sheet: story\.md, 7 words\n/);
});

test('an unchanged draft is answered with “unchanged”, a changed one in full', async (t) => {
  const client = await start(t);
  await client.open(uri, loaded);
  const first = await client.pull(uri);
  const second = await client.pull(uri, first.resultId);
  assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
  const range = { start: { line: 2, character: 22 }, end: { line: 2, character: 31 } };
  await client.change(uri, 2, { range, text: '' });
  const third = await client.pull(uri, first.resultId);
  assert.deepEqual(third.kind === 'full' && third.items, []);
});

test('typing that moves no mark is answered with “unchanged”', async (t) => {
  const client = await start(t);
  await client.open(uri, `${loaded}\nThe mayor left.\n`);
  const first = await client.pull(uri);
  const end = { line: 4, character: 14 };
  await client.change(uri, 2, { range: { start: end, end }, text: ' early' });
  const second = await client.pull(uri, first.resultId);
  assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
});

test('a long draft is read in stretches: a question about one place does not wait for its end', async (t) => {
  const client = await start(t);
  await client.open(
    uri,
    'The minister said on Monday that 12 people had left Arden.\n\n'.repeat(4000),
  );
  const order: string[] = [];
  const pulled = client.pull(uri).then(() => order.push('diagnostics'));
  const position = { line: 0, character: 0 };
  const asked = client
    .findActions(uri, { start: position, end: position }, { diagnostics: [] })
    .then(() => order.push('actions'));
  await Promise.all([pulled, asked]);
  assert.deepEqual(order, ['actions', 'diagnostics']);
});

test('a draft that is typed into while it is read is read to its end', async (t) => {
  const client = await start(t);
  await client.open(uri, `${loaded}\n${'The council met on Monday in Arden.\n\n'.repeat(3000)}`);
  const first = client.pull(uri).catch(() => undefined);
  const at = { line: 0, character: 0 };
  for (let version = 2; version < 8; version++) {
    await client.change(uri, version, { range: { start: at, end: at }, text: 'a' });
  }
  assert.deepEqual(codesOf(await client.diagnose(uri)), ['loaded-adjective']);
  await first;
});

test('a draft that is closed and opened again is never taken for unchanged', async (t) => {
  const client = await start(t);
  await client.open(uri, 'The council met.\n');
  const { resultId } = await client.pull(uri);
  await client.connection.sendNotification(DidCloseTextDocumentNotification.type, {
    textDocument: { uri },
  });
  await client.open(uri, loaded);
  const report = await client.pull(uri, resultId);
  assert.equal(report.kind, 'full');
});

test('a request that the client has cancelled is not answered', async (t) => {
  const client = await start(t);
  await client.open(uri, loaded);
  const source = new CancellationTokenSource();
  const answer = client.pull(uri, undefined, source.token);
  source.cancel();
  await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
});

test('no answer mixes two versions: a draft that changes meanwhile is to be asked for again', async (t) => {
  const client = await start(t);
  await client.open(uri, loaded);
  const answer = client.pull(uri).then(
    (report) => report,
    (error: { code: number; data: unknown }) => error,
  );
  await client.change(uri, 2, { text: 'The council met.\n' });
  const got = await answer;
  if ('code' in got) {
    assert.equal(got.code, LSPErrorCodes.ServerCancelled);
    assert.deepEqual(got.data, { retriggerRequest: true });
  } else assert.equal(got.kind === 'full' && got.items.length, 1);
  assert.deepEqual(await client.diagnose(uri), []);
});

test('a client that cannot ask is sent diagnostics with the version they are true of', async (t) => {
  const client = await start(t, { capabilities: { textDocument: { publishDiagnostics: {} } } });
  await client.open(uri, loaded);
  const first = await client.waitForPublished((each) => each.uri === uri && each.version === 1);
  assert.deepEqual(codesOf(first.diagnostics), ['loaded-adjective']);
  await client.change(uri, 2, { text: 'The council met.\n' });
  const second = await client.waitForPublished((each) => each.uri === uri && each.version === 2);
  assert.deepEqual(second.diagnostics, []);
});

test('the first fix deletes the word in the open version, and is preferred when it is safe', async (t) => {
  const client = await start(t);
  await client.open(uri, loaded);
  const diagnostics = await client.diagnose(uri);
  const [found] = diagnostics;
  assert.ok(found);
  const actions = await client.findActions(uri, found.range, { diagnostics });
  const [first] = actions;
  assert.ok(first);
  assert.equal(apply(loaded, first), loaded.replace('chilling ', ''));
  assert.equal(first.isPreferred, true);
  assert.equal(first.kind, 'quickfix');
  const [change] = first.edit?.documentChanges ?? [];
  assert.deepEqual(change && 'textDocument' in change && change.textDocument, { uri, version: 1 });
  const fixes = actions.filter(({ kind }) => kind === 'quickfix');
  assert.ok(fixes.length <= 4);
  assert.equal(actions.length, fixes.length + 1);
  assert.match(actions.at(-1)?.title ?? '', /^Ignore here/);
});

test('a diagnostic of an earlier version is found again where its words have gone', async (t) => {
  const client = await start(t);
  await client.open(uri, loaded);
  const diagnostics = await client.diagnose(uri);
  const start0 = { line: 0, character: 0 };
  await client.change(uri, 2, { range: { start: start0, end: start0 }, text: 'News.\n\n' });
  const now = `News.\n\n${loaded}`;
  const range = { start: { line: 4, character: 22 }, end: { line: 4, character: 30 } };
  const [first] = await client.findActions(uri, range, { diagnostics });
  assert.ok(first);
  assert.equal(apply(now, first), now.replace('chilling ', ''));
  const [change] = first.edit?.documentChanges ?? [];
  assert.deepEqual(change && 'textDocument' in change && change.textDocument.version, 2);
});

test('a letter mended far inside the flagged words leaves them their actions', async (t) => {
  const client = await start(t);
  const quoted = '“It was like a war zone out there, with smake everywhere and people running.”';
  await client.open(uri, `The mill closed.\n\n${quoted} It rained.\n`);
  const { resultId } = await client.pull(uri);
  let diagnostics = await client.diagnose(uri);
  const [found] = diagnostics;
  assert.equal(found?.code, 'quote-no-speaker');
  const before = await client.findActions(uri, found.range, { diagnostics });
  assert.ok(before.length > 0);
  const at = 2 + quoted.indexOf('ake');
  const range = { start: { line: 2, character: at - 2 }, end: { line: 2, character: at - 1 } };
  await client.change(uri, 2, { range, text: 'o' });
  const report = await client.pull(uri, resultId);
  if (report.kind === 'full') diagnostics = report.items;
  const after = await client.findActions(uri, found.range, { diagnostics });
  assert.deepEqual(
    after.map(({ title }) => title),
    before.map(({ title }) => title),
  );
});

test('a diagnostic whose words have gone offers nothing', async (t) => {
  const client = await start(t);
  await client.open(uri, loaded);
  const diagnostics = await client.diagnose(uri);
  assert.equal(diagnostics.length, 1);
  const range = { start: { line: 2, character: 22 }, end: { line: 2, character: 31 } };
  await client.change(uri, 2, { range, text: '' });
  assert.deepEqual(await client.findActions(uri, range, { diagnostics }), []);
});

test('a diagnostic that another tool made offers nothing', async (t) => {
  const client = await start(t);
  await client.open(uri, loaded);
  const range = { start: { line: 2, character: 22 }, end: { line: 2, character: 30 } };
  const diagnostics = [{ range, message: 'Spelling.', data: { ruleId: 3 } }];
  assert.deepEqual(await client.findActions(uri, range, { diagnostics }), []);
});

test('“ignore here” leaves the cursor on the reason where the client can, and plain words where not', async (t) => {
  const only = ['quickfix.copydesk.ignore'];
  for (const snippetEditSupport of [true, false]) {
    const workspace = {
      ...modern.workspace,
      workspaceEdit: { documentChanges: true, snippetEditSupport },
    };
    const client = await start(t, { capabilities: { ...modern, workspace } });
    await client.open(uri, loaded);
    const diagnostics = await client.diagnose(uri);
    const [found] = diagnostics;
    assert.ok(found);
    const actions = await client.findActions(uri, found.range, { diagnostics, only });
    assert.equal(actions.length, 1);
    const [change] = actions[0]?.edit?.documentChanges ?? [];
    const [edit] = change && 'edits' in change ? change.edits : [];
    assert.ok(edit);
    const text = 'snippet' in edit ? edit.snippet.value : edit.newText;
    const caret = snippetEditSupport ? '$0' : '';
    assert.equal(text, `<!-- copydesk-ignore loaded-adjective: ${caret} -->\n`);
  }
});

test('“ignore here” names the rule where there are several', async (t) => {
  const only = ['quickfix.copydesk.ignore'];
  const client = await start(t);
  await client.open(uri, 'The minister, TK, issued a chilling warning on Monday.\n');
  const diagnostics = await client.diagnose(uri);
  const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
  const actions = await client.findActions(uri, range, { diagnostics, only });
  assert.deepEqual(
    actions.map(({ title }) => title),
    ['Ignore placeholder here, with a reason', 'Ignore loaded-adjective here, with a reason'],
  );
});

test('“fix all” is offered when it is asked for, and makes safe fixes only', async (t) => {
  const client = await start(t);
  const draft = `${loaded}\nForty people died in a shocking attack on an appalling day.\n`;
  await client.open(uri, draft);
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  assert.deepEqual(await client.findActions(uri, range, { diagnostics: [] }), []);
  for (const only of ['source.fixAll.copydesk', 'source.fixAll', 'source']) {
    const [all] = await client.findActions(uri, range, { diagnostics: [], only: [only] });
    assert.equal(all?.kind, 'source.fixAll.copydesk');
    const fixed = draft
      .replace('chilling ', '')
      .replace('a shocking attack', 'an attack')
      .replace('an appalling day', 'a day');
    assert.equal(apply(draft, all), fixed);
  }
  const other = await client.findActions(uri, range, {
    diagnostics: [],
    only: ['source.organizeImports'],
  });
  assert.deepEqual(other, []);
});

test('a client without versioned edits gets plain changes', async (t) => {
  const client = await start(t, { capabilities: { textDocument: { diagnostic: {} } } });
  await client.open(uri, loaded);
  const diagnostics = await client.diagnose(uri);
  const [found] = diagnostics;
  assert.ok(found);
  const [first] = await client.findActions(uri, found.range, { diagnostics });
  assert.equal(first?.edit?.documentChanges, undefined);
  assert.ok(first?.edit?.changes?.[uri]?.length);
});

test('offsets are right behind a byte-order mark, with Windows line ends and emoji', async (t) => {
  const client = await start(t);
  const draft = '\uFEFFNews 📰.\r\n\r\n📰 The minister issued a chilling warning.\r\n';
  await client.open(uri, draft);
  const diagnostics = await client.diagnose(uri);
  const [found] = diagnostics;
  assert.ok(found);
  const document = TextDocument.create(uri, 'markdown', 1, draft);
  assert.equal(document.getText(found.range), 'chilling');
  const [first] = await client.findActions(uri, found.range, { diagnostics });
  assert.ok(first);
  assert.equal(apply(draft, first), draft.replace('chilling ', ''));
});

test('the settings of the editor count at once', async (t) => {
  const settings: Record<string, unknown> = {};
  const client = await start(t, { settings });
  await client.open(uri, loaded);
  assert.equal((await client.diagnose(uri)).length, 1);
  settings['rules'] = { loadedAdjective: 'off' };
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
    settings: null,
  });
  assert.deepEqual(await client.diagnose(uri), []);
  assert.equal(client.refreshes.count, 1);
  settings['rules'] = { loadedAdjective: 'information' };
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
    settings: null,
  });
  const [found] = await client.diagnose(uri);
  assert.equal(found?.severity, 3);
});

test('a client that tells of settings as they were has its drafts read no second time', async (t) => {
  const client = await start(t, { settings: { rules: { loadedAdjective: 'information' } } });
  await client.open(uri, loaded);
  const first = await client.diagnose(uri);
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
    settings: null,
  });
  assert.deepEqual(await client.diagnose(uri), first);
  assert.equal(client.refreshes.count, 0);
});

test('settings that a client has sent at the start are not asked for, but their changes count', async (t) => {
  const firstSettings = { [uri]: { rules: { loadedAdjective: 'off' } } };
  const client = await start(t, { firstSettings });
  await client.open(uri, loaded);
  assert.deepEqual(await client.diagnose(uri), []);
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
    settings: null,
  });
  assert.equal((await client.diagnose(uri)).length, 1);
  assert.equal(client.refreshes.count, 1);
});

test('settings that nobody knows are logged, those that are the client’s own are not', async (t) => {
  const settings: Record<string, unknown> = { trace: { server: 'off' } };
  const client = await start(t, { settings });
  const logged: string[] = [];
  client.connection.onNotification(LogMessageNotification.type, ({ message }) => {
    logged.push(message);
  });
  await client.open(uri, loaded);
  await client.diagnose(uri);
  assert.deepEqual(logged, []);
  settings['showHint'] = true;
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
  await client.pull(uri);
  assert.deepEqual(logged, [
    'Settings of the editor: unknown setting "showHint"; did you mean "showHints"?',
  ]);
});

test('a client that is never asked sends its settings along', async (t) => {
  const client = await start(t, { capabilities: { textDocument: { diagnostic: {} } } });
  await client.open(uri, loaded);
  const settings = { copydesk: { rules: { loadedAdjective: 'off' } } };
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
  assert.deepEqual(await client.diagnose(uri), []);
});

test('the nearest copydesk.json wins over the editor, and its changes count at once', async (t) => {
  const folder = await makeFolder(t);
  const config = join(folder, 'copydesk.json');
  const changed = async (type: FileChangeType): Promise<void> => {
    const changes = [{ uri: pathToFileURL(config).href, type }];
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  };
  const settings = { rules: { loadedAdjective: 'error' } };
  const client = await start(t, { settings, folders: [pathToFileURL(folder).href] });
  const draft = pathToFileURL(join(folder, 'news', 'story.md')).href;
  await mkdir(join(folder, 'news'));
  await client.open(draft, loaded);
  await client.open('untitled:Untitled-1', loaded);
  assert.equal((await client.diagnose(draft))[0]?.severity, 1);
  await writeFile(config, '// our style\n{ "rules": { "loadedAdjective": "off" } }');
  await changed(FileChangeType.Created);
  assert.deepEqual(await client.diagnose(draft), []);
  assert.deepEqual(
    await client.diagnose('untitled:Untitled-1'),
    [],
    'untitled drafts follow the first folder',
  );
  await rm(config);
  await changed(FileChangeType.Deleted);
  assert.equal((await client.diagnose(draft)).length, 1);
});

test('the server tells whoever started it what becomes of drafts', async (t) => {
  const states: string[] = [];
  const client = await start(t, { onStatus: ({ state }) => states.push(state) });
  await client.open('untitled:code', loaded, 'python');
  await client.diagnose('untitled:code');
  assert.deepEqual(states, ['off']);
  await client.open('untitled:draft', loaded);
  await client.diagnose('untitled:draft');
  assert.deepEqual(states, ['off', 'checked']);
});

test('a document that a comment silences as a whole is said to be left alone, not to be clean', async (t) => {
  const client = await start(t, { settings: { showHints: true } });
  const statusOf = async (name: string, text: string) => {
    await client.open(`untitled:${name}`, text);
    await client.diagnose(`untitled:${name}`);
    const { state, findings, reason } = client.statuses.at(-1) ?? {};
    return [state, findings, /copydesk-ignore-file/.test(reason ?? '')];
  };
  const silence = (words: string): string => `<!-- copydesk-ignore-file${words} -->\n\n${loaded}`;
  assert.deepEqual(await statusOf('all', silence(': a sheet')), ['off', 0, true]);
  const one = silence(' loaded-adjective: the title');
  assert.deepEqual(await statusOf('one', one), ['checked', 0, false]);
  assert.deepEqual(await statusOf('bare', silence('')), ['checked', 1, false]);
  const next = `<!-- copydesk-ignore: a title -->\n\n${loaded}`;
  assert.equal((await statusOf('next', next))[0], 'checked');
});

test('a copydesk.json that nobody watches is found while the draft is typed into', async (t) => {
  const folder = await makeFolder(t);
  const client = await start(t);
  const draft = pathToFileURL(join(folder, 'story.md')).href;
  await client.open(draft, loaded);
  assert.equal((await client.diagnose(draft)).length, 1);
  await writeFile(join(folder, 'copydesk.json'), '{ "allowedTerms": ["chilling"] }');
  const end = { line: 0, character: 'The council met.'.length };
  for (let version = 2; client.refreshes.count === 0; version++) {
    await client.change(draft, version, { range: { start: end, end }, text: ' ' });
    await client.diagnose(draft);
    await delay(50);
  }
  assert.deepEqual(await client.diagnose(draft), []);
});

test('what was wrong in a copydesk.json goes with it, though nobody watches the folder', async (t) => {
  const folder = await makeFolder(t);
  const client = await start(t);
  const config = join(folder, 'copydesk.json');
  await writeFile(config, '{ "showHints": "yes" }');
  const draft = pathToFileURL(join(folder, 'story.md')).href;
  await client.open(draft, loaded);
  await client.diagnose(draft);
  await client.waitForPublished((each) => each.diagnostics.length === 1);
  await rm(config);
  await client.diagnose(draft);
  assert.deepEqual(client.published.at(-1)?.diagnostics, []);
  assert.match(client.published.at(-1)?.uri ?? '', /copydesk\.json$/);
});

test('a copydesk.json in another encoding says so; none of it holds, and the draft is read', async (t) => {
  const folder = await makeFolder(t);
  await writeFile(join(folder, 'copydesk.json'), '\uFEFF{ "showHints": true }', 'utf16le');
  const client = await start(t);
  const draft = pathToFileURL(join(folder, 'story.md')).href;
  await client.open(draft, loaded);
  assert.equal((await client.diagnose(draft)).length, 1);
  const messages = client.published.flatMap(({ diagnostics }) =>
    diagnostics.map((each) => each.message),
  );
  assert.deepEqual(messages, ['This file is not read: it is not UTF-8 text; save it as UTF-8.']);
});

test('what is wrong in copydesk.json is shown on its own line, and the rest of it applies', async (t) => {
  const folder = await makeFolder(t);
  const config = join(folder, 'copydesk.json');
  const lines = [
    '{',
    '  "rules": { "loadedAdjectiv": "off" },',
    '  "showHints": "yes",',
    '  "allowedTerms": ["chilling"]',
    '}',
  ];
  await writeFile(config, lines.join('\r\n'));
  const client = await start(t);
  const draft = pathToFileURL(join(folder, 'story.md')).href;
  await client.open(draft, loaded);
  assert.deepEqual(await client.diagnose(draft), []);
  const { diagnostics } = await client.waitForPublished((each) =>
    each.uri.endsWith('copydesk.json'),
  );
  assert.deepEqual(
    diagnostics.map(({ range, severity, message }) => [range.start, range.end, severity, message]),
    [
      [
        { line: 1, character: 13 },
        { line: 1, character: 29 },
        2,
        'Unknown rule "loadedAdjectiv"; did you mean "loadedAdjective"?',
      ],
      [
        { line: 2, character: 15 },
        { line: 2, character: 20 },
        1,
        '"showHints" must be true or false.',
      ],
    ],
  );
  await writeFile(config, '{}');
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: pathToFileURL(config).href, type: FileChangeType.Changed }],
  });
  await client.waitForPublished(
    (each) => each.uri.endsWith('copydesk.json') && each.diagnostics.length === 0,
  );
});

test('a copydesk.json that does not parse says so and stops nothing', async (t) => {
  const folder = await makeFolder(t);
  await writeFile(join(folder, 'copydesk.json'), '{ "showHints": tru');
  const client = await start(t);
  const draft = pathToFileURL(join(folder, 'story.md')).href;
  await client.open(draft, loaded);
  assert.equal((await client.diagnose(draft)).length, 1);
  const { diagnostics } = await client.waitForPublished((each) =>
    each.uri.endsWith('copydesk.json'),
  );
  assert.ok(diagnostics.length > 0);
});

for (const [name, address, languageId, settings, isLinted] of [
  ['a file', uri, 'markdown', {}, true],
  ['plain text', 'file:///newsroom/story.txt', 'plaintext', {}, true],
  ['plain text in Vim', 'file:///newsroom/story.txt', 'text', {}, true],
  ['plain text that is not wanted', uri, 'text', { languages: ['markdown'] }, false],
  ['an untitled draft', 'untitled:Untitled-1', 'markdown', {}, true],
  ['a draft in a repository on the web', 'vscode-vfs://github/desk/story.md', 'markdown', {}, true],
  ['a draft on another machine', 'vscode-remote://ssh/story.md', 'markdown', {}, true],
  ['the old side of a comparison', 'git:/newsroom/story.md', 'markdown', {}, false],
  ['output', 'output:log', 'plaintext', {}, false],
  ['another language', 'file:///newsroom/story.html', 'html', {}, false],
  ['a language that is set', 'file:///newsroom/story.mdx', 'mdx', { languages: ['mdx'] }, true],
  ['a README', 'file:///newsroom/README.md', 'markdown', {}, false],
  ['a dot folder', 'file:///newsroom/.cache/story.md', 'markdown', {}, false],
  ['a dot folder around the workspace', 'file:///home/.desk/story.md', 'markdown', {}, true],
  [
    'a folder that is left out',
    'file:///newsroom/old%20copy/story.md',
    'markdown',
    { exclude: ['old copy/**'] },
    false,
  ],
  ['a rule’s page', 'file:///copydesk/dist/rules/puffery.md', 'markdown', {}, false],
] as const) {
  test(`${name} is ${isLinted ? 'read' : 'left alone'}`, async (t) => {
    const rulePages = 'file:///copydesk/dist/rules/';
    const client = await start(t, { settings, rulePages, folders: ['file:///newsroom'] });
    await client.open(address, loaded, languageId);
    assert.equal((await client.diagnose(address)).length, isLinted ? 1 : 0);
    const status = client.statuses.at(-1);
    assert.equal(status?.state, isLinted ? 'checked' : 'off');
    assert.equal(status.reason === undefined, isLinted);
  });
}

test('hints are shown on request only', async (t) => {
  const settings: Record<string, unknown> = {};
  const client = await start(t, { settings });
  await client.open(
    uri,
    'It met. <!-- copydesk-ignore puffery: the title of the play --> The council met again.\n',
  );
  assert.deepEqual(await client.diagnose(uri), []);
  settings['showHints'] = true;
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
    settings: null,
  });
  const [found] = await client.diagnose(uri);
  assert.equal(found?.severity, 4);
  assert.deepEqual(found.tags, [1]);
});

test('a long draft that changes while it waits is read once, and not before a small one', async (t) => {
  const client = await start(t);
  const big = 'file:///newsroom/big.txt';
  await client.open(big, 'The minister issued a warning on Monday. '.repeat(3000), 'plaintext');
  const source = new CancellationTokenSource();
  const stale = client
    .pull(big, undefined, source.token)
    .catch(({ code }: { code: number }) => code);
  for (let version = 2; version < 12; version++) {
    const at = { line: 0, character: 0 };
    await client.change(big, version, { range: { start: at, end: at }, text: 'x' });
  }
  source.cancel();
  await client.open(uri, loaded);
  assert.equal((await client.diagnose(uri)).length, 1);
  const refusals: number[] = [LSPErrorCodes.RequestCancelled, LSPErrorCodes.ServerCancelled];
  assert.ok(refusals.includes(Number(await stale)));
  assert.equal((await client.pull(big)).kind, 'full');
  const states = client.statuses.filter((each) => each.uri === big).map(({ state }) => state);
  assert.equal(states.filter((state) => state === 'checked').length, 1);
  assert.equal(states.at(-2), 'checking');
});

test('five megabytes are answered at once with a notice, not in silence', async (t) => {
  const client = await start(t);
  const huge = 'file:///newsroom/huge.txt';
  await client.open(huge, 'The minister issued a chilling warning. '.repeat(131_072), 'plaintext');
  const [notice, ...others] = await client.diagnose(huge);
  assert.match(JSON.stringify(notice), /too long/);
  assert.equal(notice?.severity, 3);
  // The whole file may be one line, and is not to be underlined.
  assert.deepEqual(notice?.range.end, notice?.range.start);
  assert.deepEqual(others, []);
  assert.equal(client.statuses.at(-1)?.state, 'off');
});

test('the server speaks over standard input and output', async (t) => {
  const child = spawn(process.execPath, ['src/cli/main.ts', 'server', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const reader = new StreamMessageReader(child.stdout);
  const connection = createProtocolConnection(reader, new StreamMessageWriter(child.stdin));
  const client = await connect(connection, {});
  const ended = new Promise((resolve) => child.once('exit', resolve));
  t.after(() => child.kill());
  await client.open(uri, unexplained);
  assert.deepEqual(codesOf(await client.diagnose(uri)), ['ignore-comment']);
  await assert.rejects(connection.sendRequest('copydesk/nothing'), {
    code: ErrorCodes.MethodNotFound,
  });
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  assert.equal(await ended, 0);
});
