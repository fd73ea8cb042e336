import type { Block } from '../../document/block.ts';
import type { Attribution } from '../../facts/attributions.ts';
import type { Span } from '../../span.ts';
import { isOwnPaper } from './own-paper.ts';
import { isBehindThing } from './side-clauses.ts';
import { isOfSource, isWritersAside } from './who-clauses.ts';

/** Whether a source in the sentence of an accusation answers for something else, or is the paper itself. */
export function isOfOtherMatter(block: Block, attribution: Attribution, span: Span): boolean {
  return (
    isOfSource(block, attribution, span) ||
    isOwnPaper(block, attribution, span) ||
    isWritersAside(block, attribution, span) ||
    isBehindThing(block, attribution, span)
  );
}
