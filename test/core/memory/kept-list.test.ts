import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toKeptList } from '../../../src/core/memory/kept-list.ts';

test('a list is kept with what it holds, and all empty lists are one', () => {
  assert.deepEqual(toKeptList([1, 2]), [1, 2]);
  assert.equal(toKeptList([]), toKeptList<string>([]));
});
