/** A new rule's `rule.ts`. */
export function toRuleSource(id: string, since: string): string {
  return `import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: '${id}',
    summary: 'Say in one imperative sentence what the writer should do.',
    category: 'wording',
    defaultSeverity: 'information',
    fixes: 'none',
    since: '${since}',
    reads: 'block',
    genres: 'reporting',
    precedence: 'word',
    options: {},
    messages: { found: '“{words}” is what this rule is about.' },
    references: [],
  },
  *check({ block }) {
    for (const token of block.tokens) {
      if (token.lower !== '${id}') continue;
      yield { span: token, messageId: 'found', data: { words: token.text } };
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
