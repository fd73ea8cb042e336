import type { Block } from '../../../document/block.ts';
import type { Attribution } from '../../../facts/attributions.ts';
import { groupAttributions } from '../../../facts/by-sentence.ts';
import { findMarked } from '../../../story/reads/marked-sentences.ts';
import type { Story } from '../../../story/story.ts';
import { isSameSources } from '../same-sources.ts';
import { isGroupMet } from './plain-people.ts';
import { takeBefore } from '../../../story/sentences.ts';

/** How many tokens of a sentence may come before the group that it is about. */
const opening = 10;

/** How far back sources may have been introduced, in sentences. */
const memory = 45;

/** “sources close to the company said … Sources said”: those of whom the copy has told, and anonymous-no-reason asks. */
function isMentionedAgain(
  story: Story,
  index: number,
  { start, text }: Attribution['source'],
): boolean {
  const own = story.sentenceAt(index, start);
  if (!own) return false;
  const before = takeBefore(story.sentences, own.position, memory);
  return findMarked(story, before, markSources).some(({ attributions }) =>
    attributions.some(({ source }) => isSameSources(source.text, text)),
  );
}

/** Marks the sentences in which sources speak that are called so. */
function markSources(block: Block): readonly boolean[] {
  const attributionsOf = block.derive(groupAttributions);
  return block.sentences.map(({ index }) =>
    attributionsOf(index).some(({ source }) => /\bsources?\b/i.test(source.text)),
  );
}

/** “Residents told police of a flash. Some also heard a bang.”: some of those of whom the sentence before tells. */
export function isResumed(story: Story, index: number, { source }: Attribution): boolean {
  if (/\bsources?$/i.test(source.text)) return isMentionedAgain(story, index, source);
  if (!/^(?:a few|many|most|others|several|some)$/i.test(source.text)) return false;
  const own = story.sentenceAt(index, source.start);
  if (!own || own.sentence.start !== source.start) return false;
  const before = takeBefore(story.sentences, own.position, back).filter(
    ({ paragraph }) => paragraph === own.paragraph,
  );
  const last = before.at(-1);
  if (!last) return false;
  return (
    isGroupMet(last.sentence.tokens.slice(0, opening).map(({ base }) => base)) ||
    before.some(({ attributions }) =>
      attributions.some(
        ({ source: { text, kind } }) => kind === 'role' && /(?:s|men|women|people)$/.test(text),
      ),
    )
  );
}

/** How many sentences back those who told something may have told it. */
const back = 2;
