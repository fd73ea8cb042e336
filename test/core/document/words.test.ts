import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDocument } from '../../../src/core/document/document.ts';
import { createShapeList, createWordList } from '../../../src/core/document/words/words.ts';
import { createVerbMatcher } from '../../../src/core/english/verb-matcher.ts';

const birds = createWordList(['heron', 'owl', "hawk's"]);
const adverbs = createShapeList((lower) => lower.endsWith('ly'));
const matchOpen = createVerbMatcher(['open', 'shut down']);

function read(text: string) {
  return createDocument(text, 'plaintext').blocks.flatMap(({ block }) => block.sentences);
}

test('a word knows the lists that it is on, whatever its case', () => {
  const [sentence] = read('The Heron slowly left; the owl’s nest was empty, the hawk’s was not.');
  const found = sentence?.tokens ?? [];
  const on = (isListed: (token: (typeof found)[number]) => boolean): string[] =>
    found.filter(isListed).map(({ text }) => text);
  assert.deepEqual(
    on((token) => birds.has(token)),
    ['Heron', 'hawk’s'],
  );
  assert.deepEqual(
    on((token) => birds.hasBase(token)),
    ['Heron', 'owl’s'],
  );
  assert.deepEqual(
    on((token) => adverbs.has(token)),
    ['slowly'],
  );
});

test('a sentence knows the lists that its words are on', () => {
  const sentences = read('A heron left. The owl’s nest was empty. Nobody spoke.');
  assert.deepEqual(
    sentences.map((sentence) => [birds.isIn(sentence), birds.isBaseIn(sentence)]),
    [
      [true, true],
      [false, true],
      [false, false],
    ],
  );
});

test('a sentence without a form of a verb needs no search', () => {
  const sentences = read('The board shuts the mill. It opened late. Nobody spoke.');
  assert.deepEqual(
    sentences.map((sentence) => matchOpen.openings.isIn(sentence)),
    [true, true, false],
  );
  assert.deepEqual(
    sentences.map(({ tokens }) => tokens.flatMap((_, i) => matchOpen(tokens, i)?.lemma ?? [])),
    [[], ['open'], []],
  );
});

test('words that are read know the lists even where there are more than can be remembered', () => {
  const words = Array.from({ length: 45_000 }, (_, i) => `x${i.toString(36)}`);
  for (const sentence of read(`${words.join(' ')}\n\nA heron left.`).slice(-1))
    assert.ok(birds.isIn(sentence));
});

test('a list that is made after a word has been read is refused', () => {
  read('A heron left.');
  assert.throws(() => createWordList(['crow']), /was made after/);
});
