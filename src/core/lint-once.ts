import { resolveFixedBlock } from './block-findings.ts';
import type { Document } from './document/document.ts';
import { gather, type FoundInBlock, type LintResult } from './lint-result.ts';
import { runRules } from './rule-check.ts';
import type { RuleSet } from './rules/rule-set.ts';
import type { Settings } from './settings.ts';
import { Outliner } from './story/outline.ts';
import { blankLog } from './story/reads.ts';
import { linkStory } from './story/story.ts';

/** Lints a draft that nobody follows: what the rules read is not written down. */
export function lintOnce(
  document: Document,
  { rules, pick }: RuleSet,
  settings: Settings,
): LintResult {
  const { outline } = new Outliner(blankLog).update(document);
  const { story } = linkStory(outline, settings);
  const blocks: FoundInBlock[] = [];
  for (const [index, { block }] of outline.raw.blocks.entries()) {
    const checks = runRules(pick(block), block, index, story);
    if (checks.length > 0)
      blocks.push({ index, found: resolveFixedBlock(checks, document, index, settings) });
  }
  const failed = blocks.flatMap(({ found }) => found.failures);
  const { findings, failures } = gather(blocks, failed, document, rules, settings);
  return { findings: findings(), failures };
}
