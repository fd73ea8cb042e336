import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { applyEdits, createDocument } from '../../../src/core/index.ts';
import { readMarkedText } from '../../marked-text.ts';
import { repairCases, repairNames } from './repair-cases.ts';
import { repairs } from './repairs.ts';

for (const name of repairNames) {
  suite(name, () => {
    for (const [marked, expected, ...words] of repairCases[name]) {
      test(`${name}: ${marked}`, () => {
        const { text, spans } = readMarkedText(marked);
        const [placed, ...others] = createDocument(text, 'plaintext').blocks;
        assert(placed && others.length === 0, 'a case is one paragraph');
        assert.equal(placed.block.text, text);
        const span = spans[0] ?? { start: 0, end: text.length };
        const edits = repairs[name](placed.block, span, ...words);
        assert.equal(edits ? applyEdits(text, edits) : null, expected);
      });
    }
  });
}
