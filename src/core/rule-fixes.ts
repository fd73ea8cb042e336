import { isApart } from './safe-fixes.ts';
import type { TextEdit } from './edit.ts';
import type { Finding, Fix } from './finding.ts';

/**
 * The fixes that mend the findings of one rule in one go: of each the best that leaves nothing for a human to fill
 * in. A fix that touches an earlier one is left out.
 */
export function findRuleFixes(findings: readonly Finding[], ruleId: string): readonly Fix[] {
  const accepted: Fix[] = [];
  const edits: TextEdit[] = [];
  for (const finding of findings) {
    if (finding.ruleId !== ruleId) continue;
    const fix = finding.fixes.find(isComplete);
    if (!fix || !isApart(fix, edits)) continue;
    accepted.push(fix);
    edits.push(...fix.edits);
  }
  return accepted;
}

function isComplete({ edits }: Fix): boolean {
  return !edits.some(({ newText }) => /\bTK\b/.test(newText));
}
