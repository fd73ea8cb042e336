import type { BlockFindings, RuleFailure } from './block-findings.ts';
import type { Document } from '../document/document.ts';
import { sortFindings, suppress } from './filters.ts';
import type { Finding } from '../finding.ts';
import { once } from '../memory/once.ts';
import { toMovedFindings } from './moved-findings.ts';
import type { Rule } from '../rules/rule.ts';
import type { Settings } from '../settings.ts';

/** What an editor would query in one draft. */
export interface LintResult {
  /** Sorted by start, then end. */
  readonly findings: readonly Finding[];
  /** One for each rule that threw. */
  readonly failures: readonly RuleFailure[];
}

/** The same of a draft that is followed, where few ask for all findings. */
export interface FollowedResult extends Omit<LintResult, 'findings'> {
  /** Sorted by start, then end; put together on the first call. */
  readonly findings: () => readonly Finding[];
}

/** What was found in a block, and which one that is in the version that was read. */
export interface FoundInBlock {
  readonly index: number;
  readonly found: BlockFindings;
}

/**
 * Puts together what was found in each block, and what rules threw, in the order of the blocks. The findings are
 * moved to where their blocks stand when somebody asks for them.
 */
export function gather(
  blocks: readonly FoundInBlock[],
  failures: readonly RuleFailure[],
  document: Document,
  rules: readonly Rule[],
  settings: Settings,
): FollowedResult {
  const findings = once(() => {
    const all: Finding[] = [];
    for (const { found, index } of blocks)
      for (const finding of toMovedFindings(found, document, index)) all.push(finding);
    const kept = suppress(all, document, rules, settings);
    return kept === all ? all : sortFindings(kept);
  });
  return { findings, failures: toFirst(failures, rules) };
}

/** The first failure of each rule. */
function toFirst(failures: readonly RuleFailure[], rules: readonly Rule[]): readonly RuleFailure[] {
  if (failures.length === 0) return failures;
  const first = new Map<string, RuleFailure>();
  for (const failure of failures) {
    if (!first.has(failure.ruleId)) first.set(failure.ruleId, failure);
  }
  return rules.flatMap(({ meta }) => first.get(meta.id) ?? []);
}
