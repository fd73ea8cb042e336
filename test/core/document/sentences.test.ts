import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSentences } from '../../../src/core/document/sentences/sentences.ts';

const paragraphs: readonly string[] = [
  'It began on Aug. 27. | An hour passed. | On Aug. 27 it ended.',
  'The room holds 27. | “An hour passed,” he said.',
  'The court sat. | The judge came in. | The vote passed at 4 p.m. | “Stop,” he said.',
  'It fell to No. 4. | The man left.',
  'The rate is 3.5 percent. | Gov. Ana Ruiz left.',
  'U.S. officials met in the U.S. | The talks failed.',
  '1. The council met.',
  '“Who did this?” Ruiz asked.',
];

for (const marked of paragraphs) {
  test(`sentences: ${marked}`, () => {
    const prose = marked.replaceAll(' | ', ' ');
    const found = findSentences(prose).sentences.map(({ start, end }) => prose.slice(start, end));
    assert.deepEqual(found, marked.split(' | '));
  });
}
