const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number below 1,000 in words: “forty-two”, “two hundred fifty”; British copy adds an “and”. */
export function spellOut(value: number, spelling: 'US' | 'UK'): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value >= 1000) return undefined;
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  if (hundreds === 0) return spellTens(rest);
  const head = `${toSmall(hundreds)} hundred`;
  if (rest === 0) return head;
  return `${head} ${spelling === 'UK' ? 'and ' : ''}${spellTens(rest)}`;
}

function spellTens(value: number): string {
  if (value < small.length) return toSmall(value);
  const ten = tens[Math.floor(value / 10) - 2] ?? '';
  return value % 10 === 0 ? ten : `${ten}-${toSmall(value % 10)}`;
}

function toSmall(value: number): string {
  return small[value] ?? '';
}
