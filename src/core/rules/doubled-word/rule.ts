import { findSlips } from '../../checks/slips/slips.ts';
import { toSuggestions } from '../../repair/suggestion.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'doubled-word',
    summary: 'Delete one of two small words that stand twice in a row.',
    category: 'hygiene',
    defaultSeverity: 'warning',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'every',
    precedence: 'alone',
    options: {},
    messages: { doubled: '“{words}” has a word too many.' },
    references: [{ title: 'Copy-desk checklists: slips of the keyboard' }],
  },
  needs: { found: findSlips },
  *check({ block, index, story }) {
    for (const { found } of block.derive(findSlips)) {
      // A stammer may be what was said.
      if (found.kind !== 'doubled' || story.isQuoted(index, found)) continue;
      const span = found.context;
      const words = block.text.slice(span.start, span.end);
      const first = words.slice(0, Math.floor(words.length / 2));
      yield {
        span,
        messageId: 'doubled',
        data: { words },
        fixes: toSuggestions(`Write “${first}” once`, [
          { span: { start: span.start + first.length, end: span.end }, newText: '' },
        ]),
      };
    }
  },
});
