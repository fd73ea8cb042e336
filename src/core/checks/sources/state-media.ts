import type { Attribution } from '../../facts/attributions.ts';
import type { SourceMention } from '../../facts/sources.ts';
import type { Span } from '../../span.ts';
import { takeBefore } from '../../story/sentences.ts';
import type { Story } from '../../story/story.ts';

/** How many sentences back the state’s outlets may have been spoken of. */
const stateReach = 40;

/** Where a state owns the outlets, agencies say no more; once is enough. */
const stateMedia = /\bstate(?:-(?:controlled|owned|run))? (?:media|radio|television|tv)\b/i;

/** Whether a source is the outlets of a state, none of them named. */
export function isStateMedia({ text }: SourceMention): boolean {
  return stateMedia.test(text);
}

/** “State media said the port was shut. … State television showed the ships.” */
export function isStateToldBefore(story: Story, index: number, span: Span): boolean {
  const own = story.sentenceAt(index, span.start);
  if (!own) return false;
  const block = story.document.blocks[index]?.block;
  const isBefore = ({ source }: Attribution): boolean => isStateMedia(source);
  const { start } = span;
  if (block?.facts.attributions.some((each) => each.source.end < start && isBefore(each)))
    return true;
  return takeBefore(story.sentences, own.position, stateReach).some(({ attributions }) =>
    attributions.some(isBefore),
  );
}
