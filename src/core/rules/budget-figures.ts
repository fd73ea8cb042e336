import { createCue, toWords } from '../document/cue.ts';
import { createPartList } from '../document/words.ts';
import type { FigurePlace } from './figure-place.ts';
import { isMarked, markSentences } from './marked-sentences.ts';

const passed = toWords(
  'adopt adopted adopts approval approve approved approves passed passes present presented presents propose proposed unveiled vote voted votes',
).join('|');
/** “commissioners approved a $35 million budget”, “the new budget is $84 million”. */
const hasBudget = markSentences(
  createCue(
    ['budget', 'budgets'],
    new RegExp(
      `\\b(?:${passed})\\b[^.;]{0,80}\\bbudgets?\\b|\\bbudget\\b[^.;,]{0,40} (?:is|totals|totaled|was|will be)\\b`,
      'i',
    ),
  ),
);
/** What stands in a budget. */
const lines = createPartList(
  toWords(
    `appropriation appropriations budget capital contingency deficit expenditure expenditures expense expenses fund funding
     funds income levy millage payroll reserve reserves revenue revenues salaries spending surplus tax taxation taxes`,
  ),
);
/** How many sentences a budget is told after it was named. */
const reach = 12;

/** “The general fund portion is $9 million”, in a story of a budget that a board has passed: it is a line of it. */
export function isOfBudget({ story, index, sentence, figure }: FigurePlace): boolean {
  if (!/^(?:money|percent)$/.test(figure.kind) || figure.isEstimate) return false;
  if (!lines.isIn(sentence)) return false;
  const own = story.sentenceAt(index, figure.start);
  return (
    own !== undefined &&
    story.sentences
      .slice(Math.max(0, own.position - reach), own.position)
      .some((each) => isMarked(story, each, hasBudget))
  );
}
