import { readSentences } from '../../facts/by-sentence.ts';
import { findPositions } from '../../document/words/positions.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { createWordList } from '../../document/words/words.ts';
import { toSuggestions } from '../../repair/suggestion.ts';
import type { Span } from '../../span.ts';
import { defineRule } from '../rule.ts';

/** Small words that never stand twice in a row on purpose; “had had”, “that that” and “in in” may. */
const smallWords = createWordList(
  `a an and at be been by for from has have he his if into its of or our she than the their these they this to we were
   which with`.split(/\s+/),
);

const findAll = readSentences(findDoubled);

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
  needs: { found: findAll },
  *check({ block, index, story }) {
    for (const { found: span } of block.derive(findAll)) {
      // A stammer may be what was said.
      if (story.isQuoted(index, span)) continue;
      const words = block.text.slice(span.start, span.end);
      const first = /^\S+/.exec(words)?.[0] ?? '';
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

/** “the the”, “The the”; not “The The”, a band, nor “vitamin A a day”. */
function findDoubled(sentence: Sentence): readonly Span[] {
  const { tokens } = sentence;
  return findPositions(sentence, smallWords).flatMap((i) => {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (!token || next?.text !== token.lower) return [];
    const isSame = token.text === next.text || i === 0;
    // A slip of the keyboard has nothing between but a space.
    return isSame && next.start === token.end + 1 ? [{ start: token.start, end: next.end }] : [];
  });
}
