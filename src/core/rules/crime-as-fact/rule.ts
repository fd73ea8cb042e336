import { readSentences } from '../../facts/by-sentence.ts';
import { crimeWords, findCrimeClaims } from '../../facts/claims/crimes.ts';
import { findCrimeFixes } from '../../fixes/claims/crime-fixes.ts';
import { defineRule } from '../rule.ts';

const findAll = readSentences((sentence, block) => findCrimeClaims(block, sentence));

export default defineRule({
  meta: {
    id: 'crime-as-fact',
    summary: 'Call nobody a criminal before a court has.',
    category: 'attribution',
    defaultSeverity: 'error',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'claim',
    options: {},
    messages: {
      crime: 'Crime stated as fact: “{phrase}”. Use the charge, the accuser or the conviction.',
    },
    references: [
      { title: 'AP Stylebook: allege, accused, murder' },
      { title: 'BBC: reporting allegations' },
    ],
  },
  needs: { block: 'body', words: crimeWords, found: findAll },
  *check({ block, index, story }) {
    for (const { sentence, found: claim } of block.derive(findAll)) {
      const span = { start: claim.start, end: claim.end };
      if (story.isQuoted(index, span) || story.ownerOf(index, span).isCovered) continue;
      if (story.isConvicted(claim.surname)) continue;
      yield {
        span,
        messageId: 'crime',
        data: { phrase: block.text.slice(span.start, span.end) },
        fixes: findCrimeFixes({ block, index, story, span }, sentence, claim),
      };
    }
  },
});
