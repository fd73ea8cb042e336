import { findPositions, joinOpenings, joinSigns } from '../../../document/words/positions.ts';
import {
  isCapitalised,
  textAt,
  wordAt,
  type Token,
  toTokenSpan,
} from '../../../document/words/tokens.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import { createMarkedShapeList, createWordList } from '../../../document/words/words.ts';
import causes from '../../../lexicons/claims/causes.json' with { type: 'json' };
import type { Span } from '../../../span.ts';
import { isHistory } from '../../claims.ts';
import { findSubject, type TokenRun } from '../../../english/subjects.ts';
import { isDefinite, isEffect, readObject } from './cause-effects.ts';
import { isByAct, isHarm, isAccountSum } from './settled-causes.ts';
import { moreCauseWords, readMoreCauses } from './more-causes.ts';
import { createVerbMatcher, type VerbMatch } from '../../../english/verb-matcher.ts';
import { determiners, subjectPronouns } from '../../../english/word-classes.ts';
import { createWordMatcher } from '../../../english/word-matcher.ts';

const matchPassive = createWordMatcher(causes.passives);
const matchActive = createVerbMatcher([...causes.actives, ...causes.origins]);
const matchFronted = createWordMatcher(causes.fronted);
const matchChange = createVerbMatcher(causes.changes);
const matchEvent = createVerbMatcher(causes.events);
/** What everybody at the scene could see. */
const weather = createWordList(causes.weather);
const because = createWordList(['because']);

/** Without one of these no cause is named. */
export const causeSigns = joinSigns(
  [matchActive.openings, moreCauseWords, because],
  [...causes.passives, ...causes.fronted],
);
/** What the words start with that name a cause. */
const openings = joinOpenings([
  matchPassive.openings,
  matchActive.openings,
  matchFronted.openings,
  moreCauseWords,
  because,
]);

type TokenTest = (tokens: readonly Token[], i: number) => boolean;

/** Finds where a sentence says what caused a thing whose cause is a finding; the span is the words that say so. */
export function findCauses(sentence: Sentence): readonly Span[] {
  const { tokens } = sentence;
  if (!causeSigns.isIn(sentence) || isHistory(sentence)) return [];
  const isCaused = weather.isIn(sentence) ? isChange : isEvent;
  const isOpen = hypotheticals.isIn(sentence) && tokens.some(isHypothetical);
  return findPositions(sentence, openings).flatMap((i) => {
    const clause = readBecause(tokens, i, isCaused);
    if (clause || isOpen || isSuspected(sentence, i)) return clause ?? [];
    return (
      readPassive(tokens, i) ??
      readActive(tokens, i) ??
      readFronted(tokens, i, isCaused) ??
      readMoreCauses(tokens, i) ??
      []
    );
  });
}

/** How far from its verb, on either side, a cause may be called a suspicion, in tokens. */
const guessReach = 5;

const suspicions = createWordList(['apparent', 'possible', 'presumed', 'suspected']);

/** “A suspected gas leak led to the blast”: nobody says that it did. */
function isSuspected(sentence: Sentence, i: number): boolean {
  const near = findPositions(sentence, suspicions);
  return near.some((at) => at >= i - guessReach && at < i + guessReach);
}

/** “The bridge collapsed because the bolts were loose”; why people do something they know themselves. */
function readBecause(tokens: readonly Token[], i: number, isCaused: TokenTest): Span | undefined {
  if (!because.has(tokens[i]) || wordAt(tokens, i + 1) === 'of') return undefined;
  const before = tokens.slice(0, i);
  if (before.some(isHypothetical)) return undefined;
  if (isByAct(tokens, i)) return undefined;
  return before.some((_, at) => isCaused(before, at)) ? toTokenSpan(tokens, i, i) : undefined;
}

/** “The strike failed”, “rents rose”. */
function isEvent(tokens: readonly Token[], i: number): boolean {
  const event = matchEvent(tokens, i);
  if (!event) return isChange(tokens, i);
  const isBare = event.form === 'base' || event.form === 'thirdPerson';
  const subject = isBare ? undefined : findSubject(tokens, i);
  return subject !== undefined && !subjectPronouns.has(wordAt(tokens, subject.last));
}

const hypotheticals = createMarkedShapeList(
  (lower) => /^\w+n't$/.test(lower),
  'if would could may might can whether should not never unless'.split(' '),
);

/** “would”, “if”; not the month of May. */
function isHypothetical(token: Token): boolean {
  return hypotheticals.has(token) && token.text !== 'May';
}

/** “The crash was caused by a faulty brake”; not “Malaria is caused by a parasite”, which is in the books. */
function readPassive(tokens: readonly Token[], i: number): Span | undefined {
  const last = matchPassive(tokens, i);
  if (last === undefined) return undefined;
  let verb = i - 1;
  while (
    /^(?:been|likely|probably|largely|partly|also|mostly|directly|mainly|primarily|chiefly|in|part)$/.test(
      wordAt(tokens, verb),
    )
  )
    verb--;
  const helper = wordAt(tokens, verb);
  if (textAt(tokens, i - 1) === ',') return readAside(tokens, i, last);
  if (!/^(?:was|were|is|are|has|have|had)$/.test(helper)) return undefined;
  const subject = findSubject(tokens, verb);
  if (!subject || !isEffect(tokens, subject)) return undefined;
  const isGeneric = /^(?:is|are)$/.test(helper) && !isDefinite(tokens, subject);
  // “was the result of” says it with its verb; of “was caused by” the participle is enough.
  const first = determiners.has(wordAt(tokens, i)) ? verb : i;
  return isGeneric ? undefined : toTokenSpan(tokens, first, last);
}

/** “The bankruptcy, {the result of} reckless buying, …” */
function readAside(tokens: readonly Token[], i: number, last: number): Span | undefined {
  const subject = determiners.has(wordAt(tokens, i)) ? findSubject(tokens, i - 1) : undefined;
  const isOwn = subject && isEffect(tokens, subject) && isDefinite(tokens, subject);
  return isOwn ? toTokenSpan(tokens, i, last) : undefined;
}

/** “Faulty wiring led to the fire”, “has resulted in fewer deaths”. */
function readActive(tokens: readonly Token[], i: number): Span | undefined {
  const verb = matchActive(tokens, i);
  if (!verb) return undefined;
  if (!/^(?:past|participle|gerund)$/.test(verb.form)) return readPresentOrigin(tokens, verb);
  const isTail = verb.form === 'gerund' && textAt(tokens, i - 1) === ',';
  if (!isTail && (verb.form === 'gerund' || !findSubject(tokens, i))) return undefined;
  // “The leak stemmed from a crack”: the effect comes first.
  const object = origins.has(verb.lemma)
    ? findSubject(tokens, i)
    : readObject(tokens, verb.last + 1);
  // “Heavy rain led to flooding”: everybody could see it rain.
  if (tokens.slice(0, i).some((token) => weather.has(token))) return undefined;
  const first = /^(?:has|have|had)$/.test(wordAt(tokens, i - 1)) ? i - 1 : i;
  return object && isFound(tokens, i, object) ? toTokenSpan(tokens, first, verb.last) : undefined;
}

/** An effect whose cause somebody had to find. */
function isFound(tokens: readonly Token[], verb: number, effect: TokenRun): boolean {
  return (
    isEffect(tokens, effect) && !isAccountSum(tokens, verb, effect) && !isHarm(tokens, verb, effect)
  );
}

/** Verbs whose subject is the effect. */
const origins: ReadonlySet<string> = new Set(causes.origins);

/** “The layoffs {stem from} a botched purchase”: of what has happened; what illness stems from in general is in the books. */
function readPresentOrigin(tokens: readonly Token[], verb: VerbMatch): Span | undefined {
  if (!origins.has(verb.lemma) || verb.form === 'gerund') return undefined;
  const subject = findSubject(tokens, verb.first);
  const isOwn = subject && isEffect(tokens, subject) && isDefinite(tokens, subject);
  return isOwn ? toTokenSpan(tokens, verb.first, verb.last) : undefined;
}

/** “Thanks to the tax cut, hiring rose”, “Prices fell because of the drought”. */
function readFronted(tokens: readonly Token[], i: number, isCaused: TokenTest): Span | undefined {
  const last = matchFronted(tokens, i);
  if (last === undefined || isPerson(tokens, last + 1)) return undefined;
  const change = tokens.findIndex(
    (_, at) => (i === 0 ? at > last : at < i) && isCaused(tokens, at),
  );
  return change < 0 ? undefined : toTokenSpan(tokens, i, last);
}

/** “thanks to Ruiz”, “thanks to her”. */
function isPerson(tokens: readonly Token[], i: number): boolean {
  return isCapitalised(tokens[i]) || /^(?:him|her|them|you|his)$/.test(wordAt(tokens, i));
}

function isChange(tokens: readonly Token[], i: number): boolean {
  const change = matchChange(tokens, i);
  if (!change || change.form === 'base' || change.form === 'gerund') return false;
  const subject = findSubject(tokens, i);
  return subject !== undefined && isEffect(tokens, subject);
}
