import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import {
  HoverRequest,
  MarkupContent,
  TextDocumentEdit,
  type ClientCapabilities,
  type CodeAction,
  type Position,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { modern, startClient, type Client, type ClientOptions } from './lsp-client.ts';

const uri = 'file:///newsroom/story.md';
const loaded = 'The minister issued a chilling warning on Monday.\n';
const onChilling = { line: 0, character: 24 };

/** What VS Code can do beyond other editors. */
const full: ClientCapabilities = {
  ...modern,
  textDocument: { ...modern.textDocument, hover: { contentFormat: ['markdown', 'plaintext'] } },
  workspace: {
    ...modern.workspace,
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create'],
      changeAnnotationSupport: { groupsOnLabel: true },
    },
  },
};

async function start(t: TestContext, options: ClientOptions = {}): Promise<Client> {
  const client = await startClient({ capabilities: full, ...options });
  t.after(() => client.stop());
  return client;
}

async function hover(client: Client, position: Position, at = uri) {
  return client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: at }, position });
}

async function hoverText(client: Client, position: Position): Promise<string> {
  const found = await hover(client, position);
  assert.ok(found && MarkupContent.is(found.contents));
  return found.contents.value;
}

test('a hover says why, what to do, when the word is fine, and where to read more', async (t) => {
  const client = await start(t, { rulePages: 'file:///copydesk/dist/rules' });
  await client.open(uri, loaded);
  const found = await hover(client, onChilling);
  assert.ok(found && MarkupContent.is(found.contents));
  assert.equal(found.contents.kind, 'markdown');
  assert.match(found.contents.value, /^\*\*“chilling”\*\*: Tells the reader how to feel/);
  assert.match(found.contents.value, /\*\*Instead\*\*: Cut the word/);
  assert.match(found.contents.value, /\*\*Fine\*\*: In a quotation.*chilling effect/s);
  assert.ok(
    found.contents.value.endsWith(
      '[About loaded\\-adjective](file:///copydesk/dist/rules/loaded-adjective.md)',
    ),
  );
  assert.deepEqual(found.range, {
    start: { line: 0, character: 22 },
    end: { line: 0, character: 30 },
  });
});

test('a hover offers a plain word only where the message does', async (t) => {
  const client = await start(t);
  await client.open(uri, 'It was a shocking decision.\n\nA shocking number of councils agreed.\n');
  assert.match(await hoverText(client, { line: 0, character: 12 }), /Instead\*\*: Leave out adj/);
  assert.match(await hoverText(client, { line: 2, character: 4 }), /Instead\*\*: Write “large”/);
});

test('a hover on a sourcing finding says what would satisfy the rule', async (t) => {
  const client = await start(t);
  await client.open(uri, 'Repairs will cost $3.4 million.\n');
  assert.match(await hoverText(client, { line: 0, character: 20 }), /Instead.*source/s);
});

test('nothing is said where nothing is flagged', async (t) => {
  const client = await start(t);
  await client.open(uri, loaded);
  assert.equal(await hover(client, { line: 0, character: 2 }), null);
  assert.equal(await hover(client, onChilling, 'file:///newsroom/other.md'), null);
});

test('a hover is about the draft as it stands now', async (t) => {
  const client = await start(t);
  await client.open(uri, loaded);
  assert.ok(await hover(client, onChilling));
  const range = { start: { line: 0, character: 22 }, end: { line: 0, character: 31 } };
  await client.change(uri, 2, { range, text: '' });
  assert.equal(await hover(client, onChilling), null);
});

test('the words of a draft stay words in a hover', async (t) => {
  const client = await start(t);
  const words = '[Click](command:evil) <img src=x> `now` here, friends.';
  await client.open(uri, `The mill closed.\n\n“${words}” It rained.\n`);
  const text = await hoverText(client, { line: 2, character: 4 });
  assert.ok(text.includes('\\[Click\\]\\(command\\:evil\\) \\<img src\\=x\\>'), text);
});

test('a client that shows no Markdown gets plain words', async (t) => {
  const client = await start(t, { capabilities: modern });
  await client.open(uri, loaded);
  const text = await hoverText(client, onChilling);
  assert.match(text, /^“chilling”: Tells the reader/);
  assert.doesNotMatch(text, /[*\\[]/);
});

async function makeFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-'));
  t.after(() => rm(folder, { recursive: true }));
  return folder;
}

async function findTermAction(
  client: Client,
  draft: string,
  text = loaded,
): Promise<CodeAction | undefined> {
  await client.open(draft, text);
  const diagnostics = await client.diagnose(draft);
  const [found] = diagnostics;
  assert.ok(found);
  const only = ['quickfix.copydesk.allow'];
  return (await client.findActions(draft, found.range, { diagnostics, only }))[0];
}

/** The text of the file after the last change of an action. */
function applyLast(text: string, { edit }: CodeAction): string {
  const change = edit?.documentChanges?.at(-1);
  assert.ok(change && TextDocumentEdit.is(change));
  const edits = change.edits.filter((each): each is TextEdit => 'newText' in each);
  return TextDocument.applyEdits(TextDocument.create('', 'json', 0, text), edits);
}

test('a word is allowed in the nearest copydesk.json, whose comments stay', async (t) => {
  const folder = await makeFolder(t);
  const config = join(folder, 'desk', 'copydesk.json');
  await mkdir(join(folder, 'desk', 'sport'), { recursive: true });
  const text = '\uFEFF// ours\n{\n  "allowedTerms": [\n    "grim" // a band\n  ]\n}\n';
  await writeFile(config, text);
  const client = await start(t, { folders: [pathToFileURL(folder).href] });
  const draft = pathToFileURL(join(folder, 'desk', 'sport', 'story.md')).href;
  const action = await findTermAction(client, draft);
  assert.equal(action?.title, 'Allow “chilling” in desk/copydesk.json');
  const [change] = action.edit?.documentChanges ?? [];
  assert.ok(TextDocumentEdit.is(change));
  assert.deepEqual(change.textDocument, { uri: pathToFileURL(config).href, version: null });
  assert.equal(
    applyLast(text.slice(1), action),
    '// ours\n{\n  "allowedTerms": [\n    "grim", // a band\n    "chilling"\n  ]\n}\n',
  );
});

test('where there is no copydesk.json, one is made at the root of the workspace', async (t) => {
  const folder = await makeFolder(t);
  const settings = { allowedTerms: ['stark'] };
  const client = await start(t, { folders: [pathToFileURL(folder).href], settings });
  const draft = pathToFileURL(join(folder, 'sport', 'story.md')).href;
  const action = await findTermAction(client, draft, 'Chilling figures came out.\n');
  assert.ok(action);
  assert.equal(action.title, 'Allow “chilling” in a new copydesk.json');
  const target = pathToFileURL(join(folder, 'copydesk.json')).href;
  // Where there is one by then, its text is not to be written before the other.
  assert.deepEqual(action.edit?.documentChanges?.[0], { kind: 'create', uri: target });
  // The editor’s own terms hold until the file has a list of its own.
  assert.equal(applyLast('', action), '{\n  "allowedTerms": ["stark", "chilling"]\n}\n');
});

test('of several folders in one window the title says whose copydesk.json it is', async (t) => {
  const home = await makeFolder(t);
  const [news, sport] = [join(home, 'news'), join(home, 'sport')];
  await Promise.all([mkdir(news), mkdir(sport)]);
  await writeFile(join(news, 'copydesk.json'), '{}');
  const folders = [news, sport].map((each) => pathToFileURL(each).href);
  const client = await start(t, { folders });
  const find = (draft: string) => findTermAction(client, pathToFileURL(draft).href);
  const known = await find(join(news, 'story.md'));
  assert.equal(known?.title, 'Allow “chilling” in news/copydesk.json');
  const fresh = await find(join(sport, 'story.md'));
  assert.equal(fresh?.title, 'Allow “chilling” in a new sport/copydesk.json');
});

test('no term goes into a copydesk.json that cannot be read', async (t) => {
  const folder = await makeFolder(t);
  await writeFile(join(folder, 'copydesk.json'), '\uFEFF{ "showHints": true }', 'utf16le');
  const client = await start(t, { folders: [pathToFileURL(folder).href] });
  const draft = pathToFileURL(join(folder, 'story.md')).href;
  assert.equal(await findTermAction(client, draft, 'Chilling figures came out.\n'), undefined);
});

test('contested terms become house style, in the form that the settings ask for', async (t) => {
  const folder = await makeFolder(t);
  const client = await start(t, { folders: [pathToFileURL(folder).href] });
  const draft = pathToFileURL(join(folder, 'story.md')).href;
  const action = await findTermAction(client, draft, 'Pro-life marchers met at noon.\n');
  assert.equal(action?.title, 'Allow “pro-life” as house style in a new copydesk.json');
  assert.equal(applyLast('', action), '{\n  "houseTerms": ["pro-life"]\n}\n');
});

test('initials become known, in capitals as they stand', async (t) => {
  const folder = await makeFolder(t);
  const client = await start(t, { folders: [pathToFileURL(folder).href] });
  const draft = pathToFileURL(join(folder, 'story.md')).href;
  const text = 'The KPRF’s leader spoke on Monday. The KPRF met on Sunday.\n';
  const action = await findTermAction(client, draft, text);
  assert.equal(action?.title, 'Allow “KPRF” as a known acronym in a new copydesk.json');
  assert.equal(applyLast('', action), '{\n  "knownAcronyms": ["KPRF"]\n}\n');
});

test('an added term silences the finding', async (t) => {
  const folder = await makeFolder(t);
  const client = await start(t, { folders: [pathToFileURL(folder).href] });
  const draft = pathToFileURL(join(folder, 'story.md')).href;
  const action = await findTermAction(client, draft);
  assert.ok(action);
  await writeFile(join(folder, 'copydesk.json'), applyLast('', action));
  assert.deepEqual(await client.diagnose(draft), []);
});

test('no term is offered where it would do nothing', async (t) => {
  const folder = await makeFolder(t);
  const client = await start(t, { folders: [pathToFileURL(folder).href] });
  const draft = pathToFileURL(join(folder, 'story.md')).href;
  assert.equal(await findTermAction(client, draft, 'Repairs will cost $3.4 million.\n'), undefined);
  await writeFile(join(folder, 'copydesk.json'), '{ "allowedTerms": "all" }');
  const other = pathToFileURL(join(folder, 'other.md')).href;
  assert.equal(await findTermAction(client, other), undefined);
});

test('a draft on no disk, or a client that makes no files, is offered no new file', async (t) => {
  const web = await start(t);
  assert.equal(await findTermAction(web, 'vscode-vfs://github/desk/story.md'), undefined);
  const plain = await start(t, { capabilities: modern });
  assert.equal(await findTermAction(plain, uri), undefined);
});

async function findSeverityActions(
  client: Client,
  draft: string,
  text = loaded,
): Promise<CodeAction[]> {
  await client.open(draft, text);
  const diagnostics = await client.diagnose(draft);
  const [found] = diagnostics;
  assert.ok(found);
  const only = ['quickfix.copydesk.severity'];
  return client.findActions(draft, found.range, { diagnostics, only });
}

const titlesOf = (actions: readonly CodeAction[]): string[] => actions.map(({ title }) => title);

test('a rule is turned off in the nearest copydesk.json, which stays as it is otherwise', async (t) => {
  const folder = await makeFolder(t);
  const config = join(folder, 'copydesk.json');
  const text = '\uFEFF// ours\n{\n  "rules": {\n    "puffery": "hint" // ads\n  }\n}\n';
  await writeFile(config, text);
  const client = await start(t, { folders: [pathToFileURL(folder).href] });
  const draft = pathToFileURL(join(folder, 'story.md')).href;
  const actions = await findSeverityActions(client, draft);
  const [action] = actions;
  assert.ok(action);
  // Hints are hidden: to make the rule one would look the same.
  assert.deepEqual(titlesOf(actions), ['Turn off loaded-adjective in copydesk.json']);
  const after = applyLast(text.slice(1), action);
  assert.equal(
    after,
    '// ours\n{\n  "rules": {\n    "puffery": "hint", // ads\n    "loadedAdjective": "off"\n  }\n}\n',
  );
  await writeFile(config, after);
  assert.deepEqual(await client.diagnose(draft), []);
});

test('where hints are shown a rule can become one, for as long as it is none', async (t) => {
  const folder = await makeFolder(t);
  const settings = { showHints: true };
  const client = await start(t, { folders: [pathToFileURL(folder).href], settings });
  const draft = pathToFileURL(join(folder, 'story.md')).href;
  const actions = await findSeverityActions(client, draft);
  const [hint] = actions;
  assert.ok(hint);
  assert.deepEqual(titlesOf(actions), [
    'Make loaded-adjective a hint in a new copydesk.json',
    'Turn off loaded-adjective in a new copydesk.json',
  ]);
  const text = applyLast('', hint);
  assert.equal(text, '{\n  "rules": {\n    "loadedAdjective": "hint"\n  }\n}\n');
  await writeFile(join(folder, 'copydesk.json'), text);
  const again = await findSeverityActions(client, draft);
  assert.deepEqual(titlesOf(again), ['Turn off loaded-adjective in copydesk.json']);
  assert.ok(again[0]);
  assert.equal(applyLast(text, again[0]), text.replace('hint', 'off'));
});

test('to turn a rule off stands last in the menu, once for all its findings, an error too', async (t) => {
  const folder = await makeFolder(t);
  const client = await start(t, { folders: [pathToFileURL(folder).href] });
  const draft = pathToFileURL(join(folder, 'story.md')).href;
  await client.open(draft, 'The minister, TK, issued a chilling warning on TK.\n');
  const diagnostics = await client.diagnose(draft);
  assert.equal(diagnostics.length, 3);
  const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
  const actions = await client.findActions(draft, range, { diagnostics });
  assert.deepEqual(titlesOf(actions.slice(-2)), [
    'Turn off placeholder in a new copydesk.json',
    'Turn off loaded-adjective in a new copydesk.json',
  ]);
  assert.equal(actions.filter(({ title }) => title.startsWith('Turn off')).length, 2);
  // What has diagnostics goes before, in VS Code.
  assert.ok(actions.slice(-2).every((action) => action.diagnostics === undefined));
});

test('no rule is turned off where it cannot be written', async (t) => {
  const folder = await makeFolder(t);
  const config = join(folder, 'copydesk.json');
  const client = await start(t, { folders: [pathToFileURL(folder).href] });
  for (const [i, text] of ['{ "showHints": tr', '{ "rules": "off" }', '[]'].entries()) {
    await writeFile(config, text);
    const draft = pathToFileURL(join(folder, `story-${i}.md`)).href;
    assert.deepEqual(await findSeverityActions(client, draft), [], text);
  }
  assert.deepEqual(await findSeverityActions(client, 'vscode-vfs://github/desk/story.md'), []);
  const plain = await start(t, { capabilities: modern });
  assert.deepEqual(await findSeverityActions(plain, uri), []);
});

const three =
  'The minister issued a chilling warning.\n\nForty people left on an appalling day.\n\nThe loss was staggering.\n';

async function findRefactorings(client: Client, text: string): Promise<CodeAction[]> {
  await client.open(uri, text);
  const diagnostics = await client.diagnose(uri);
  const [found] = diagnostics;
  assert.ok(found);
  const only = ['refactor.rewrite'];
  return client.findActions(uri, found.range, { diagnostics: [found], only });
}

test('all findings of a rule are mended at once, when somebody has looked them over', async (t) => {
  const client = await start(t);
  const [action, ...others] = await findRefactorings(client, three);
  assert.ok(action);
  assert.deepEqual(others, []);
  assert.equal(action.title, 'Mend all 2 loaded-adjective findings …');
  assert.deepEqual(action.edit?.changeAnnotations, {
    'Delete “chilling”': { label: 'Delete “chilling”', needsConfirmation: true },
    'Delete “appalling”': { label: 'Delete “appalling”', needsConfirmation: true },
  });
  assert.equal(
    applyLast(three, action),
    three.replace('chilling ', '').replace('an appalling', 'a'),
  );
});

test('however many findings are selected, all of a rule are mended by one action', async (t) => {
  const client = await start(t);
  await client.open(uri, three);
  const diagnostics = await client.diagnose(uri);
  const range = { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } };
  const only = ['refactor.rewrite'];
  const actions = await client.findActions(uri, range, { diagnostics, only });
  assert.deepEqual(
    actions.map(({ title }) => title),
    ['Mend all 2 loaded-adjective findings …'],
  );
});

test('one finding alone, or a client without a preview, needs no such thing', async (t) => {
  assert.deepEqual(await findRefactorings(await start(t), loaded), []);
  const plain = await start(t, { capabilities: modern });
  assert.deepEqual(await findRefactorings(plain, three), []);
});
