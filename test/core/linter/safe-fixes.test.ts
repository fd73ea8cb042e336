import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import {
  applyEdits,
  createDocument,
  createLinter,
  defaultSettings,
} from '../../../src/core/index.ts';
import { applySafeFixes, type MendedDraft } from '../../../src/core/linter/safe-fixes.ts';
import { draft, languages } from '../../random-drafts.ts';

const linter = createLinter(defaultSettings);

function mend(text: string): MendedDraft {
  return applySafeFixes(createDocument(text, 'plaintext'), linter, () => true);
}

describe('the edits of all safe fixes', () => {
  test('make the mended draft of the one that there was', () => {
    fc.assert(
      fc.property(draft, fc.constantFrom(...languages), (text, language) => {
        const document = createDocument(text, language);
        const mended = applySafeFixes(document, linter, () => true);
        assert.equal(applyEdits(document.text, mended.edits), mended.document.text);
        assert.equal(mended.edits.length === 0, mended.document.text === document.text);
      }),
      { seed: 20_26, numRuns: 300 },
    );
  });

  test('are one where several rounds have cut words that stand together', () => {
    const words = 'grim, chilling, startling and harrowing ';
    const { edits, count } = mend(`The minister issued a ${words}warning.\n`);
    assert.ok(count > 1);
    assert.deepEqual(edits, [{ span: { start: 22, end: 22 + words.length }, newText: '' }]);
  });

  test('reach no further than the words that they change', () => {
    const { edits } = mend('A very long day. The minister issued an appalling warning.\n');
    assert.deepEqual(
      edits.map(({ span, newText }) => [span.start, span.end, newText]),
      [
        [2, 7, ''],
        [37, 39, 'a'],
        [40, 50, ''],
      ],
    );
  });
});
