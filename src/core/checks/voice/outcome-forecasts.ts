import type { Block } from '../../document/block.ts';
import { joinOpenings } from '../../document/words/positions.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import { matchProspect } from '../../facts/claims/outcomes.ts';
import { findSubject } from '../../english/subjects.ts';
import { createVerbMatcher, type VerbMatch } from '../../english/verb-matcher.ts';
import { subjectPronouns, toWordSet } from '../../english/word-classes.ts';
import frames from '../../lexicons/frames.json' with { type: 'json' };
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

/** What an outcome starts with. */
export const outcomeOpenings = joinOpenings([
  matchDenied.openings,
  matchLikelyOutcome.openings,
  matchProspect.openings,
]);

/** What stands between “is” and “to” before an outcome that is certain, or nearly. */
export const prospects = toWordSet('set poised likely bound destined certain sure going');

/** What is said to come, at the “will” or the “is” that says so: “will cripple”, “is set to reshape”. */
export function findOutcome(
  block: Block,
  tokens: readonly Token[],
  i: number,
): VerbMatch | undefined {
  return (
    findProspect(tokens, i) ??
    findFuture(tokens, i) ??
    findEffect(block, tokens, i) ??
    findDenied(tokens, i)
  );
}

/** “is set to reshape”. */
function findProspect(tokens: readonly Token[], i: number): VerbMatch | undefined {
  if (!/^(?:is|are|was|were)$/.test(wordAt(tokens, i))) return undefined;
  const prospect = wordAt(tokens, i + 1);
  if (!prospects.has(prospect) || wordAt(tokens, i + 2) !== 'to') return undefined;
  // “is going to” says no more than “will”
  if (prospect === 'going') return undefined;
  return toInfinitive(matchLikelyOutcome(tokens, i + 3));
}

/** “will ultimately {cripple}”, “is going to {cripple}” */
function findVerb(tokens: readonly Token[], i: number): number | undefined {
  const isGoing = /^(?:is|are) going to$/.test(
    [i, i + 1, i + 2].map((at) => wordAt(tokens, at)).join(' '),
  );
  if (!isGoing && wordAt(tokens, i) !== 'will') return undefined;
  const next = isGoing ? i + 3 : i + 1;
  return /.{3}ly$/.test(wordAt(tokens, next)) ? next + 1 : next;
}

/** “will ultimately cripple”; what people will do is theirs to know. */
function findFuture(tokens: readonly Token[], i: number): VerbMatch | undefined {
  const verb = findVerb(tokens, i);
  if (verb === undefined || isPersonPronoun(tokens[i - 1])) return undefined;
  const outcome = toInfinitive(matchOutcome(tokens, verb));
  // “Whoever misses the test will fail the course”: a rule
  const isRule = outcome?.lemma === 'fail' && !isClauseEnd(tokens, outcome.last + 1);
  return isRule ? undefined : outcome;
}

/** “will leave thousands out of work”; what people will do is theirs to know here too. */
function findEffect(block: Block, tokens: readonly Token[], i: number): VerbMatch | undefined {
  const verb = findVerb(tokens, i);
  const effect = verb === undefined ? undefined : matchProspect(tokens, verb);
  const subject = effect && findSubject(tokens, i);
  if (!subject || isHumanSubject(block, tokens, subject)) return undefined;
  return toInfinitive({ ...effect, last: effect.objectEnd });
}

/** “will never recover”. */
function findDenied(tokens: readonly Token[], i: number): VerbMatch | undefined {
  const isDenied = wordAt(tokens, i) === 'will' && /^(?:never|not)$/.test(wordAt(tokens, i + 1));
  return isDenied ? toInfinitive(matchDenied(tokens, i + 2)) : undefined;
}

function toInfinitive(match: VerbMatch | undefined): VerbMatch | undefined {
  return match && (match.form === 'base' || match.form === 'past') ? match : undefined;
}

function isPersonPronoun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    subjectPronouns.has(token.lower) &&
    !/^(?:it|that|which)$/.test(token.lower)
  );
}
