import { toCondition, type Use } from '../../facts/phrases/conditions.ts';
import type { LexiconEntry } from '../../lexicons/wording/lexicon.ts';

/** What an entry suggests in the sense that it has here: “show how”, but “explain the delay”. */
export function findFitting(
  { senses = [], suggest = [], suggestUnless = [], suggestOnly = [] }: LexiconEntry,
  use: Use,
): readonly string[] {
  const sense = senses.find(({ when }) => isAnyMet(when, use));
  if (sense) return sense.suggest;
  if (isAnyMet(suggestUnless, use)) return [];
  return suggestOnly.length === 0 || isAnyMet(suggestOnly, use) ? suggest : [];
}

/** Whether an entry can be mended in place here: “a robust debate”, but not “hardly a debate”. */
export function isMendable({ fixUnless = [] }: LexiconEntry, use: Use): boolean {
  return !isAnyMet(fixUnless, use);
}

function isAnyMet(conditions: readonly string[], use: Use): boolean {
  return conditions.some((condition) => toCondition(condition)(use));
}
