import type { Story } from '../story/story.ts';

const american = /(?<=\p{Alpha}{3})iz(?=e|ing\b|ation)|(?<=neighb)or(?=hood)|\bcenter/gu;

const british: ReadonlyMap<string, string> = new Map([
  ['iz', 'is'],
  ['or', 'our'],
  ['center', 'centre'],
]);

/** Spells neutral words as the draft does: “criticised” in British copy. */
export function toHouseSpelling(story: Story, words: string): string {
  const spelt = words.replace(american, (letters) => british.get(letters) ?? letters);
  // Of most words the story need not be asked.
  if (spelt === words) return words;
  return isBritish(story) ? spelt : words;
}

/** Whether a draft is in British English, by its settings or by its words. */
export function isBritish({ settings, readership }: Story): boolean {
  return settings.spelling === 'UK' || readership.isBritish();
}
