import numbers from './numbers.json' with { type: 'json' };

/** What multiplies a number, by its word: dozen, hundred, … trillion. */
export const scales: ReadonlyMap<string, number> = new Map(Object.entries(numbers.scales));

/** The same behind a number, where India’s scales may stand in the plural: “Rs 45 crores”. */
export const scalesBehind: ReadonlyMap<string, number> = new Map([
  ...scales,
  ...['crore', 'lakh'].map((scale) => [`${scale}s`, scales.get(scale) ?? 1] as const),
]);

/** The same in letters that are written close to the number: “bn”, “m”. */
export const scaleSuffixes: ReadonlyMap<string, number> = new Map(Object.entries(numbers.suffixes));
