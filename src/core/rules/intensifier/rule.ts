import { wordAt } from '../../document/words/tokens.ts';
import { findSubject } from '../../english/subjects.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import { toFix } from '../../fixes/wording/phrase-fixes.ts';
import { definePhraseRule } from '../phrase-rule.ts';
import type { PhraseUse } from '../../checks/wording/phrase-use.ts';
import { isClauseEnd } from '../../checks/wording/phrase-uses.ts';
import type { ProseFix } from '../../report.ts';

const changes = findWordSet('change');
const quantities = findWordSet('quantity');

export default definePhraseRule({
  meta: {
    id: 'intensifier',
    summary: 'Give the measure instead of turning up the volume.',
    defaultSeverity: 'hint',
    fixes: 'safe',
    messages: { found: '“{phrase}” adds heat, not information; cut it or give the measure.' },
    references: [
      {
        title: 'Wikipedia: Words to watch',
        url: 'https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch',
      },
      { title: 'Reuters Handbook of Journalism, on “quite”' },
    ],
  },
  kinds: ['intensifier'],
  findFixes: (use, listed) => [...askForNumber(use), ...listed],
});

/** “Costs rose dramatically.” By how much? What is no quantity has no percentage either. */
function askForNumber({ context, phrase, tokens, first, last }: PhraseUse): ProseFix[] {
  const isDegree = phrase.entry.pos === 'adv' && changes.has(wordAt(tokens, first - 1));
  if (!isDegree || !isClauseEnd(tokens, last + 1)) return [];
  const subject = findSubject(tokens, first - 1);
  if (!quantities.has(wordAt(tokens, subject?.last ?? -1))) return [];
  return toFix('Give the number', replaceWords(context.block, phrase, '[NUMBER TK]%'));
}
