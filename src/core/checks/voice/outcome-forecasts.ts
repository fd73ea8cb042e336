import type { Block } from '../../document/block.ts';
import { joinOpenings } from '../../document/words/positions.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import { findSubject } from '../../english/subjects.ts';
import { createVerbMatcher, type VerbMatch } from '../../english/verb-matcher.ts';
import { determiners, subjectPronouns, toWordSet } from '../../english/word-classes.ts';
import { createVerbObjectMatcher } from '../../english/verb-objects.ts';
import { createWordMatcher } from '../../english/word-matcher.ts';
import effects from '../../lexicons/claims/outcomes.json' with { type: 'json' };
import frames from '../../lexicons/claims/frames.json' with { type: 'json' };
import { findWordSet } from '../../lexicons/word-sets.ts';
import { isClauseEnd } from '../wording/phrase-uses.ts';
import { isHumanSubject } from '../../facts/attributions/subject-source.ts';

const matchOutcome = createVerbMatcher(frames.outcomeVerbs);
const matchLikelyOutcome = createVerbMatcher([
  ...frames.outcomeVerbs,
  ...frames.likelyOutcomeVerbs,
]);

const matchDenied = createVerbMatcher([
  'be rebuilt',
  'recover',
  'solve',
  'survive',
  'win approval',
]);

/** What a thing will do: it harms somebody, or something comes of it that is not there yet. */
const matchEffect = createVerbObjectMatcher([
  ...effects.harms,
  ...effects.prospects,
  ...effects.causes,
  ...effects.forecasts,
]);

const matchHeading = createWordMatcher(
  frames.headings.words.flatMap((word) =>
    ['for', 'into', 'to', 'toward', 'towards'].map((to) => `${word} ${to}`),
  ),
);
const ends: ReadonlySet<string> = new Set(frames.headings.ends);

/** What an outcome starts with. */
export const outcomeOpenings = joinOpenings([
  matchDenied.openings,
  matchLikelyOutcome.openings,
  matchEffect.openings,
  matchHeading.openings,
]);

/** What stands between “is” and “to” before an outcome that is certain, or nearly. */
export const prospects = toWordSet(
  'set poised likely bound destined doomed fated certain sure going',
);

/** What is said to come. */
export interface Outcome extends VerbMatch {
  /** It may be harmless: “is certain to win”. */
  readonly isAnything?: boolean;
}

/** What is said to come, at the “will” or the “is” that says so: “will cripple”, “is set to reshape”. */
export function findOutcome(
  block: Block,
  tokens: readonly Token[],
  i: number,
): Outcome | undefined {
  return (
    findProspect(block, tokens, i) ??
    findHeading(tokens, i) ??
    findThreat(block, tokens, i) ??
    findFuture(tokens, i) ??
    findEffect(block, tokens, i) ??
    findDenied(tokens, i)
  );
}

/** Of what is certain or bound to come anything is a forecast. */
const strong = toWordSet('certain sure bound destined doomed fated');
const links = toWordSet('is are was were looks look seems seem appears appear remains remain');
const degrees = toWordSet(
  'all almost also but clearly nearly now only practically still surely virtually well',
);

/** Where “{is} almost certain to” starts, at its “certain”. */
export function findProspectStart(tokens: readonly Token[], i: number): number | undefined {
  if (!prospects.has(wordAt(tokens, i)) || wordAt(tokens, i + 1) !== 'to') return undefined;
  let link = i - 1;
  while (degrees.has(wordAt(tokens, link))) link--;
  return links.has(wordAt(tokens, link)) ? link : undefined;
}

/** “is set to reshape”, “looks bound to anger”. */
function findProspect(block: Block, tokens: readonly Token[], i: number): Outcome | undefined {
  if (!links.has(wordAt(tokens, i))) return undefined;
  let at = i + 1;
  while (degrees.has(wordAt(tokens, at))) at++;
  const prospect = wordAt(tokens, at);
  if (!prospects.has(prospect) || wordAt(tokens, at + 1) !== 'to') return undefined;
  // “is going to” says no more than “will”
  if (prospect === 'going') return undefined;
  const outcome =
    toInfinitive(matchLikelyOutcome(tokens, at + 2)) ?? readEffect(block, tokens, i, at + 2);
  return outcome ?? (strong.has(prospect) ? readAnything(tokens, i, at + 2) : undefined);
}

/** “bound to silence” */
const bonds = toWordSet('confidentiality him her it neutrality secrecy silence them');

/** “is sure to {anger}”; what was destined to happen has happened, and is told with hindsight. */
function readAnything(tokens: readonly Token[], link: number, i: number): Outcome | undefined {
  const verb = tokens[i];
  if (/^(?:was|were)$/.test(wordAt(tokens, link)) || verb?.kind !== 'word') return undefined;
  if (determiners.has(verb.lower) || verb.text !== verb.lower || bonds.has(verb.lower))
    return undefined;
  return { lemma: verb.lower, form: 'base', first: i, last: i, isAnything: true };
}

/** “The feud {threatens} to tear the firm apart”; what people threaten to do they have said. */
function findThreat(block: Block, tokens: readonly Token[], i: number): VerbMatch | undefined {
  if (!/^threatens?$/.test(wordAt(tokens, i)) || wordAt(tokens, i + 1) !== 'to') return undefined;
  const subject = findSubject(tokens, i);
  if (!subject || isHumanSubject(block, tokens, subject)) return undefined;
  return toInfinitive(matchOutcome(tokens, i + 2)) ?? readEffect(block, tokens, i, i + 2);
}

/** “is headed for bankruptcy”, “are hurtling towards a new war” */
function findHeading(tokens: readonly Token[], i: number): VerbMatch | undefined {
  if (!/^(?:is|are)$/.test(wordAt(tokens, i))) return undefined;
  let at = i + 1;
  while (degrees.has(wordAt(tokens, at))) at++;
  const to = matchHeading(tokens, at);
  if (to === undefined) return undefined;
  const end = tokens.findIndex(({ base }, k) => k > to && k <= to + 3 && ends.has(base));
  return end < 0 ? undefined : { lemma: 'head', form: 'base', first: end, last: end };
}

/** “will ultimately {cripple}”, “is going to {cripple}” */
function findVerb(tokens: readonly Token[], i: number): number | undefined {
  const isGoing =
    wordAt(tokens, i + 1) === 'going' &&
    wordAt(tokens, i + 2) === 'to' &&
    /^(?:is|are)$/.test(wordAt(tokens, i));
  if (!isGoing && wordAt(tokens, i) !== 'will') return undefined;
  const next = isGoing ? i + 3 : i + 1;
  const word = wordAt(tokens, next);
  return /.{3}ly$/.test(word) || earlier.has(word) ? next + 1 : next;
}

/** What may stand between “will” and its verb besides adverbs in -ly. */
const earlier = toWordSet('all also further just only soon surely then thus');

/** “will ultimately cripple”; what people will do is theirs to know. */
function findFuture(tokens: readonly Token[], i: number): VerbMatch | undefined {
  const verb = findVerb(tokens, i);
  const outcome = verb === undefined ? undefined : toInfinitive(matchOutcome(tokens, verb));
  // “They will only worsen” is said of things.
  const isOfThings = wordAt(tokens, i - 1) === 'they' && ofThings.has(outcome?.lemma ?? '');
  if (isPersonPronoun(tokens[i - 1]) && !isOfThings) return undefined;
  // “Whoever misses the test will fail the course”: a rule
  const isRule = outcome?.lemma === 'fail' && !isClauseEnd(tokens, outcome.last + 1);
  return isRule ? undefined : outcome;
}

/** What only things do. */
const ofThings = findWordSet('turns-of-things');

/** “will leave thousands out of work”. */
function findEffect(block: Block, tokens: readonly Token[], i: number): VerbMatch | undefined {
  const verb = findVerb(tokens, i);
  return verb === undefined ? undefined : readEffect(block, tokens, i, verb);
}

/** What a thing is said to do, at its verb; what people will do is theirs to know here too. */
function readEffect(
  block: Block,
  tokens: readonly Token[],
  link: number,
  verb: number,
): VerbMatch | undefined {
  const effect = matchEffect(tokens, verb);
  const subject = effect && findSubject(tokens, link);
  if (!subject || isHumanSubject(block, tokens, subject)) return undefined;
  return toInfinitive({ ...effect, last: effect.objectEnd });
}

/** “will never recover”. */
function findDenied(tokens: readonly Token[], i: number): VerbMatch | undefined {
  const isDenied = wordAt(tokens, i) === 'will' && /^(?:never|not)$/.test(wordAt(tokens, i + 1));
  return isDenied ? toInfinitive(matchDenied(tokens, i + 2)) : undefined;
}

function toInfinitive(match: VerbMatch | undefined): VerbMatch | undefined {
  // “set back” looks like its past; “Will reignited the debate” is about somebody called Will.
  const isPast =
    match?.form === 'past' && !/^(?:set|put|spread|cut|cost|hit|hurt|shut)\b/.test(match.lemma);
  return match && !isPast && /^(?:base|past)$/.test(match.form) ? match : undefined;
}

function isPersonPronoun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    subjectPronouns.has(token.lower) &&
    !/^(?:it|that|which)$/.test(token.lower)
  );
}
