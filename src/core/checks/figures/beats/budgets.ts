import { createCue, toWords } from '../../../document/words/cue.ts';
import { createPartList, createWordList } from '../../../document/words/words.ts';
import { findSentencesBefore, type FigurePlace } from '../figure-place.ts';
import { isMarked, markSentences } from '../../../story/reads/marked-sentences.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';

const passed = toWords(
  'adopt adopted adopts approval approve approved approves passed passes present presented presents propose proposed unveiled vote voted votes',
).join('|');
const taxes = '(?:council tax|levy|property tax|(?:sewer|water) rates)';
const rise = '(?:hike|increase|rise)';
/** “commissioners approved a $35 million budget”, “the new budget is $84 million”, “the rise in council tax”. */
const hasBudget = markSentences(
  createCue(
    ['budget', 'budgets', 'levy', 'rates', 'tax'],
    new RegExp(
      `\\b(?:${passed})\\b[^.;]{0,80}\\bbudgets?\\b|\\b${taxes}\\b[^.;]{0,40}\\b${rise}\\b|\\b${rise} in (?:the |their )?${taxes}\\b|\\bbudget (?:documents?|estimates?|papers)\\b|\\bbudget\\b[^.;,]{0,40} (?:is|totals|totaled|was|will be) (?:[a-z]+ ){0,3}[$£€]\\d`,
      'i',
    ),
  ),
);
/** What stands in a budget. */
const lines = createPartList(findWordSet('budget-lines'));
/** “Education gets Rs 900 crore” */
const shares = createWordList(['allocated', 'allocation', 'earmarked', 'gets', 'outlay', 'pegged']);
/** How many sentences a budget is told after it was named. */
const reach = 12;

/** “The general fund portion is $9 million”, in a story of a budget that a board has passed: it is a line of it. */
export function isOfBudget(place: FigurePlace): boolean {
  const { story, sentence, figure } = place;
  if (!/^(?:money|percent)$/.test(figure.kind) || figure.isEstimate) return false;
  if (!lines.isIn(sentence) && !isShare(place)) return false;
  return findSentencesBefore(place, reach).some((each) => isMarked(story, each, hasBudget));
}

/** “Roads get Rs 900 crore, an increase of 4%”, where the paragraph shares money out. */
function isShare({ block, sentence }: FigurePlace): boolean {
  if (!shares.isIn(block.listed)) return false;
  return block.facts.figures.some(
    (other) => other.kind === 'money' && other.sentence === sentence.index,
  );
}
