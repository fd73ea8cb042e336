import type { Attribution } from '../../facts/attributions.ts';

/**
 * “Trade sources said”, “one senior bond trader said”, “an aide to Moll said”: talk of a market, or of an office holder’s own plans,
 * which most desks print without asking why it has no name.
 */
export function isRoutine({ source: { text } }: Attribution): boolean {
  return markets.test(text) || aides.test(text);
}

const markets =
  /\b(?:market|syndicate|trade|trading) sources?\b|^(?:an?|another|one|two|three|several) (?:(?!former\b)[a-z.-]+ ){0,3}(?:dealer|trader)s?(?: (?:at|for|in|with)\b.*)?$/i;
const aides =
  /^(?:an? |one )?(?:(?!Former|Longtime|Senior|Top)\p{Upper}\p{Lower}+ )?(?:[Aa]ides?|[Aa]dvis[eo]rs)(?: to \p{Upper}.*)?(?: on \p{Upper}\p{Lower}+day)?$/u;

/** “a top executive testified”: the court has the name, and so has the record. */
export function isOnOath({ cue }: Attribution): boolean {
  return cue.lemma === 'testify';
}
