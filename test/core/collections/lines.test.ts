import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Lines } from '../../../src/core/collections/lines.ts';

test('lines are found by their numbers, empty ones too, and none beyond them', () => {
  const lines = new Lines('one\n\nthree\n', 4);
  const found = [-1, 0, 1, 2, 3, 4].map((number) => lines.find(number));
  assert.deepEqual(found, [undefined, 'one', '', 'three', '', undefined]);
});
