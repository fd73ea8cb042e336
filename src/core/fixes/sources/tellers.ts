import { toVerbForm } from '../../english/inflection.ts';

/** What somebody does of whom a participle says that it is done, where they are no source of a fact: “assumes” belittles whoever is named. */
const thoughts: ReadonlyMap<string, string> = new Map([
  ['alleged', 'allege'],
  ['assumed', 'believe'],
  ['believed', 'believe'],
  ['feared', 'fear'],
  ['hoped', 'hope'],
  ['presumed', 'believe'],
  ['suspected', 'suspect'],
  ['thought', 'believe'],
]);

const reports: ReadonlyMap<string, string> = new Map([
  ['estimated', 'estimate'],
  ['predicted', 'predict'],
  ['reported', 'report'],
]);

/** “thought” → “believe”: what is thought stays a thought. Undefined of what is told. */
export function toThinking(participle: string): string | undefined {
  return thoughts.get(participle);
}

/** “it was reported” → “report”; of anything else somebody says it. */
export function toTelling(participle: string): string {
  return reports.get(participle) ?? 'say';
}

/** “, {it is thought},” → “, [WHO TK] believes,”; “, {it is understood},” → “, [SOURCE TK] said,”. */
export function toTeller(participle: string, isNow = true): string {
  const thinking = toThinking(participle);
  return thinking === undefined
    ? `[SOURCE TK] ${toVerbForm(toTelling(participle), 'past')}`
    : `[WHO TK] ${toVerbForm(thinking, isNow ? 'thirdPerson' : 'past')}`;
}
