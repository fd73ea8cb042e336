import type { Block } from '../../../document/block.ts';
import { isCapitalised, toTokenSpan, type Token } from '../../../document/words/tokens.ts';
import { createWordList } from '../../../document/words/words.ts';
import { isHuman } from '../../../facts/sources.ts';
import type { Span } from '../../../span.ts';

/** Groups that are known for what they think, as one place of a row. */
export const sides =
  'analysts/commentators/critics/detractors/experts/observers/opponents/proponents/sceptics/skeptics/supporters';

/** What leads from a group to some of it by name, as part of a pattern: “critics, {among them} Ada Moll”. */
export const toExamples = ',? (?:among them|especially|including|led by|notably|such as)';

/** Words that hide a source without naming one as the subject of a verb that says something. */
export interface VagueFrame {
  readonly span: Span;
  /** The people whom a name can join: “{many} perceive”, “criticized by {some}”; none where one name takes the place of all. */
  readonly group?: Span;
  /** The words that ask for a name in place of the frame; empty where none can. */
  readonly recast?: string;
}

/** A frame from one word to another, both part of it. */
export function toVagueFrame(
  tokens: readonly Token[],
  first: number,
  last: number,
  more: Partial<VagueFrame> = {},
): VagueFrame | undefined {
  const span = toTokenSpan(tokens, first, last);
  return span && { span, ...more };
}

/** The people whom a name can join, as a member of a frame. */
export function toGroup(group: Span | undefined): Partial<VagueFrame> {
  return group ? { group } : {};
}

const clauseMarks = createWordList(', ; : — – “ and but that though while'.split(' '));

/** Whether a clause may start at a position of a sentence. */
export function opensClause(tokens: readonly Token[], i: number): boolean {
  return i <= 0 || clauseMarks.has(tokens[i - 1]);
}

/** The last word of a group before “have”: “a number of {doctors} have questioned”; the first where none stands there. */
export function findHead(tokens: readonly Token[], first: number, last: number): number {
  const verb = tokens.findIndex(
    ({ lower }, at) => at > first && at <= last && /^(?:had|have)$/.test(lower),
  );
  return Math.max(first, verb - 1);
}

/** Whether a plural at a position means people: “doctors”, “people”. */
export function isPeople(block: Block, tokens: readonly Token[], i: number): boolean {
  const head = tokens[i];
  const before = tokens[i - 1];
  if (!head || !/s$|^people$/.test(head.lower)) return false;
  // “Arden doctors”; not “{Many} doctors”, at the start of a sentence
  if (isCapitalised(before) && !quantities.test(before?.lower ?? '')) return false;
  return isHuman(block, block.facts.names, head.index, head.index);
}

const quantities = /^(?:many|most|numerous|other|several|some)$/;
