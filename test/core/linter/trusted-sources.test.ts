import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDocument, createLinter, resolveSettings } from '../../../src/core/index.ts';

const draft = 'Repairs will cost $3.4 million, a Met Office sum.';

function lint(trustedSources: readonly string[]): readonly string[] {
  const { settings } = resolveSettings({ trustedSources });
  const { findings } = createLinter(settings).lint(createDocument(draft, 'markdown'));
  return findings.map(({ ruleId }) => ruleId);
}

test('a figure in a sentence that holds a trusted source needs no other', () => {
  assert.deepEqual(lint(['Met Office']), []);
});

test('the same figure is queried where nobody trusts that name', () => {
  assert.equal(lint([]).length, 1);
  assert.equal(lint(['']).length, 1);
});
