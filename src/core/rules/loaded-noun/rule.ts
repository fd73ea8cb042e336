import { toKillingGravity } from '../../checks/wording/told-killings.ts';
import { definePhraseRule } from '../phrase-rule.ts';

export default definePhraseRule({
  meta: {
    id: 'loaded-noun',
    summary: 'Name the thing instead of the verdict on it.',
    defaultSeverity: 'information',
    fixes: 'suggestion',
    messages: {
      found: '“{phrase}” carries a verdict; say what happened.',
      alternative: '“{phrase}” carries a verdict; try “{alternative}”.',
    },
    references: [
      { title: 'Reuters Handbook of Journalism: freedom from bias' },
      {
        title: 'Wikipedia: Words to watch',
        url: 'https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch',
      },
    ],
  },
  reads: 'story',
  kinds: ['judgment-noun'],
  toSeverity: toKillingGravity,
});
