import { isCapitalised, textAt, wordAt, type Token } from '../document/tokens.ts';
import type { Attribution, FrameContext } from './attributions.ts';
import { toContentEnd } from './content.ts';
import { toPhraseAttribution, toSurroundings } from './phrase-attribution.ts';
import { isInQuotation } from './quotations.ts';
import { findMainSubject } from './frame-subjects.ts';
import { findReportingVerb, type VerbHit } from './reporting.ts';
import { isSpeechNoun } from './speech-nouns.ts';
import type { TokenRun } from './subjects.ts';
import { determiners, prepositions } from './word-classes.ts';

/** Attributions whose cue is a phrase: “according to”, “by” behind a reporting participle, “her claim that”. */
export function findPhraseFrames(context: FrameContext): Attribution[] {
  const { tokens } = context.sentence;
  const found: Attribution[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || isInQuotation(context.quotations, token)) continue;
    const attribution =
      readAccordingTo(context, i) ??
      readByPhrase(context, i) ??
      readCiting(context, i) ??
      readSpeechNoun(context, i);
    if (attribution) found.push(attribution);
  }
  return found;
}

const accordingPhrases = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['as', 'reported', 'by'],
  ['as', 'described', 'by'],
  ['based', 'on', 'data', 'from'],
] as const;

function readAccordingTo(context: FrameContext, i: number): Attribution | undefined {
  const { tokens } = context.sentence;
  const phrase = accordingPhrases.find((words) =>
    words.every((word, k) => wordAt(tokens, i + k) === word),
  );
  if (!phrase) return undefined;
  const run = findObject(tokens, i + phrase.length);
  if (!run) return undefined;
  const content = toSurroundings(tokens, i, run.last);
  return toPhraseAttribution(context, {
    cue: { first: i, last: i + phrase.length - 1 },
    source: run,
    lemma: phrase.join(' '),
    content,
    contentKind: 'clause',
  });
}

/** The noun phrase from `first` to the next mark outside names and figures. */
function findObject(tokens: readonly Token[], first: number): TokenRun | undefined {
  let last = first - 1;
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || /^[,.;:—–?!“”"()]$/.test(token.text)) break;
    if (
      i > first &&
      /^(?:that|which|who|but|while|though|although|when|because)$/.test(token.lower)
    )
      break;
    last = i;
  }
  return last < first ? undefined : { first, last };
}

/** “The incident, reported by Governor Stone, …”, “The toll was confirmed by the ministry”. */
function readByPhrase(context: FrameContext, i: number): Attribution | undefined {
  const { tokens } = context.sentence;
  if (wordAt(tokens, i) !== 'by') return undefined;
  const verb = tokens[i - 1];
  const hit = verb && findReportingVerb(tokens, i - 1);
  if (!hit || !isReported(hit)) return undefined;
  const run = findObject(tokens, i + 1);
  const opening = tokens[0];
  if (!run || !opening || !/\p{L}|\[/u.test(textAt(tokens, run.first))) return undefined;
  if (wordAt(tokens, run.first).endsWith('ing')) return undefined;
  const content = [{ start: opening.start, end: verb.end }];
  const trimmed = trimRun(tokens, run);
  const isPassive = /^(?:is|are|was|were|been|be|being)$/.test(wordAt(tokens, i - 2));
  const isMain = isPassive && hit.verb.takes !== 'object';
  const cue = { first: i - 1, last: i };
  return toPhraseAttribution(context, {
    cue,
    source: trimmed,
    lemma: `${hit.verb.lemma} by`,
    content,
    contentKind: isMain ? 'clause' : 'noun-phrase',
  });
}

/** “reported by”, “confirmed by”; not “backed by”, “written by”: who acts states nothing. */
function isReported({ form, verb }: VerbHit): boolean {
  return (
    (form === 'past' || form === 'participle') &&
    !/^(?:accept|back|celebrate|endorse|issue|register|support|welcome|write)$/.test(verb.lemma)
  );
}

/** “by Governor Stone via his channel”: the source ends before the next preposition that starts an aside. */
function trimRun(tokens: readonly Token[], { first, last }: TokenRun): TokenRun {
  for (let i = first + 1; i <= last; i++) {
    if (/^(?:via|in|on|during|after|before|as|through|to|with)$/.test(wordAt(tokens, i)))
      return { first, last: i - 1 };
  }
  return { first, last };
}

/** “…, citing the labor ministry”. */
function readCiting(context: FrameContext, i: number): Attribution | undefined {
  const { tokens } = context.sentence;
  if (!/^(?:citing|quoting)$/.test(wordAt(tokens, i)) || textAt(tokens, i - 1) !== ',')
    return undefined;
  const run = findObject(tokens, i + 1);
  const content = toSurroundings(tokens, i, run?.last ?? i);
  return (
    run &&
    toPhraseAttribution(context, {
      cue: { first: i, last: i },
      source: run,
      lemma: wordAt(tokens, i),
      content,
      contentKind: 'clause',
    })
  );
}

const offers = /^(?:call|demand|offer|pledge|promise|proposal|request|threat|vow)$/;

/** “the union’s earlier claim that …”, “Berlin’s pledge last month to add …”: a noun of speech with its owner before it. */
function readSpeechNoun(context: FrameContext, i: number): Attribution | undefined {
  const { tokens } = context.sentence;
  const noun = tokens[i];
  if (!noun || !(isSpeechNoun(noun) || offers.test(noun.lower))) return undefined;
  const link = findNounLink(tokens, i);
  const next = tokens[link + 1];
  const subject = link < 0 ? undefined : findNounOwner(context, i);
  if (!next || !subject) return undefined;
  return toPhraseAttribution(context, {
    cue: { first: i, last: i },
    source: subject,
    lemma: noun.base,
    content: [{ start: next.start, end: toContentEnd(tokens) }],
    // what is promised is told in the writer’s words
    contentKind: wordAt(tokens, link) === 'that' ? 'clause' : 'noun-phrase',
  });
}

/** Whose claim it is: “the union’s”; with “He repeated his claim that” the subject says it more clearly than “his”. */
function findNounOwner(context: FrameContext, noun: number): TokenRun | undefined {
  const { tokens } = context.sentence;
  let owner = noun - 1;
  while (owner > noun - 5 && tokens[owner]?.kind === 'word' && !isPossessive(wordAt(tokens, owner)))
    owner--;
  const word = wordAt(tokens, owner);
  if (!isPossessive(word)) return undefined;
  const isPronoun = /^(?:his|her|their|its)$/.test(word);
  return (
    (isPronoun ? findMainSubject(context, owner) : undefined) ?? {
      first: findOwnerStart(tokens, owner),
      last: owner,
    }
  );
}

/** The “that” behind a noun of speech, or the “to” behind an offer and its date; -1 without one. */
function findNounLink(tokens: readonly Token[], noun: number): number {
  if (wordAt(tokens, noun + 1) === 'that') return noun + 1;
  if (!offers.test(wordAt(tokens, noun))) return -1;
  const to = tokens.slice(noun + 1, noun + 4).findIndex((token) => token.lower === 'to');
  const verb = tokens[noun + to + 2];
  return to >= 0 &&
    verb?.kind === 'word' &&
    verb.text === verb.lower &&
    !determiners.has(verb.lower)
    ? noun + 1 + to
    : -1;
}

/** “the campaign’s”, “Governor Stone’s”: back to the article, or to the first capital. */
function findOwnerStart(tokens: readonly Token[], owner: number): number {
  let first = owner;
  while (isCapitalised(tokens[first - 1]) && !prepositions.has(wordAt(tokens, first - 1))) first--;
  return determiners.has(wordAt(tokens, first - 1)) ? first - 1 : first;
}

function isPossessive(word: string): boolean {
  return /'s$|s'$|^(?:his|her|their|its)$/.test(word);
}
