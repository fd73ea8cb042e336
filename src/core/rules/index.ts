import attributionDistant from './attribution-distant/rule.ts';
import attributionVerb from './attribution-verb/rule.ts';
import editorialConclusion from './editorial-conclusion/rule.ts';
import ignoreComment from './ignore-comment/rule.ts';
import ownerlessReaction from './ownerless-reaction/rule.ts';
import quoteNoSpeaker from './quote-no-speaker/rule.ts';
import speculationAsFact from './speculation-as-fact/rule.ts';
import unattributedClaim from './unattributed-claim/rule.ts';
import vagueAttribution from './vague-attribution/rule.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order of the rule table. */
export const rules: readonly Rule[] = [
  unattributedClaim,
  attributionDistant,
  vagueAttribution,
  ownerlessReaction,
  speculationAsFact,
  editorialConclusion,
  quoteNoSpeaker,
  attributionVerb,
  ignoreComment,
];
