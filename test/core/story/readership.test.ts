import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDocument, createLinter, defaultSettings } from '../../../src/core/index.ts';

function severitiesIn(text: string, settings = defaultSettings): readonly string[] {
  const { findings } = createLinter(settings).lint(createDocument(text, 'markdown'));
  return findings
    .filter(({ ruleId }) => ruleId === 'relative-time')
    .map(({ severity }) => severity);
}

function coloursIn(text: string): readonly string[] {
  const { findings } = createLinter(defaultSettings).lint(createDocument(text, 'markdown'));
  return findings
    .filter(({ ruleId }) => ruleId === 'puffery' || ruleId === 'loaded-adjective')
    .map(({ severity }) => severity);
}

test('“yesterday” is a hint in a draft without a date, however its house spells', () => {
  const settings = { ...defaultSettings, spelling: 'UK' as const };
  assert.deepEqual(severitiesIn('The mayor resigned yesterday.', settings), ['hint']);
  assert.deepEqual(severitiesIn('Mr Holt resigned yesterday.'), ['hint']);
  const dated = '---\ndate: 2024-03-12\n---\n\nMr Holt resigned yesterday.';
  assert.deepEqual(severitiesIn(dated, settings), ['information']);
  assert.deepEqual(severitiesIn(dated), ['information']);
});

test('in copy about a match its colour is a hint', () => {
  const play = 'The midfielder scored from the penalty spot after a superb cross by the winger.';
  const rest = 'The striker missed a second goal, and the goalkeeper held the game level.';
  assert.deepEqual(coloursIn(`${play}\n\n${rest}`), ['hint']);
  assert.deepEqual(coloursIn('The shop had a superb season, its goal for years.'), ['warning']);
});
