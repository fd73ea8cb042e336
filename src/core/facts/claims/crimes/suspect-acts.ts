import { findPositions, joinOpenings } from '../../../document/words/positions.ts';
import type { Block } from '../../../document/block.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import { hasQuestionMark, wordAt, type Token } from '../../../document/words/tokens.ts';
import { isInPassive } from '../../../english/passive.ts';
import { toWordSet } from '../../../english/word-classes.ts';
import type { VerbMatch } from '../../../english/verb-matcher.ts';
import type { Span } from '../../../span.ts';
import { isHistory } from '../../claims.ts';
import { deedOpenings, isCrimeVerb, matchCrime, matchDeed, matchPassiveDeed } from './deeds.ts';
import type { Calling } from './calling.ts';
import { readCalling } from './callings.ts';
import { labelWords } from './crime-labels.ts';
import { gangWords, readMembership } from './gang-members.ts';
import { findFrame } from './deed-frames.ts';
import { isDenied } from '../denied.ts';
import { findCues, isLeftOpen, openCues } from './open-cues.ts';
import { isSentenced } from '../sentenced.ts';
import { isStated } from '../stated.ts';
import { ownDeeds, readPossessed } from './possessed-deeds.ts';
import { readSuspectNoun, suspectNouns } from './suspect-nouns.ts';
import { findAgent, findDoer, pastVerbs, type Doer } from './suspect-doers.ts';

/** What somebody has done, which is a crime by itself, or if the draft says that they stand accused. The span is the verb. */
export interface SuspectAct extends Span, Doer {
  readonly kind: 'deed';
  readonly word: string;
  /** Whether the verb is finite and its subject the doer: “Reece shot a guard”, not “the till robbed by Reece”. */
  readonly isPlain: boolean;
  /** Whether it is a crime whoever does it. */
  readonly isCrime: boolean;
  /** “the fraudster Paul Crane”: the words are a label that can go. */
  readonly isLabel?: boolean;
  /** “Fraudster Marsh”: of somebody only where the draft has them before a court. */
  readonly isAlone?: boolean;
  /** “is a member of the Red Hand”: what members tell of themselves as well. */
  readonly isMember?: boolean;
  /** “his victim”, “the stolen money”: taken for granted, so that no account of police or a court covers it from afar. */
  readonly isGranted?: boolean;
}

/** Words with which what a suspect has done may start. */
export const suspectWords = joinOpenings(
  [deedOpenings, gangWords, suspectNouns, labelWords],
  [...ownDeeds],
);

const none: readonly number[] = [];

/** Finds the first thing in a sentence that is a crime of whoever stands accused. */
export function findSuspectActs(block: Block, sentence: Sentence): readonly SuspectAct[] {
  const { tokens } = sentence;
  const cues = isStatedAsFact(sentence) ? readCues(sentence) : undefined;
  if (!cues) return [];
  let being: SuspectAct | undefined;
  for (const i of findPositions(sentence, suspectWords)) {
    if (cues.length > 0 && isLeftOpen(tokens, cues, i)) continue;
    const act = readSuspectAct(block, sentence, i);
    // “is a gang member and robbed two widows”, “thief Paul Crane, who robbed two widows,”: that is graver.
    if (act && !act.isMember && !act.isLabel) return [act];
    being ??= act;
  }
  return being ? [being] : [];
}

function isStatedAsFact(sentence: Sentence): boolean {
  if (!suspectWords.isIn(sentence)) return false;
  return !isHistory(sentence) && !hasQuestionMark(sentence.tokens);
}

function readCues(sentence: Sentence): readonly number[] | undefined {
  return openCues.isIn(sentence) ? findCues(sentence, openCues) : none;
}

function readSuspectAct(block: Block, sentence: Sentence, i: number): SuspectAct | undefined {
  const { tokens } = sentence;
  const act =
    readPassive(block, tokens, i) ??
    readAct(block, tokens, i) ??
    (suspectNouns.has(tokens[i]) ? readGranted(block, tokens, i) : undefined);
  if (!act) return undefined;
  const isCrime = act.isCrime && !isDenied(sentence, i) && !isSentenced(block.text, sentence, i);
  return { ...act, isCrime };
}

function readAct(block: Block, tokens: readonly Token[], i: number): SuspectAct | undefined {
  const verb = matchDeed(block, tokens, i);
  const act = verb && readVerb(block, tokens, i, verb);
  // “{drug} dealer Odd Halle”: what looks like a verb may open a label.
  const isVerb = verb !== undefined && !labelWords.has(tokens[i]);
  return act || isVerb ? act : readBeing(block, tokens, i);
}

/** What somebody is or has, and not what they did. */
function readBeing(block: Block, tokens: readonly Token[], i: number): SuspectAct | undefined {
  const word = tokens[i]?.lower ?? '';
  if (ownDeeds.has(word)) return readOwned(block, tokens, i, word);
  const member = gangWords.has(tokens[i]) ? readMembership(block, tokens, i) : undefined;
  if (member?.doer.who === 'named') return toMember(tokens, i, member);
  const mayBeNoun = i === 0 || labelWords.has(tokens[i]);
  return mayBeNoun ? readNoun(block, tokens, i) : undefined;
}

/** “arguing with {his victim}”, “caught {the killer}”: a crime only if the draft has whoever it is accused. */
function readGranted(block: Block, tokens: readonly Token[], i: number): SuspectAct | undefined {
  const granted = readSuspectNoun(block, tokens, i);
  return (
    granted &&
    toAct(tokens, granted, granted.doer, { isPlain: false, isCrime: false, isGranted: true })
  );
}

/** “{whose fraud} cost the club its pier” */
function readOwned(
  block: Block,
  tokens: readonly Token[],
  i: number,
  lemma: string,
): SuspectAct | undefined {
  const owned = readPossessed(block, tokens, i);
  const kind = { isPlain: false, isCrime: true };
  return owned && toAct(tokens, { ...owned, lemma }, owned.doer, kind);
}

/** “{stole} the painting”, “used it to {launder} money” */
function readVerb(
  block: Block,
  tokens: readonly Token[],
  i: number,
  verb: VerbMatch,
): SuspectAct | undefined {
  const aspect = findFrame(tokens, verb);
  const stated = aspect ?? verb;
  const isPlain = !aspect && isPlainVerb(verb);
  if (isPlain && isInPassive(tokens, i)) return undefined;
  const fronted = verb.first < 3 ? findFrontedDoer(block, tokens, verb) : undefined;
  const doer = fronted ?? findStatedDoer(block, tokens, verb, stated);
  if (!doer) return undefined;
  const isCrime = isCrimeVerb(block, tokens, i);
  return toAct(tokens, verb, doer, { isPlain: isPlain && !fronted, isCrime });
}

/** “stole”, “gunned down”; not “stealing”, “gunned them down”. */
function isPlainVerb({ first, last, lemma, form }: VerbMatch): boolean {
  return last === first + lemma.split(' ').length - 1 && form !== 'gerund';
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

const yields = toWordSet('brought cost earned enriched got kept left made');

/** “{Stealing} from the club made Crane rich”: whoever gained by it. */
function readGerundSubject(block: Block, tokens: readonly Token[]): SuspectAct | undefined {
  const [head, ...rest] = tokens;
  if (!head?.lower.endsWith('ing')) return undefined;
  const small = [{ ...head, text: head.lower }, ...rest];
  const verb = matchDeed(block, small, 0);
  const end = small.findIndex(
    ({ lower, kind }, at) => at > 0 && (kind === 'punctuation' || yields.has(lower)),
  );
  if (!verb || !yields.has(wordAt(small, end))) return undefined;
  const isCrime = isCrimeVerb(block, small, 0);
  return toAct(tokens, verb, findAgent(block, tokens, end), { isPlain: false, isCrime });
}

/** “Crane {was a fraudster}”, “{Stealing} made Crane rich”. */
function readNoun(block: Block, tokens: readonly Token[], i: number): SuspectAct | undefined {
  const gained = i === 0 ? readGerundSubject(block, tokens) : undefined;
  const calling = gained ? undefined : readCalling(block, tokens, i);
  return gained ?? (calling && toCalled(tokens, i, calling));
}

function toMember(tokens: readonly Token[], i: number, calling: Calling): SuspectAct | undefined {
  const act = toCalled(tokens, i, calling);
  return act && { ...act, isMember: true };
}

function toCalled(tokens: readonly Token[], i: number, calling: Calling): SuspectAct | undefined {
  const lemma = wordAt(tokens, i);
  const { isLabel, isAlone } = calling;
  const kind = {
    isPlain: false,
    isCrime: true,
    ...(isLabel && { isLabel }),
    ...(isAlone && { isAlone }),
  };
  return toAct(tokens, { ...calling, lemma }, calling.doer, kind);
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
  { first, last, lemma }: Pick<VerbMatch, 'first' | 'last' | 'lemma'>,
  doer: Doer | undefined,
  kind: Pick<SuspectAct, 'isPlain' | 'isCrime' | 'isLabel' | 'isAlone' | 'isGranted'>,
): SuspectAct | undefined {
  const [from, to] = [tokens[first], tokens[last]];
  return (
    doer &&
    from &&
    to && { ...doer, ...kind, start: from.start, end: to.end, kind: 'deed', word: lemma }
  );
}
