import { wordAt, type Token } from '../../document/words/tokens.ts';
import type { Attribution } from './attribution.ts';
import type { VerbHit } from './reporting.ts';
import type { TokenRun } from '../../english/subjects.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

/** Those before whom something is said that a reporter sits in on. */
const sittings = findWordSet('sittings');

/** Whether those who heard something sit where a reporter sits too: “the court”, “an inquest in Leeds”. */
export function canHear(tokens: readonly Token[], { first, last }: TokenRun): boolean {
  return tokens.slice(first, last + 1).some(({ lower }) => sittings.has(lower));
}

/** “The court heard that …”, “councillors were told that …”; not “were told to leave”. */
export function isTold(tokens: readonly Token[], { verb, form, first, last }: VerbHit): boolean {
  if (verb.lemma === 'hear') return form !== 'gerund' || !sittings.has(wordAt(tokens, first - 1));
  if (verb.lemma !== 'tell') return false;
  if (form === 'gerund') return false;
  return beings.test(wordAt(tokens, first - 1)) && wordAt(tokens, last + 1) !== 'to';
}

const beings = /^(?:was|were|is|are|been)$/;

/** The same with a clause behind it: whoever was told stands before the verb. */
export function toHearing(hit: VerbHit): VerbHit {
  return { ...hit, verb: { ...hit.verb, lemma: 'hear', takes: 'clause' } };
}

/** Whether a source has only listened: it can be asked, but has said nothing. */
export function isHearing({ cue }: Attribution): boolean {
  return cue.lemma === 'hear';
}
