import irregular from '../lexicons/english/irregular-forms.json' with { type: 'json' };
import { auxiliaries } from './word-classes.ts';
import { toVerbForm } from './inflection.ts';

const lemmas: ReadonlyMap<string, string> = new Map(
  Object.entries(irregular.verbs).map(([lemma, [past]]) => [past ?? lemma, lemma]),
);

/** The form in -ing of a verb in the past: dumped → dumping, tried → trying, stole → stealing; none of an auxiliary. */
export function toGerund(past: string): string | undefined {
  if (auxiliaries.has(past)) return undefined;
  const lemma = lemmas.get(past);
  if (lemma !== undefined) return toVerbForm(lemma, 'gerund');
  if (!/..ed$/.test(past)) return undefined;
  const stem = past.slice(0, -2);
  if (past.endsWith('ied')) return `${stem.slice(0, -1)}ying`;
  return past.endsWith('eed') ? `${stem}eing` : `${stem}ing`;
}
