import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexicons } from '../../../../src/core/lexicons/wording/lexicon.ts';
import { findEntry, findNote } from '../../../../src/core/lexicons/wording/wording.ts';
import * as built from '../../../../src/core/lexicons/wording/wording.built.ts';

test('every entry of the lexicons is read as it was written down, with its kind', () => {
  let number = 0;
  for (const { kind, note, entries } of lexicons) {
    for (const entry of entries) assert.deepEqual(findEntry(number++), { entry, kind });
    assert.equal(findNote(kind), note);
  }
  assert.equal(findEntry(number), undefined);
  assert.equal(findEntry(-1), undefined);
});

test('what is written of the entries is ASCII, and no more than a third of what they are as JSON', () => {
  const written = Object.values(built).map((write) => write());
  assert.ok(written.every((text) => /^[\0-\x7f]*$/.test(text)));
  const length = written.reduce((sum, text) => sum + text.length, 0);
  const asJson = JSON.stringify(lexicons.map(({ entries }) => entries)).length;
  assert.ok(length < 0.34 * asJson, `${length} of ${asJson}`);
});
