import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { applyEdits } from '../../src/core/edit.ts';
import { compareSpans, isOverlapping, isWithin, toHull, toShifted } from '../../src/core/span.ts';

describe('edits', () => {
  test('are made at the same time, whatever their order', () => {
    const edits = [
      { span: { start: 4, end: 7 }, newText: 'dog' },
      { span: { start: 0, end: 3 }, newText: 'A' },
      { span: { start: 8, end: 8 }, newText: 'up ' },
    ];
    assert.equal(applyEdits('The cat sat', edits), 'A dog up sat');
  });

  test('may touch', () => {
    const edits = [
      { span: { start: 0, end: 1 }, newText: 'x' },
      { span: { start: 1, end: 1 }, newText: 'y' },
      { span: { start: 1, end: 2 }, newText: '' },
    ];
    assert.equal(applyEdits('abc', edits), 'xyc');
  });

  for (const [why, spans] of [
    [
      'overlap',
      [
        { start: 0, end: 2 },
        { start: 1, end: 3 },
      ],
    ],
    ['reach behind the text', [{ start: 0, end: 4 }]],
    ['end before they start', [{ start: 2, end: 1 }]],
    ['start before the text', [{ start: -1, end: 1 }]],
  ] as const) {
    test(`that ${why} are refused`, () => {
      assert.throws(
        () =>
          applyEdits(
            'abc',
            spans.map((span) => ({ span, newText: '' })),
          ),
        /does not fit/,
      );
    });
  }

  test('of nothing change nothing, and an edit back restores the text', () => {
    const cut = fc.tuple(fc.string(), fc.string(), fc.string(), fc.string());
    fc.assert(
      fc.property(cut, ([before, old, newer, after]) => {
        const text = before + old + after;
        const start = before.length;
        assert.equal(applyEdits(text, []), text);
        const there = applyEdits(text, [
          { span: { start, end: start + old.length }, newText: newer },
        ]);
        const back = applyEdits(there, [
          { span: { start, end: start + newer.length }, newText: old },
        ]);
        assert.equal(there, before + newer + after);
        assert.equal(back, text);
      }),
    );
  });
});

describe('spans', () => {
  const span = fc
    .tuple(fc.nat(50), fc.nat(20))
    .map(([start, length]) => ({ start, end: start + length }));

  test('overlap when they share a code unit', () => {
    assert.equal(isOverlapping({ start: 0, end: 2 }, { start: 1, end: 3 }), true);
    assert.equal(isOverlapping({ start: 0, end: 2 }, { start: 2, end: 3 }), false);
    assert.equal(isOverlapping({ start: 1, end: 1 }, { start: 0, end: 3 }), false);
  });

  test('have a hull that holds both and is no wider than needed', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const hull = toHull(a, b);
        assert.ok(isWithin(a, hull) && isWithin(b, hull));
        assert.ok([a.start, b.start].includes(hull.start) && [a.end, b.end].includes(hull.end));
      }),
    );
  });

  test('overlap alike from both sides and wherever they are shifted', () => {
    fc.assert(
      fc.property(span, span, fc.nat(9), (a, b, by) => {
        assert.equal(isOverlapping(a, b), isOverlapping(b, a));
        assert.equal(isOverlapping(a, b), isOverlapping(toShifted(a, by), toShifted(b, by)));
      }),
    );
  });

  test('sort by start, then by end', () => {
    const sorted = [
      { start: 0, end: 1 },
      { start: 0, end: 2 },
      { start: 1, end: 1 },
    ];
    assert.deepEqual(sorted.toReversed().toSorted(compareSpans), sorted);
  });
});
