import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDocument, createLinter, resolveSettings } from '../../../src/core/index.ts';

const copy = 'The mayor resigned earlier today.\n';

function findIds(text: string, settings: object): string[] {
  const { lint } = createLinter(resolveSettings(settings).settings);
  return lint(createDocument(text, 'markdown')).findings.map(({ ruleId }) => ruleId);
}

test('a genre that nobody knows leaves the one of the settings standing, for every rule', () => {
  const draft = `---\ngenre: gardening\n---\n\n${copy}`;
  assert.deepEqual(findIds(draft, { genre: 'live' }), []);
  assert.deepEqual(findIds(draft, { genre: 'opinion' }), []);
  assert.deepEqual(findIds(draft, {}), ['relative-time']);
});

test('news that breaks is running coverage; opinion stays what it is', () => {
  assert.deepEqual(findIds(`---\nbreaking: true\n---\n\n${copy}`, {}), []);
  const column = `---\nbreaking: true\ngenre: column\n---\n\nThe minister issued a chilling warning.`;
  assert.deepEqual(findIds(column, {}), []);
});
