import { findPositions, joinOpenings } from '../document/positions.ts';
import type { Sentence } from '../document/sentences.ts';
import { wordAt, isCapitalised, type Token } from '../document/tokens.ts';
import { createMarkedShapeList, createWordList } from '../document/words.ts';
import claims from '../lexicons/claims.json' with { type: 'json' };
import { canJudge, judgementOpenings, readJudgement } from './judgements.ts';
import { moodOpenings, readMood } from './public-mood.ts';
import { isInQuotation } from './quotations.ts';
import type { Span } from '../span.ts';
import type { Block } from '../document/block.ts';
import type { TokenRun } from './subjects.ts';
import { createVerbMatcher, type VerbMatch } from './verb-matcher.ts';
import { auxiliaries, determiners, prepositions, toWordSet } from './word-classes.ts';

/** A statement that somebody has to own. The span is its verb phrase. */
export interface Claim extends Span {
  /** The rule that asks for its owner. */
  readonly ruleId: string;
  readonly kind: 'armed-act' | 'feeling' | 'conduct' | 'effect' | 'judgement';
  /** An armed act or an accusation: material whose source belongs beside it. */
  readonly isContentious: boolean;
  /** A judgement that an editor lets pass more often than not. */
  readonly isMild?: boolean;
  /** Position of its sentence in the block. */
  readonly sentence: number;
}

const matchArmedAct = createVerbMatcher(claims.armedActs);
const matchArmedActInContext = createVerbMatcher(claims.armedActsInContext);
const matchFeelingVerb = createVerbMatcher(claims.feelingVerbs);
const matchGrowVerb = createVerbMatcher(claims.growVerbs);
const matchConduct = createVerbMatcher(claims.conduct);
const matchEffect = createVerbMatcher(claims.effects);
const armedWords = createWordList(claims.armedWords);
const feelingObjects: ReadonlySet<string> = new Set(claims.feelingObjects);
const feelings = createWordList(claims.feelings);
const beForms = createWordList(['is', 'are', 'was', 'were']);

/** What a claim starts with: no other word needs to be read. */
const openings = createWordList(
  [
    matchArmedAct.openings,
    matchArmedActInContext.openings,
    matchFeelingVerb.openings,
    matchConduct.openings,
    matchEffect.openings,
    moodOpenings,
    feelings,
    beForms,
  ].flatMap(({ words }) => words),
);

const allOpenings = joinOpenings([openings, judgementOpenings]);

/** Finds the claims of a block outside quotations, owned or not. */
export function findClaims(block: Block): readonly Claim[] {
  return block.sentences.flatMap((sentence) => {
    const mayJudge = judgementOpenings.isIn(sentence) && canJudge(sentence);
    if (!mayJudge && !openings.isIn(sentence)) return [];
    return isHistory(sentence) ? [] : findSentenceClaims(block, sentence, mayJudge);
  });
}

function findSentenceClaims(block: Block, sentence: Sentence, mayJudge: boolean): Claim[] {
  const found: Claim[] = [];
  let end = 0;
  for (const i of findPositions(sentence, mayJudge ? allOpenings : openings)) {
    const token = sentence.tokens[i];
    if (!token || token.start < end || isInQuotation(block.facts.quotations, token)) continue;
    const verdict = mayJudge ? readVerdict : undefined;
    const claim = readClaim(sentence, i) ?? verdict?.(block, sentence, i);
    if (!claim) continue;
    found.push(claim);
    end = claim.end;
  }
  return found;
}

function readVerdict(block: Block, sentence: Sentence, i: number): Claim | undefined {
  const judgement = readJudgement(block, sentence, i);
  const claim = judgement && toRunClaim(sentence, judgement);
  return claim && { ...claim, isMild: judgement.isMild };
}

function readClaim(sentence: Sentence, i: number): Claim | undefined {
  const { tokens } = sentence;
  const feeling = readFeeling(sentence, i);
  if (feeling) return feeling;
  const armed = matchArmedAct(tokens, i) ?? readArmedAct(sentence, i);
  if (armed && isStated(tokens, armed) && !isDismissal(tokens, armed))
    return toClaim(sentence, armed, 'armed-act');
  const conduct = matchConduct(tokens, i);
  if (conduct && isStated(tokens, conduct)) return toClaim(sentence, conduct, 'conduct');
  const effect = matchEffect(tokens, i) ?? readBeEffect(tokens, i);
  return effect && isStated(tokens, effect) ? toClaim(sentence, effect, 'effect') : undefined;
}

/** “shot down three drones”: an armed act only in the company of arms. */
function readArmedAct(sentence: Sentence, i: number): VerbMatch | undefined {
  if (!armedWords.isBaseIn(sentence)) return undefined;
  const act = matchArmedActInContext(sentence.tokens, i);
  return act?.lemma === 'launch' && !isArmed(sentence.tokens, i + 1) ? undefined : act;
}

/** Whether the object of a verb is a weapon: not in “launching a campaign against armed guards”. */
function isArmed(tokens: readonly Token[], from: number): boolean {
  const next = tokens.slice(from, from + 5);
  const end = next.findIndex(
    ({ kind, lower }) => kind === 'punctuation' || prepositions.has(lower),
  );
  return next.slice(0, end < 0 ? next.length : end).some((token) => armedWords.hasBase(token));
}

/** “was fired on June 20”: no shot was fired. */
function isDismissal(tokens: readonly Token[], { lemma, first }: VerbMatch): boolean {
  return lemma === 'fire on' && auxiliaries.has(wordAt(tokens, first - 1));
}

/** “is effective against”: the lemma starts with be. */
function readBeEffect(tokens: readonly Token[], i: number): VerbMatch | undefined {
  if (!beForms.has(tokens[i])) return undefined;
  const rest = tokens
    .slice(i + 1, i + 6)
    .map((token) => token.lower)
    .join(' ');
  const lemma = claims.effects.find(
    (each) => each.startsWith('be ') && rest.startsWith(each.slice(3)),
  );
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

/** “misled investors”: a bare noun behind the verb. */
function isPlainObject(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i);
  return (
    tokens[i]?.kind === 'word' &&
    !determiners.has(word) &&
    !prepositions.has(word) &&
    word.endsWith('s')
  );
}

const hedges = toWordSet('would could might may can if to should must whether not never having');

/**
 * Whether a verb states something that happened: finite, or the tail of a sentence (“…, seizing two villages”);
 * not an infinitive, a condition, a noun, or a participle that stands before its noun.
 */
function isStated(tokens: readonly Token[], { form, first, last }: VerbMatch): boolean {
  const before = tokens[first - 1];
  if (!before) return false;
  const isWhole = last > first || isObjectStart(tokens[last + 1]);
  if (form === 'base') return isPluralSubject(before) && isWhole;
  if (form === 'gerund') return /^(?:,|is|are|was|were|been)$/.test(before.lower);
  if (isNominal(before) || isHedged(tokens, first)) return false;
  if (form === 'thirdPerson') return isWhole && !before.lower.endsWith('s') && !isAuxiliary(before);
  return isAuxiliary(before) || !isReduced(tokens, first, last);
}

/** “would seize”, “amid allegations that she had bullied an intern”: said to be possible, or alleged. */
/** “the town shelled by rebels”, “an actor kidnapped, and then seduced”: what was done to whoever stands before. */
function isReduced(tokens: readonly Token[], first: number, last: number): boolean {
  const next = wordAt(tokens, last + 1);
  return next === 'by' || (first === last && next === ',');
}

function isHedged(tokens: readonly Token[], first: number): boolean {
  const before = tokens.slice(Math.max(0, first - 6), first);
  return (
    before.slice(-3).some(isHedge) ||
    isFelt(before) ||
    isReported(tokens, first) ||
    before.some(({ lower }) => /^(?:allegations?|accusations?|charges)$/.test(lower))
  );
}

/** How far before its verb the “whether” may stand, in tokens. */
const reportReach = 40;

/** “not whether the mill discriminated against women”, “Reports that dozens were detained”. */
function isReported(tokens: readonly Token[], first: number): boolean {
  const before = tokens.slice(Math.max(0, first - reportReach), first);
  return before.some(
    ({ lower }, i) =>
      lower === 'whether' || (lower === 'that' && /^reports?$/.test(wordAt(before, i - 1))),
  );
}

/** “feel discriminated against”, “before being shot down”. */
function isFelt(before: readonly Token[]): boolean {
  const [previous, last] = [wordAt(before, before.length - 2), wordAt(before, before.length - 1)];
  return (
    /^(?:feel|feeling|feels|felt)$/.test(last) || (last === 'being' && prepositions.has(previous))
  );
}

function isAuxiliary({ lower }: Token): boolean {
  return auxiliaries.has(lower);
}

/** What stands before a noun, and not before a verb. */
function isNominal({ lower }: Token): boolean {
  // “some supposedly cured patients”
  const isManner = /^(?:freshly|newly|ostensibly|supposedly)$/.test(lower);
  return isManner || determiners.has(lower) || prepositions.has(lower) || lower.endsWith("'s");
}

function isHedge({ lower }: Token): boolean {
  return hedges.has(lower);
}

const objectStarts = toWordSet(
  'two three four five six dozens investors patients people it them him her of against',
);

/** “strikes the town”, “seizes two villages”, not “drone strikes on”. */
function isObjectStart(next: Token | undefined): boolean {
  if (!next || next.kind === 'punctuation') return false;
  const isWord = determiners.has(next.lower) || objectStarts.has(next.lower);
  return isWord || next.kind === 'number' || isCapitalised(next);
}

function isPluralSubject({ lower }: Token): boolean {
  return (
    /^(?:they|we|people|police|troops)$/.test(lower) ||
    (/[^s]s$/.test(lower) && !auxiliaries.has(lower))
  );
}

function readFeeling(sentence: Sentence, i: number): Claim | undefined {
  const mood = readMood(sentence.tokens, i);
  if (mood) return toFeeling(sentence, mood.first, mood.last);
  return readHurtFeeling(sentence, i) ?? readGrowingFeeling(sentence, i);
}

function toFeeling(sentence: Sentence, first: number, last: number): Claim | undefined {
  return toRunClaim(sentence, { kind: 'feeling', first, last });
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

/** “eroded trust”, “shattered public confidence”. */
function readHurtFeeling(sentence: Sentence, i: number): Claim | undefined {
  const { tokens } = sentence;
  const verb = matchFeelingVerb(tokens, i);
  if (!verb || !isStated(tokens, verb)) return undefined;
  for (let at = verb.last + 1; at <= verb.last + 3; at++) {
    const word = wordAt(tokens, at);
    if (feelingObjects.has(word)) return toFeeling(sentence, i, at);
    if (prepositions.has(word) || tokens[at]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** “Fear is spreading”, “anger has been mounting”. */
function readGrowingFeeling(sentence: Sentence, i: number): Claim | undefined {
  const { tokens } = sentence;
  if (!feelings.has(tokens[i])) return undefined;
  if (i > 0 && !/^(?:and|,|public)$/.test(wordAt(tokens, i - 1))) return undefined;
  let at = i + 1;
  while (/^(?:is|are|has|have|was|were|been)$/.test(wordAt(tokens, at))) at++;
  const grow = matchGrowVerb(tokens, at);
  return grow && grow.form !== 'base' ? toFeeling(sentence, i, grow.last) : undefined;
}

/** Newest year that counts as history. There is no clock here, so it moves with our releases. */
const historyYear = 2004;

const yearNumbers = createMarkedShapeList((lower) => /^1[5-9]\d\d$|^20\d\d$/.test(lower));

/** “The 1912 sinking”: what the history books say needs no source. */
export function isHistory(sentence: Sentence): boolean {
  if (!yearNumbers.isIn(sentence)) return false;
  const years = sentence.tokens
    .filter((token) => /^1[5-9]\d\d$|^20\d\d$/.test(token.text))
    .map((token) => Number(token.text));
  return years.length > 0 && years.every((year) => year <= historyYear);
}
