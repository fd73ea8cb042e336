import type { Token } from '../../document/words/tokens.ts';
import { auxiliaries, determiners, prepositions, toWordSet } from '../../english/word-classes.ts';
import type { VerbHit } from './reporting.ts';

/** How far behind “submitted” the verb of its clause may stand, in tokens. */
const reach = 6;
const joining = toWordSet('and but or that when where which while who');

/** “counsel submitted the logs did not show …”: behind a short subject stands its own verb, so that it is no paper handed in. */
export function isPleaded({ verb }: VerbHit, rest: readonly Token[]): boolean {
  const [next] = rest;
  if (verb.lemma !== 'submit' || !next || !determiners.has(next.lower)) return false;
  const at = rest.slice(0, reach).findIndex((token, i) => i > 1 && auxiliaries.has(token.lower));
  return at > 0 && rest.slice(1, at).every(isOfSubject);
}

function isOfSubject({ kind, lower }: Token): boolean {
  return kind === 'word' && !joining.has(lower) && !prepositions.has(lower);
}
