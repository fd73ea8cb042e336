import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Block } from '../../../src/core/document/block.ts';
import { createDocument } from '../../../src/core/index.ts';
import { createKeptIndex, type IndexPlan } from '../../../src/core/story/reads/kept-index.ts';
import { createReadLog } from '../../../src/core/story/reads/read-log.ts';
import { blankLog } from '../../../src/core/story/reads/reads.ts';
import { BlockView } from '../../../src/core/story/reads/views.ts';

/** An index of the words of each block, with a note of what is read and what is summed up. */
function watchIndex(log = blankLog) {
  const read: string[] = [];
  const summed: string[] = [];
  const plan: IndexPlan<string, number> = {
    name: 'words',
    read: ({ text, tokens }: Block) => {
      read.push(text);
      return tokens.map(({ lower }) => ({ key: lower, value: lower }));
    },
    sum: (uses, key) => {
      summed.push(key);
      return uses.length;
    },
  };
  return { read, summed, index: createKeptIndex(plan, log) };
}

function toViews(text: string): readonly BlockView[] {
  const { blocks } = createDocument(text, 'plaintext');
  const host = { log: blankLog, placed: blocks };
  return blocks.map(({ block }, i) => new BlockView(host, block, i));
}

const before = toViews('red apples\ngreen apples\nred plums');
const [first, second, third] = before;
const [changed] = toViews('green plums');
assert.ok(first && second && third && changed);
changed.index = 1;
const after = [first, changed, third];

describe('a kept index', () => {
  test('reads nothing before the first question', () => {
    const { read, index } = watchIndex();
    index.update({ start: 0, views: before, removed: [], added: before });
    assert.deepEqual(read, []);
    assert.equal(index.of('red'), 2);
    assert.equal(read.length, 3);
  });

  test('reads a draft that is followed before the first question, and what was read ahead only once', () => {
    const { read, index } = watchIndex(createReadLog());
    const [ahead, ...others] = toViews('sour apples\nsour plums\nsour pears');
    assert.ok(ahead);
    index.readAhead(ahead.own);
    assert.deepEqual(read, ['sour apples']);
    const views = [ahead, ...others];
    index.update({ start: 0, views, removed: [], added: views });
    assert.deepEqual(read, ['sour apples', 'sour plums', 'sour pears']);
    assert.equal(index.of('sour'), 3);
    assert.equal(read.length, 3);
  });

  test('reads again what came, and sums up what it says', () => {
    const { read, summed, index } = watchIndex();
    index.update({ start: 0, views: before, removed: [], added: before });
    for (const key of ['red', 'green', 'apples', 'plums']) index.of(key);
    read.length = summed.length = 0;
    const keys = index.update({ start: 1, views: after, removed: [second], added: [changed] });
    assert.deepEqual(read, ['green plums']);
    assert.deepEqual(summed.toSorted(), ['apples', 'green', 'plums']);
    assert.deepEqual(keys.toSorted(), ['apples', 'plums']);
    assert.deepEqual([index.of('apples'), index.of('plums'), index.of('green')], [1, 2, 1]);
  });

  test('keeps the order of the draft', () => {
    const index = createKeptIndex(
      {
        name: 'texts',
        read: ({ text }) => [{ key: 'all', value: text }],
        sum: (uses) => uses.map(({ value }) => value).join(', '),
      },
      blankLog,
    );
    index.update({ start: 0, views: before, removed: [], added: before });
    assert.equal(index.of('all'), 'red apples, green apples, red plums');
    index.update({ start: 1, views: after, removed: [second], added: [changed] });
    assert.equal(index.of('all'), 'red apples, green plums, red plums');
  });
});
