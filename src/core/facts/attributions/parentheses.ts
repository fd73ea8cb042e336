import type { Token } from '../../document/words/tokens.ts';
import type { Span } from '../../span.ts';
import type { FrameContext } from './attribution.ts';
import { findResumed, findResumedQuotations, isParenthetical } from './content.ts';
import { hasFront } from './frame-subjects.ts';
import type { VerbHit } from './reporting.ts';
import { hasFiniteVerb } from '../../english/word-classes.ts';

/** What a parenthesis such as “, Cole said on Monday,” stands in. */
export function findAround(
  context: FrameContext,
  hit: VerbHit,
  said: readonly Span[],
  first: number,
): Span[] | undefined {
  if (said.length === 0 || !isParenthetical(context, hit)) return undefined;
  const resumed = findResumed(context, hit);
  const rest = resumed.length > 0 ? resumed : findResumedQuotations(context, hit);
  const isAround = rest.length > 0 || !isFront(context.sentence.tokens, first);
  return isAround ? [...said, ...rest] : undefined;
}

/** “In an interview in May, Cole bragged openly about it”: what stands before the subject is a phrase, and not said. */
function isFront(tokens: readonly Token[], first: number): boolean {
  return hasFront(tokens) && !hasFiniteVerb(tokens.slice(0, first));
}
