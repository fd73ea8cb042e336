import type { Block } from '../../document/block.ts';
import type { Figure } from '../../facts/figures.ts';
import type { Story } from '../../story/story.ts';
import { findTollFixes } from '../../fixes/figure-fixes.ts';
import { toFlaggedSpan } from '../../checks/figures/ownerless.ts';
import {
  isBehindAskedToll,
  isOfConflict,
  isUnsourcedToll,
} from '../../checks/figures/unsourced-tolls.ts';
import { toTollGravity } from '../../checks/figures/toll-gravity.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'casualty-no-source',
    summary: 'Say who counts the dead, the injured and the missing.',
    category: 'figures',
    defaultSeverity: 'warning',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'claim',
    options: {},
    messages: {
      noSource: 'Casualty figure with no source: “{figure}”. Who is counting?',
      conflict:
        'Casualty figure with no source: “{figure}”. Say who is counting, and give the range or say that it is unverified.',
    },
    remedy: 'Who is counting, in the same sentence: the police, a hospital, a named agency.',
    fine: 'for tolls of years ago, and for what a court or an inquiry has found',
    references: [
      { title: 'BBC Editorial Guidelines, section 11: war, terror and emergencies' },
      { title: 'AP: attribution' },
      { title: 'NPR Ethics Handbook: accuracy' },
    ],
  },
  needs: { block: 'body', fact: 'figures' },
  *check({ block, index, story }) {
    if (!block.facts.figures.some(({ kind }) => kind === 'casualty')) return;
    const isConflict = isOfConflict(block);
    for (const [first, ...others] of findRuns(story, index, block, isConflict)) {
      if (!first) continue;
      const span = toFlaggedSpan(block, first);
      yield {
        span,
        messageId: isConflict ? 'conflict' : 'noSource',
        data: { figure: block.text.slice(span.start, span.end) },
        sourcing: 4,
        severity: isBehindAskedToll(story, index, first)
          ? 'hint'
          : toTollGravity(story, index, first, isConflict),
        related: others.map((other) => ({
          span: toFlaggedSpan(block, other),
          message: 'Another toll with no source.',
        })),
        fixes: findTollFixes(story, index, first, isConflict),
      };
    }
  },
});

/** Openings that turn to another event. */
const onward =
  /^(?:another|at|earlier|elsewhere|in|last|later|meanwhile|on|separately|since|two|three)\b/i;

/** The tolls that nobody answers for, those together that one question covers: “killed 12. Over 40 were hurt.” */
function findRuns(
  story: Story,
  index: number,
  block: Block,
  isConflict: boolean,
): readonly (readonly Figure[])[] {
  const runs: Figure[][] = [];
  const isAsked = (figure: Figure): boolean =>
    toTollGravity(story, index, figure, isConflict) !== 'hint';
  for (const figure of block.facts.figures) {
    if (!isUnsourcedToll(story, index, figure)) continue;
    const run = runs.at(-1);
    const behind = figure.sentence - (run?.at(-1)?.sentence ?? -2);
    const isCovered = behind === 1 && !isOfOther(block, figure) && run?.some(isAsked) === true;
    if (run && (behind === 0 || isCovered)) run.push(figure);
    else runs.push([figure]);
  }
  // “Two men were hurt and three died”: the finding stands on what an editor asks about.
  return runs.map((run) => {
    const grave = run.find(isAsked) ?? run[0];
    return [
      ...run.filter((figure) => figure === grave),
      ...run.filter((figure) => figure !== grave),
    ];
  });
}

function isOfOther({ text, sentences }: Block, { sentence }: Figure): boolean {
  const start = sentences[sentence]?.start ?? 0;
  return onward.test(text.slice(start, start + 12));
}
