import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createDocument, createLinter, defaultSettings } from '../../../src/core/index.ts';
import { createStory } from '../../../src/core/story/story.ts';

function isOpinion(text: string): boolean {
  return createStory(createDocument(text, 'plaintext'), defaultSettings).isOpinion();
}

function severityOf(text: string, ruleId: string): string | undefined {
  const { findings } = createLinter(defaultSettings).lint(createDocument(text, 'plaintext'));
  return findings.find((finding) => finding.ruleId === ruleId)?.severity;
}

const verdict = 'The figures underscore the depth of the crisis.';
const argument = [
  'Why does the council wait for the dikes to break?',
  verdict,
  'We should all ask what the money was for.',
  'Of course it is late. You can still write to the mayor.',
].join('\n\n');
const report = [
  'The council met on Monday.',
  verdict,
  'The mayor said, “We should all ask what the money was for.”',
  '“Why do you wait?” Ruiz asked. “We could lose it all.”',
].join('\n\n');

describe('a piece of opinion', () => {
  test('is told by a writer who argues', () => {
    assert.equal(isOpinion(argument), true);
    assert.equal(isOpinion(report), false);
  });

  test('is told by its label', () => {
    assert.equal(isOpinion(`The dikes\n\nLETTERS\n\n${verdict}`), true);
    assert.equal(isOpinion(`The dikes\n\nThe letters came on Monday.\n\n${verdict}`), false);
  });

  test('is not told by “US”, “World War I” or a golf course', () => {
    const names = 'US ships came. They sank in World War I. The golf course is shut. It rained.';
    assert.equal(isOpinion(names), false);
  });

  test('is asked for its conclusions only in a hint', () => {
    assert.equal(severityOf(argument, 'editorial-conclusion'), 'hint');
    assert.equal(severityOf(report, 'editorial-conclusion'), 'warning');
  });
});
