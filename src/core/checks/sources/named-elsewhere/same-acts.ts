import { findWordSet } from '../../../lexicons/word-sets.ts';
import type { Attribution } from '../../../facts/attributions.ts';

const acts = findWordSet('joint-acts');

/** “A chorus of voices called for a recall. ¶ Two of them, Ada Moll and Eli Stone, called on him to go.” */
export function isSameAct(cueText: string, { source, cue }: Attribution, words: string): boolean {
  const [act = ''] = cueText.split(' ');
  if (source.kind !== 'named' || !acts.has(act)) return false;
  return words.endsWith(` ${act}`) || (isCampaign.test(words) && demands.test(cue.lemma));
}

/** “Campaigners accused the banks … Clean Tide called on them to stop”: one of those who campaign. */
const isCampaign =
  /\b(?:activists|campaigners|charities|environmentalists) (?:accused|attacked|called|condemned|critici[sz]ed|demanded|denounced|urged)$/i;
const demands = /^(?:call (?:for|on)|demand|press|urge)$/;
