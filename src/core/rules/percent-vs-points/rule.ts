import type { Block } from '../../document/block.ts';
import { changeNoun, type Change, type Figure } from '../../facts/figures.ts';
import { toSignEnd } from '../../facts/figures/percent-sign.ts';
import { isInPoints } from '../../checks/sums/changes/change-sums.ts';
import { toPlainNumber } from '../../checks/sums/number-words.ts';
import { findChangesBehind, findGroupGaps } from '../../checks/sums/changes/points-behind.ts';
import { findRateMoves, type RateMove } from '../../checks/sums/changes/rate-moves.ts';
import { defineRule } from '../rule.ts';
import type { ProseFix, Report } from '../../report.ts';
import { findStatedChanges, toEnds } from '../../checks/sums/changes/stated-changes.ts';

/** How close a stated percentage must come to the true one to be meant as one. */
const tolerance = 0.6;

export default defineRule({
  meta: {
    id: 'percent-vs-points',
    summary: 'Give the change between two percentages in percentage points.',
    category: 'figures',
    defaultSeverity: 'warning',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'block',
    genres: 'reporting',
    precedence: 'phrase',
    options: {},
    messages: {
      rate: '“{stated}” of a rate that is now {to}: is it percentage points?',
      points:
        '“{stated}” is a change between two percentages: from {from} to {to} is {points} ({percent}%).',
    },
    remedy: 'The difference in percentage points.',
    fine: 'where the change is meant relative to the first percentage: then say “by a quarter”',
    references: [
      { title: 'AP: percent, percentage, percentage points' },
      { title: 'BBC Editorial Guidelines: reporting statistics' },
    ],
  },
  needs: { fact: 'figures' },
  *check({ block }) {
    yield* findRateMoves(block).map((move) => toRateReport(block, move));
    const changes = [...findStatedChanges(block), ...findChangesBehind(block)];
    const gaps = findGroupGaps(block).filter((gap) => !changes.some(({ by }) => by === gap.by));
    for (const change of [...changes, ...gaps]) {
      const { from, to, by } = change;
      if (!by || !isMeantAsPoints(change)) continue;
      const [first, last] = [from.value ?? 0, to.value ?? 0];
      yield {
        span: by,
        messageId: 'points',
        data: {
          stated: by.text,
          from: `${toPlainNumber(first, 2)}%`,
          to: `${toPlainNumber(last, 2)}%`,
          points: toPoints(Math.abs(last - first)),
          percent: toPlainNumber((Math.abs(last - first) / first) * 100),
        },
        related: toEnds(change),
        fixes: findFixes(block, by),
      };
    }
  },
});

function toRateReport(block: Block, { by, to }: RateMove): Report<'rate'> {
  return {
    span: by,
    messageId: 'rate',
    data: { stated: by.text, to: to.text },
    related: [{ span: to, message: `After: “${to.text}”.` }],
    fixes: findFixes(block, by),
  };
}

function isMeantAsPoints(change: Change): boolean {
  const { from, to, by } = change;
  const [first, last, stated] = [from.value ?? 0, to.value ?? 0, by?.value ?? 0];
  if (first <= 0 || !isInPoints(change)) return false;
  return Math.abs((Math.abs(last - first) / first) * 100 - stated) > tolerance;
}

function toPoints(value: number): string {
  const points = toPlainNumber(value, 2);
  return `${points} percentage ${points === '1' ? 'point' : 'points'}`;
}

const nounBehind = new RegExp(String.raw`^ ${changeNoun}\b`);

/** “rose 5%” → “rose 5 percentage points”, “a 1% increase” → “a 1 percentage point increase”. */
function findFixes({ text }: Block, { number, end, value = 0 }: Figure): ProseFix[] {
  const sign = { start: number.end, end: Math.min(end, toSignEnd(text, number)) };
  const isModifier = nounBehind.test(text.slice(end));
  const noun = value === 1 || isModifier ? 'point' : 'points';
  const edit = { span: sign, newText: ` percentage ${noun}` };
  return [{ title: 'Say percentage points', applicability: 'suggestion', edits: [edit] }];
}
