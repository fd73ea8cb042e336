import numbers from '../lexicons/figures/numbers.json' with { type: 'json' };

/** The numbers that copy mostly has in words: two to twelve. */
export const smallNumbers: readonly string[] = Object.entries(numbers.cardinals)
  .filter(([, value]) => value >= 2 && value <= 12)
  .map(([word]) => word);

/** The same, and those that nobody has counted. */
export const roughCounts: readonly string[] = [...smallNumbers, 'several', 'many', 'dozens'];

/** The ordinals that copy mostly has in words, but for “first”. */
export const laterOrdinals: readonly string[] =
  'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** One of the small numbers, as part of a pattern. */
export const smallNumberPattern = `(?:${smallNumbers.join('|')})`;

const cardinals: ReadonlyMap<string, number> = new Map(Object.entries(numbers.cardinals));

/** What a number in digits or in one word comes to: “seven”, “7”. */
export function toSmallNumber(word: string): number {
  return cardinals.get(word.toLowerCase()) ?? Number(word);
}
