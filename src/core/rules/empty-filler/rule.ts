import { insertAfter } from '../../repair/insert-words.ts';
import { joinRepairs } from '../../repair/rewrites/recast-sentence.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import { toFix } from '../../fixes/wording/phrase-fixes.ts';
import { definePhraseRule } from '../phrase-rule.ts';
import type { PhraseUse } from '../../checks/wording/phrase-use.ts';
import type { ProseFix } from '../../report.ts';

export default definePhraseRule({
  meta: {
    id: 'empty-filler',
    summary: 'Cut the phrases that nobody would miss.',
    defaultSeverity: 'hint',
    fixes: 'safe',
    messages: {
      found: 'Empty phrase; cut “{phrase}” or say what is meant.',
      alternative: 'Empty phrase; write “{alternative}” for “{phrase}”.',
    },
    references: [
      {
        title: 'Wikipedia: Signs of AI writing',
        url: 'https://en.wikipedia.org/wiki/Wikipedia:Signs_of_AI_writing',
      },
      { title: 'Guardian notes for subeditors, on extraneous words' },
    ],
  },
  kinds: ['filler'],
  findFixes: (use, listed) => [...askForChange(use), ...listed],
});

/** “reflect the evolving nature of trade” → “reflect changes in trade: [CHANGE TK]” */
function askForChange({ context: { block }, phrase, tokens, last }: PhraseUse): ProseFix[] {
  const rest = tokens.slice(last + 1, -1);
  const [end, stop] = [rest.at(-1), tokens.at(-1)];
  const isPlain = rest.length > 0 && rest.length <= 5 && rest.every(({ kind }) => kind === 'word');
  if (phrase.entry.phrase !== 'the evolving nature of' || !isPlain || !end || stop?.text !== '.')
    return [];
  const edits = joinRepairs(
    replaceWords(block, phrase, 'changes in'),
    insertAfter(block, end, ': [CHANGE TK]'),
  );
  return toFix('Ask what changed', edits);
}
