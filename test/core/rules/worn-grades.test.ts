import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDocument, createLinter, defaultSettings } from '../../../src/core/index.ts';

const linter = createLinter(defaultSettings);

/** How grave each finding of a rule is in a text. */
function grade(ruleId: string, text: string): string[] {
  const { findings } = linter.lint(createDocument(text, 'markdown'));
  return findings.filter((finding) => finding.ruleId === ruleId).map(({ severity }) => severity);
}

test('what is asked is a hint, what is said is not', () => {
  assert.deepEqual(grade('journalese', 'Has the toll crippled the clinics?'), ['hint']);
  assert.deepEqual(grade('journalese', 'The toll has crippled the clinics.'), ['information']);
});

test('criticism of old is a hint, that of the day is not', () => {
  for (const text of [
    'The reeve has come under fire for the delay.',
    'The reeve, who came under fire for the delay, left.',
    'The vote was put off as the reeve came under fire.',
    'The reeve came under fire for what some called sloth.',
  ])
    assert.deepEqual(grade('journalese', text), ['hint'], text);
  assert.deepEqual(grade('journalese', 'The reeve came under fire for the delay.'), [
    'information',
  ]);
});

test('a worn picture that says what it means is a hint, a blow is not', () => {
  for (const [mild, plain] of [
    ['Holt railed against the toll.', 'Holt ripped the council.'],
    ['Holt took a swipe at her rival.', 'Holt lashed out at her rival.'],
    ['The dam is a thorn in the side of Moll.', 'The dam is a poisoned chalice.'],
    ['The party is in disarray.', 'The party is in tatters.'],
    ['The killings rocked the town.', 'The scandal rocked the bank.'],
    ['The council slashed 40 posts in May.', 'The council slashed services in May.'],
    ['It was an advertising onslaught.', 'It was an onslaught on the council.'],
  ] as const) {
    assert.deepEqual(grade('journalese', mild), ['hint'], mild);
    assert.notEqual(grade('journalese', plain)[0] ?? 'hint', 'hint', plain);
  }
});

test('an adjective of the same form is no verb', () => {
  assert.deepEqual(grade('journalese', 'He sent a series of excoriating letters.'), []);
  assert.deepEqual(grade('journalese', 'Holt spent May excoriating the council.'), ['information']);
});

test('what was foreseen is a hint in its clause, and a comment before it', () => {
  for (const word of ['inevitably', 'predictably']) {
    assert.deepEqual(grade('editorial-adverb', `The fee ${word} drove riders away.`), ['hint']);
    const set = `${word.charAt(0).toUpperCase()}${word.slice(1)}, the fee drove riders away.`;
    assert.deepEqual(grade('editorial-adverb', set), ['information']);
  }
  assert.deepEqual(grade('editorial-adverb', 'The pact may merely reset the clock.'), ['hint']);
  assert.deepEqual(grade('editorial-adverb', 'The clerk defiantly waved the letter.'), []);
  assert.deepEqual(grade('editorial-adverb', 'The clerk defiantly kept the letter.'), ['hint']);
  assert.deepEqual(grade('editorial-adverb', 'The clerk brazenly kept the letter.'), ['warning']);
});

test('how far a thing goes is a hint, heat is not', () => {
  for (const [mild, plain] of [
    ['The forecasts were wildly overstated.', 'The board wildly painted the town.'],
    ['The two drafts are starkly different.', 'The mill starkly failed.'],
    ['In May she was flat-out campaigning for reeve.', 'The report is flat-out wrong.'],
  ] as const) {
    assert.deepEqual(grade('intensifier', mild), ['hint'], mild);
    assert.notEqual(grade('intensifier', plain)[0] ?? 'hint', 'hint', plain);
  }
});

test('a tone that is a place in politics, or is over, is a hint', () => {
  for (const text of [
    'Roy struck a populist tone on Monday.',
    'The guards who had been dismissive of the plan left.',
    'Roy gave a halting response.',
  ])
    assert.deepEqual(grade('tone-characterisation', text), ['hint'], text);
  assert.deepEqual(grade('tone-characterisation', 'Roy gave a dismissive response.'), [
    'information',
  ]);
});

test('a claim is a hint where it is pleaded or the headline calls it false', () => {
  const claim = 'The bank also claimed that the deed was blank.';
  const plain = `Two firms met in Orme in May.\n\n${claim}`;
  assert.deepEqual(grade('attribution-verb', plain), ['information']);
  for (const text of [
    `The bank filed suit in Orme in May.\n\n${claim}`,
    `# Ruiz’s claim that the dam leaks isn’t true\n\nRuiz claimed that the dam leaked.`,
  ])
    assert.deepEqual(grade('attribution-verb', text), ['hint'], text);
  assert.deepEqual(
    grade(
      'attribution-verb',
      'Holt said the claim was not true.\n\nRuiz claimed that the dam leaked.',
    ),
    ['information'],
  );
});

test('an error is admitted, bad news is not', () => {
  const error = 'Holt admitted that the date in the report was wrong.';
  assert.deepEqual(grade('attribution-verb', error), ['hint']);
  assert.deepEqual(grade('attribution-verb', 'Holt admitted that morale was low.'), [
    'information',
  ]);
});
