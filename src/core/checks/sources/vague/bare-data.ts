import type { Block } from '../../../document/block.ts';
import { groupFigures } from '../../../facts/by-sentence.ts';
import type { Attribution } from '../../../facts/attributions.ts';
import type { Story } from '../../../story/story.ts';

const bare =
  /^(?:(?:available|current|national|new|opinion|recent|some) )?(?:data|figures|numbers|polls|statistics|surveys)$/i;
const cues = new Set(['according to', 'indicate', 'show', 'suggest']);

/** “According to recent data”, “Statistics show”: whose they are is not said with them. */
export function isBareData(block: Block, { source, cue, sentence }: Attribution): boolean {
  if (!cues.has(cue.lemma) || !bare.test(source.text)) return false;
  // “Recent figures show that rents rose 12 percent”: the figure asks for its source.
  if (block.derive(groupFigures)(sentence).length > 0) return false;
  // “He cited data showing that …” is his.
  const isOpening = Math.min(source.start, cue.start) === block.sentences[sentence]?.start;
  return isOpening || cue.lemma === 'according to';
}

/** Whether the sentence, or that before or after, has the body that data come from. */
export function isGivenNearby(
  { sentenceAt, sentences }: Story,
  index: number,
  offset: number,
): boolean {
  const position = sentenceAt(index, offset)?.position ?? 0;
  return [sentences[position - 1], sentences[position], sentences[position + 1]].some((each) =>
    each?.attributions.some(
      ({ source: { kind, text } }) =>
        kind === 'named' || (kind === 'document' && /\p{Upper}/u.test(text.slice(1))),
    ),
  );
}
