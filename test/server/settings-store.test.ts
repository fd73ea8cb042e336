import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSettingsStore } from '../../src/server/settings/settings.ts';

type Parts = Parameters<typeof createSettingsStore>;

const editorSettings: Parts[0] = {
  find: () => Promise.resolve(undefined),
  renew: () => Promise.resolve(false),
  forget: () => undefined,
};

const findNearest: Parts[1]['findNearest'] = (folder) =>
  Promise.resolve({
    text: folder,
    fault: undefined,
    problem: undefined,
    raw: { allowedTerms: [folder] },
    folder,
  });

const configFiles: Parts[1] = {
  findNearest,
  recallNearest: findNearest,
  concerns: () => true,
  refresh: () => Promise.resolve(),
  onDidChange: () => undefined,
};

/** A store for a workspace in which each folder has a `copydesk.json` of its own. */
function createStore() {
  return createSettingsStore(
    editorSettings,
    configFiles,
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
