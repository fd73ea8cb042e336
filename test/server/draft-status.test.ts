import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { startClient, type Client, type ClientOptions } from './lsp-client.ts';

const loaded = 'The minister issued a chilling warning on Monday.\n';

async function start(t: TestContext, options: ClientOptions = {}): Promise<Client> {
  const client = await startClient(options);
  t.after(() => client.stop());
  return client;
}

async function readStatus(client: Client, uri: string, text: string) {
  await client.open(uri, text);
  await client.diagnose(uri);
  return client.statuses.at(-1);
}

test('hints are counted apart: the Problems panel does not list them', async (t) => {
  const client = await start(t, { settings: { showHints: true } });
  const text = `${loaded}\nThe bridge is very old.\n`;
  const { findings, hints } = (await readStatus(client, 'untitled:one', text)) ?? {};
  assert.deepEqual([findings, hints], [1, 1]);
  const none = await readStatus(client, 'untitled:two', loaded);
  assert.equal(none?.hints, undefined);
});

test('a draft that a comment silences tells where the comment stands', async (t) => {
  const client = await start(t);
  const text = `${loaded}\n<!-- copydesk-ignore-file: a sheet -->\n`;
  const status = await readStatus(client, 'untitled:sheet', text);
  assert.deepEqual(status?.comment, { line: 2, character: 0 });
});

test('a mistake in the copydesk.json that holds is told with the draft', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-'));
  t.after(() => rm(folder, { recursive: true }));
  const config = join(folder, 'copydesk.json');
  await writeFile(config, '{\n  "showHints": "often"\n}\n');
  const client = await start(t);
  const uri = pathToFileURL(join(folder, 'story.md')).href;
  const { state, findings, configProblem } = (await readStatus(client, uri, loaded)) ?? {};
  assert.deepEqual([state, findings], ['checked', 1]);
  assert.equal(configProblem?.uri, pathToFileURL(config).href);
  assert.deepEqual(configProblem?.at, { line: 1, character: 15 });
  assert.match(configProblem?.message ?? '', /showHints/);
});
