import units from '../../lexicons/figures/units.json' with { type: 'json' };
import { toSingular } from './singular.ts';

const names: ReadonlyMap<string, string> = new Map(Object.entries(units.names));
const signs: ReadonlyMap<string, string> = new Map(Object.entries(units.signs));

/** Names a unit in the singular, spelled out, in American spelling: `km` and “kilometres” are kilometer. */
export function toUnitName(word: string): string {
  const lower = word.toLowerCase();
  const singular = lower.replace(/\S+$/, toSingular);
  return names.get(lower) ?? names.get(singular) ?? signs.get(singular) ?? singular;
}

/** Names the currency of a sign or code: `$` is dollar, `A$` Australian dollar, `EUR` euro. */
export function toCurrency(sign: string): string {
  const key = sign.trim().toLowerCase();
  return signs.get(key) ?? key.toUpperCase();
}

const dollarNations: readonly (readonly [RegExp, string])[] = [
  [/^(?:U\.S\.|US)$/, 'US dollar'],
  [/^Canadian$/, 'Canadian dollar'],
  [/^Australian$/, 'Australian dollar'],
];

/** Names the currency of “dollars” with the word before it: “Canadian dollars”. */
export function toNationalCurrency(nation: string, name: string): string {
  if (name !== 'dollar') return name;
  return dollarNations.find(([pattern]) => pattern.test(nation))?.[1] ?? name;
}

/** Names what stands behind a number as a share: “percent”, “percentage point”, “basis point”, “point”. */
export function toPercentName(words: string): string {
  if (/basis/i.test(words)) return 'basis point';
  if (/point/i.test(words)) return /%|cent|pct/i.test(words) ? 'percentage point' : 'point';
  return 'percent';
}
