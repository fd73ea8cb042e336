import { readSentences } from '../../facts/by-sentence.ts';
import { causeSigns, findCauses } from '../../facts/claims/causes.ts';
import { findAttributionFixes } from '../../fixes/attribution-fixes.ts';
import { findClauses } from '../../repair/clauses/clause-bounds.ts';
import { isBackground } from '../../repair/clauses/nested-clause.ts';
import { isAuthorsVoice } from '../../checks/voice/author-voice.ts';
import { defineRule } from '../rule.ts';

const findAll = readSentences(findCauses);

export default defineRule({
  meta: {
    id: 'cause-as-fact',
    summary: 'Say whose finding a cause is.',
    category: 'attribution',
    defaultSeverity: 'information',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'claim',
    options: {},
    messages: { cause: 'Cause stated as fact: whose finding is “{phrase}”?' },
    references: [
      { title: 'BBC: guidance on reporting statistics (cause and correlation)' },
      { title: 'NPR: accuracy' },
    ],
  },
  needs: { block: 'body', words: causeSigns, found: findAll },
  *check({ block, index, story }) {
    for (const { sentence, found: span } of block.derive(findAll)) {
      if (story.isQuoted(index, span) || story.ownerOf(index, span).isCovered) continue;
      if (isBackground(findClauses(block, sentence), span.start)) continue;
      yield {
        span,
        messageId: 'cause',
        data: { phrase: block.text.slice(span.start, span.end) },
        sourcing: 2,
        ...(isAuthorsVoice(story, index)
          ? { severity: 'hint' }
          : { fixes: findAttributionFixes({ block, index, story, span }) }),
      };
    }
  },
});
