import type { Attribution } from '../../facts/attributions.ts';

/**
 * “Trade sources said”, “one trader said”, “an aide to Moll said”: talk of a market, or of an office holder’s own plans,
 * which most desks print without asking why it has no name.
 */
export function isRoutine({ source: { text } }: Attribution): boolean {
  return markets.test(text) || aides.test(text);
}

const markets =
  /\b(?:market|syndicate|trade|trading) sources?\b|^(?:an?|another|one|two|three|several) (?:dealer|trader)s?$/i;
const aides = /^(?:an? |one )?(?:\p{Upper}\p{Lower}+ )?aides?(?: to \p{Upper}.*)?$/u;

/** “a top executive testified”: the court has the name, and so has the record. */
export function isOnOath({ cue }: Attribution): boolean {
  return cue.lemma === 'testify';
}
