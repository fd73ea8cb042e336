import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  DidChangeWorkspaceFoldersNotification,
  LogMessageNotification,
  WorkspaceFoldersRequest,
} from 'vscode-languageserver/node';
import { modern, startClient, type Client, type ClientOptions } from './lsp-client.ts';

const uri = 'file:///newsroom/story.md';
const loaded = 'The minister issued a chilling warning on Monday.\n';
const pushed = { textDocument: { publishDiagnostics: {} } };

interface Listener extends Client {
  readonly logged: readonly string[];
}

/** A client that hears what the server logs. Whatever nobody handles in the server fails the test. */
async function start(t: TestContext, options: ClientOptions): Promise<Listener> {
  const client = await startClient(options);
  t.after(() => client.stop());
  const logged: string[] = [];
  client.connection.onNotification(LogMessageNotification.type, ({ message }) => {
    logged.push(message);
  });
  return { ...client, logged };
}

describe('a client that refuses', () => {
  test('to tell its settings is served by those of copydesk.json, and hears of it once', async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'copydesk-'));
    t.after(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'copydesk.json'), '{ "rules": { "loadedAdjective": "error" } }');
    const draft = pathToFileURL(join(folder, 'story.md')).href;
    for (const pulls of [false, true]) {
      const textDocument = pulls ? modern.textDocument : pushed.textDocument;
      const client = await start(t, {
        capabilities: { ...(textDocument && { textDocument }), workspace: { configuration: true } },
        refused: ['workspace/configuration'],
      });
      await client.open(draft, loaded);
      await client.change(draft, 2, { text: `News. ${loaded}` });
      const found = pulls
        ? await client.diagnose(draft)
        : (await client.waitForPublished(({ version }) => version === 2)).diagnostics;
      assert.deepEqual(
        found.map(({ code, severity }) => [code, severity]),
        [['loaded-adjective', 1]],
      );
      assert.equal(client.logged.length, 1);
      assert.match(client.logged[0] ?? '', /^The editor does not tell its settings\. .*Not here/);
    }
  });

  test('to register anything still has the folders that come counted', async (t) => {
    const client = await start(t, { refused: ['client/registerCapability'] });
    const folders = [{ uri: 'file:///newsroom', name: 'newsroom' }];
    client.connection.onRequest(WorkspaceFoldersRequest.type, () => folders);
    await client.open('file:///newsroom/.desk/story.md', loaded);
    assert.equal((await client.diagnose('file:///newsroom/.desk/story.md')).length, 1);
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: folders, removed: [] },
    });
    while (client.refreshes.count === 0) await delay(5);
    assert.deepEqual(await client.diagnose('file:///newsroom/.desk/story.md'), []);
  });

  test('to name its folders, or to ask again, goes on being served', async (t) => {
    for (const method of ['workspace/workspaceFolders', 'workspace/diagnostic/refresh']) {
      const client = await start(t, { refused: [method] });
      if (method !== 'workspace/workspaceFolders')
        client.connection.onRequest(WorkspaceFoldersRequest.type, () => []);
      await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
        event: { added: [], removed: [] },
      });
      while (client.logged.length === 0) await delay(5);
      await client.open(uri, loaded);
      assert.equal((await client.diagnose(uri)).length, 1);
    }
  });
});

test('a client that knows nothing but drafts finds no error in its log', async (t) => {
  const client = await start(t, { capabilities: pushed });
  await client.open(uri, loaded);
  await client.waitForPublished((each) => each.uri === uri);
  assert.deepEqual(client.logged, []);
});
