import { textAt } from '../../document/words/tokens.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { definePhraseRule } from '../phrase-rule.ts';
import type { PhraseUse } from '../../checks/wording/phrase-use.ts';
import type { Report } from '../../report.ts';

const feelings = findWordSet('feeling');

export default definePhraseRule({
  meta: {
    id: 'editorial-adverb',
    summary: 'Leave out adverbs and small words that pass judgement.',
    defaultSeverity: 'information',
    fixes: 'safe',
    messages: {
      found: '“{phrase}” is comment; cut it.',
      alternative: '“{phrase}” is comment; write “{alternative}”.',
    },
    references: [
      {
        title: 'Wikipedia: Words to watch, editorializing',
        url: 'https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch',
      },
      { title: 'NPR Ethics Handbook' },
    ],
  },
  kinds: ['editorial-adverb', 'minimiser'],
  isMeant: (use) => use.phrase.entry.phrase !== 'significantly' || isSetOff(use),
  toSeverity,
});

/** “Significantly, the board agreed”; in “fell significantly” it is a measure. */
function isSetOff({ tokens, first, last }: PhraseUse): boolean {
  return /^(?:[,;:—–―])?$/.test(textAt(tokens, first - 1)) && textAt(tokens, last + 1) === ',';
}

/** “Unfortunately, …” tells the reader how to take a whole sentence. */
function toSeverity({ phrase, first }: PhraseUse): Report['severity'] {
  const isLead = first === 0 && feelings.has(phrase.entry.phrase);
  return isLead ? 'warning' : phrase.entry.severity;
}
