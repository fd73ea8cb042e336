import type { Attribution } from '../../../facts/attributions.ts';
import { takeBefore } from '../../../story/sentences.ts';
import type { Story } from '../../../story/story.ts';

/** How many sentences back the state’s outlets may have been spoken of. */
const reach = 40;

/** Where a state owns the outlets, agencies say no more; once is enough. */
const stateMedia = /\bstate(?:-(?:controlled|owned|run))? (?:media|radio|television|tv)\b/i;

/** Whether the source is the outlets of a state, none of them named. */
export function isStateMedia({ source }: Attribution): boolean {
  return stateMedia.test(source.text);
}

/** “State media said the port was shut. … State television showed the ships.” */
export function isStateToldBefore(story: Story, index: number, attribution: Attribution): boolean {
  const { start } = attribution.source;
  const own = isStateMedia(attribution) ? story.sentenceAt(index, start) : undefined;
  if (!own) return false;
  return (
    own.attributions.some((each) => each.source.end < start && isStateMedia(each)) ||
    takeBefore(story.sentences, own.position, reach).some(({ attributions }) =>
      attributions.some(isStateMedia),
    )
  );
}
