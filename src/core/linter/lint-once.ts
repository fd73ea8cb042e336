import { resolveFixedBlock } from './block-findings.ts';
import type { BlockReader } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { gather, type FoundInBlock, type LintResult } from './lint-result.ts';
import { runRules } from './rule-check.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import type { Settings } from '../settings.ts';
import { Outliner } from '../story/outline.ts';
import { blankLog } from '../story/reads/reads.ts';
import { linkStory } from '../story/story.ts';

/** What every outline asks of a block; the other facts only some rules ask, of some blocks. */
const outlined: readonly BlockReader[] = [
  ({ sentences }) => sentences,
  ({ facts }) => facts.names,
  ({ facts }) => facts.attributions,
];

/**
 * Lints a draft that nobody follows: what the rules read is not written down. Each step is taken for all blocks before
 * the next.
 */
export function lintOnce(
  document: Document,
  { rules, pickAll }: RuleSet,
  settings: Settings,
): LintResult {
  const blocks = document.blocks.map(({ block }) => block);
  for (const read of outlined) for (const block of blocks) read(block);
  const { outline } = new Outliner(blankLog).update(document);
  const { story } = linkStory(outline, settings);
  const checks = runRules(pickAll(blocks), blocks, story);
  const found = checks.flatMap((own, index): FoundInBlock[] =>
    own.length > 0 ? [{ index, found: resolveFixedBlock(own, document, index, settings) }] : [],
  );
  const failed = found.flatMap((each) => each.found.failures);
  const { findings, failures } = gather(found, failed, document, rules, settings);
  return { findings: findings(), failures };
}
