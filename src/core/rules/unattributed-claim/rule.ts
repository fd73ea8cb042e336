import { findClaims } from '../../facts/claims.ts';
import { isBody } from '../../story/sentences.ts';
import { findAttributionFixes } from '../attribution-fixes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'unattributed-claim',
    summary: 'Say who makes a claim that a reporter did not see and cannot prove.',
    category: 'attribution',
    defaultSeverity: 'warning',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'claim',
    options: {},
    messages: { unattributed: 'Unattributed claim: who says so? “{claim}” needs a source.' },
    references: [
      { title: 'AP: attribution of disputable facts' },
      { title: 'Reuters Handbook of Journalism: the essentials of sourcing' },
      { title: 'BBC Editorial Guidelines, section 3: accuracy' },
    ],
  },
  *check({ block, index, story }) {
    if (!isBody(block)) return;
    for (const claim of findClaims(block)) {
      if (story.isQuoted(index, claim) || story.ownerOf(index, claim).isCovered) continue;
      yield {
        span: claim,
        messageId: 'unattributed',
        data: { claim: block.text.slice(claim.start, claim.end) },
        sourcing: 2,
        fixes: findAttributionFixes(block, index, story, claim),
      };
    }
  },
});
