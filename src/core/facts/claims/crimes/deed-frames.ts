import { textAt, wordAt, type Token } from '../../../document/words/tokens.ts';
import crimes from '../../../lexicons/claims/crimes.json' with { type: 'json' };
import { isInPassive } from '../../../english/passive.ts';
import { createVerbMatcher, type VerbMatch } from '../../../english/verb-matcher.ts';
import { subordinators, toWordSet } from '../../../english/word-classes.ts';

const matchAspect = createVerbMatcher(crimes.aspects);
const matchMeans = createVerbMatcher(crimes.means);
const matchConsequence = createVerbMatcher(crimes.consequences);
const matchGain = createVerbMatcher(crimes.gains);
const gained = toWordSet('billions fortune living millions money rich wealthy');
/** How far before a deed the verb may stand that says that it was done, in tokens: “used the charity’s bank account to”. */
const meansReach = 9;
const gainReach = 4;

/** “{continued} to steal”, “{used} the charity to launder”, “was {fired} for stealing”: the verb that says that somebody did it. */
export function findFrame(tokens: readonly Token[], verb: VerbMatch): VerbMatch | undefined {
  const { form, first } = verb;
  let at = first - 1;
  while (wordAt(tokens, at).endsWith('ly')) at--;
  if (form === 'base') return findBeforeBase(tokens, at);
  if (form !== 'gerund') return undefined;
  if (wordAt(tokens, at) === 'for') return findBefore(tokens, at, matchConsequence, isDone);
  return (
    toDone(matchAspect(tokens, findSpent(tokens, at))) ??
    findCaught(tokens, at) ??
    findGain(tokens, at)
  );
}

/** “{continued} to steal”, “{went} on to steal”, “was {able} to steal”, “{used} it to steal”, “{helped} steal”. */
function findBeforeBase(tokens: readonly Token[], at: number): VerbMatch | undefined {
  const word = wordAt(tokens, at);
  if (word.startsWith('help')) return toDone(matchAspect(tokens, at));
  if (word !== 'to') return undefined;
  const before = wordAt(tokens, at - 1);
  if (before === 'able') return findAble(tokens, at - 1);
  const aspect = matchAspect(tokens, before === 'on' ? at - 2 : at - 1);
  return toDone(aspect) ?? findBefore(tokens, at, matchMeans, isActive);
}

function toDone(verb: VerbMatch | undefined): VerbMatch | undefined {
  return verb && /^(?:past|thirdPerson)$/.test(verb.form) ? verb : undefined;
}

/** “was {able} to steal” */
function findAble(tokens: readonly Token[], able: number): VerbMatch | undefined {
  if (!/^(?:is|was|were)$/.test(wordAt(tokens, able - 1))) return undefined;
  return { lemma: 'be able', form: 'past', first: able - 1, last: able };
}

/** “{spent} the next four years stealing” */
function findSpent(tokens: readonly Token[], at: number): number {
  if (!stretches.has(wordAt(tokens, at))) return at;
  const from = Math.max(0, at - 4);
  const spent = tokens.slice(from, at).findIndex(({ lower }) => lower === 'spent');
  return spent < 0 ? at : from + spent;
}

const stretches = toWordSet('days decade decades month months week weeks year years');

/** “was {caught} stealing” */
function findCaught(tokens: readonly Token[], at: number): VerbMatch | undefined {
  if (wordAt(tokens, at) !== 'caught' || !isInPassive(tokens, at)) return undefined;
  return { lemma: 'catch', form: 'participle', first: at, last: at };
}

/** “{got} rich stealing”, “{made} a fortune laundering” */
function findGain(tokens: readonly Token[], at: number): VerbMatch | undefined {
  if (!gained.has(wordAt(tokens, at))) return undefined;
  for (let i = at - 1; i > 0 && i >= at - gainReach; i--) {
    const verb = toDone(matchGain(tokens, i));
    if (verb) return verb;
  }
  return undefined;
}

/** The nearest verb of a kind before a place, in the same clause. */
function findBefore(
  tokens: readonly Token[],
  at: number,
  match: typeof matchMeans,
  test: (tokens: readonly Token[], verb: VerbMatch) => boolean,
): VerbMatch | undefined {
  for (let i = at - 1; i > 0 && i >= at - meansReach; i--) {
    if (endsClause(tokens, i)) return undefined;
    const verb = match(tokens, i);
    if (verb) return test(tokens, verb) ? verb : undefined;
  }
  return undefined;
}

function endsClause(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i);
  return (
    /^[,;:—–]$/.test(textAt(tokens, i)) ||
    subordinators.has(word) ||
    /^(?:and|but|or|that|which|who)$/.test(word)
  );
}

function isActive(tokens: readonly Token[], { form, first }: VerbMatch): boolean {
  // “set up the club to launder money”
  const isFinite = form !== 'gerund' && !(form === 'base' && wordAt(tokens, first - 1) === 'to');
  return isFinite && !isInPassive(tokens, first);
}

function isDone(tokens: readonly Token[], { form, first }: VerbMatch): boolean {
  return /^(?:past|participle)$/.test(form) && isInPassive(tokens, first);
}
