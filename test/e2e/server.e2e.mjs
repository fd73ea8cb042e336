// What the built server leaves behind for the next one.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { startServer } from '../bench/server.mjs';

const uri = 'untitled:draft';

/** Which compiled code there is in a folder, and since when. */
function findCode(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.bin'));
  return names.map((name) => [name, statSync(join(folder, name)).mtimeMs]);
}

/** Has a server read a draft, and stays with it until something is over. */
async function useServer(folder, isOver) {
  const { client, stop } = await startServer(folder);
  await client.open(uri, 'The minister issued a ghastly warning on Monday.');
  assert.equal((await client.diagnose(uri)).length, 1);
  for (let waited = 0; !isOver(waited) && waited < 30_000; waited += 200) await delay(200);
  await stop();
}

// V8 refuses what was compiled under other flags, without a word.
test('the server starts from the code that an earlier one has compiled', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-code-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  // Its own code and the core’s.
  const bundles = 2;
  await useServer(folder, () => findCode(folder).length === bundles);
  const code = findCode(folder);
  assert.equal(code.length, bundles);
  // Refused code is made anew some seconds after it has been used.
  await useServer(folder, (waited) => waited > 8000);
  assert.deepEqual(findCode(folder), code);
});
