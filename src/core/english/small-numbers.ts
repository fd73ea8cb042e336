import numbers from '../lexicons/numbers.json' with { type: 'json' };

/** The numbers that copy mostly has in words: two to twelve. */
export const smallNumbers: readonly string[] = Object.entries(numbers.cardinals)
  .filter(([, value]) => value >= 2 && value <= 12)
  .map(([word]) => word);

/** One of them, as part of a pattern. */
export const smallNumberPattern = `(?:${smallNumbers.join('|')})`;
