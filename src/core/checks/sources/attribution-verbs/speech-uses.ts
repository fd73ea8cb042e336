import type { Sentence } from '../../../document/sentences/sentences.ts';
import { textAt, wordAt, type Token } from '../../../document/words/tokens.ts';
import type { Attribution } from '../../../facts/attributions.ts';
import { isCalendarWord } from '../../../facts/names.ts';
import { isOfSelf } from '../../../facts/attributions/intentions.ts';
import type { ReportingVerb } from '../../../facts/attributions/reporting.ts';
import {
  conjunctions,
  determiners,
  finiteWords,
  prepositions,
  toWordSet,
} from '../../../english/word-classes.ts';
import { isClosedWord, isJoiner } from '../../../english/word-shapes.ts';
import { isClaimsNoun } from './claims-nouns.ts';
import { isClaimedThing } from './claimed-objects.ts';
import { isPlea } from './pleas.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { isFiniteVerb, opensWithVerb } from '../../../english/verbs.ts';

/** What a verb takes where it stands: a clause or a quotation, as “said” does, or an object. */
export type SpeechUse = 'speech' | 'object' | 'gerund';

/** What a loaded verb with an object must be about to be a verb of speech: “refuted the allegation”. */
const speechObjects = findWordSet('speech-objects');

/** What one can only answer or judge in words, where a verb means nothing else: “brushed aside their objections”. */
const answeredThings = findWordSet('answered-things');

/** What one claims, concedes or admits without saying a word. */
const otherObjects = findWordSet('claimed-things');

const particles = toWordSet('out off up back down away over');
const objectPrepositions = toWordSet('about against at by for from into of to with');

/** With a clause or a quotation it is speech; with an object only if that is something said. */
export function findSpeechUse(
  { tokens }: Sentence,
  attribution: Attribution,
  verb: ReportingVerb,
): SpeechUse | undefined {
  const { cue } = attribution;
  const first = tokens.findIndex((token) => token.start >= cue.start);
  const rest = tokens.filter((token) => token.start >= cue.end);
  if (isNoStatement(tokens, first) || isEarned(tokens, first, rest)) return undefined;
  if (isNeverSaid(tokens, first, rest) || isBoasted(verb, rest)) return undefined;
  if (/^(?:admit|confess)$/.test(verb.lemma) && isPlea(tokens, rest)) return undefined;
  if (verb.lemma === 'insist' && isDemand(rest)) return undefined;
  if (isGerund(rest[0])) return verb.takes === 'clause' ? 'gerund' : undefined;
  return readUse(attribution, verb, rest);
}

/** “He would {never} admit it, but”: nothing was said. */
function isNeverSaid(tokens: readonly Token[], first: number, rest: readonly Token[]): boolean {
  return (
    /^(?:it|so|that|this)$/.test(wordAt(rest, 0)) &&
    (rest[1] === undefined || rest[1].kind === 'punctuation') &&
    /^(?:never|not|\w+n't)$/.test(wordAt(tokens, first - 1))
  );
}

/** “The phone boasts {a} bright screen”: it has one. */
function isBoasted({ lemma }: ReportingVerb, rest: readonly Token[]): boolean {
  const [next] = rest;
  if (lemma !== 'boast' || !next) return false;
  return next.kind === 'number' || /^(?:an?|both|its|more|some|two|three)$/.test(next.lower);
}

function readUse(
  attribution: Attribution,
  verb: ReportingVerb,
  rest: readonly Token[],
): SpeechUse | undefined {
  if (isOtherObject(rest, verb) || particles.has(wordAt(rest, 0))) return undefined;
  if (isSaidBehind(attribution, verb, rest) || isOfSelf(verb.lemma, rest)) return 'speech';
  if (isElsewhere(rest, verb)) return undefined;
  if (!/^(?:object|words)$/.test(verb.takes) && isSpeechBehind(rest, verb, attribution.contentKind))
    return 'speech';
  return hasSpeechObject(rest.slice(0, 6), verb) ? 'object' : undefined;
}

/** “…,” she fumed; “…,” snapped chief clerk Ana Ruiz */
function isSaidBehind(
  { cue, contentKind, content, source }: Attribution,
  verb: ReportingVerb,
  rest: readonly Token[],
): boolean {
  if (contentKind === 'noun-phrase' || !content.some(({ end }) => end <= cue.start)) return false;
  const isInverted = contentKind === 'quotation' && source.start >= cue.end;
  return isInverted || !takesThing(verb) || rest[0]?.kind !== 'word';
}

/** “In contrast, Roy has maintained support”, “In his “reply” Roy debunked the charge” */
function takesThing({ lemma, takes }: ReportingVerb): boolean {
  return doing.has(lemma) || takes === 'object' || lemma === 'point out';
}

function isOtherObject(rest: readonly Token[], verb: ReportingVerb): boolean {
  if (verb.lemma === 'claim' && isClaimedThing(rest)) return true;
  return rest.slice(0, 4).some(({ lower }) => otherObjects.has(lower));
}

/** “bragged about”, “bragged loudly about”. */
function isElsewhere(rest: readonly Token[], { lemma }: ReportingVerb): boolean {
  if (lemma === 'insist' && isInsistedOn(rest)) return true;
  const at = wordAt(rest, 0).endsWith('ly') ? 1 : 0;
  return /^(?:about|against|of|to|into|\w+sel(?:f|ves))$/.test(wordAt(rest, at));
}

/** Verbs that also have things for an object: one maintains a lead, reveals a statue. */
const doing = findWordSet('handled-verbs');

function isSpeechBehind(
  rest: readonly Token[],
  { lemma }: ReportingVerb,
  contentKind: Attribution['contentKind'],
): boolean {
  // “he fumed, slamming the door”
  if (rest[0]?.text === ',' && isGerund(rest[1])) return false;
  if (lemma === 'point out') return startsSpeech(rest);
  if (doing.has(lemma)) return startsSpeech(rest, ({ lower }) => finiteWords.has(lower));
  const isLate = rest[0] !== undefined && prepositions.has(rest[0].lower);
  if (isLabel(rest)) return false;
  return contentKind !== 'noun-phrase' && (!isLate || startsSpeech(rest));
}

/** “claimed earlier abuse, on May 5: that …”: nothing but a thing stands behind the verb, of which nobody says it. */
export function isOfThing({ tokens }: Sentence, { cue, content }: Attribution): boolean {
  const rest = tokens.filter(({ start }) => start >= cue.end);
  if (rest[0]?.kind !== 'word' || content.some(({ end }) => end <= cue.start)) return false;
  // “admitted the theft and was fined”
  const stop = rest.findIndex(
    ({ kind }, i) =>
      kind === 'punctuation' || (isJoiner(rest[i]) && opensWithVerb(rest.slice(i + 1))),
  );
  const words = rest.slice(0, stop < 0 ? undefined : stop);
  // “claims the mill leaks and claimed in May”
  const mayBeVerb =
    isJoiner(rest[stop]) && words.length > 2 && /[^s]s$/.test(textAt(words, words.length - 1));
  if (words.length > maxThing || mayBeVerb) return false;
  const hasClause = words.some(
    (token) => isFiniteVerb(token) || /^(?:that|how|what|why|whether)$|ed$/.test(token.lower),
  );
  return !hasClause && !/^[“"‘]/.test(textAt(rest, stop));
}

/** Longest thing of which it is sure that it is no clause, in tokens. */
const maxThing = 4;

/** “proclaimed the bridge a “triumph””: what it is called, and nothing that is said of it. */
function isLabel(rest: readonly Token[]): boolean {
  const quote = rest.findIndex(({ text }) => /^(?:[“"‘]|'')$/.test(text));
  if (quote < 2 || !/^(?:an?|as|the)$/.test(wordAt(rest, quote - 1))) return false;
  return !rest.slice(0, quote).some((token) => token.lower === 'that' || isFiniteVerb(token));
}

/** Whether a clause or a quotation stands behind a verb: “that …”, “, “…””, “he had lied”, “in May that …”. */
function startsSpeech(rest: readonly Token[], isVerb = isFiniteVerb): boolean {
  const next = rest[0];
  if (!next || next.kind === 'punctuation') return true;
  if (/^(?:that|how|why|whether|(?:i|he|she|it|they|we|you|there)'\w+)$/.test(next.lower))
    return true;
  const stop = rest.findIndex(
    ({ kind, lower }) => kind === 'punctuation' || /^(?:and|but)$/.test(lower),
  );
  const words = stop < 0 ? rest : rest.slice(0, stop);
  if (isAdverbial(next)) {
    // “fumed at the “chaos””
    const isQuoted =
      /^(?:[“"‘]|'')$/.test(textAt(rest, stop)) && !determiners.has(wordAt(rest, stop - 1));
    return isQuoted || isClauseLate(rest);
  }
  // “a ridge shown by a dark streak”
  const verb = words.findIndex(
    (token, i) => i > 0 && isVerb(token) && wordAt(words, i + 1) !== 'by',
  );
  return verb > 0 && !words.slice(1, verb + 1).some((_, i) => isNewSubject(words, i + 1));
}

/** How far behind a verb its “that” may stand, in tokens. */
const thatReach = 16;

/** “in a speech on May 5, 2004, that the mill was safe” */
function isClauseLate(rest: readonly Token[]): boolean {
  const that = rest.slice(0, thatReach).findIndex(({ lower }) => lower === 'that');
  const between = rest.slice(0, Math.max(that, 0));
  // A comma that is not of a date parts the clause from its verb.
  const isOneClause = between.every(
    (token, i) =>
      token.kind !== 'punctuation' || (token.text === ',' && between[i - 1]?.kind === 'number'),
  );
  return (
    that > 0 &&
    isOneClause &&
    !between.some((token) => conjunctions.has(token.lower) || isStop(token))
  );
}

/** Another verb than the “stating” of “in an article stating that …”. */
function isStop(token: Token): boolean {
  return isFiniteVerb(token) && !token.lower.endsWith('ing');
}

/** “on Sunday that”, “repeatedly that”, “Sunday that”: what may stand between a verb and its clause. */
function isAdverbial(token: Token): boolean {
  const { lower } = token;
  return (
    prepositions.has(lower) ||
    isCalendarWord(token) ||
    /(?:.{3}ly|again|also|this|last)$/.test(lower)
  );
}

/** “the progress he has made”, “the harm the cuts have done”: the clause belongs to the noun. */
function isNewSubject(words: readonly Token[], i: number): boolean {
  const word = wordAt(words, i);
  if (/^(?:i|he|she|it|they|we|you|who|which|that)(?:'\w+)?$/.test(word)) return true;
  const before = words[i - 1];
  return /^(?:her|his|its|the|their)$/.test(word) && before !== undefined && isNoun(before);
}

function isNoun(token: Token): boolean {
  return token.kind === 'word' && !isClosedWord(token) && !isFiniteVerb(token);
}

/** “refuted the allegation”, “slammed the report as sloppy”. */
function hasSpeechObject(rest: readonly Token[], { takes }: ReportingVerb): boolean {
  const object = rest.findIndex(
    ({ lower }) => speechObjects.has(lower) || (takes === 'object' && answeredThings.has(lower)),
  );
  return (
    object >= 0 &&
    rest.slice(0, object).every(({ kind, lower }) => kind === 'word' && !notBetween.has(lower))
  );
}

const notBetween = new Set([...objectPrepositions, 'in', 'on', 'as', 'and']);

const untrue = findWordSet('untruly');

/** “falsely claimed”, “claimed without evidence”, “first revealed”: the copy says itself why it is no mere “said”. */
function isEarned(tokens: readonly Token[], i: number, rest: readonly Token[]): boolean {
  const before = wordAt(tokens, i - 1);
  // “reportedly reveals”: once is enough
  if (untrue.has(before) || /^(?:first|reportedly)$/.test(before)) return true;
  if (isDoubted(rest)) return true;
  const behind = rest.slice(0, 4).map(({ lower }) => lower);
  return (
    behind.some((word) => untrue.has(word)) ||
    /\bwithout (?:any )?(?:basis|citing|evidence|offering|proof|providing)\b/.test(behind.join(' '))
  );
}

/** “claimed that two had died, but the paper could not verify this”: the copy says that it is no more than a claim. */
function isDoubted(rest: readonly Token[]): boolean {
  return rest.some(
    ({ lower }, i) =>
      /^(?:could|can|cannot|couldn't|can't)$/.test(lower) &&
      rest
        .slice(i, i + doubtReach)
        .some((token) => /^(?:verif|confirm|corroborat)/.test(token.lower)),
  );
}

/** How far behind “could” what could not be done may stand, in tokens. */
const doubtReach = 6;

/** “insisted that she be heard”, “that the council pay”: what is asked for has no finite verb. */
function isDemand(rest: readonly Token[]): boolean {
  if (wordAt(rest, 0) !== 'that') return false;
  const stop = rest.findIndex(({ kind }) => kind === 'punctuation');
  const clause = rest.slice(1, stop < 0 ? undefined : stop);
  const be = clause.findIndex(({ lower }) => lower === 'be');
  if (be > 0 && !clause.slice(0, be).some(isHelper)) return true;
  return (
    clause.length > 2 &&
    !clause.some((token, i) => i > 0 && (isFiniteVerb(token) || isHelper(token)))
  );
}

/** “insisted on a fresh start”, which nobody says; not “insisted on Monday that”. */
function isInsistedOn(rest: readonly Token[]): boolean {
  const isOn = /^(?:on|upon)$/.test(wordAt(rest, 0)) && !isCalendarWord(rest[1]);
  return isOn && !isClauseLate(rest);
}

function isHelper({ lower }: Token): boolean {
  return lower === 'to' || finiteWords.has(lower);
}

/** “could claim”; “have challenged claims that …”: a verb before it makes a noun of it. */
function isNoStatement(tokens: readonly Token[], i: number): boolean {
  if (/^(?:to|would|could|might|may|can)$/.test(wordAt(tokens, i - 1))) return true;
  // “her stuttered and confused answers”
  if (/(?:['’]s|s['’])$/.test(textAt(tokens, i - 1)) && wordAt(tokens, i).endsWith('ed'))
    return true;
  return isClaimsNoun(tokens, i);
}

/** “admitted using a phone” */
function isGerund(token: Token | undefined): boolean {
  return /^(?!during$|(?:any|every|no|some)thing$)\p{Alpha}{2,}ing$/u.test(token?.text ?? '');
}
