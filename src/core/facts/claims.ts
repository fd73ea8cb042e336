import { findPositions, joinOpenings } from '../document/words/positions.ts';
import type { Sentence } from '../document/sentences/sentences.ts';
import { hasQuestionMark, wordAt, type Token } from '../document/words/tokens.ts';
import { createMarkedShapeList, createWordList } from '../document/words/words.ts';
import claims from '../lexicons/claims/claims.json' with { type: 'json' };
import accusations from '../lexicons/claims/accusations.json' with { type: 'json' };
import { armedActOpenings, isTold, readArmedAct } from './claims/armed-acts.ts';
import { canJudge, judgementOpenings, readJudgement } from './claims/judgements.ts';
import { feelingOpenings, readFeeling } from './claims/public-opinion/public-feelings.ts';
import { multipleOpenings, readMultiple } from './claims/multiples.ts';
import { omissionOpenings, readOmission } from './claims/omissions.ts';
import { harmOpenings, readCause, readHarm } from './claims/outcomes.ts';
import { crowdOpenings, readCrowd } from './claims/public-opinion/crowds.ts';
import { readSweep, sweepOpenings } from './claims/public-opinion/sweeps.ts';
import { isInQuotation } from './quotations.ts';
import type { Span } from '../span.ts';
import type { Block } from '../document/block.ts';
import type { TokenRun } from '../english/subjects.ts';
import { isDenied } from './claims/denied.ts';
import { groupOpenings, readGroupDeed } from './claims/group-deeds.ts';
import { knowing, readKnowing } from './claims/knowing.ts';
import { isAsked } from './claims/open-questions.ts';
import { findPossessed } from './claims/crimes/possessed-deeds.ts';
import { isSentenced } from './claims/sentenced.ts';
import { isStated } from './claims/stated.ts';
import {
  isByTheWay,
  isByUnknown,
  isLaidBefore,
  isLoose,
  matchAccusation,
} from './claims/accusations.ts';
import { createVerbMatcher, type VerbMatch } from '../english/verb-matcher.ts';
import { createVerbObjectMatcher, type VerbObjectMatcher } from '../english/verb-objects.ts';
import { determiners, prepositions } from '../english/word-classes.ts';
import { findWordSet } from '../lexicons/word-sets.ts';

/** A statement that somebody has to own. The span is its verb phrase. */
export interface Claim extends Span {
  /** The rule that asks for its owner. */
  readonly ruleId: string;
  readonly kind: 'armed-act' | 'feeling' | 'conduct' | 'effect' | 'judgement';
  /** An armed act or an accusation: material whose source belongs beside it. */
  readonly isContentious: boolean;
  /** A judgement of a kind that an editor lets pass more often than not: a verdict on how somebody does, or on what caused what. */
  readonly isMild?: boolean;
  /** “whose negligence killed them”: no more than mentioned, and taken for granted. */
  readonly isGranted?: boolean;
  /** Position of its sentence in the block. */
  readonly sentence: number;
}

const matchConduct = createVerbMatcher(accusations.acts);
const matchEffect = createVerbMatcher(claims.effects);
const matchHealthEffect = createVerbObjectMatcher(claims.healthEffects);
const ownConduct: ReadonlySet<string> = new Set(accusations.ownConduct);
const deedNouns: ReadonlySet<string> = new Set([...groupOpenings.words, ...ownConduct]);
const finiteBe = createWordList(['is', 'are', 'was', 'were']);
/** “be effective against”, and what stands behind the verb. */
const beEffects = claims.effects.filter((lemma) => lemma.startsWith('be '));
const beComplements = createWordList(beEffects.map((lemma) => lemma.split(' ')[1] ?? ''));

/** What a claim starts with that is neither a feeling nor an effect by itself. */
const deedOpenings = joinOpenings(
  [armedActOpenings, matchConduct.openings, matchAccusation.openings, matchHealthEffect.openings],
  [...knowing, ...deedNouns],
);

/** What a claim starts with: no other word needs to be read. */
const openings = joinOpenings([deedOpenings, matchEffect.openings, feelingOpenings, finiteBe]);

/** What only a sentence that can judge is read for. */
const verdictOpenings = createWordList(
  [
    judgementOpenings,
    harmOpenings,
    multipleOpenings,
    omissionOpenings,
    sweepOpenings,
    crowdOpenings,
  ].flatMap(({ words }) => words),
);

const allOpenings = joinOpenings([openings, verdictOpenings]);

/** Finds the claims of a block outside quotations, owned or not. */
export function findClaims(block: Block): readonly Claim[] {
  return block.sentences.flatMap((sentence) => {
    const mayJudge = verdictOpenings.isIn(sentence) && canJudge(sentence);
    if (!mayJudge && !openings.isIn(sentence)) return [];
    return isHistory(sentence) || hasQuestionMark(sentence.tokens)
      ? []
      : findSentenceClaims(block, sentence, mayJudge);
  });
}

function findSentenceClaims(block: Block, sentence: Sentence, mayJudge: boolean): Claim[] {
  const found: Claim[] = [];
  let end = 0;
  for (const i of findPositions(sentence, mayJudge ? allOpenings : openings)) {
    const token = sentence.tokens[i];
    if (!token || token.start < end || isInQuotation(block.facts.quotations, token)) continue;
    if (isAsked(sentence, i)) continue;
    const own = openings.has(token) ? readClaim(block, sentence, i) : undefined;
    const isVerdict = mayJudge && verdictOpenings.has(token);
    const claim = own ?? (isVerdict ? readVerdict(block, sentence, i) : undefined);
    if (!claim) continue;
    found.push(...toOpen(block, sentence, i, claim));
    end = claim.end;
  }
  return found;
}

/** A claim, unless its sentence says that somebody has looked into it: there is no evidence, or a court found it so. */
function toOpen({ text }: Block, sentence: Sentence, i: number, claim: Claim): readonly Claim[] {
  if (isDenied(sentence, i)) return [];
  return claim.kind === 'conduct' && isSentenced(text, sentence, i) ? [] : [claim];
}

function readVerdict(block: Block, sentence: Sentence, i: number): Claim | undefined {
  const judgement = readJudgement(block, sentence, i);
  if (!judgement) {
    const { tokens } = sentence;
    const run =
      readHarm(block, tokens, i) ??
      readOmission(tokens, i) ??
      readMultiple(tokens, i) ??
      readSweep(tokens, i) ??
      readCrowd(tokens, i);
    if (run) return toRunClaim(sentence, { ...run, kind: 'judgement' });
    const cause = readCause(block, tokens, i);
    const effect = cause && toRunClaim(sentence, { ...cause, kind: 'judgement' });
    return effect && { ...effect, isMild: true };
  }
  const claim = toRunClaim(sentence, judgement);
  return claim && { ...claim, isMild: true };
}

function readClaim(block: Block, sentence: Sentence, i: number): Claim | undefined {
  const { tokens } = sentence;
  const feeling = readFeeling(tokens, i);
  if (feeling) return toRunClaim(sentence, { kind: 'feeling', ...feeling });
  const isDeed = deedOpenings.has(tokens[i]);
  const deed = isDeed ? readDeed(block, sentence, i) : undefined;
  if (deed) return deed;
  const effect = matchEffect(tokens, i) ?? readBeEffect(tokens, i);
  if (effect && isStated(tokens, effect) && !isUncounted(tokens, effect))
    return toClaim(sentence, effect, 'effect');
  if (!isDeed) return undefined;
  return (
    readWithObject(sentence, i, matchAccusation, 'conduct') ??
    (isSettled(sentence, i) ? undefined : readWithObject(sentence, i, matchHealthEffect, 'effect'))
  );
}

/** “a gang of Somalis torched a shop”, or what somebody’s own conduct did. */
function readNoun(sentence: Sentence, i: number): Claim | undefined {
  const run = readGroupDeed(sentence.tokens, i);
  if (run) return toRunClaim(sentence, { ...run, kind: 'conduct' });
  return ownConduct.has(sentence.tokens[i]?.lower ?? '') ? readOwnConduct(sentence, i) : undefined;
}

/** “whose negligence killed four divers” */
function readOwnConduct(sentence: Sentence, i: number): Claim | undefined {
  const { tokens } = sentence;
  const owned = findPossessed(tokens, i);
  const claim = owned && toRunClaim(sentence, { ...owned, kind: 'conduct' });
  return claim && { ...claim, isContentious: true, isGranted: true };
}

const known = createWordList(['asbestos', 'cigarettes', 'smoking', 'tobacco']);

/** “Smoking causes lung cancer”: it is in the books. */
function isSettled(sentence: Sentence, verb: number): boolean {
  if (!known.isIn(sentence)) return false;
  return sentence.tokens.slice(0, verb).some((token) => known.has(token));
}

function readDeed(block: Block, sentence: Sentence, i: number): Claim | undefined {
  const { tokens } = sentence;
  const armed = readArmedAct(sentence, i);
  if (armed && isStated(tokens, armed)) return toClaim(sentence, armed, 'armed-act');
  const word = tokens[i]?.lower ?? '';
  const idle = knowing.has(word) ? readKnowing(block, sentence, i) : undefined;
  const conduct = idle ?? matchConduct(tokens, i);
  if (conduct && (!isStated(tokens, conduct) || isLaidBefore(tokens, conduct))) return undefined;
  if (conduct) return toClaim(sentence, conduct, 'conduct');
  return deedNouns.has(word) ? readNoun(sentence, i) : undefined;
}

/** “hid the results”, “causes birth defects” */
function readWithObject(
  sentence: Sentence,
  i: number,
  match: VerbObjectMatcher,
  kind: Claim['kind'],
): Claim | undefined {
  const verb = isTold(sentence) ? undefined : match(sentence.tokens, i);
  if (!verb || !(isStated(sentence.tokens, verb, true) || isByTheWay(sentence.tokens, verb)))
    return undefined;
  if (isCull(sentence.tokens, verb.objectEnd)) return undefined;
  if (isByUnknown(sentence.tokens, verb) || isLoose(sentence.tokens, verb)) return undefined;
  return toClaim(sentence, { ...verb, last: verb.objectEnd }, kind);
}

const animals = createWordList(findWordSet('animals'));
/** How far behind “the killing of” its animals may stand, in tokens. */
const herdReach = 7;

/** “ordered the killing of 40,000 hens”: a ministry’s order, and no murder. */
function isCull(tokens: readonly Token[], killing: number): boolean {
  if (wordAt(tokens, killing) !== 'killing' || wordAt(tokens, killing + 1) !== 'of') return false;
  const behind = tokens.slice(killing + 2, killing + herdReach);
  const stop = behind.findIndex(
    ({ kind, lower }) => kind === 'punctuation' || (prepositions.has(lower) && lower !== 'over'),
  );
  return behind.slice(0, stop < 0 ? undefined : stop).some((token) => animals.has(token));
}

/** “are more likely to pass” is a finding of “Children {who} eat breakfast”; of others it is often a guess. */
function isUncounted(tokens: readonly Token[], { lemma, first }: VerbMatch): boolean {
  if (!lemma.endsWith('likely to')) return false;
  const isPresent = /^(?:are|is)$/.test(wordAt(tokens, first));
  return !isPresent || !tokens.slice(0, first).some(({ lower }) => lower === 'who');
}

/** “is effective against”: the lemma starts with be. */
function readBeEffect(tokens: readonly Token[], i: number): VerbMatch | undefined {
  if (!finiteBe.has(tokens[i]) || !beComplements.has(tokens[i + 1])) return undefined;
  const rest = tokens
    .slice(i + 1, i + 6)
    .map((token) => token.lower)
    .join(' ');
  const lemma = beEffects.find((each) => rest.startsWith(each.slice(3)));
  return lemma
    ? { lemma, form: 'past', first: i, last: i + lemma.split(' ').length - 1 }
    : undefined;
}

function toClaim(
  sentence: Sentence,
  { first, last }: VerbMatch,
  kind: Claim['kind'],
): Claim | undefined {
  const { tokens, index } = sentence;
  const end = kind === 'conduct' && isPlainObject(tokens, last + 1) ? last + 1 : last;
  const [from, to] = [tokens[first], tokens[end]];
  if (!from || !to) return undefined;
  const isContentious = kind === 'armed-act' || kind === 'conduct';
  return {
    start: from.start,
    end: to.end,
    ruleId: 'unattributed-claim',
    kind,
    isContentious,
    sentence: index,
  };
}

function toRunClaim(
  { tokens, index }: Sentence,
  { kind, first, last }: TokenRun & Pick<Claim, 'kind'>,
): Claim | undefined {
  const [from, to] = [tokens[first], tokens[last]];
  if (!from || !to) return undefined;
  const span = { start: from.start, end: to.end };
  return { ...span, ruleId: 'unattributed-claim', kind, isContentious: false, sentence: index };
}

/** “misled investors”: a bare noun behind the verb. */
function isPlainObject(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i);
  return (
    tokens[i]?.kind === 'word' &&
    word !== 'as' &&
    !determiners.has(word) &&
    !prepositions.has(word) &&
    word.endsWith('s')
  );
}

/** Newest year that counts as history. There is no clock here, so it moves with our releases. */
export const historyYear = 2004;

const yearNumbers = createMarkedShapeList((lower) => /^(?:1[5-9]|20)\d\ds?$/.test(lower));

/** “The 1912 sinking”: what the history books say needs no source. */
export function isHistory(sentence: Sentence): boolean {
  if (!yearNumbers.isIn(sentence)) return false;
  return yearNumbers
    .findIn(sentence.tokens)
    .every((i) => parseInt(wordAt(sentence.tokens, i), 10) <= historyYear);
}

/** How many sentences back the year of what is told may stand. */
const yearReach = 2;

/** “She married Holm in 1972. They hid papers in the loft.”: a life, of which the books have told. */
export function isLongAgo({ sentences }: Block, { index }: Sentence): boolean {
  const near = sentences.slice(Math.max(0, index - yearReach), index + 1);
  const dated = near.findLast((each) => yearNumbers.isIn(each));
  return dated !== undefined && isHistory(dated);
}
