import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { applyPatch, createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import * as fc from 'fast-check';
import { formatUnifiedDiff } from '../../src/cli/unified-diff.ts';
import { applyEdits, type TextEdit } from '../../src/core/index.ts';
import { measureCpu } from '../cpu-time.ts';

const lines = fc.array(fc.constantFrom('a', 'bc', '', 'def', 'g\r', 'h i'), { maxLength: 60 });
const shares = fc.array(
  fc.tuple(fc.nat(30), fc.nat(3), fc.constantFrom('', 'x', 'y\nz', '\n', 'long words')),
  { minLength: 1, maxLength: 8 },
);

/** Edits that do not touch; the shares say how far apart they are, and how long. */
function toEdits(text: string, all: readonly (readonly [number, number, string])[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let from = 0;
  for (const [gap, length, newText] of all) {
    const span = { start: from + gap, end: from + gap + length };
    if (span.end > text.length) break;
    if (text.slice(span.start, span.end) !== newText) edits.push({ span, newText });
    from = span.end + 1;
  }
  return edits;
}

describe('the diff of edits', () => {
  test('makes of a file what the edits make of it', () => {
    fc.assert(
      fc.property(lines, fc.boolean(), shares, (all, isEnded, own) => {
        const before = all.join('\n') + (isEnded ? '\n' : '');
        const edits = toEdits(before, own);
        const patch = formatUnifiedDiff('a.md', before, edits);
        assert.equal(applyPatch(before, patch), applyEdits(before, edits));
      }),
      { seed: 20_26, numRuns: 3000 },
    );
  });

  for (const [name, text] of [
    ['near each other', 'a x\nb\nc\nd\ne\nf\ng\nx h\ni\n'],
    ['far from each other', `a\nx b\n${'c\n'.repeat(7)}d x\n`],
    ['at both ends of a file without a last line end', `x a\n${'c\n'.repeat(20)}d x`],
    ['in one line', 'a\nb x c x d\ne\n'],
  ] as const) {
    test(`is what a comparison finds, for edits ${name}`, () => {
      const edits = [...text.matchAll(/x/g)].map(({ index }) => ({
        span: { start: index, end: index + 1 },
        newText: 'y',
      }));
      const after = text.replaceAll('x', 'y');
      const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
      const found = createTwoFilesPatch('a', 'a', text, after, undefined, undefined, options);
      assert.equal(formatUnifiedDiff('a', text, edits), found);
    });
  }

  test('of a hundred thousand edits is there at once', () => {
    const text = 'x\n\n'.repeat(100_000);
    const edits = Array.from({ length: 100_000 }, (_, i) => ({
      span: { start: 3 * i, end: 3 * i + 1 },
      newText: 'y',
    }));
    let patch = '';
    const spent = measureCpu(() => {
      patch = formatUnifiedDiff('a', text, edits);
    });
    assert.equal(patch.match(/^\+y$/gm)?.length, 100_000);
    assert.ok(spent < 10, `${spent} s`);
  });
});
