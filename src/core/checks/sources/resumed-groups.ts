import type { Attribution } from '../../facts/attributions.ts';
import type { Story } from '../../story/story.ts';
import { isGroupMet } from './plain-people.ts';

/** How many tokens of a sentence may come before the group that it is about. */
const opening = 10;

/** “Residents told police of a flash. Some also heard a bang.”: some of those of whom the sentence before tells. */
export function isResumed(story: Story, index: number, { source }: Attribution): boolean {
  if (!/^(?:a few|many|most|others|several|some)$/i.test(source.text)) return false;
  const own = story.sentenceAt(index, source.start);
  const before = own && story.sentences[own.position - 1];
  if (!before || before.paragraph !== own.paragraph || own.sentence.start !== source.start)
    return false;
  return isGroupMet(before.sentence.tokens.slice(0, opening).map(({ base }) => base));
}
