import { createCue, toWords } from '../../../document/words/cue.ts';
import type { FigurePlace } from '../figure-place.ts';

const groups = createCue(
  toWords('arm arms cohort group groups participants'),
  /\b(?:in|of) the (?!age\b)(?:(?!age\b)[a-z-]+ ){1,2}(?:arms?|cohort|groups?)\b|\bparticipants\b/i,
);

/** “In the placebo group about three in every 100 fell”: those whom the study has parted. */
export function isOfGroup({ block: { text }, sentence }: FigurePlace): boolean {
  return groups.test(sentence, text.slice(sentence.start, sentence.end));
}
