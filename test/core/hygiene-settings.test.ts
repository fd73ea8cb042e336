import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDocument, createLinter, resolveSettings } from '../../src/core/index.ts';

function findWords(text: string, ruleId: string, settings: object): string[] {
  const linter = createLinter(resolveSettings(settings).settings);
  const { findings, failures } = linter.lint(createDocument(text, 'markdown'));
  assert.deepEqual(failures, []);
  return findings
    .filter((finding) => finding.ruleId === ruleId)
    .map(({ span }) => text.slice(span.start, span.end));
}

test('an acronym that the desk knows needs no explanation', () => {
  const text = 'Staff at SEPTA walked out. The KPRF said it would vote no.';
  assert.deepEqual(findWords(text, 'acronym-undefined', {}), ['SEPTA', 'KPRF']);
  assert.deepEqual(findWords(text, 'acronym-undefined', { knownAcronyms: ['SEPTA'] }), ['KPRF']);
});
