import casualties from '../../lexicons/figures/casualties.json' with { type: 'json' };
import { toForms } from '../../english/inflection.ts';

const people: ReadonlySet<string> = new Set(
  casualties.people.flatMap((noun) => toForms(noun, 'noun')),
);
const things: ReadonlySet<string> = new Set(
  [...casualties.notPeople, ...casualties.animals, ...casualties.comparatives].flatMap((noun) =>
    toForms(noun, 'noun'),
  ),
);
const personEnding = /(?:er|or|ist|ian|ant|ent|ee|man|woman|son)s?$|(?:men|women)$/;

/** Whether the noun that a figure counts is one for people, by its ending if it is not a known one: “kayakers”. */
export function isCountOfPeople(noun: string): boolean {
  const lower = noun.toLowerCase();
  const head = lower.slice(lower.lastIndexOf('-') + 1);
  if (people.has(lower) || people.has(head)) return true;
  return !things.has(head) && personEnding.test(head);
}
