import type { Block } from '../../document/block.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

/** Where the copy calls a source a party: in its words, or no farther from them than `partyReach`. */
export type PartyPlace = 'within' | 'beside' | 'nowhere';

const parties = findWordSet('parties');
/** How far from a name what its owner is to others may stand, in UTF-16 code units. */
const partyReach = 30;

/** “His solicitor, Ada Moll, said”, “Lars Moll, the boy’s father, said”: they speak for one side, whatever the claim is. */
export function findParty(block: Block, { source, sentence }: Attribution): PartyPlace {
  const tokens = block.sentences[sentence]?.tokens ?? [];
  let found: PartyPlace = 'nowhere';
  for (const [i, { base, start, end }] of tokens.entries()) {
    if (start >= source.end + partyReach) break;
    if (end <= source.start - partyReach || !parties.has(base) || isOfState(tokens, i)) continue;
    if (end > source.start && start < source.end) return 'within';
    found = 'beside';
  }
  return found;
}

/** “District {Attorney} Ada Moll”, “the {attorney} general” */
function isOfState(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:city|county|district|prosecuting|state|u\.s)\.?$/.test(wordAt(tokens, i - 1)) ||
    wordAt(tokens, i + 1) === 'general'
  );
}
