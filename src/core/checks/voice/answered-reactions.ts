import type { Span } from '../../span.ts';
import type { Story } from '../../story/story.ts';

/** “There is speculation {that Moll will quit}. ¶ “I am staying,” said Moll.”: whoever it is about answers it, and does not own it. */
export function isAnsweredBySubject(story: Story, index: number, { end }: Span): boolean {
  const own = story.sentenceAt(index, end - 1);
  const next = own && story.sentences[own.position + 1];
  if (!next) return false;
  const behind = own.sentence.tokens.filter(({ start }) => start >= end);
  const stop = behind.findIndex(({ lower }) => /^(?:although|but|though|while|yet)$/.test(lower));
  const about = new Set(behind.slice(0, stop < 0 ? undefined : stop).map(({ base }) => base));
  return next.attributions.some(({ source }) => {
    if (source.kind !== 'named') return false;
    const surname = source.text.slice(source.text.lastIndexOf(' ') + 1).toLowerCase();
    return about.has(surname);
  });
}
