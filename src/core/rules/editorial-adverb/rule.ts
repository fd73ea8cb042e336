import { definePhraseRule } from '../phrase-rule.ts';

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
});
