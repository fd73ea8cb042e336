import { isDenied } from '../../facts/phrases/conditions.ts';
import { definePhraseRule } from '../phrase-rule.ts';

export default definePhraseRule({
  meta: {
    id: 'puffery',
    summary: 'Say what it did, not how great it is.',
    defaultSeverity: 'information',
    fixes: 'safe',
    messages: {
      found: '“{phrase}” is promotion; say what it did.',
      alternative: '“{phrase}” is promotion; write “{alternative}”.',
    },
    references: [
      {
        title: 'Wikipedia: Words to watch, puffery',
        url: 'https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch',
      },
    ],
  },
  kinds: ['puffery'],
  // “It took no {spectacular} move”: what is denied is not promoted.
  toSeverity: (use) => (use.first > 0 && isDenied(use) ? 'hint' : undefined),
});
