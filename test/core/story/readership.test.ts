import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
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

describe('“yesterday” is a hint only', () => {
  test('in British copy', () => {
    assert.deepEqual(severitiesIn('Mr Holt resigned yesterday.'), ['hint']);
    assert.deepEqual(severitiesIn('The mayor resigned at 7.30pm yesterday.'), ['hint']);
    assert.deepEqual(severitiesIn('The town centre was shut yesterday.'), ['hint']);
    const settings = { ...defaultSettings, spelling: 'UK' as const };
    assert.deepEqual(severitiesIn('The mayor resigned yesterday.', settings), ['hint']);
  });

  test('where a house counts all its days so', () => {
    const text = 'The mayor resigned yesterday.\n\nThe council will vote today.';
    assert.deepEqual(severitiesIn(text), ['hint', 'hint']);
  });

  test('of “this morning” where no weekday is named', () => {
    assert.deepEqual(severitiesIn('The council voted this morning.'), ['hint']);
    assert.deepEqual(severitiesIn('The council voted last night.'), ['information']);
  });

  test('and not in copy that names its days, or that says when it appears', () => {
    const text = 'The mayor resigned yesterday.\n\nThe council will vote today, not Monday.';
    assert.deepEqual(severitiesIn(text), ['information', 'information']);
    assert.deepEqual(severitiesIn('Mr. Holt resigned yesterday.'), ['information']);
    assert.deepEqual(severitiesIn('The Arden Centre was shut yesterday.'), ['information']);
    const dated = '---\ndate: 2024-03-12\n---\n\nMr Holt resigned yesterday.';
    assert.deepEqual(severitiesIn(dated), ['information']);
  });
});

test('in copy about a match its colour is a hint', () => {
  const play = 'The midfielder scored from the penalty spot after a superb cross by the winger.';
  const rest = 'The striker missed a second goal, and the goalkeeper held the game level.';
  assert.deepEqual(coloursIn(`${play}\n\n${rest}`), ['hint']);
  assert.deepEqual(coloursIn('The shop had a superb season, its goal for years.'), ['warning']);
});
