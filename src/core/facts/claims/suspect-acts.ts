import { findPositions } from '../../document/words/positions.ts';
import { createWordList } from '../../document/words/words.ts';
import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import crimes from '../../lexicons/crimes.json' with { type: 'json' };
import { isInPassive } from '../../english/passive.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { createVerbMatcher, type VerbMatch } from '../../english/verb-matcher.ts';
import type { Span } from '../../span.ts';
import { isHistory } from '../claims.ts';
import { deedOpenings, isCrimeVerb, matchCrime, matchDeed, matchPassiveDeed } from './deeds.ts';
import { isDenied } from './denied.ts';
import { isSentenced } from './sentenced.ts';
import { isStated } from './stated.ts';
import { findAgent, findDoer, pastVerbs, type Doer } from './suspect-doers.ts';

/** What somebody has done, which is a crime by itself, or if the draft says that they stand accused. The span is the verb. */
export interface SuspectAct extends Span, Doer {
  readonly kind: 'deed';
  readonly word: string;
  /** Whether the verb is finite and its subject the doer: “Reece shot a guard”, not “the till robbed by Reece”. */
  readonly isPlain: boolean;
  /** Whether it is a crime whoever does it. */
  readonly isCrime: boolean;
}

const passing: ReadonlySet<string> = new Set(crimes.ofCharges);
/** Words that say who answers for the act, or that it is settled, or a story. */
const cues = createWordList([...crimes.cues, ...crimes.fiction].filter((cue) => !passing.has(cue)));

/** Finds the first thing in a sentence that is a crime of whoever stands accused. */
export function findSuspectActs(block: Block, sentence: Sentence): readonly SuspectAct[] {
  const { tokens } = sentence;
  if (!deedOpenings.isIn(sentence) || cues.isIn(sentence) || isHistory(sentence)) return [];
  if (textAt(tokens, tokens.length - 1) === '?') return [];
  for (const i of findPositions(sentence, deedOpenings)) {
    const act = readPassive(block, tokens, i) ?? readAct(block, tokens, i);
    if (!act) continue;
    const isCrime = act.isCrime && !isDenied(sentence, i) && !isSentenced(block.text, sentence, i);
    return [{ ...act, isCrime }];
  }
  return [];
}

function readAct(block: Block, tokens: readonly Token[], i: number): SuspectAct | undefined {
  const verb = matchDeed(block, tokens, i);
  if (!verb) return undefined;
  const aspect = findAspect(tokens, verb);
  const stated = aspect ?? verb;
  const isPlain =
    !aspect &&
    verb.last === verb.first + verb.lemma.split(' ').length - 1 &&
    verb.form !== 'gerund';
  if (isPlain && isInPassive(tokens, i)) return undefined;
  const fronted = verb.first < 3 ? findFrontedDoer(block, tokens, verb) : undefined;
  const doer = fronted ?? findStatedDoer(block, tokens, verb, stated);
  if (!doer) return undefined;
  const isCrime = isCrimeVerb(block, tokens, i);
  return toAct(tokens, verb, doer, { isPlain: isPlain && !fronted, isCrime });
}

/** Who has done something, if the sentence says that it was done. */
function findStatedDoer(
  block: Block,
  tokens: readonly Token[],
  { form, first }: VerbMatch,
  stated: VerbMatch,
): Doer | undefined {
  const isTold = isStated(tokens, stated, true) || (form === 'gerund' && isAside(tokens, first));
  return isTold ? findDoer(block, tokens, stated.first) : undefined;
}

const matchAspect = createVerbMatcher(crimes.aspects);

/** “{continued} to steal”, “{began} quietly siphoning”, “{helped} launder”, “{spent} years stealing”: the verb that says that somebody did it. */
function findAspect(tokens: readonly Token[], { form, first }: VerbMatch): VerbMatch | undefined {
  let at = first - 1;
  while (wordAt(tokens, at).endsWith('ly')) at--;
  if (form === 'base' && wordAt(tokens, at) === 'to') at--;
  else if (form === 'base' ? !wordAt(tokens, at).startsWith('help') : form !== 'gerund')
    return undefined;
  if (form === 'gerund' && stretches.has(wordAt(tokens, at))) at = findSpent(tokens, at);
  const verb = matchAspect(tokens, at);
  return verb && /^(?:past|thirdPerson)$/.test(verb.form) ? verb : undefined;
}

const stretches = toWordSet('days decade decades month months week weeks year years');

/** “{spent} the next four years stealing” */
function findSpent(tokens: readonly Token[], stretch: number): number {
  const from = Math.max(0, stretch - 4);
  const spent = tokens.slice(from, stretch).findIndex(({ lower }) => lower === 'spent');
  return spent < 0 ? stretch : from + spent;
}

/** “After {stealing} the painting, Moll moved”, “Having {stolen} it, she left”: whoever the main clause is about. */
function findFrontedDoer(
  block: Block,
  tokens: readonly Token[],
  { form, first, last }: VerbMatch,
): Doer | undefined {
  const isHaving = wordAt(tokens, first - 1) === 'having' && form !== 'gerund';
  if (!isHaving && !(form === 'gerund' && isAside(tokens, first))) return undefined;
  const comma = tokens.findIndex(({ text }, at) => at > last && text === ',');
  const verb = tokens.findIndex((token, at) => at > comma + 1 && pastVerbs.has(token));
  return comma < 0 || verb < 0 ? undefined : findDoer(block, tokens, verb);
}

/** “paid her rent by stealing”, “bought a boat after stealing” */
function isAside(tokens: readonly Token[], i: number): boolean {
  return /^(?:by|while|before|after)$/.test(wordAt(tokens, i - 1));
}

/** How far behind its verb the agent may stand, in tokens: “stolen from the widow’s purse by Finch”. */
const agentReach = 6;

/** “the savings {stolen} by Finch”, “The clerk was {shot} by Reece” */
function readPassive(block: Block, tokens: readonly Token[], i: number): SuspectAct | undefined {
  const verb = matchPassiveDeed(tokens, i);
  if (!verb) return undefined;
  const by = tokens.findIndex(
    ({ lower, kind }, at) => at > verb.last && (lower === 'by' || kind === 'punctuation'),
  );
  if (by > verb.last + agentReach || wordAt(tokens, by) !== 'by') return undefined;
  const isCrime = matchCrime(tokens, i) !== undefined;
  return toAct(tokens, verb, findAgent(block, tokens, by), { isPlain: false, isCrime });
}

function toAct(
  tokens: readonly Token[],
  { first, last, lemma }: VerbMatch,
  doer: Doer | undefined,
  kind: Pick<SuspectAct, 'isPlain' | 'isCrime'>,
): SuspectAct | undefined {
  const [from, to] = [tokens[first], tokens[last]];
  return (
    doer &&
    from &&
    to && { ...doer, ...kind, start: from.start, end: to.end, kind: 'deed', word: lemma }
  );
}
