import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'acronym-unused',
    summary: 'Leave out an acronym that the copy never uses again.',
    category: 'hygiene',
    defaultSeverity: 'hint',
    fixes: 'safe',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'word',
    options: {},
    messages: { unused: '“{acronym}” is defined but never used again.' },
    remedy: 'The long form alone.',
    fine: 'where the initials come again, in a headline or a quotation too',
    references: [
      { title: 'Reuters Handbook of Journalism: acronyms' },
      { title: 'AP Stylebook: abbreviations and acronyms' },
      { title: 'Guardian style guide: abbreviations and acronyms' },
    ],
  },
  needs: { block: 'body', fact: 'acronyms' },
  *check({ block, index, story }) {
    for (const { definition: span, letters } of block.facts.acronyms) {
      if (!span || story.acronyms.count(letters) > 1 || story.isQuoted(index, span)) continue;
      const cut = { start: span.start - 1, end: span.end };
      const isSpaced = block.text[cut.start] === ' ';
      yield {
        span,
        messageId: 'unused',
        data: { acronym: block.text.slice(span.start, span.end) },
        fixes: [
          {
            title: `Delete “${block.text.slice(span.start, span.end)}”`,
            applicability: 'safe',
            edits: [{ span: isSpaced ? cut : span, newText: '' }],
          },
        ],
      };
    }
  },
});
