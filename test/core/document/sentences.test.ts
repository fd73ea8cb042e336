import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSentences } from '../../../src/core/document/sentences/sentences.ts';

const paragraphs: readonly string[] = [
  'It began on Aug. 27. | An hour passed. | On Aug. 27 it ended.',
  'The room holds 27. | “An hour passed,” he said.',
  'The court sat. | The judge came in. | The vote passed at 4 p.m. | “Stop,” he said.',
  'It fell to No. 4. | The man left.',
  'The rate is 3.5 percent. | Gov. Ana Ruiz left.',
  'She met Rear Adm. Ronan Moll and Lt. Cmdr. Ada Ruiz. | Both left.',
  'Rear Adm. Ana Ruiz and Pvt. Kim Holt left. | The talks failed.',
  'U.S. officials met in the U.S. | The talks failed.',
  '1. The council met.',
  '“Who did this?” Ruiz asked.',
  'The road was clear by 5 p.m. Friday, and the bridge by dawn, Ruiz said. | It shut at 4 p.m. | Friday was calm.',
  'The hearing is at 9 a.m. Eastern time on May 3. | Doors open at 7 p.m. Oct. 4 in Lund.',
];

test('sentences: a time stamp before a paragraph belongs to none', () => {
  for (const stamp of ['11.40 ', '14:05 – ', '9.20am: ', '16:30 GMT ']) {
    const prose = `${stamp}Trees are down in Lund.`;
    const found = findSentences(prose).sentences.map(({ start, end }) => prose.slice(start, end));
    assert.deepEqual(found, ['Trees are down in Lund.']);
  }
  for (const prose of [
    '11.40 a share was paid.',
    '9.20am Friday was calm.',
    '7.30 Report is over.',
  ])
    assert.equal(findSentences(prose).sentences[0]?.start, 0);
});

for (const marked of paragraphs) {
  test(`sentences: ${marked}`, () => {
    const prose = marked.replaceAll(' | ', ' ');
    const found = findSentences(prose).sentences.map(({ start, end }) => prose.slice(start, end));
    assert.deepEqual(found, marked.split(' | '));
  });
}
