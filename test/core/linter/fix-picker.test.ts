import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import type { Fix } from '../../../src/core/finding.ts';
import { createFixPicker } from '../../../src/core/linter/fix-picker.ts';
import type { Span } from '../../../src/core/span.ts';

function toFix(...spans: readonly Span[]): Fix {
  const edits = spans.map((span) => ({ span, newText: 'x' }));
  return { title: 'Mend it', applicability: 'safe', edits };
}

function pick(fixes: readonly Fix[]): readonly Fix[] {
  const picker = createFixPicker();
  for (const fix of fixes) picker.take(fix);
  return picker.fixes();
}

/** The same by holding each edit against all others. */
function pickSlowly(fixes: readonly Fix[]): readonly Fix[] {
  const taken: Fix[] = [];
  for (const fix of fixes) {
    const isTouching = ({ span: a }: Fix['edits'][number]): boolean =>
      taken.some(({ edits }) => edits.some(({ span: b }) => a.start <= b.end && b.start <= a.end));
    if (!fix.edits.some(isTouching)) taken.push(fix);
  }
  return taken;
}

/** Places in a text, in pairs that follow each other. */
const anyFix = fc
  .uniqueArray(fc.nat(60), { minLength: 2, maxLength: 6 })
  .map((places) => places.toSorted((a, b) => a - b))
  .map((places) =>
    places.flatMap((start, i) => {
      const end = places[i + 1];
      return i % 2 === 0 && end !== undefined ? [{ start, end }] : [];
    }),
  )
  .map((spans) => toFix(...spans));

describe('fixes that are picked', () => {
  test('touch nothing that one before them changes, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(anyFix, { maxLength: 12 }), (fixes) => {
        assert.deepEqual(pick(fixes), pickSlowly(fixes));
      }),
    );
  });

  test('do not even meet: two words put in at one place would run together', () => {
    const first = toFix({ start: 4, end: 4 });
    assert.deepEqual(pick([first, toFix({ start: 4, end: 4 })]), [first]);
    assert.deepEqual(pick([first, toFix({ start: 2, end: 4 })]), [first]);
    const next = toFix({ start: 5, end: 6 });
    assert.deepEqual(pick([first, next]), [first, next]);
  });

  test('may change several places, also such as meet', () => {
    const both = toFix({ start: 0, end: 2 }, { start: 2, end: 3 });
    const between = toFix({ start: 3, end: 3 });
    const behind = toFix({ start: 4, end: 5 });
    assert.deepEqual(pick([both, between, behind]), [both, behind]);
  });

  test('are found in a long draft as fast as in a short one', () => {
    const fixes = Array.from({ length: 100_000 }, (_, i) =>
      toFix({ start: 3 * i, end: 3 * i + 1 }),
    );
    const start = process.cpuUsage();
    assert.equal(pick(fixes).length, fixes.length);
    // Each held against all took half a minute.
    assert.ok(process.cpuUsage(start).user < 3_000_000);
  });
});
