import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  applyEdits,
  createDocument,
  createLinter,
  defaultSettings,
} from '../../../src/core/index.ts';
import { readMarkedText } from '../../marked-text.ts';

const linter = createLinter(defaultSettings);

/** What the first fix of the finding on the marked words leaves. */
function mend(marked: string): string {
  const { text, spans } = readMarkedText(marked);
  const document = createDocument(text, 'markdown');
  const found = linter
    .lint(document)
    .findings.find(({ span }) => span.start === spans[0]?.start && span.end === spans[0].end);
  return applyEdits(text, found?.fixes[0]?.edits ?? []);
}

const cases: readonly [marked: string, fixed: string][] = [
  [
    '{Critics of the levy, however, say} it would empty the villages.',
    'However, critics of the levy, including [NAME TK], say it would empty the villages.',
  ],
  [
    '{Experts, however, say} the reeds would grow back within five years.',
    '[NAME TK], [ROLE TK], however, said the reeds would grow back within five years.',
  ],
  [
    '{Some skippers, most of them from the north side, say} the dredging will kill the oysters.',
    'Some skippers, most of them from the north side and including [NAME TK], say the dredging will kill the oysters.',
  ],
  [
    '{According to public sources}, the firm has 40 mills.',
    'According to public sources, including [SOURCE TK], the firm has 40 mills.',
  ],
  [
    'The growers left, and in a {shocking} twist, the boiler failed at dawn.',
    'The growers left, and the boiler failed at dawn.',
  ],
  [
    'The agent, {sources say}, was on a cruise when the boiler burst.',
    'The agent, according to sources including [NAME TK], was on a cruise when the boiler burst.',
  ],
  [
    'It rose to 114 on Saturday, {the highest} ever recorded in Orme, and stayed above 85 all night.',
    'It rose to 114 on Saturday, the highest ever recorded in Orme, according to [SOURCE TK], and stayed above 85 all night.',
  ],
];

for (const [marked, fixed] of cases)
  test(`mends “${marked}”`, () => assert.equal(mend(marked), fixed));
