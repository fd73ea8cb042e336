import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  applyEdits,
  createDocument,
  createLinter,
  defaultSettings,
  type Fix,
} from '../../../src/core/index.ts';
import { readMarkedText } from '../../marked-text.ts';

const linter = createLinter(defaultSettings);

/** A draft without its braces, and the fixes of the words in them, best first; fails where nothing is flagged there. */
export function findFixes(marked: string): {
  readonly text: string;
  readonly fixes: readonly Fix[];
} {
  const { text, spans } = readMarkedText(marked);
  const { findings } = linter.lint(createDocument(text, 'plaintext'));
  const found = findings.filter(({ span }) =>
    spans.some(({ start, end }) => span.start < end && start < span.end),
  );
  assert.ok(found.length > 0, `nothing is flagged in “${marked}”`);
  return { text, fixes: found.flatMap(({ fixes }) => fixes) };
}

/** What the fixes of the words in {braces} are called, and the draft after each. */
export function mend(marked: string): readonly (readonly [title: string, after: string])[] {
  const { text, fixes } = findFixes(marked);
  return fixes.map(({ title, edits }) => [title, applyEdits(text, edits)]);
}

/** A draft with {braces}, and the same after each fix. */
export type Row = readonly [marked: string, ...after: readonly string[]];

/** Has a test for each draft: all that its fixes leave. */
export function checkMended(rows: readonly Row[]): void {
  for (const [marked, ...after] of rows)
    test(marked, () => {
      assert.deepEqual(
        mend(marked).map(([, text]) => text),
        after,
      );
    });
}
