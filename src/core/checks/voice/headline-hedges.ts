import { findChargedVerb } from '../../facts/claims/headlines/headline-claims.ts';
import type { StorySentence } from '../../story/sentences.ts';

/** How far before its verb “allegedly” may stand, in tokens. */
const hedgeReach = 3;
const hedges = /^(?:allegedly|reportedly)$/;
const accusing = /^(?:accused of|charged with|suspected of)$/;

/** The word by which the copy leaves open whether somebody did what the headline says. */
export function findHedge(lead: readonly StorySentence[], lemma: string): string | undefined {
  for (const { sentence } of lead) {
    const { tokens } = sentence;
    const at = tokens.findIndex((_, i) => findChargedVerb(tokens, i)?.lemma === lemma);
    if (at < 0) continue;
    const before = tokens.slice(Math.max(0, at - hedgeReach), at);
    const hedge = before.find(({ lower }) => hedges.test(lower))?.lower;
    if (hedge !== undefined) return hedge;
    const words = before
      .slice(-2)
      .map(({ lower }) => lower)
      .join(' ');
    if (accusing.test(words)) return words;
  }
  return undefined;
}
