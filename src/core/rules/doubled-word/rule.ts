import { findSlips } from '../../checks/slips/slips.ts';
import { toSuggestions } from '../../repair/suggestion.ts';
import type { ProseFix } from '../../report.ts';
import type { Span } from '../../span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'doubled-word',
    summary: 'Delete one of two words that stand twice in a row.',
    category: 'hygiene',
    defaultSeverity: 'warning',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'every',
    precedence: 'alone',
    options: {},
    messages: { doubled: '“{words}” has a word too many.' },
    remedy: 'The word once.',
    fine: 'where both are meant, as in “had had” or a name',
    references: [{ title: 'Copy-desk checklists: slips of the keyboard' }],
  },
  needs: { found: (block) => block.derive(findSlips) },
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
        fixes: findFixes(block.text, span, first),
      };
    }
  },
});

/** What takes its object by “to”. */
const taker = /\b(?:according|belonging|compared|due|prior|referring|related|relating|thanks) $/i;
/** What an infinitive follows. */
const leading =
  /\b(?:appear(?:ed|s)?|happen(?:ed|s)?|prove[ds]?|seem(?:ed|s)?|tend(?:ed|s)?|turn(?:ed|ing|s)? out) $/i;
/** Longest of these and its space, in UTF-16 code units. */
const reach = 12;

/** “the the” → “the”; “according the the board” → “according to the board”, “turned out be be his” → “turned out to be his”. */
function findFixes(text: string, { start, end }: Span, first: string): readonly ProseFix[] {
  const before = text.slice(Math.max(0, start - reach), start);
  const isMistyped =
    (first === 'the' && taker.test(before)) || (first === 'be' && leading.test(before));
  if (isMistyped)
    return toSuggestions(`Write “to ${first}”`, [
      { span: { start, end: start + first.length }, newText: 'to' },
    ]);
  return toSuggestions(`Write “${first}” once`, [
    { span: { start: start + first.length, end }, newText: '' },
  ]);
}
