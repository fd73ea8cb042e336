import { isOrganisationWord } from '../../english/noun-kinds.ts';
import { prepositions } from '../../english/word-classes.ts';
import type { Story } from '../../story/story.ts';

/** How many sentences a name follows behind the noun for its owner. */
const reach = 2;

/** Whether a body has just spoken without its name, so that the next name is likely the body’s: “A union has claimed …”, “Unison says …”. */
export function isBodyBefore(story: Story, index: number, offset: number): boolean {
  const own = story.sentenceAt(index, offset)?.position ?? 0;
  return story.sentences
    .slice(Math.max(0, own - reach), own)
    .some(({ attributions }) => attributions.some(({ source }) => isSomeBody(source.text)));
}

/** “a union for nurses”, “one local charity”. */
function isSomeBody(text: string): boolean {
  const words = text.toLowerCase().split(/\s+/);
  if (!/^(?:an?|another|one)$/.test(words[0] ?? '')) return false;
  const end = words.findIndex((word) => prepositions.has(word));
  return isOrganisationWord((end < 0 ? words : words.slice(0, end)).at(-1) ?? '');
}
