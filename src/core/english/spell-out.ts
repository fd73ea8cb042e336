import numbers from '../lexicons/figures/numbers.json' with { type: 'json' };

const names: ReadonlyMap<number, string> = new Map(
  Object.entries(numbers.cardinals).map(([word, value]) => [value, word]),
);

/** A whole number below 1,000 in words: “forty-two”, “two hundred fifty”; British copy adds an “and”. */
export function spellOut(value: number, spelling: 'US' | 'UK'): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value >= 1000) return undefined;
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  if (hundreds === 0) return spellTens(rest);
  const head = `${spellTens(hundreds)} hundred`;
  if (rest === 0) return head;
  return `${head} ${spelling === 'UK' ? 'and ' : ''}${spellTens(rest)}`;
}

function spellTens(value: number): string {
  const units = value % 10;
  return names.get(value) ?? `${names.get(value - units)}-${names.get(units)}`;
}
