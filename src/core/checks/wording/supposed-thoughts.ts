import { wordAt, type Token } from '../../document/words/tokens.ts';
import type { PhraseUse } from './phrase-use.ts';

/** How many words may say at the start of a sentence or clause that it is a guess or a view. */
const openingLength = 8;

const guessing = /^(?:apparently|let's|privately|reportedly|seemingly|unless|whatever|whoever)$/;

/** “if they want it”, “may want to check”: nobody is said to. */
export function isSupposed({ tokens, first }: PhraseUse): boolean {
  const before = [1, 2, 3].map((back) => wordAt(tokens, first - back));
  if (before.slice(0, 2).some((word) => /^(?:may|might|could|would|should|must|can)$/.test(word)))
    return true;
  if (before.some((word) => guessing.test(word))) return true;
  // “In this view, voters want change”, “Privately, officials think”, “it seems”
  const opening = tokens.slice(0, Math.min(first, openingLength));
  if (opening.some(({ lower }) => /^(?:privately|seems|view)$/.test(lower))) return true;
  return isInDoubt(tokens, first);
}

/** “could not determine whether the crew of the tug knew”: the clause is left open. */
function isInDoubt(tokens: readonly Token[], first: number): boolean {
  const words = tokens.slice(Math.max(0, first - openingLength), first).map(({ lower }) => lower);
  return /\b(?:if|whether)\b[^,.;:]*$/.test(words.join(' '));
}
