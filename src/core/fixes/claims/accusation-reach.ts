import { findSentenceAt, type Block } from '../../document/block.ts';
import { findClaims } from '../../facts/claims.ts';
import type { Span } from '../../span.ts';
import type { Credit } from '../../repair/attributions/place-attribution.ts';

/**
 * “The vets lied about the herd and altered the chart”: where one half needs a source, so does the other, and one behind
 * the “and” would leave the first half bare.
 */
export function toAccusationReach(block: Block, span: Span): Pick<Credit, 'reach'> {
  const sentence = findSentenceAt(block, span.start);
  if (!sentence) return {};
  const isBare = ({ start, end }: Span): boolean => start >= sentence.start && end <= span.start;
  const isOther =
    block.derive(findClaims).some(isBare) ||
    block.facts.phrases.some((phrase) => phrase.entry.fix === 'attribute' && isBare(phrase));
  return isOther ? { reach: 'sentence' } : {};
}

/** Whether a sentence accuses somebody besides what some words of it say. */
export function hasAccusation(block: Block, { start, end }: Span, besides: Span): boolean {
  const isApart = (other: Span): boolean =>
    other.start >= start &&
    other.end <= end &&
    (other.end <= besides.start || other.start >= besides.end);
  return (
    block.derive(findClaims).some((claim) => claim.kind === 'conduct' && isApart(claim)) ||
    block.facts.phrases.some((phrase) => phrase.entry.fix === 'attribute' && isApart(phrase))
  );
}
