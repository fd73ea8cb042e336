import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  FileChangeType,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { startClient, type Client, type ClientOptions } from './lsp-client.ts';

const count = 200;

function toText(i: number): string {
  return `# Vote ${i}\n\nThe minister issued a chilling warning on Monday.\n\n${`Ada Moll said that ${i + 10} people had left Arden on Monday, and that the town was quiet.\n\n`.repeat(8)}`;
}

/** Two hundred drafts, half of them in one folder and half in another. */
function toUris(folders: readonly string[]): string[] {
  return Array.from({ length: count }, (_, i) => `${folders[i % folders.length]}/story-${i}.md`);
}

async function start(t: TestContext, options?: ClientOptions): Promise<Client> {
  const client = await startClient(options);
  t.after(() => client.stop());
  return client;
}

async function openAll(client: Client, uris: readonly string[]): Promise<void> {
  await Promise.all(uris.map((uri, i) => client.open(uri, toText(i))));
}

async function closeAll(client: Client, uris: readonly string[]): Promise<void> {
  await Promise.all(
    uris.map((uri) =>
      client.connection.sendNotification(DidCloseTextDocumentNotification.type, {
        textDocument: { uri },
      }),
    ),
  );
}

/** Asks about every draft at once, as an editor does when it shows their marks. */
async function pullAll(
  client: Client,
  uris: readonly string[],
  ids: readonly (string | undefined)[] = [],
): Promise<DocumentDiagnosticReport[]> {
  return Promise.all(uris.map((uri, i) => client.pull(uri, ids[i])));
}

function toIds(reports: readonly DocumentDiagnosticReport[]): (string | undefined)[] {
  return reports.map(({ resultId }) => resultId);
}

function toCodes(report: DocumentDiagnosticReport | undefined): unknown {
  return report?.kind === 'full' ? report.items.map(({ code }) => code) : report?.kind;
}

/** How often any draft has been read to its end so far. */
function countReadings({ statuses }: Client): number {
  return statuses.filter(({ state }) => state === 'checked').length;
}

describe('with two hundred drafts open', () => {
  const uris = toUris(['file:///newsroom', 'file:///archive']);

  test('typing in one reads that one again, and none of the others', async (t) => {
    const client = await start(t);
    await openAll(client, uris);
    const first = await pullAll(client, uris);
    for (const report of first) assert.deepEqual(toCodes(report), ['loaded-adjective']);
    assert.equal(countReadings(client), count);
    const typed = 77;
    const end = { line: 2, character: 0 };
    for (let version = 2; version < 12; version++) {
      await client.change(uris[typed] ?? '', version, {
        range: { start: end, end },
        text: version === 11 ? 'A grim' : 'x',
      });
      await client.pull(uris[typed] ?? '', first[typed]?.resultId);
    }
    assert.equal(countReadings(client), count + 10);
    const again = await pullAll(client, uris, toIds(first));
    assert.equal(countReadings(client), count + 10);
    const changed = again.flatMap(({ kind }, i) => (kind === 'full' ? [i] : []));
    assert.deepEqual(changed, [typed]);
  });

  test('a word that the desk allows counts at once, in its own folder alone', async (t) => {
    const folders = await Promise.all([1, 2].map(() => mkdtemp(join(tmpdir(), 'copydesk-desk-'))));
    t.after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));
    const addresses = folders.map((folder) => pathToFileURL(folder).href);
    const here = toUris(addresses);
    const client = await start(t, { folders: addresses });
    await openAll(client, here);
    const first = await pullAll(client, here);
    const config = join(folders[0] ?? '', 'copydesk.json');
    const change = async (text: string | undefined): Promise<void> => {
      await (text === undefined ? rm(config) : writeFile(config, text));
      await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: pathToFileURL(config).href, type: FileChangeType.Changed }],
      });
    };
    await change('{ "allowedTerms": ["chilling"] }');
    const second = await pullAll(client, here, toIds(first));
    assert.deepEqual(
      second.map(toCodes),
      here.map((_, i) => (i % 2 === 0 ? [] : 'unchanged')),
    );
    assert.equal(countReadings(client), count + count / 2);
    await change('{ "allowedTerms": ');
    await change(undefined);
    const third = await pullAll(client, here, toIds(second));
    assert.deepEqual(
      third.map(toCodes),
      here.map((_, i) => (i % 2 === 0 ? ['loaded-adjective'] : 'unchanged')),
    );
    assert.equal(client.refreshes.count, 3);
  });

  test('what was known of them is let go when they are closed', async (t) => {
    const client = await start(t);
    const measure = createHeapMeter();
    const cycle = async (own: readonly string[]): Promise<number> => {
      await openAll(client, own);
      await pullAll(client, own);
      const full = measure();
      await closeAll(client, own);
      // An answer to a later question: the closing has been seen.
      assert.deepEqual(toCodes(await client.pull(own.at(-1) ?? '')), []);
      return full;
    };
    // What is compiled and looked up once stays for good.
    await cycle(toUris(['file:///first']));
    const before = measure();
    const full = await cycle(uris);
    const after = measure();
    t.diagnostic(`${full - before} bytes while open, ${after - before} behind`);
    assert.ok(full - before > 2e6, `200 drafts take ${full - before} bytes`);
    assert.ok(
      after - before < (full - before) / 5,
      `${after - before} of ${full - before} bytes stay`,
    );
  });

  test('the settings of one that is opened again are asked for again', async (t) => {
    const settings: Record<string, unknown> = {};
    const client = await start(t, { settings });
    await openAll(client, uris);
    await pullAll(client, uris);
    await closeAll(client, uris);
    settings['rules'] = { loadedAdjective: 'off' };
    await openAll(client, uris);
    assert.deepEqual((await pullAll(client, uris)).flatMap(toCodes), []);
  });
});

/** Measures how many bytes are in use, when all that nobody needs has been thrown away. */
function createHeapMeter(): () => number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  return () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
}
