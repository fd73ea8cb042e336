import type { Block } from '../../document/block.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import { joinOpenings } from '../../document/words/positions.ts';
import crimes from '../../lexicons/crimes.json' with { type: 'json' };
import { findNearby } from '../../collections/nearby.ts';
import { createVerbMatcher, type VerbMatch } from '../../english/verb-matcher.ts';
import { createVerbObjectMatcher } from '../../english/verb-objects.ts';
import { hasCrimeObject, isPersonObject } from './crime-objects.ts';

/** Verbs that are a crime by themselves: murdered, embezzled. */
export const matchCrime = createVerbMatcher(crimes.verbs);
const matchOnPeople = createVerbMatcher([...crimes.onPeople, ...crimes.onBodies]);
const matchAct = createVerbObjectMatcher(crimes.acts);
/** Verbs that are a crime of whoever does it, with their objects: forged a will. */
export const matchCrimeAct = createVerbObjectMatcher(
  crimes.acts.filter((group) => 'isCrime' in group),
);
const onBodies: ReadonlySet<string> = new Set(crimes.onBodies);

/** What a deed starts with. */
export const deedOpenings = joinOpenings([
  matchCrime.openings,
  matchOnPeople.openings,
  matchAct.openings,
]);

/** Reads a verb with what makes it a crime behind it: “shot a guard”, “pulled a knife”, “took $212”. */
export function matchDeed(
  block: Block,
  tokens: readonly Token[],
  i: number,
): VerbMatch | undefined {
  const crime = matchCrime(tokens, i);
  if (crime && hasCrimeObject(block, tokens, crime)) return crime;
  const done = matchOnPeople(tokens, i);
  if (done && isDoneToPeople(block, tokens, done)) return done;
  const act = matchAct(tokens, i);
  if (act) return { ...act, last: act.objectEnd };
  return isTaking(tokens, i) ? { lemma: 'take', form: 'past', first: i, last: i } : undefined;
}

/** “hit Clinton over her vote” is no blow. */
function isDoneToPeople(block: Block, tokens: readonly Token[], { lemma, last }: VerbMatch) {
  if (!isPersonObject(block, tokens, last + 1)) return false;
  const object = tokens[last + 1];
  return !onBodies.has(lemma) || !object || findNearby(block.facts.names, object).length === 0;
}

/** “took $212 from the register” */
function isTaking(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:took|pocketed|stole|siphoned|diverted)$/.test(wordAt(tokens, i))) return false;
  return tokens.slice(i + 1, i + 4).some(({ text }) => /^(?:US)?[$£€]$/.test(text));
}
