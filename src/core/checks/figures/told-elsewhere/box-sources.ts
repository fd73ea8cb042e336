import { createCue, toWords } from '../../../document/words/cue.ts';
import { isMarked, markSentences } from '../../../story/reads/marked-sentences.ts';
import type { Story } from '../../../story/story.ts';
import type { Span } from '../../../span.ts';
import type { FigurePlace } from '../figure-place.ts';

const isSourceLine = markSentences(
  createCue(
    toWords('data figures source sources'),
    /^\s*(?:Sources?: ?(?!\[|TK)\S|(?:All )?(?:[Dd]ata|[Ff]igures) (?:(?:are|come|supplied|taken) ){0,2}(?:by|from) \S)/,
  ),
);
/** How many lines a box may have between a figure and the line that names its source. */
const boxReach = 12;
/** How far from what a story tells its box may stand, in sentences. */
const storyReach = 25;

/** “- 2019: 80 ferries with 4,100 people … - Figures from the port office”: the last line of a list answers for all of them. */
export function isOfBox({ story, index, block, figure }: FigurePlace): boolean {
  return block.kind === 'list-item' && hasSourceLine(story, index, figure, boxReach);
}

/** Whether a box in the story, with a line of its source, has the figures of what is told here. */
export function isBoxed(story: Story, index: number, span: Span): boolean {
  return hasSourceLine(story, index, span, storyReach, storyReach);
}

function hasSourceLine(
  story: Story,
  index: number,
  { start }: Span,
  reach: number,
  back = 0,
): boolean {
  const own = story.sentenceAt(index, start);
  if (!own) return false;
  return story.sentences
    .slice(Math.max(0, own.position - back), own.position + 1 + reach)
    .some((each) => isMarked(story, each, isSourceLine));
}
