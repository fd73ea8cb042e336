import type { Finding, Fix } from '../finding.ts';
import { createFixPicker } from './fix-picker.ts';

/**
 * The fixes that mend the findings of one rule in one go: of each the best that leaves nothing for a human to fill
 * in. A fix that touches an earlier one is left out.
 */
export function findRuleFixes(findings: readonly Finding[], ruleId: string): readonly Fix[] {
  const picker = createFixPicker();
  for (const finding of findings) {
    const fix = finding.ruleId === ruleId ? finding.fixes.find(isComplete) : undefined;
    if (fix) picker.take(fix);
  }
  return picker.fixes();
}

function isComplete({ edits }: Fix): boolean {
  return !edits.some(({ newText }) => /\bTK\b/.test(newText));
}
