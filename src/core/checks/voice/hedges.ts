import type { Sentence } from '../../document/sentences/sentences.ts';
import { hasQuestionMark, toTokenSpan, wordAt, type Token } from '../../document/words/tokens.ts';
import { findPositions, joinOpenings, mergePositions } from '../../document/words/positions.ts';
import { createWordList } from '../../document/words/words.ts';
import { isPastForm } from '../../english/past-forms.ts';
import { findReportingVerb } from '../../facts/attributions/reporting.ts';
import { determiners, isMidVerbWord, prepositions, toWordSet } from '../../english/word-classes.ts';
import type { Span } from '../../span.ts';
import { findForecastStarts, forecastSigns, readForecast } from './forecasts.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

const adverbs = toWordSet('apparently arguably doubtless evidently presumably probably');

/** A word of estimate, and nobody who estimates. */
export interface Hedge extends Span {
  /** “Probably”, “poised to”: the caution of the writer rather than a forecast of somebody’s. */
  readonly isMild: boolean;
}

/** “is likely to slip”, “will likely slip”, “probably”: an estimate, and nobody who makes it. */
export function findHedges(sentence: Sentence): readonly Hedge[] {
  const { tokens } = sentence;
  const starts = findPositions(sentence, estimates);
  const positions = mergePositions(starts, findForecastStarts(sentence));
  // What follows from a condition, and what is only asked, is no forecast.
  if (positions.length === 0 || hasQuestionMark(tokens)) return [];
  if (/^(?:had|should)$/.test(wordAt(tokens, 0))) return [];
  if (nobodys.isIn(sentence) || isThinking(sentence) || tokens.length < fewest) return [];
  return positions.flatMap((i) => {
    const hedge = readLikely(tokens, i) ?? readAdverb(tokens, i) ?? findForecast(tokens, i);
    return hedge && !isTold(tokens, i) ? { ...hedge, isMild: isMild(tokens, i) } : [];
  });
}

const weather = createWordList(findWordSet('weather'));

/** Fewest tokens of a sentence that foretells something, unlike “Probably not.” */
const fewest = 5;

/** “He had been told that he probably would lose”: somebody else’s estimate, though the passive hides whose. */
function isTold(tokens: readonly Token[], i: number): boolean {
  return tokens.slice(0, i).some((_, k) => {
    const that = findReportingVerb(tokens, k) ? tokens.slice(k + 1, i) : [];
    return that.some(({ lower }) => lower === 'that');
  });
}

const estimates = createWordList(['likely', 'unlikely', ...adverbs]);
/** Without one of these there is no hedge in a sentence, but for an outcome that a modal verb opens. */
export const hedgeSigns = joinOpenings([forecastSigns, estimates]);

/** “…, the reasoning goes”, “A common refrain is that …”: an argument that somebody else has made. */
export function isThinking(sentence: Sentence): boolean {
  if (!thoughts.isIn(sentence)) return false;
  const { tokens } = sentence;
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (tokens.slice(0, Math.max(0, colon)).some((token) => thoughts.has(token))) return true;
  return tokens.some(
    ({ lower }, i) =>
      (lower === 'goes' && thoughts.has(tokens[i - 1])) ||
      (lower === 'is' && wordAt(tokens, i + 1) === 'that' && thoughts.has(tokens[i - 1])),
  );
}

const thoughts = createWordList(findWordSet('trains-of-thought'));
const mild = toWordSet(
  'all almost bound destined doomed favored figures in most no poised stands sure would',
);

const toned = toWordSet('likelihood neither none');

function isMild(tokens: readonly Token[], i: number): boolean {
  const before = wordAt(tokens, i - 1);
  // “a case that could derail the nominee”: what kind of case it is
  if (
    before === 'that' &&
    /^(?:could|may|might)$/.test(wordAt(tokens, i)) &&
    !isAppraised(tokens, i)
  )
    return true;
  if (isRestricting(tokens, i) || isConceded(tokens, i)) return true;
  // “None of them will be easy”, “In all likelihood it will be crucial”
  if (tokens.slice(Math.max(0, i - 6), i).some((token) => toned.has(token.lower))) return true;
  return before === 'would' || mild.has(wordAt(tokens, i)) || adverbs.has(wordAt(tokens, i));
}

/** “While it is unlikely to pass, the bill has friends”, “In a year when turnout could be decisive, …”: said on the way. */
function isConceded(tokens: readonly Token[], i: number): boolean {
  const [opening, comma] = [wordAt(tokens, 0), tokens.findIndex(({ text }) => text === ',')];
  const isFronted = conceding.has(opening) || prepositions.has(opening);
  return isFronted && comma > i && tokens.slice(0, i).some(({ lower }) => conceding.has(lower));
}

const conceding = toWordSet('although though when while');

/** “the seats that are likely to decide the vote”: which seats, and no forecast of its own. */
function isRestricting(tokens: readonly Token[], likely: number): boolean {
  const be = readLikelyStart(tokens, likely);
  return be !== undefined && /^(?:that|who)$/.test(wordAt(tokens, be - 1));
}

/** “could prove costly”. */
function isAppraised(tokens: readonly Token[], modal: number): boolean {
  return /^(?:be|become|prove|remain)$/.test(wordAt(tokens, modal + 1));
}

/** What follows from a condition is no forecast; and whoever says “I” gives an opinion, and everybody knows whose. */
const nobodys = createWordList(
  `if unless whether i i'm i've i'd i'll me my we we're we've we'd we'll us our you your scenario scenarios`.split(
    ' ',
  ),
);

/** “is likely to”, “are very unlikely to”, “will likely”; who is “more likely to” do something has been counted. */
function readLikely(tokens: readonly Token[], i: number): Span | undefined {
  const token = tokens[i];
  if (!token || !/^(?:un)?likely$/.test(token.lower) || isOfCourt(tokens, i)) return undefined;
  if (isOfPast(tokens, i)) return toTokenSpan(tokens, i, i + 1);
  // “Snow is likely to fall on the hills”: a forecast, and everybody knows whose.
  if (tokens.slice(0, 3).some((each) => weather.has(each))) return undefined;
  if (/^(?:will|would)$/.test(wordAt(tokens, i - 1))) return toTokenSpan(tokens, i - 1, i);
  const be = readLikelyStart(tokens, i);
  if (be !== undefined && isAsked(tokens, be)) return undefined;
  return be !== undefined && wordAt(tokens, i + 1) === 'to'
    ? toTokenSpan(tokens, be, i + 1)
    : undefined;
}

/** “will likely be arraigned Monday”: a date in court. */
function isOfCourt(tokens: readonly Token[], likely: number): boolean {
  const acts = /^(?:arraigned|charged|extradited|sentenced)$/;
  return tokens.slice(likely + 1, likely + 4).some(({ lower }) => acts.test(lower));
}

/** “It is unclear which striker is likely to leave”: a question. */
function isAsked(tokens: readonly Token[], be: number): boolean {
  return tokens.slice(Math.max(0, be - 4), Math.max(0, be - 1)).some(({ lower }, i, words) => {
    const isFree = tokens[be - words.length - 2 + i]?.text !== ',';
    return isFree && /^(?:how|what|which|whose)$/.test(lower);
  });
}

/** “The rain likely dampened sales”, “was likely sparked by lightning”: an estimate of what is past; not “the likely armed man”. */
function isOfPast(tokens: readonly Token[], likely: number): boolean {
  const [before, next] = [tokens[likely - 1], tokens[likely + 1]];
  if (wordAt(tokens, likely) !== 'likely' || before?.kind !== 'word') return false;
  if (!next || !isPastForm(next)) return false;
  const isOther = /^(?:and|as|least|less|more|most|or|so|too|very)$/.test(before.lower);
  return !isOther && !determiners.has(before.lower) && !prepositions.has(before.lower);
}

/** Where “{are} very likely” starts. */
function readLikelyStart(tokens: readonly Token[], likely: number): number | undefined {
  let be = likely - 1;
  while (isDegree(tokens[be])) be--;
  return /^(?:is|are|was|were|seems?|appears?)$/.test(wordAt(tokens, be)) ? be : undefined;
}

function isDegree(token: Token | undefined): boolean {
  if (!token || /^(?:is|are|was|were)$/.test(token.lower)) return false;
  return /^(?:very|highly|quite|not|now)$/.test(token.lower) || isMidVerbWord(token);
}

/** “presumably”. */
function readAdverb(tokens: readonly Token[], i: number): Span | undefined {
  if (!adverbs.has(wordAt(tokens, i))) return undefined;
  return toTokenSpan(tokens, i, i);
}

/** “could prove costly”. */
function findForecast(tokens: readonly Token[], i: number): Span | undefined {
  const run = readForecast(tokens, i);
  return run && toTokenSpan(tokens, run.first, run.last);
}
