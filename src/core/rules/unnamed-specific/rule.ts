import { readSentences } from '../../facts/by-sentence.ts';
import { isCapitalised, textAt, wordAt } from '../../document/words/tokens.ts';
import { findUnnamed, unnamedNouns } from '../../checks/sources/unnamed-specifics.ts';
import { isCalendarWord } from '../../facts/names.ts';
import type { Story } from '../../story/story.ts';
import { defineRule } from '../rule.ts';
import { findUnnamedFixes, type Unnamed } from '../../fixes/sources/unnamed-fixes.ts';

const findAll = readSentences(findUnnamed);

export default defineRule({
  meta: {
    id: 'unnamed-specific',
    summary: 'Name the study, the country or the company that the copy knows by name.',
    category: 'attribution',
    defaultSeverity: 'information',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'phrase',
    options: {},
    messages: { which: 'Which {noun} is “{phrase}”? Name it.' },
    references: [
      { title: 'SPJ Code of Ethics: identify sources clearly' },
      { title: 'The Chicago Guide to Fact-Checking: studies and reports' },
    ],
  },
  needs: { block: 'body', words: unnamedNouns, found: findAll },
  *check({ block, index, story }) {
    for (const { found: unnamed } of block.derive(findAll)) {
      const { start, end, noun } = unnamed;
      const span = { start, end };
      if (story.isVoiced(index, span) || isNamedNext(story, index, unnamed)) continue;
      yield {
        span,
        messageId: 'which',
        data: { noun, phrase: block.text.slice(start, end) },
        fixes: findUnnamedFixes(block, unnamed),
      };
    }
  },
});

const linking = /^(?:the|it|its|this|that|they|he|she|his|her|their)$/;

/** “A new report says rents will rise. The paper, by the audit office, covers six cities.” */
function isNamedNext(story: Story, index: number, { start, kind, noun }: Unnamed): boolean {
  const own = story.sentenceAt(index, start);
  const next = own && story.sentences[own.position + 1];
  if (!next) return false;
  const { tokens } = next.sentence;
  const isBeside = next.block === index;
  if (isBeside && kind !== 'documents' && isCapitalised(tokens[0]) && isCapitalised(tokens[1]))
    return true;
  const block = story.document.blocks[next.block]?.block;
  const isNaming =
    block?.facts.names.some((name) => {
      if (name.start < next.sentence.start || name.end > next.sentence.end) return false;
      const at = tokens.findIndex(({ start }) => start >= name.start);
      // “Its buses are free on Sundays”, “The part is made in Toulouse”: no name of a town or an airline
      if (isCalendarWord(tokens[at])) return false;
      return kind === 'documents' || !places.test(wordAt(tokens, at - 1));
    }) ?? false;
  const isBy = tokens.some(
    ({ lower }, i) =>
      /^(?:by|from|called|named)$/.test(lower) && !isWhen.test(textAt(tokens, i + 1)),
  );
  // “A poll shows her ahead. A Harbor News poll has …”
  const isSame = kind === 'documents' && tokens.some(({ lower }) => lower === noun);
  const isLinked = isSame ? /^an?$/.test(wordAt(tokens, 0)) : false;
  return (isLinked && isNaming) || (linking.test(wordAt(tokens, 0)) && (isNaming || isBy));
}

const places = /^(?:across|around|at|for|from|in|inside|into|near|on|outside|since|to|until)$/;
/** “by noon”, “from 2011” */
const isWhen =
  /^(?:\d.*|noon|midnight|then|now|next|last|January|February|March|April|May|June|July|August|September|October|November|December|\p{Upper}\p{Lower}+day|[a-z]+ing)$/u;
