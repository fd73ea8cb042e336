import { findNumeralFaults } from '../../checks/numerals/numeral-faults.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'numeral-format',
    summary: 'Write numbers in one style throughout.',
    category: 'figures',
    defaultSeverity: 'hint',
    fixes: 'safe',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'alone',
    options: {},
    messages: {
      opening: 'A sentence does not open with a figure: spell “{words}” out or turn the sentence.',
      currency: '“{words}” names the currency twice.',
      from: '“{words}” starts with “from” and goes on without “to”.',
      between: '“{words}” starts with “between” and goes on without “and”.',
      percent: '“{words}” is written in another way elsewhere in this draft.',
      series: '“{words}” stands in figures beside a number in words.',
      million: '“{words}” is written in full; elsewhere this draft writes “million”.',
    },
    remedy: 'The form that the rest of the draft has.',
    fine: 'in quotations, titles and names',
    references: [
      { title: 'AP Stylebook: numerals' },
      { title: 'BBC News style guide: numbers' },
      { title: 'Guardian style guide: numbers' },
    ],
  },
  needs: { block: 'body', fact: 'figures' },
  *check({ block, index, story, settings }) {
    for (const { kind, span, edits } of findNumeralFaults(
      block,
      story.numberStyle,
      settings.spelling,
    )) {
      if (story.isQuoted(index, span)) continue;
      const words = block.text.slice(span.start, span.end);
      const title =
        kind === 'opening' || kind === 'series' ? 'Spell it out' : 'Write it in one style';
      const fixes = edits.length > 0 ? [{ title, applicability: 'safe' as const, edits }] : [];
      yield { span, messageId: kind, data: { words }, fixes };
    }
  },
});
