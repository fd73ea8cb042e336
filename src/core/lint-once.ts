import { resolveFixedBlock } from './block-findings.ts';
import type { Block } from './document/block.ts';
import type { Document } from './document/document.ts';
import { gather, type FoundInBlock, type LintResult } from './lint-result.ts';
import { runRules } from './rule-check.ts';
import type { RuleSet } from './rules/rule-set.ts';
import type { Settings } from './settings.ts';
import { Outliner } from './story/outline.ts';
import { blankLog } from './story/reads.ts';
import { linkStory } from './story/story.ts';

/**
 * Lints a draft that nobody follows: what the rules read is not written down. Each step is taken for all blocks before
 * the next, since a machine is faster at more of the same: it has the code for it at hand.
 */
export function lintOnce(
  document: Document,
  { rules, pickAll }: RuleSet,
  settings: Settings,
): LintResult {
  const blocks = document.blocks.map(({ block }) => block);
  readInTurn(blocks);
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

/** Reads what every outline asks of every block. */
function readInTurn(blocks: readonly Block[]): void {
  const readers: readonly ((block: Block) => unknown)[] = [
    ({ sentences }) => sentences,
    ({ facts }) => facts.names,
    ({ facts }) => facts.attributions,
  ];
  for (const read of readers) for (const block of blocks) read(block);
}
