import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDocument, createLinter, defaultSettings } from '../../../src/core/index.ts';

const linter = createLinter(defaultSettings);

/** How grave each finding of a rule is in a text. */
function grade(ruleId: string, text: string): string[] {
  const { findings } = linter.lint(createDocument(text, 'markdown'));
  return findings.filter((finding) => finding.ruleId === ruleId).map(({ severity }) => severity);
}

test('a worn phrase that takes no side is a hint', () => {
  for (const text of [
    'The cost of the dam looms large in the talks.',
    'The truce has been on shaky ground since May.',
    'The island was gripped by a wave of strikes.',
    'The two ports moved in lockstep on fees.',
    'The firm is on the brink of a sale.',
    'A flood of letters reached the office.',
    'The mill has made history twice.',
  ])
    assert.deepEqual(grade('journalese', text), ['hint'], text);
});

test('one that strikes, blows up or alarms is not', () => {
  for (const text of [
    'Critics slammed the port over its fees.',
    'The union hit back at the port.',
    'The march descended into chaos.',
    'The loss dealt a hammer blow to the port.',
    'A flood of foreigners reached the town.',
    'The board swept it under the rug.',
  ])
    assert.notEqual(grade('journalese', text)[0] ?? 'hint', 'hint', text);
});
