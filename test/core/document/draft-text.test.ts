import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { createDocument, DraftText } from '../../../src/core/index.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const words = fc.oneof(
  fc.constantFrom('', 'a', 'Moll said so.\n\n', '\r\n', '\n', '---\n'),
  fc.constantFrom('The town was quiet. ', 'Moll left.\n\n').map((each) => each.repeat(900)),
);
const edits = fc.array(fc.tuple(share, share, words), { minLength: 1, maxLength: 70 });

function edit(text: DraftText, from: number, to: number, newText: string): DraftText {
  const [a, b] = [from, to].map((each) => Math.floor(each * text.length));
  return text.replace(Math.min(a ?? 0, b ?? 0), Math.max(a ?? 0, b ?? 0), newText);
}

describe('a draft text', () => {
  test('knows what has changed since an earlier version', () => {
    const changed = fc.property(words, edits, (first, all) => {
      const before = DraftText.of(first);
      let after = before;
      for (const [from, to, newText] of all) after = edit(after, from, to, newText);
      const change = after.findChangeSince(before);
      if (all.length > 64) return assert.equal(change, undefined);
      assert.ok(change);
      const { start, beforeEnd, afterEnd } = change;
      assert.ok(before.slice(0, start) === after.slice(0, start));
      assert.ok(before.slice(beforeEnd) === after.slice(afterEnd));
    });
    fc.assert(changed, { seed: 20_26, numRuns: 100 });
  });

  test('does not take another text for its own', () => {
    const text = DraftText.of('It rained.');
    const one = text.replace(0, 2, 'All day it');
    const other = text.replace(0, 10, 'No.');
    assert.ok(one.findChangeSince(text));
    assert.equal(other.findChangeSince(text), undefined);
    assert.equal(other.findChangeSince(one), undefined);
    assert.equal(one.findChangeSince(one.toString()), undefined);
  });

  test('is read as its words are, version by version', () => {
    const typed = fc.property(words, edits, (first, all) => {
      let text = DraftText.of(`Moll left.\n\n${first}`);
      let document = createDocument(text, 'markdown');
      for (const [i, [from, to, newText]] of all.slice(0, 12).entries()) {
        text = edit(text, from, to, newText);
        if (i % 3 === 1) continue;
        document = createDocument(text, 'markdown', document);
        const fresh = createDocument(text.toString(), 'markdown');
        assert.ok(document.text === fresh.text);
        assert.deepEqual(
          document.blocks.map(({ block, ...place }) => ({ ...place, source: block.source })),
          fresh.blocks.map(({ block, ...place }) => ({ ...place, source: block.source })),
        );
      }
    });
    fc.assert(typed, { seed: 20_26, numRuns: 100 });
  });

  test('leaves a byte-order mark out', () => {
    const text = DraftText.of('\uFEFFMoll left.');
    const document = createDocument(text, 'markdown');
    assert.equal(document.text, 'Moll left.');
    const after = createDocument(text.replace(11, 11, ' Bell came.'), 'markdown', document);
    assert.equal(after.text, 'Moll left. Bell came.');
  });
});
