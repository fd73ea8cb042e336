import type { Story } from '../story/story.ts';

const american = /(?<=\p{Alpha}{3})iz(?=e|ing\b|ation)|(?<=neighb)or(?=hood)|\bcenter/gu;

const british: ReadonlyMap<string, string> = new Map([
  ['iz', 'is'],
  ['or', 'our'],
  ['center', 'centre'],
]);

/** Spells neutral words as the draft does: “criticised” in British copy. */
export function toHouseSpelling({ settings, readership }: Story, words: string): string {
  const spelt = words.replace(american, (letters) => british.get(letters) ?? letters);
  // Of most words the story need not be asked.
  if (spelt === words) return words;
  return settings.spelling === 'UK' || readership.isBritish() ? spelt : words;
}
