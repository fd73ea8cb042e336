import type { Span } from '../../span.ts';
import { defineRule } from '../rule.ts';
import type { ProseFix } from '../../report.ts';
import { findUnitFaults, type UnitFault } from '../../checks/numerals/unit-faults.ts';

export default defineRule({
  meta: {
    id: 'unit-ambiguous',
    summary: 'Name the unit, and keep to one system of units.',
    category: 'figures',
    defaultSeverity: 'hint',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'alone',
    options: {},
    messages: {
      degrees: '“{words}”: Celsius or Fahrenheit?',
      dollars: '“{words}”: whose dollars? The draft also has {other}s.',
      mixed: '“{words}”: elsewhere this draft counts in {other}s; convert or give both.',
      currency: '“{words}” of what currency?',
    },
    remedy: 'The unit in full (“US gallons”), in one system.',
    fine: 'where the copy has said once which unit it means',
    references: [
      { title: 'Reuters Handbook of Journalism: measures, currencies' },
      { title: 'BBC News style guide: numbers' },
    ],
  },
  needs: { block: 'body', fact: 'figures' },
  *check({ block, index, story }) {
    for (const { kind, span, other = '' } of findUnitFaults(block, story.numberStyle)) {
      if (story.isQuoted(index, span)) continue;
      const { start, end } = span;
      const words = block.text.slice(start, end);
      yield {
        span: { start, end },
        messageId: kind,
        data: { words, other },
        fixes: findFixes(kind, span),
      };
    }
  },
});

/** Nobody but the writer knows which unit is meant, so every reading is offered. */
function findFixes(kind: UnitFault['kind'], { start, end }: Span): ProseFix[] {
  if (kind === 'degrees')
    return ['Celsius', 'Fahrenheit'].map((scale) => toFix(`Write “${scale}”`, end, ` ${scale}`));
  if (kind === 'dollars') return [toFix('Write “US$”', start, 'US')];
  return kind === 'currency' ? [toFix('Ask for the currency', start, '[CURRENCY TK] ')] : [];
}

function toFix(title: string, at: number, newText: string): ProseFix {
  return { title, applicability: 'suggestion', edits: [{ span: { start: at, end: at }, newText }] };
}
