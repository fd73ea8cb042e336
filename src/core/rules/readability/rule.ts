import { retext } from 'retext';
import retextReadability from 'retext-readability';
import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { isAllQuotation } from '../../story/sentences.ts';
import { defineRule } from '../rule.ts';

/** How many algorithms the package asks. */
const algorithms = 7;

export default defineRule({
  meta: {
    id: 'readability',
    summary: 'Break up sentences that most readers would have to read twice.',
    category: 'readability',
    defaultSeverity: 'off',
    fixes: 'none',
    since: '0.1.0',
    reads: 'block',
    genres: 'every',
    precedence: 'alone',
    options: {
      age: {
        type: 'integer',
        default: 16,
        minimum: 5,
        maximum: 22,
        description: 'The age of the reader whom a sentence should not be too hard for.',
      },
      minimumAgreement: {
        type: 'integer',
        default: 5,
        minimum: 1,
        maximum: algorithms,
        description: 'How many of the 7 readability formulas must find a sentence too hard.',
      },
    },
    messages: {
      hard: 'Hard to read: too difficult at age {age} by {count} formulas or more of 7.',
    },
    remedy: 'Two sentences, or one with fewer clauses.',
    fine: 'where the length is what the sentence is about, as in a list',
    references: [
      { title: 'retext-readability', url: 'https://github.com/retextjs/retext-readability' },
    ],
  },
  needs: { block: 'body' },
  *check({ block, options }) {
    if (block.kind === 'quotation') return;
    const { age, minimumAgreement: count } = options;
    const processor = retext()
      .use(retextReadability, { age, threshold: (count - 0.5) / algorithms })
      .freeze();
    for (const sentence of block.sentences) {
      if (isFragment(block, sentence) || isAllQuotation(block, sentence)) continue;
      const { start, end } = sentence;
      const { messages } = processor.processSync(block.text.slice(start, end));
      if (messages.length > 0)
        yield { span: { start, end }, messageId: 'hard', data: { age, count } };
    }
  },
});

/** An item of a list that is no sentence. */
function isFragment({ kind, text }: Block, { end }: Sentence): boolean {
  return kind === 'list-item' && !/[.!?…]["”’)\]]*$/.test(text.slice(0, end));
}
