import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDocument, createLinter, defaultSettings } from '../../../src/core/index.ts';

const linter = createLinter(defaultSettings);

/** How grave the findings of a rule are in a draft. */
export function findGravity(ruleId: string, text: string): string {
  const { findings } = linter.lint(createDocument(text, 'plaintext'));
  const found = findings.filter((finding) => finding.ruleId === ruleId);
  return found.map(({ severity }) => severity).join(', ') || 'nothing';
}

/** Tests that the findings of a rule in each draft are as grave as that; “nothing” where it has none. */
export function checkGravity(ruleId: string, severity: string, drafts: readonly string[]): void {
  for (const text of drafts)
    test(`${severity}: ${text}`, () => {
      assert.equal(findGravity(ruleId, text), severity);
    });
}
