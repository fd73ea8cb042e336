import { findPositions, joinOpenings } from '../../../document/words/positions.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import { isListed } from '../../../english/word-classes.ts';
import { wordAt, type Token } from '../../../document/words/tokens.ts';
import motives from '../../../lexicons/claims/motives.json' with { type: 'json' };
import { createVerbMatcher } from '../../../english/verb-matcher.ts';
import { createRowMatcher } from '../../../english/word-matcher.ts';
import {
  isInfinitive,
  isUnreal,
  matchBareAim,
  matchContested,
  toMotive,
  type Motive,
} from './motives.ts';

/** A reason that the copy gives in a clause or phrase of its own. */
export interface StatedReason {
  readonly motive: Motive;
  /** Milder for what people tell of themselves, “because she wanted to”, and for what may be a coincidence. */
  readonly severity?: 'hint' | 'information';
}

const matchGrudge = createRowMatcher(motives.grudges);
const matchWish = createRowMatcher(motives.wishes);
const matchReturn = createRowMatcher(motives.returns);
const matchReward = createRowMatcher(motives.rewards);
const matchSecrecy = createRowMatcher(motives.secrecy);
const matchTiming = createRowMatcher(motives.timings);
const matchAct = createVerbMatcher([...motives.motiveActs, ...motives.returnedActs]);
const occasions: ReadonlySet<string> = new Set(motives.occasions);

/** Without one of these nobody is given such a reason. */
export const statedReasonWords = joinOpenings(
  [matchGrudge, matchWish, matchReturn, matchReward, matchSecrecy, matchTiming].map(
    ({ openings }) => openings,
  ),
);

/** Finds reasons that only whoever acts can know: “because he hated her”, “so that nobody would notice”, “as a favor to”. */
export function findStatedReasons(sentence: Sentence): readonly StatedReason[] {
  if (!statedReasonWords.isIn(sentence)) return [];
  const { tokens } = sentence;
  return findPositions(sentence, statedReasonWords).flatMap((i) => {
    const found = readReason(tokens, i);
    if (!found || (isUnreal(tokens, i) && !isRefused(tokens, i))) return [];
    const motive = toMotive(tokens, 'reason', found.first ?? i, found.last);
    const { severity } = found;
    return motive ? [{ motive, ...(severity && { severity }) }] : [];
  });
}

interface Found extends Pick<StatedReason, 'severity'> {
  /** Where it starts before the word that it was found by. */
  readonly first?: number;
  readonly last: number;
}

function readReason(tokens: readonly Token[], i: number): Found | undefined {
  const grudge = matchGrudge(tokens, i);
  if (grudge !== undefined) return { last: grudge };
  const wish = matchWish(tokens, i);
  if (wish !== undefined)
    return isDiscreditable(tokens, wish + 1) ? { last: wish } : { last: wish, severity: 'hint' };
  const secrecy = matchSecrecy(tokens, i) ?? matchReturn(tokens, i);
  if (secrecy !== undefined && followsAct(tokens, i)) return { last: secrecy };
  const reward = wordAt(tokens, i - 1) === 'to' ? matchReward(tokens, i) : undefined;
  if (reward !== undefined && followsAct(tokens, i - 1)) return { first: i - 1, last: reward };
  return readTiming(tokens, i);
}

/** “timed to hurt her”, “coinciding with the vote” */
function readTiming(tokens: readonly Token[], i: number): Found | undefined {
  const timing = matchTiming(tokens, i);
  if (timing === undefined || isOccasion(tokens, i)) return undefined;
  const isCoincidence = wordAt(tokens, timing) === 'with';
  return { last: timing, ...(isCoincidence && { severity: 'information' }) };
}

/** “{refused} to raise its offer because it hated the union”: that was done, or left undone, for a reason all the same. */
function isRefused(tokens: readonly Token[], because: number): boolean {
  const at = tokens.findLastIndex(({ lower }, i) => i < because && lower === 'refused');
  return wordAt(tokens, because) === 'because' && at >= 0 && !isUnreal(tokens, at);
}

/** “because it wanted {to break the union}”: nobody says so of himself. */
function isDiscreditable(tokens: readonly Token[], to: number): boolean {
  if (wordAt(tokens, to) !== 'to') return false;
  return [matchBareAim, matchContested].some((match) => match(tokens, to + 1)?.form === 'base');
}

/** How far before its reason an act may stand, in tokens: “hired her brother, a surveyor, as a reward for”. */
const actReach = 14;

function followsAct(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - actReach); at--) {
    const act = matchAct(tokens, at);
    if (act && (act.form !== 'base' || isInfinitive(tokens, at)))
      return act.form === 'past' || act.form === 'participle';
  }
  return false;
}

/** “The concert was timed to coincide with the centenary”: what is put on for a feast has no other reason. */
function isOccasion(tokens: readonly Token[], i: number): boolean {
  const subject = tokens.slice(0, Math.min(i, subjectLength));
  return [...subject, ...tokens.slice(i, i + occasionReach)].some((token) =>
    isListed(occasions, token),
  );
}

/** How many words at the start tell what is timed, and how far behind them the occasion may stand. */
const subjectLength = 6;
const occasionReach = 10;
