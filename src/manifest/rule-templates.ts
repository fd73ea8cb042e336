/** A new rule's `rule.ts`: it looks out for a word in the writer's own voice. */
export function toRuleSource(id: string, since: string): string {
  return `import { findPositions } from '../../document/words/positions.ts';
import { createWordList } from '../../document/words/words.ts';
import { defineRule } from '../rule.ts';

const words = createWordList(['${id}']);

export default defineRule({
  meta: {
    id: '${id}',
    summary: 'Say in one imperative sentence what the writer should do.',
    category: 'wording',
    defaultSeverity: 'information',
    fixes: 'none',
    since: '${since}',
    reads: 'story',
    genres: 'reporting',
    precedence: 'word',
    options: {},
    messages: { found: '“{words}” is what this rule is about.' },
    references: [],
  },
  needs: { block: 'body', words },
  *check({ block, index, story }) {
    for (const sentence of block.sentences) {
      for (const i of findPositions(sentence, words)) {
        const token = sentence.tokens[i];
        // What is quoted is the speaker’s.
        if (!token || story.isQuoted(index, token)) continue;
        const { start, end, text } = token;
        yield { span: { start, end }, messageId: 'found', data: { words: text } };
      }
    }
  },
});
`;
}

/** A new rule's \`cases.ts\`: they fail until they are written. */
export function toCasesSource(): string {
  return `import type { RuleCases } from '../cases.ts';

export default {
  flagged: [],
  clean: [],
} satisfies RuleCases;
`;
}

/** The list of rules with one more at its end. */
export function addToIndex(source: string, id: string, name: string): string {
  const line = `import ${name} from './${id}/rule.ts';`;
  const own = source
    .split('\n')
    .filter((each) => /^import \w+ from '.\/[\w-]+\/rule.ts';$/.test(each));
  const before = own.at(-1);
  const list = /(rules: readonly Rule\[\] = \[)([\s\S]*?),?\s*\];/;
  if (before === undefined || !list.test(source))
    throw new Error('rules/index.ts has no list of rules');
  return source.replace(before, `${before}\n${line}`).replace(list, `$1$2, ${name}];`);
}
