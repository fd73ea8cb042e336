import type { Sentence } from '../../../document/sentences/sentences.ts';
import { findPositions, joinOpenings, joinSigns } from '../../../document/words/positions.ts';
import { wordAt, type Token } from '../../../document/words/tokens.ts';
import motives from '../../../lexicons/claims/motives.json' with { type: 'json' };
import {
  isActBefore,
  isComplement,
  isUnreal,
  matchContested,
  matchSeeming,
  toMotive,
  type Motive,
} from './motives.ts';
import { createVerbObjectMatcher } from '../../../english/verb-objects.ts';
import { beForms, prepositions } from '../../../english/word-classes.ts';
import { createWordMatcher } from '../../../english/word-matcher.ts';

const matchMarker = createWordMatcher([...motives.aims, ...motives.readings]);
const matchFeeling = createWordMatcher(motives.feelings);
const matchStrategy = createVerbObjectMatcher(motives.strategies);
const matchEvasion = createVerbObjectMatcher([
  { verbs: motives.flights, objects: motives.flightObjects },
]);
const flights: ReadonlySet<string> = new Set(motives.flights);
const acts: ReadonlySet<string> = new Set(motives.acts);

/** Without one of these no aim is read into an act. */
export const imputedAimWords = joinSigns(
  [matchStrategy.openings, matchContested.openings, matchEvasion.openings],
  motives.feelings,
);
const openings = joinOpenings(
  [matchMarker.openings, matchFeeling.openings, matchSeeming.openings],
  ['to'],
);

/**
 * Finds the aims that nobody can see: “hoping to wring concessions”, “in order to send a message”. That a shop cuts
 * prices to sell more anybody sees; what somebody is after in secret, or feels, only that person knows.
 */
export function findImputedAims(sentence: Sentence): readonly Motive[] {
  if (!imputedAimWords.isIn(sentence)) return [];
  const { tokens } = sentence;
  return findPositions(sentence, openings).flatMap((i) => {
    const motive = readFeeling(tokens, i) ?? readMarked(tokens, i);
    return motive && !isUnreal(tokens, i) ? [motive] : [];
  });
}

/** “Fearing a backlash, the council …”, “…, angered by the vote”. */
function readFeeling(tokens: readonly Token[], i: number): Motive | undefined {
  const last = matchFeeling(tokens, i);
  const before = tokens[i - 1];
  if (last === undefined || (before && before.text !== ',')) return undefined;
  const motive = toMotive(tokens, 'reason', i, last);
  return motive && { ...motive, isImputed: true };
}

/** “in order to {wring concessions}”, “aimed at {sending a message}”. */
function readMarked(tokens: readonly Token[], i: number): Motive | undefined {
  const last = matchMarker(tokens, i) ?? matchSeeming(tokens, i) ?? readBareTo(tokens, i);
  if (last === undefined || !isHidden(tokens, last + 1)) return undefined;
  if (wordAt(tokens, i).endsWith('ing') && isPredicateAfter(tokens[i - 1])) return undefined;
  return toMotive(tokens, 'aim', i, last);
}

/** “vetoed the bill {to} shore up support” */
function readBareTo(tokens: readonly Token[], i: number): number | undefined {
  if (wordAt(tokens, i) !== 'to' || !matchStrategy(tokens, i + 1)) return undefined;
  return isActBefore(tokens, i) && !isComplement(tokens, i) ? i : undefined;
}

/** “is seeking to woo voters”, “after months of trying to”: the words tell what somebody does. */
function isPredicateAfter(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    (beForms.has(before.lower) || before.lower === 'and' || prepositions.has(before.lower))
  );
}

/** What only whoever acts can know: it is discreditable, or a plan behind the act. */
function isHidden(tokens: readonly Token[], at: number): boolean {
  if (matchStrategy(tokens, at) || matchEvasion(tokens, at)) return true;
  const contested = matchContested(tokens, at);
  return contested !== undefined && !flights.has(contested.lemma);
}

/** How far before its aim an act may stand, in tokens: “The {attack} appeared to be aimed at”. */
const reach = 6;

/** “a {move} that appeared to be aimed at sending a message”: whoever acts means something by it. */
export function isOfAct(tokens: readonly Token[], { first }: Motive): boolean {
  return tokens.slice(Math.max(0, first - reach), first).some(({ lower }) => acts.has(lower));
}
