import irregular from '../../lexicons/english/irregular-forms.json' with { type: 'json' };

const singulars: ReadonlyMap<string, string> = new Map(
  Object.entries(irregular.nouns).map(([singular, plural]) => [plural, singular]),
);

/** Writes the singular of a noun in lower case, well enough that both numbers of one noun come out the same. */
export function toSingular(noun: string): string {
  const known = singulars.get(noun) ?? findCompound(noun);
  if (known !== undefined) return known;
  if (noun.length < 4 || !/[^siu]s$/.test(noun)) return noun;
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x|zz|[^aeou]us)es$/.test(noun) ? noun.slice(0, -2) : noun.slice(0, -1);
}

/** “policewomen”, “grandchildren”. */
function findCompound(noun: string): string | undefined {
  const [, before, ending = ''] =
    /^(.+?)(children|women|(?<!abdo|acu|regi|speci)men)$/.exec(noun) ?? [];
  const singular = singulars.get(ending);
  return before === undefined || singular === undefined ? undefined : before + singular;
}
