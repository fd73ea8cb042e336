import { findAttendanceMismatches } from '../../checks/sums/attendance.ts';
import { findAdditionMismatches } from '../../checks/sums/parts/additions.ts';
import { nameEdited, type Mismatch } from '../../checks/sums/mismatch.ts';
import type { Block } from '../../document/block.ts';
import { findListMismatches } from '../../checks/sums/parts/announced-lists.ts';
import { findChangeMismatches } from '../../checks/sums/changes/change-mismatches.ts';
import { findCuedMismatches, sumCues } from '../../checks/sums/cued-sums.ts';
import { findColumnMismatches } from '../../checks/sums/parts/column-totals.ts';
import { findDerivedMismatches } from '../../checks/sums/parts/derived-columns.ts';
import { findConversionMismatches } from '../../checks/sums/conversions.ts';
import { findJuryMismatches } from '../../checks/sums/juries.ts';
import { findMarginMismatches } from '../../checks/sums/margin-mismatches.ts';
import { findPartMismatches } from '../../checks/sums/parts/part-mismatches.ts';
import { findDifferenceMismatches } from '../../checks/sums/differences.ts';
import { findNamedShareMismatches } from '../../checks/sums/parts/named-wholes.ts';
import { findEachMismatches } from '../../checks/sums/each-sums.ts';
import { findElapsedMismatches, findBirthMismatches } from '../../checks/sums/elapsed.ts';
import { findFactorMismatches } from '../../checks/sums/factors.ts';
import { findListTotals } from '../../checks/sums/parts/list-totals.ts';
import { findListedDead } from '../../checks/sums/parts/listed-dead.ts';
import { findLeftOver } from '../../checks/sums/parts/left-over.ts';
import { findMarginsTold } from '../../checks/sums/margins-told.ts';
import { findMoveMismatches } from '../../checks/sums/changes/moves.ts';
import { findStepMismatches } from '../../checks/sums/changes/percent-steps.ts';
import { findPeriodMismatches } from '../../checks/sums/period-rates.ts';
import { findForgotten } from '../../checks/sums/parts/of-totals.ts';
import { findProductMismatches } from '../../checks/sums/products.ts';
import { findRateMismatches } from '../../checks/sums/rates.ts';
import { findResultMismatches } from '../../checks/sums/result-lines.ts';
import { findWholeMismatches } from '../../checks/sums/parts/shares-of-wholes.ts';
import { findStretchMismatches } from '../../checks/sums/stretches.ts';
import { findTogetherMismatches, togetherCues } from '../../checks/sums/parts/together.ts';
import { findTotalMismatches } from '../../checks/sums/parts/totals.ts';
import { withoutRepeated } from '../../checks/sums/repeated-figures.ts';
import type { Story } from '../../story/story.ts';
import { findWritingDate } from '../../story/publication-date.ts';
import { defineRule } from '../rule.ts';
import { findVoteShareMismatches } from '../../checks/sums/vote-shares.ts';
import { findYearMismatches } from '../../checks/sums/year-sums.ts';
import { findShareMismatches } from '../../checks/sums/parts/share-mismatches.ts';

/** What is read in the block alone. */
const finders: readonly ((block: Block) => readonly Mismatch[])[] = [
  findChangeMismatches,
  findConversionMismatches,
  findPartMismatches,
  findShareMismatches,
  findMarginMismatches,
  findResultMismatches,
  findYearMismatches,
  findTotalMismatches,
  findAdditionMismatches,
  findWholeMismatches,
  findRateMismatches,
  findPeriodMismatches,
  findProductMismatches,
  findStepMismatches,
  findMoveMismatches,
  findNamedShareMismatches,
  findFactorMismatches,
  findDifferenceMismatches,
  findStretchMismatches,
  findBirthMismatches,
  findAttendanceMismatches,
  findVoteShareMismatches,
];

/** Without these nobody lists the dead. */
const theDead = /\bThe (?:dead|deceased|victims)\b|\bThose (?:killed|who)\b/;

/** What may be told of a whole that stands before. */
const leftOver = /^Of th| leaving /;

export default defineRule({
  meta: {
    id: 'arithmetic-mismatch',
    summary: 'Let figures that belong together add up.',
    category: 'figures',
    defaultSeverity: 'error',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'every',
    precedence: 'phrase',
    options: {},
    messages: { mismatch: 'The numbers do not agree: {detail}.' },
    remedy: 'The figure that is right; ask whoever gave them which one it is.',
    fine: 'where the figures count different things, or one answer does not rule out another: then say so',
    references: [{ title: 'Sarah Cohen, Numbers in the Newsroom' }],
  },
  needs: { fact: 'figures' },
  *check({ block, index, story }) {
    if (block.facts.figures.length === 0) return;
    // Of what was years ago alone the day of writing is asked.
    const published = block.text.includes(' ago')
      ? findWritingDate(story.document)?.year
      : undefined;
    const mismatches = finders.flatMap((find) => find(block));
    if (published !== undefined) mismatches.push(...findElapsedMismatches(block, published));
    mismatches.push(...findListMismatches(story, index, block));
    if (sumCues.test(block.text)) mismatches.push(...findCuedMismatches(block));
    mismatches.push(...findTold(story, index, block));
    mismatches.push(...findForgotten(story, index, block));
    mismatches.push(...findListTotals(story, index, block));
    mismatches.push(...findEachMismatches(story, index, block));
    if (block.text.includes('jur')) mismatches.push(...findJuryMismatches(story, block));
    if (block.kind === 'table-cell') {
      mismatches.push(...findColumnMismatches(story, index, block));
      mismatches.push(...findDerivedMismatches(story, index, block));
    }
    for (const { detail, ...report } of mismatches) {
      const fixes = withoutRepeated(story, index, block, report.fixes).map((fix) =>
        nameEdited(block, report.span, fix),
      );
      yield { ...report, fixes, messageId: 'mismatch', data: { detail } };
    }
  },
});

/** Sums of which some figures stand in other paragraphs; a word in this one tells of them. */
function findTold(story: Story, index: number, block: Block): readonly Mismatch[] {
  const { text } = block;
  return [
    ...(togetherCues.test(text) ? findTogetherMismatches(story, index, block) : []),
    ...(leftOver.test(text) ? findLeftOver(story, index, block) : []),
    ...(text.includes(' votes') ? findMarginsTold(story, index, block) : []),
    ...(theDead.test(text) ? findListedDead(story, index, block) : []),
  ];
}
