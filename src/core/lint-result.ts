import type { BlockFindings, RuleFailure } from './block-findings.ts';
import type { Document } from './document/document.ts';
import { sortFindings, suppress } from './filters.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rules/rule.ts';
import type { Settings } from './settings.ts';

/** What an editor would query in one draft. */
export interface LintResult {
  /** Sorted by start, then end. */
  readonly findings: readonly Finding[];
  /** One for each rule that threw. */
  readonly failures: readonly RuleFailure[];
}

/** Puts together what was found in each block, in the order of the blocks. */
export function gather(
  blocks: readonly BlockFindings[],
  document: Document,
  rules: readonly Rule[],
  settings: Settings,
): LintResult {
  const all: Finding[] = [];
  const failures = new Map<string, RuleFailure>();
  for (const block of blocks) {
    for (const finding of block.findings) all.push(finding);
    for (const failure of block.failures) {
      if (!failures.has(failure.ruleId)) failures.set(failure.ruleId, failure);
    }
  }
  const findings = suppress(all, document.suppressions, rules, settings);
  return {
    findings: findings === all ? all : sortFindings(findings),
    failures: rules.flatMap(({ meta }) => failures.get(meta.id) ?? []),
  };
}
