import { toTokenSpan, type Token } from '../../../document/words/tokens.ts';
import type { Span } from '../../../span.ts';

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
