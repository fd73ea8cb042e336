import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDocument, createLinter, defaultSettings } from '../../../src/core/index.ts';

const linter = createLinter(defaultSettings);

/** How grave each finding of `loaded-noun` and its like is in a text. */
function grade(text: string): string[] {
  return linter.lint(createDocument(text, 'markdown')).findings.map(({ severity }) => severity);
}

/** The fixes that are offered in a text. */
function offer(text: string): readonly unknown[] {
  return linter.lint(createDocument(text, 'markdown')).findings.flatMap(({ fixes }) => fixes ?? []);
}

test('what has not happened has no other name yet', () => {
  for (const text of [
    'A strike in June could bring chaos to the port.',
    'If mayhem breaks out, the bridge will close.',
    'Street chaos, if it comes, would keep the shops shut.',
    'The new timetable might turn into a fiasco.',
  ])
    assert.deepEqual(grade(text), ['hint'], text);
});

test('but what is there has, and a plan is judged by its verdict', () => {
  for (const text of [
    'The strike brought mayhem to the port.',
    'The new rules will end the mayhem at the port.',
    'A ban could stop mayhem at the port.',
    'Guards could not stop mayhem in the streets.',
    'The bill would be a debacle.',
    'The council will meet in June about the fiasco.',
  ])
    assert.notDeepEqual(grade(text), ['hint'], text);
});

test('chaos is mostly borne out by what the copy tells', () => {
  assert.deepEqual(grade('The strike brought chaos to the port.'), ['hint']);
});

test('killings that the copy counts may be called a slaughter', () => {
  const word = 'The slaughter shook the valley.';
  assert.deepEqual(grade(word), ['warning']);
  assert.deepEqual(grade(`Police said 31 people were shot dead at the fair.\n\n${word}`), ['hint']);
});

test('a name for a small quarrel is a hint', () => {
  for (const noun of ['brouhaha', 'kerfuffle', 'ruckus', 'spat', 'squabble'])
    assert.deepEqual(grade(`The ${noun} over the fee has passed.`), ['hint'], noun);
});

test('a name for a way to speak is more than a hint', () => {
  for (const noun of ['diatribe', 'rant', 'tirade'])
    assert.deepEqual(grade(`The ${noun} lasted an hour.`), ['warning'], noun);
});

test('to rouse those who agree is a hint, to rouse feelings is not', () => {
  for (const verb of ['gin up', 'rile up', 'whip up']) {
    assert.deepEqual(grade(`Holm used the fee to ${verb} voters.`), ['hint'], verb);
    assert.notDeepEqual(grade(`Holm used the fee to ${verb} hatred.`), ['hint'], verb);
  }
});

test('which of some things counts most is the order of the news', () => {
  assert.deepEqual(grade('She won over the unions, most crucially the dockers.'), ['hint']);
  assert.deepEqual(grade('Crucially, she won over the dockers.'), ['information']);
});

test('a plural is not offered where the verb behind it would have to change too', () => {
  assert.deepEqual(offer('Norvane’s aggression in the valley continues.'), []);
  assert.equal(offer('Norvane’s aggression in the valley stopped in May.').length, 1);
});
