import type { Token } from '../document/tokens.ts';
import outcomes from '../lexicons/outcomes.json' with { type: 'json' };
import { isStated } from './stated.ts';
import type { TokenRun } from './subjects.ts';
import { createVerbObjectMatcher } from './verb-objects.ts';

const matchHarm = createVerbObjectMatcher(outcomes.harms);

/** Finds what a thing will do to people and places: “leave thousands out of work”. */
export const matchProspect = createVerbObjectMatcher([...outcomes.harms, ...outcomes.prospects]);

/** What a harm starts with: no other word needs to be read. */
export const harmOpenings = matchHarm.openings;

/** What a thing is said to have done to people and places: “has devastated the town”. */
export function readHarm(tokens: readonly Token[], i: number): TokenRun | undefined {
  const verb = matchHarm(tokens, i);
  return verb && isStated(tokens, verb, true) ? { first: i, last: verb.objectEnd } : undefined;
}
