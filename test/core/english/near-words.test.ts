import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  readBefore,
  readBehind,
  toNearPhrases,
  toPlainPhrases,
} from '../../../src/core/english/near-words.ts';

const text = 'Half of the other 40 well-paid Älvdalen judges, say';
const number = text.indexOf('40');

test('words beside a place are read outward, with what parts them', () => {
  const before = readBefore(text, number, 0);
  assert.deepEqual(
    [0, 1, 2, 3, 4].map((i) => before.at(i).text),
    ['other', 'the', 'of', 'Half', ''],
  );
  const behind = readBehind(text, number + 2, text.length);
  assert.deepEqual(
    [0, 1, 2, 3, 4].map((i) => behind.at(i)),
    [
      { text: 'well', lower: 'well', gap: ' ' },
      { text: 'paid', lower: 'paid', gap: '-' },
      { text: 'Älvdalen', lower: 'älvdalen', gap: ' ' },
      { text: 'judges', lower: 'judges', gap: ' ' },
      { text: 'say', lower: 'say', gap: ', ' },
    ],
  );
});

test('a run of words keeps their order and ends at a mark', () => {
  assert.equal(readBefore(text, number, 0).run(3), 'of the other');
  assert.equal(readBehind(text, number + 2, text.length).run(2), 'well paid');
  assert.equal(readBehind(text, number + 2, text.length).run(5), undefined);
});

test('nothing is read beyond the limit', () => {
  const before = readBefore(text, number, text.indexOf('the'));
  assert.equal(before.run(2), 'the other');
  assert.equal(before.run(3), undefined);
});

test('the longest phrase counts, and it must touch the place', () => {
  const before = readBefore(text, number, 0);
  assert.equal(toNearPhrases('the|of the', 'other').count(before), 3);
  assert.equal(toNearPhrases('the', '|other').count(before), 2);
  assert.equal(toNearPhrases('half').count(before), 0);
});

test('phrases in small letters pass over capitals', () => {
  const before = readBefore(text, text.indexOf(' of'), 0);
  assert.equal(toNearPhrases('half').count(before), 1);
  assert.equal(toPlainPhrases('half').count(before), 0);
});
