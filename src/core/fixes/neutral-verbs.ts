import type { ReportingVerb } from '../facts/reporting.ts';
import { toWordSet } from '../facts/word-classes.ts';

const studies = toWordSet(
  `analyses analysis audit audits census poll polls research review reviews studies study survey surveys`,
);
/** What follows the noun in the name of a source: “a poll of 900 voters”, “a survey published in May”. */
const tail = /\s(?:by|conducted|for|from|in|of|on|published|released)\s/;

/**
 * The neutral verbs for what a source does: people say, polls and studies find. A verb that casts doubt becomes
 * “report”, for “find” would vouch for the finding.
 */
export function findSourceVerbs(source: string, verb: ReportingVerb): readonly string[] {
  const head = source.toLowerCase().split(tail)[0]?.trim().split(/\s+/).at(-1) ?? '';
  if (!studies.has(head)) return verb.suggest;
  const own = verb.stance === 'factive' ? ['find', 'show'] : ['report'];
  return verb.suggest.flatMap((each) => (each === 'say' ? own : [each]));
}
