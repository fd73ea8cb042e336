import { findSentenceAt, type Block } from '../../document/block.ts';
import { beForms } from '../../english/word-classes.ts';
import type { Claim } from '../../facts/claims.ts';
import { findDoer } from '../../facts/claims/crimes/suspect-doers.ts';
import type { Story } from '../../story/story.ts';
import { isOfConvicted } from './suspects.ts';

/** “Moll was jailed for fraud. She {lied to investors}”, “was {twice the legal limit}”: a court has looked into what she did. */
export function isFoundGuilty(story: Story, block: Block, index: number, claim: Claim): boolean {
  const { tokens } = findSentenceAt(block, claim.start) ?? {};
  const isOverLimit = block.text.slice(claim.start, claim.end).endsWith(' limit');
  if (!tokens || !(claim.isContentious || isOverLimit)) return false;
  const at = tokens.findIndex(({ start }) => start === claim.start);
  const verb = isOverLimit
    ? tokens.findLastIndex(({ lower }, i) => i < at && beForms.has(lower))
    : at;
  const doer = findDoer(block, tokens, verb);
  return doer !== undefined && isOfConvicted(story, index, { ...claim, ...doer });
}
