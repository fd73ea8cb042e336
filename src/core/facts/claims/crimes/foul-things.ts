import { wordAt, type Token } from '../../../document/words/tokens.ts';
import { isInPassive } from '../../../english/passive.ts';
import { createVerbMatcher, type VerbMatch } from '../../../english/verb-matcher.ts';
import { subordinators, toWordSet } from '../../../english/word-classes.ts';
import crimes from '../../../lexicons/claims/crimes.json' with { type: 'json' };

/** What is not what it is given out for, so that whoever hands it in cheats. */
export const foulThings = toWordSet('counterfeit falsified forged fraudulent');
const matchHanding = createVerbMatcher(crimes.handings);
/** How far before the adjective the verb may stand, in tokens: “gave the council’s clerk two fraudulent”. */
const reach = 6;

/** “{gave the district fraudulent invoices}”, “{used a forged passport}” */
export function readFoulThing(tokens: readonly Token[], i: number): VerbMatch | undefined {
  if (!foulThings.has(wordAt(tokens, i)) || tokens[i + 1]?.kind !== 'word') return undefined;
  // “took {the} forged note to the police”: whoever was paid with it.
  if (wordAt(tokens, i - 1) === 'the') return undefined;
  for (let at = i - 1; at >= Math.max(0, i - reach); at--) {
    if (endsClause(tokens, at)) return undefined;
    const verb = matchHanding(tokens, at);
    if (verb) return isCheating(tokens, at, i, verb) ? { ...verb, last: i + 1 } : undefined;
  }
  return undefined;
}

/** Not “was given a forged ticket”, “made a forged painting famous”. */
function isCheating(
  tokens: readonly Token[],
  at: number,
  adjective: number,
  { lemma }: VerbMatch,
): boolean {
  if (lemma === 'make' && wordAt(tokens, adjective) !== 'fraudulent') return false;
  return !isInPassive(tokens, at);
}

function endsClause(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i);
  return (
    tokens[i]?.kind === 'punctuation' ||
    subordinators.has(word) ||
    /^(?:no|that|which|who)$/.test(word)
  );
}
