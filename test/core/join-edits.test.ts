import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { applyEdits, type TextEdit } from '../../src/core/edit.ts';
import { joinEdits } from '../../src/core/join-edits.ts';

/** Edits that fit a text of some length: the shares say where each begins and ends. */
function toEdits(text: string, shares: readonly (readonly [number, number, string])[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let from = 0;
  for (const [gap, length, newText] of shares) {
    const start = from + gap;
    const end = start + length;
    if (end > text.length) break;
    edits.push({ span: { start, end }, newText });
    from = end;
  }
  return edits;
}

const shares = fc.array(
  fc.tuple(fc.nat(4), fc.nat(3), fc.constantFrom('', 'x', 'yz', 'long words')),
  { maxLength: 8 },
);

describe('edits that are joined', () => {
  test('make of a text what they make one behind the other', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), shares, shares, (text, some, others) => {
        const first = toEdits(text, some);
        const middle = applyEdits(text, first);
        const then = toEdits(middle, others);
        const joined = joinEdits(first, then, middle);
        assert.equal(applyEdits(text, joined), applyEdits(middle, then));
      }),
      { seed: 20_26, numRuns: 3000 },
    );
  });

  test('stay apart where they do not touch', () => {
    const first = [{ span: { start: 0, end: 4 }, newText: '' }];
    const then = [{ span: { start: 4, end: 8 }, newText: 'was' }];
    assert.deepEqual(joinEdits(first, then, 'It is very close.'), [
      { span: { start: 0, end: 4 }, newText: '' },
      { span: { start: 8, end: 12 }, newText: 'was' },
    ]);
  });
});
