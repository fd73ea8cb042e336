import { findPositions, joinOpenings, joinSigns } from '../../../document/words/positions.ts';
import { wordAt, type Token } from '../../../document/words/tokens.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import motives from '../../../lexicons/claims/motives.json' with { type: 'json' };
import type { Span } from '../../../span.ts';
import { createVerbMatcher } from '../../../english/verb-matcher.ts';
import { createVerbObjectMatcher } from '../../../english/verb-objects.ts';
import { beForms, isListed, toWordSet } from '../../../english/word-classes.ts';
import { createRowMatcher, createWordMatcher } from '../../../english/word-matcher.ts';

/** Why somebody did something. The span is the words that say so: “in an attempt to”, “deliberately”. */
export interface Motive extends Span {
  /**
   * `aim`: an infinitive follows; `attempt`: so it does, behind a verb, “tried to silence”; `reason`: “out of spite”,
   * “in retaliation for”; `will`: “deliberately”; `kind`: “politically motivated”; `secret`: “the real purpose”.
   */
  readonly kind: 'aim' | 'attempt' | 'reason' | 'will' | 'kind' | 'secret';
  /** Positions among the tokens of the sentence, both included. */
  readonly first: number;
  readonly last: number;
  /** Only somebody can have meant it, whatever the sentence is about: “The ads were meant to scare voters”. */
  readonly isImputed: boolean;
}

const matchReason = createWordMatcher(motives.reasons);
const matchAim = createWordMatcher(motives.aims);
/** “in what looked like a bid to”, “in a clear attempt to”. */
export const matchSeeming = createRowMatcher([
  'in what was/is/looked/looks/seemed/seems/appeared/appears like/as/to? be? a/an *? *? attempt/bid/effort/maneuver/manoeuvre/move/ploy/push/stunt to',
  'in a/an *? * attempt/bid/effort/maneuver/manoeuvre/ploy/push to',
]);
const matchAttempt = createVerbMatcher(motives.attempts);
const matchImputed = createVerbMatcher(motives.imputed);
/** What somebody is said to be after, and would deny: appease, silence. */
export const matchContested = createVerbMatcher(motives.contestedAims);
/** What nobody would own up to, whatever they do to that end: discredit, cover up. */
export const matchBareAim = createVerbMatcher(motives.bareAims);
const matchFlight = createVerbMatcher(motives.flights);
const matchDarkAim = createVerbObjectMatcher(motives.darkAims);
const matchPhysical = createVerbMatcher(motives.physicalAims);
const matchAct = createVerbMatcher(motives.motiveActs);
const takesInfinitive = createVerbMatcher(motives.complementTakers);
const flightObjects: ReadonlySet<string> = new Set(motives.flightObjects);
const complementTakers: ReadonlySet<string> = new Set(motives.complementTakers);
const wilful: ReadonlySet<string> = new Set(motives.wilful);
const motivations: ReadonlySet<string> = new Set(motives.motives);

/** Without one of these no motive is named. */
export const motiveWords = joinSigns(
  [
    matchBareAim.openings,
    matchDarkAim.openings,
    matchFlight.openings,
    matchAttempt.openings,
    matchContested.openings,
  ],
  [...motives.reasons, ...motives.aims, ...wilful, ...motivations],
);
/** What the readers start with: “to” leads to an aim. */
const openings = joinOpenings(
  [matchReason.openings, matchAim.openings, matchSeeming.openings, matchAttempt.openings],
  ['to', ...wilful, ...motivations],
);

/** Finds the motives that a sentence names, owned or not. */
export function findMotives(sentence: Sentence): readonly Motive[] {
  if (!motiveWords.isIn(sentence)) return [];
  const { tokens } = sentence;
  return findPositions(sentence, openings).flatMap((i) => {
    const motive = readMotive(tokens, i);
    return motive && !isUnreal(tokens, i) ? [motive] : [];
  });
}

function readMotive(tokens: readonly Token[], i: number): Motive | undefined {
  const reason = matchReason(tokens, i);
  if (reason !== undefined) return toMotive(tokens, 'reason', i, reason);
  const attempt = readAttempt(tokens, i);
  if (attempt !== undefined) return toMotive(tokens, 'attempt', i, attempt);
  const aim = readAim(tokens, i) ?? readBareAim(tokens, i);
  if (aim !== undefined) return toMotive(tokens, 'aim', i, aim);
  if (wilful.has(wordAt(tokens, i))) return toMotive(tokens, 'will', i, i);
  const isMotivated = motivations.has(wordAt(tokens, i)) && wordAt(tokens, i + 1) === 'motivated';
  return isMotivated ? toMotive(tokens, 'kind', i, i + 1) : undefined;
}

/** A motive, from its first token to its last. */
export function toMotive(
  tokens: readonly Token[],
  kind: Motive['kind'],
  first: number,
  last: number,
): Motive | undefined {
  const [from, to] = [tokens[first], tokens[last]];
  const aim = wordAt(tokens, first) === 'to' ? first + 1 : last + 1;
  const isImputed =
    kind === 'attempt' ||
    (kind === 'reason' && wordAt(tokens, first) !== 'for') ||
    kind === 'secret' ||
    matchImputed(tokens, aim) !== undefined ||
    isDoneOnPurpose(tokens, first);
  return from && to && { start: from.start, end: to.end, kind, first, last, isImputed };
}

/** “The fire was set on purpose”, “was deliberately delayed”. */
function isDoneOnPurpose(tokens: readonly Token[], first: number): boolean {
  const word = wordAt(tokens, first);
  if (word !== 'on' && !wilful.has(word)) return false;
  return tokens.slice(Math.max(0, first - 3), first).some(({ lower }) => beForms.has(lower));
}

/** Words by which a writer reads an aim into an act. */
const readings =
  /^(?:apparent|barefaced|blatant|calculated|clear|cynical|desperate|looked|naked|obvious|seemed|seems|thinly|transparent)$/;

/** “in an attempt to avoid hard questions”; what is apparent is the writer’s reading, whatever the aim. */
function readAim(tokens: readonly Token[], i: number): number | undefined {
  const last = matchAim(tokens, i) ?? matchSeeming(tokens, i);
  if (last === undefined) return undefined;
  if (matchContested(tokens, last + 1)) return last;
  const isReading = tokens.slice(i + 1, last).some(({ lower }) => readings.test(lower));
  return isReading && !matchPhysical(tokens, last + 1) ? last : undefined;
}

/** “resigned to avoid prosecution”, “fired shots to intimidate voters”, “moved the vote to bury the report”. */
function readBareAim(tokens: readonly Token[], i: number): number | undefined {
  if (wordAt(tokens, i) !== 'to') return undefined;
  const aims = [matchBareAim, matchDarkAim, matchFlight].map((match) => match(tokens, i + 1));
  const [bare, dark, flight] = aims.map((aim) => (aim?.form === 'base' ? aim : undefined));
  if (!(bare ?? dark ?? flight) || isComplement(tokens, i)) return undefined;
  if (bare) return bare.last;
  if (!isActBefore(tokens, i)) return undefined;
  return dark?.last ?? (flight && isEvaded(tokens, flight.last) ? flight.last : undefined);
}

/** What was tried there anybody could hear: “tried to {placate} the crowd”. */
const soothing = toWordSet('appease calm pacify placate quiet soothe');

/** “tried to silence”, “is seeking to intimidate”; whoever is to try has not. */
function readAttempt(tokens: readonly Token[], i: number): number | undefined {
  const attempt = matchAttempt(tokens, i);
  if (!attempt || attempt.form === 'base') return undefined;
  if (attempt.form === 'past' && soothing.has(wordAt(tokens, attempt.last + 1))) return undefined;
  // “is trying to”, “…, trying to”, “while trying to”; not “accused of trying to”
  const before = wordAt(tokens, i - 1);
  const isStated = beForms.has(before) || /^(?:,|also|while)$/.test(before);
  if (attempt.form === 'gerund' && !isStated) return undefined;
  return matchImputed(tokens, attempt.last + 1)?.last;
}

/** How far behind the verb what somebody avoids may stand, in tokens. */
const objectReach = 5;

/** “to avoid prosecution”, “to dodge hard questions”; not “to escape the fire”. */
function isEvaded(tokens: readonly Token[], verb: number): boolean {
  return tokens.slice(verb + 1, verb + 1 + objectReach).some(({ base }) => flightObjects.has(base));
}

/** How far before “to” the word may stand that it belongs to, in tokens. */
const reach = 3;
/** The same where it is said by whom. */
const longReach = 8;

/** “wants to punish”, “a way for them to hide”: the infinitive is what somebody wants, not why they act. */
export function isComplement(tokens: readonly Token[], to: number): boolean {
  if (complementTakers.has(wordAt(tokens, to - 1))) return true;
  for (let i = to - 1; i >= Math.max(0, to - longReach); i--) {
    // “efforts by the lawyers of the club to discredit her”
    const isInReach = to - i <= reach || wordAt(tokens, i + 1) === 'by';
    if (isInReach && takesInfinitive(tokens, i)) return true;
  }
  return /^(?:is|are|was|were|be|been|ought|used|\w+ing)$/.test(wordAt(tokens, to - 1));
}

/** How far before its aim an act may stand, in tokens: “canceled the Tuesday forum in Arden to avoid”. */
const actReach = 10;

/** Whether somebody does something to that end: “{canceled} the forum to”. */
export function isActBefore(tokens: readonly Token[], to: number): boolean {
  for (let i = to - 1; i >= Math.max(0, to - actReach); i--) {
    const act = matchAct(tokens, i);
    // “the royal visit” is no act.
    if (act && (act.form !== 'base' || isInfinitive(tokens, i))) return act.form !== 'base';
    if (tokens[i]?.kind === 'punctuation') return false;
  }
  return false;
}

/** “to visit”, “will visit”; not “the visit”. */
export function isInfinitive(tokens: readonly Token[], i: number): boolean {
  return infinitives.has(wordAt(tokens, i - 1));
}

const infinitives = toWordSet('to will would can could may might shall should must not');

const unreal = toWordSet(
  `not never if whether refuse refuses refused would could might may should must cannot can unless without didn't doesn't don't wasn't isn't
   nor`,
);

/** “did not deliberately”, “if the clerk deliberately”: nobody says that it was so. */
export function isUnreal(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - unrealReach), at)
    .some((token) => isListed(unreal, token) || token.lower.endsWith("'d"));
}

/** How far a “not” or “if” reaches, in tokens. */
const unrealReach = 8;
