import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import type { Attribution, FrameContext } from './attribution.ts';
import { toContentEnd } from './content.ts';
import { findMainSubject } from './frame-subjects.ts';
import { toPhraseAttribution, toSurroundings } from './phrase-attribution.ts';
import { isSpeechNoun, speechNouns } from './speech-nouns.ts';
import type { TokenRun } from '../../english/subjects.ts';
import { determiners, prepositions } from '../../english/word-classes.ts';
import type { Span } from '../../span.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

const offers = createWordList(findWordSet('offers'));

/** What somebody reckons or aims at, with its number before or behind it. */
const reckonings = createWordList(findWordSet('reckonings'));

/** The nouns that are read here: no other word needs to be. */
export const ownedNouns = createWordList(
  [offers, reckonings, speechNouns].flatMap(({ words }) => words),
);

/**
 * A noun of speech with its owner before it: “the union’s earlier claim that …”, “Arden’s promise in May to hire …”,
 * “Cole’s goal of $3 million”, “the agency’s $3 million estimate”.
 */
export function readOwnedNoun(context: FrameContext, i: number): Attribution | undefined {
  const noun = context.sentence.tokens[i];
  if (!noun) return undefined;
  const isReckoning = reckonings.has(noun);
  if (!isReckoning && !isSpeechNoun(noun) && !offers.has(noun)) return undefined;
  return readClaim(context, i, noun) ?? (isReckoning ? readReckoning(context, i) : undefined);
}

function readClaim(context: FrameContext, i: number, noun: Token): Attribution | undefined {
  const { tokens } = context.sentence;
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

/** “Cole’s goal of $3 million”; “the agency’s $3 million estimate”; “In the agency’s outlook, the debt would double”. */
function readReckoning(context: FrameContext, i: number): Attribution | undefined {
  const { tokens } = context.sentence;
  const owner = findOwnerEnd(tokens, i);
  if (owner === undefined || !isCapitalisedOrNoun(tokens[owner])) return undefined;
  // “his 14th goal”
  if (/^(?:first|second|third|\d+(?:st|nd|rd|th))$/.test(wordAt(tokens, i - 1))) return undefined;
  const content = [
    ...findNumberBefore(tokens, owner, i),
    ...findNumberBehind(tokens, i),
    ...findOutlook(tokens, i),
  ];
  return toPhraseAttribution(context, {
    cue: { first: i, last: i },
    source: { first: findOwnerStart(tokens, owner), last: owner },
    lemma: wordAt(tokens, i),
    content,
    contentKind: 'noun-phrase',
  });
}

const countNouns = findWordSet('own-counts');
/** How far behind “by” the count stands, in tokens. */
const countReach = 7;

/** “Some 900 came, by the union’s own count”, “By Cole’s reckoning, …”. */
export function readByCount(context: FrameContext, i: number): Attribution | undefined {
  const { tokens } = context.sentence;
  if (wordAt(tokens, i) !== 'by') return undefined;
  const offset = tokens
    .slice(i + 2, i + countReach)
    .findIndex(({ lower }) => countNouns.has(lower));
  const noun = i + 2 + offset;
  const owner = offset < 0 ? undefined : findOwnerEnd(tokens, noun);
  if (owner === undefined || owner <= i || !isCapitalisedOrNoun(tokens[owner])) return undefined;
  return toPhraseAttribution(context, {
    cue: { first: i, last: i },
    source: { first: findOwnerStart(tokens, owner), last: owner },
    lemma: `by ${wordAt(tokens, noun)}`,
    content: toSurroundings(tokens, i, noun),
    contentKind: 'clause',
  });
}

/** Not “this year’s budget”, “today’s target”: a time owns nothing. */
function isCapitalisedOrNoun(token: Token | undefined): boolean {
  return !/^(?:year|week|month|day|today|yesterday|tomorrow|season|quarter)'?s'?$/.test(
    token?.lower ?? '',
  );
}

/** “the agency’s [$3 million] estimate”. */
function findNumberBefore(tokens: readonly Token[], owner: number, noun: number): Span[] {
  const [first, last] = [tokens[owner + 1], tokens[noun - 1]];
  const hasNumber = tokens.slice(owner + 1, noun).some(({ kind }) => kind === 'number');
  return hasNumber && first && last ? [{ start: first.start, end: last.end }] : [];
}

/** “Cole’s goal of [$3 million]”, to the next mark. */
function findNumberBehind(tokens: readonly Token[], noun: number): Span[] {
  const first = tokens[noun + 2];
  if (!first || !/^(?:for|of|to)$/.test(wordAt(tokens, noun + 1))) return [];
  const mark = tokens.findIndex(({ text }, i) => i > noun + 2 && /^[,;:.()—–―-]$/.test(text));
  const last = tokens[(mark < 0 ? tokens.length : mark) - 1];
  return last && last.start >= first.start ? [{ start: first.start, end: last.end }] : [];
}

/** “By 2030, the end of the agency’s outlook, [the debt would double]”. */
function findOutlook(tokens: readonly Token[], noun: number): Span[] {
  const first = tokens[noun + 2];
  const isFronted = prepositions.has(wordAt(tokens, 0)) && wordAt(tokens, noun + 1) === ',';
  const isForeseen = tokens
    .slice(noun + 2, noun + 10)
    .some(({ lower }) => /^w(?:ill|ould)$/.test(lower));
  return first && isFronted && isForeseen
    ? [{ start: first.start, end: toContentEnd(tokens) }]
    : [];
}

/** Whose claim it is: “the union’s”; with “He repeated his claim that” the subject says it more clearly than “his”. */
export function findNounOwner(context: FrameContext, noun: number): TokenRun | undefined {
  const { tokens } = context.sentence;
  const owner = findOwnerEnd(tokens, noun);
  if (owner === undefined) return undefined;
  const isPronoun = /^(?:his|her|their|its)$/.test(wordAt(tokens, owner));
  return (
    (isPronoun ? findMainSubject(context, owner) : undefined) ?? {
      first: findOwnerStart(tokens, owner),
      last: owner,
    }
  );
}

/** Most words between an owner and what is owned. */
const ownerReach = 4;

/** The possessive before a noun, over a few words between them; of “the farmers’” the noun. */
function findOwnerEnd(tokens: readonly Token[], noun: number): number | undefined {
  for (let i = noun - 1; i >= noun - ownerReach - 1; i--) {
    if (isPossessive(wordAt(tokens, i))) return i;
    if (isPluralMark(tokens, i)) return i - 1;
    if (!tokens[i] || tokens[i]?.kind === 'punctuation') return undefined;
  }
  return undefined;
}

/** The mark behind “farmers’”. */
function isPluralMark(tokens: readonly Token[], i: number): boolean {
  const [owner, mark] = [tokens[i - 1], tokens[i]];
  if (mark?.text !== '’' || owner?.end !== mark.start) return false;
  return owner.kind === 'word' && owner.lower.endsWith('s');
}

/** The “that” behind a noun of speech, or the “to” behind an offer and its date; -1 without one. */
function findNounLink(tokens: readonly Token[], noun: number): number {
  if (wordAt(tokens, noun + 1) === 'that') return noun + 1;
  if (!offers.has(tokens[noun])) return -1;
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
