import type { Block } from '../document/block.ts';
import type { SetRule } from '../rules/rule-set.ts';
import type { Rule, RuleContext } from '../rules/rule.ts';
import type { Report } from '../report.ts';
import { isInterview } from '../story/owners/interviews.ts';
import { blankLog, noReads, type ReadLog, type Reads } from '../story/reads/reads.ts';
import { findQuoter } from '../story/owners/quoted-blocks.ts';
import type { Story } from '../story/story.ts';

/** What one rule said of one block, and what it read to say so. */
export interface RuleCheck {
  readonly rule: Rule;
  readonly reports: readonly Report[];
  readonly reads: Reads;
  /** Points into other blocks, by their index. */
  readonly isLinked: boolean;
  /** What it threw. */
  readonly failure?: { readonly error: unknown };
}

/** Runs a rule on a block; undefined when it said nothing and will not until the block changes. */
export function runRule(
  { rule, options }: SetRule,
  block: Block,
  index: number,
  story: Story,
  log: ReadLog,
): RuleCheck | undefined {
  const context = { block, index, story, options, settings: story.settings };
  const { value: said, reads } = log.record(index, () => say(rule, context, log));
  if (said) return { rule, reads, ...said };
  return isOwn(reads) ? undefined : { rule, reads, reports: nothing, isLinked: false };
}

/** Runs each rule on the blocks that have something for it, without writing down what it reads; what was said of each. */
export function runRules(
  picked: ReadonlyMap<SetRule, ReadonlySet<number>>,
  blocks: readonly Block[],
  story: Story,
): readonly (readonly RuleCheck[])[] {
  const checks = blocks.map((): RuleCheck[] => []);
  const { settings } = story;
  for (const [{ rule, options }, places] of picked) {
    for (const index of places) {
      const block = blocks[index];
      const said = block && say(rule, { block, index, story, options, settings }, blankLog);
      if (said) checks[index]?.push({ rule, reads: noReads, ...said });
    }
  }
  return checks;
}

const nothing: readonly Report[] = [];

type Said = Omit<RuleCheck, 'rule' | 'reads'>;

/** What a rule says of a block; undefined where it says nothing. */
function say(rule: Rule, context: RuleContext, log: ReadLog): Said | undefined {
  const { index, story } = context;
  try {
    let reports: Report[] | undefined;
    for (const report of rule.check(context)) (reports ??= []).push(report);
    if (!reports || isOthersWords(rule, index, story)) return undefined;
    const others = findOtherBlocks(reports, index);
    for (const other of others) log.addBlock(other);
    return { reports: soften(rule, reports, story), isLinked: others.length > 0 };
  } catch (error) {
    return { reports: [], isLinked: false, failure: { error } };
  }
}

/** “It raises questions”: in a column, the writer’s own. */
function soften({ meta }: Rule, reports: readonly Report[], story: Story): readonly Report[] {
  if (!meta.isHintInOpinion || story.stance() !== 'opinion') return reports;
  return reports.map((report) => ({ ...report, severity: 'hint' }));
}

/** An answer in an interview is speech, a letter its writer’s, an editor’s note the publisher’s: only what looks into quotations looks there. */
function isOthersWords({ meta }: Rule, index: number, { document }: Story): boolean {
  if (meta.genres !== 'reporting') return false;
  return isInterview(document, index) || findQuoter(document, index) !== undefined;
}

/** The blocks that reports point into besides their own. */
export function findOtherBlocks(reports: readonly Report[], index: number): readonly number[] {
  if (reports.length === 0) return [];
  const others = new Set<number>();
  const add = (block: number | undefined): void => {
    if (block !== undefined && block !== index) others.add(block);
  };
  for (const { related, fixes } of reports) {
    for (const { block } of related ?? []) add(block);
    for (const { edits } of fixes ?? []) for (const { block } of edits) add(block);
  }
  return [...others];
}

/** Whether nothing was read but the block itself. */
function isOwn({ from, to, islands, top, gapFirst, gapLast, isOfText, queries }: Reads): boolean {
  const isNear = from >= 0 && to <= 0 && islands.length === 0;
  const isOfGap = gapFirst <= gapLast;
  return isNear && top < 0 && !isOfGap && !isOfText && queries.length === 0;
}
