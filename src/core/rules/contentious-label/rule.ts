import { isCapitalised, wordAt, type Token } from '../../document/tokens.ts';
import { isFunctionWord } from '../../facts/part-of-speech.ts';
import { replaceWords } from '../../repair/replace-words.ts';
import { toFix } from '../../fixes/phrase-fixes.ts';
import { definePhraseRule } from '../phrase-rule.ts';
import type { PhraseUse } from '../phrase-use.ts';
import type { ProseFix } from '../rule.ts';

export default definePhraseRule({
  meta: {
    id: 'contentious-label',
    summary: 'Say what people did, or who calls them that.',
    defaultSeverity: 'warning',
    fixes: 'safe',
    messages: { found: '“{phrase}” is a contested label; describe, attribute or replace.' },
    references: [
      { title: 'BBC Editorial Guidelines: language when reporting terrorism' },
      { title: 'Reuters Handbook of Journalism, on emotive labels' },
      {
        title: 'Wikipedia: Words to watch, contentious labels',
        url: 'https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch',
      },
    ],
  },
  kinds: ['label'],
  findFixes: (use, listed) => [...askForGroup(use), ...listed],
});

/** “the terrorists of ISIS” */
function isNamed(tokens: readonly Token[], i: number): boolean {
  const name = wordAt(tokens, i) === 'of' ? i + 1 : i;
  return isCapitalised(tokens[name]);
}

/** Whether nothing narrows the words down: not “those terrorists”, “one of the terrorists”. */
function isWhole(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (!before) return true;
  if (/^(?:these|those|\)|”)$/.test(before.lower)) return false;
  const isPart =
    wordAt(tokens, first - 2) === 'of' &&
    /^(?:one|some|many|most|all)$/.test(wordAt(tokens, first - 3));
  return !isPart && (before.kind === 'punctuation' || isFunctionWord(before));
}

/** “Terrorists attacked the depot.” Which group? */
function askForGroup({ context, phrase, tokens, first, last, text }: PhraseUse): ProseFix[] {
  const { entry, start, end } = phrase;
  const isGroup = entry.pos === 'noun' && /(?:ists|iners|ents)$/i.test(text);
  const before = tokens[first - 1];
  const hasArticle = before?.lower === 'the';
  if (!isGroup || !isWhole(tokens, first) || isNamed(tokens, last + 1)) return [];
  // “held by terrorists or a hostile state” names a kind, not a group.
  if (!hasArticle && first > 0) return [];
  const span = { start: hasArticle ? before.start : start, end };
  return toFix('Name the group', replaceWords(context.block, span, '[GROUP TK]'));
}
