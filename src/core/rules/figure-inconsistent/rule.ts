import type { Span } from '../../span.ts';
import type { LedgerEntry } from '../../story/ledger.ts';
import {
  findFigureConflicts,
  type FigureConflict,
} from '../../checks/sums/conflicts/figure-conflicts.ts';
import { findHeadlineFigures } from '../../checks/sums/conflicts/headline-figures.ts';
import { findLeadShares } from '../../checks/sums/conflicts/lead-shares.ts';
import { findRetold } from '../../checks/sums/conflicts/retold-figures.ts';
import { findUnborneFigures } from '../../checks/sums/conflicts/unborne-figures.ts';
import type { Block } from '../../document/block.ts';
import type { Story } from '../../story/story.ts';
import { findFigureFix } from '../../checks/sums/mismatch.ts';
import { defineRule } from '../rule.ts';
import type { ProseFix } from '../../report.ts';

export default defineRule({
  meta: {
    id: 'figure-inconsistent',
    summary: 'Give the same figure for the same thing throughout.',
    category: 'figures',
    defaultSeverity: 'warning',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'every',
    precedence: 'phrase',
    options: {},
    messages: {
      headline: 'Figure differs from the headline: {here} here, {there} there.',
      deck: 'Figure differs from the deck: {here} here, {there} there.',
      caption: 'Figure differs from the caption: {here} here, {there} there.',
      earlier: 'Figure differs from an earlier sentence: {here} here, {there} there.',
      unborne: 'The headline says “{figure}”; the copy gives no such figure.',
    },
    remedy: 'One figure throughout; where both are right, what each of them counts.',
    fine: 'where the figures come from two sources, or from two days, and the copy says so',
    references: [{ title: 'Copy-desk checklists: do the headline’s numbers match the story?' }],
  },
  needs: { fact: 'figures' },
  *check({ block, index, story }) {
    if (block.facts.figures.length === 0) return;
    const unborne = block.kind === 'headline' ? findUnborneFigures(story, index, block) : [];
    for (const { start, end, text } of unborne) {
      const data = { figure: text };
      yield {
        span: { start, end },
        messageId: 'unborne',
        data,
        severity: 'information',
        fixes: [],
      };
    }
    for (const conflict of findConflicts(story, index, block)) {
      const { here, there, where } = conflict;
      yield {
        span: toSpan(here),
        messageId: where,
        data: { here: toNumber(here), there: toNumber(there) },
        related: [{ span: there.figure, message: 'The other figure.', block: there.index }],
        fixes: findFixes(conflict),
      };
    }
  },
});

/** Without this nobody gives a percentage. */
const percentSign = /\d ?(?:%|per ?cent)/;

/** Each figure that differs from another, once. */
function findConflicts(story: Story, index: number, block: Block): readonly FigureConflict[] {
  const known = findFigureConflicts(story, index);
  const retold = [
    ...findHeadlineFigures(story, index, block).map((found) => ({
      ...found,
      where: 'headline' as const,
    })),
    ...[
      ...findRetold(story, index, block),
      ...(percentSign.test(block.text) ? findLeadShares(story, index, block) : []),
    ].map((found) => ({ ...found, where: 'earlier' as const })),
  ];
  const more = retold.filter(({ here }) => !known.some((each) => each.here.figure === here.figure));
  return [...known, ...more];
}

/** “14” of 14 people, “four suspects”, “$5 million”, “400-year-old”. */
function toSpan({ block, figure, key }: LedgerEntry): Span {
  const { start, end, number, thing } = figure;
  if (thing?.relation === 'measured' || figure.unit === 'money')
    return { start, end: block.text.startsWith('-old', end) ? end + 4 : end };
  if (figure.exemption === 'tally') return { start, end };
  const isBare = !thing || figure.kind === 'casualty' || key.includes(' ');
  return isBare ? number : { start: number.start, end: thing.end };
}

function toNumber({ block, figure }: LedgerEntry): string {
  const { start, end, number, unit, exemption, kind, bound } = figure;
  // “more than half”
  if (kind === 'fraction' && bound) return block.text.slice(bound.start, number.end).toLowerCase();
  return unit || exemption === 'tally'
    ? block.text.slice(start, end)
    : block.text.slice(number.start, number.end);
}

function findFixes({ here, there }: FigureConflict): ProseFix[] {
  const [own = 0, other = 0] = [here.figure.value, there.figure.value];
  // “The one suspects”: the noun would have to change with its number.
  if (here.figure.exemption === 'tally') return [];
  if (own < 2 || other < 2 || here.figure.bound || there.figure.bound) return [];
  const back = findFigureFix(there.block, there.figure, own).map((fix) => ({
    ...fix,
    title: `${fix.title} there`,
    edits: fix.edits.map((edit) => ({ ...edit, block: there.index })),
  }));
  return isNamed(here) || isConverted(here, other)
    ? back
    : [...findFigureFix(here.block, here.figure, other), ...back];
}

/** “$40 million (£30 million)”: what the other figure says stands beside it, in another currency. */
function isConverted({ block, figure }: LedgerEntry, other: number): boolean {
  return block.facts.figures.some(
    ({ sentence, unit, value }) =>
      unit === 'money' &&
      figure.unit === 'money' &&
      sentence === figure.sentence &&
      value === other,
  );
}

/** “The 12 dead are Ana Ruiz, …”: whoever they are stands there, and can be counted. */
function isNamed({ block: { text }, figure: { number } }: LedgerEntry): boolean {
  return /^ [a-z]+ (?:are|were) \p{Upper}/u.test(text.slice(number.end, number.end + 30));
}
