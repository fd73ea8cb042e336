import known from '../../lexicons/names/known-names.json' with { type: 'json' };

/** First names of which others are heard as the same, each with the one that stands for all. */
export const heardNames: readonly (readonly [string, string])[] = known.respelledFirstNames.flatMap(
  (names) => names.map((name) => [name, names[0] ?? name] as const),
);
const groups: ReadonlyMap<string, string> = new Map(heardNames);

/** One first name for all that are heard as it: of Huw it is Hugh, of Jeff Geoff; undefined of others. */
export function toHeardName(folded: string): string | undefined {
  return groups.get(folded);
}

/** Whether two first names are one by ear: “Huw”, “Hugh”. */
export function areHeardAlike(one: string, other: string): boolean {
  const heard = toHeardName(one);
  return heard !== undefined && one !== other && toHeardName(other) === heard;
}
