import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WordTable } from '../../../src/core/document/words/word-table.ts';

function createCounted() {
  const read: string[] = [];
  const table = new WordTable((text) => {
    read.push(text);
    return { text };
  });
  return { read, table };
}

test('a word is read once, wherever it stands', () => {
  const { read, table } = createCounted();
  const first = table.find('the ferry', 4, 9);
  assert.equal(table.find('a ferry sank', 2, 7), first);
  assert.equal(table.find('ferryman', 0, 5), first);
  assert.deepEqual(read, ['ferry']);
});

test('a table that grows keeps what it knows, and one that is full starts anew', () => {
  const { read, table } = createCounted();
  const words = Array.from({ length: 5_000 }, (_, i) => `word${i}`);
  for (const word of words) assert.equal(table.find(word, 0, word.length).text, word);
  for (const word of words) table.find(word, 0, word.length);
  assert.ok(read.length < words.length * 1.01, `${read.length} were read`);
  for (let i = 0; i < 40_000; i++) table.find(`other${i}`, 0, `other${i}`.length);
  read.length = 0;
  for (const word of words) assert.equal(table.find(word, 0, word.length).text, word);
  assert.equal(read.length, words.length);
});
