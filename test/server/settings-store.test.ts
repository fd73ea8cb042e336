import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSettingsStore } from '../../src/server/settings/settings.ts';

/** A store for a workspace in which each folder has a `copydesk.json` of its own. */
function createStore() {
  const find = (folder: string) =>
    Promise.resolve({ text: folder, fault: undefined, raw: { allowedTerms: [folder] }, folder });
  const renew = () => Promise.resolve(false);
  return createSettingsStore(
    { find: () => Promise.resolve(undefined), renew, forget: () => undefined },
    {
      findNearest: find,
      recallNearest: find,
      refresh: () => Promise.resolve(),
      onDidChange: () => undefined,
    },
    () => [],
    () => undefined,
  );
}

const uris = Array.from({ length: 120 }, (_, i) => `file:///desk/folder-${i}/story.md`);

test('drafts of more folders than are kept do not take each other’s settings away', async () => {
  const store = createStore();
  const first = await Promise.all(uris.map((uri) => store.settingsOf(uri)));
  const again = await Promise.all(uris.map((uri) => store.recallSettingsOf(uri)));
  assert.ok(again.every((each, i) => each === first[i]));
});

test('the settings of closed drafts are not kept for ever', async () => {
  const store = createStore();
  const first = await store.settingsOf('file:///desk/first/story.md');
  for (const uri of ['file:///desk/first/story.md', ...uris]) {
    await store.settingsOf(uri);
    store.forget(uri);
  }
  assert.notEqual(await store.settingsOf('file:///desk/first/story.md'), first);
});
