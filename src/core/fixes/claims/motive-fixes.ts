import type { Sentence } from '../../document/sentences/sentences.ts';
import type { Motive } from '../../facts/claims/motives/motives.ts';
import { wordAt } from '../../document/words/tokens.ts';
import { isPersonNoun } from '../../english/person-nouns.ts';
import { createVerbMatcher } from '../../english/verb-matcher.ts';
import { auxiliaries, prepositions } from '../../english/word-classes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { hasAccusation } from './accusation-reach.ts';
import { findClauses } from '../../repair/clauses/clause-bounds.ts';
import { deleteTail } from '../../repair/cuts/delete-clause.ts';
import { deleteWords } from '../../repair/cuts/delete-words.ts';
import { findAttributionFixes, type ClaimPlace } from '../attribution-fixes.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { maxFixes, toSuggestions } from '../../repair/suggestion.ts';

/** Cuts a motive, or gives it to somebody who knows it. */
export function findMotiveFixes(
  claim: ClaimPlace,
  sentence: Sentence,
  motive: Motive,
): readonly ProseFix[] {
  const place = { ...claim, isAccusation: true };
  if (isUnparted(motive) || isNeeded(place, motive) || isAimed(place, sentence, motive))
    return findAttributionFixes(place);
  // “altered the chart {to cover their tracks}”: parted from its motive the blame would be nobody’s.
  if (hasAccusation(place.block, sentence, motive))
    return findAttributionFixes({ ...place, reach: 'sentence' });
  const asked = insertOwner(place, motive) ?? splitOff(place, sentence, motive);
  const split = toSuggestions('Ask who says so', asked);
  const owned = split.length > 0 ? split : findAttributionFixes(place);
  const isWhole = split.length > 0 && isDescription(place, motive);
  const cut = isWhole ? [] : findCut(place, sentence, motive);
  // A motive may be the news, and whoever knows it may be found; “deliberately” is a word.
  const isWord = motive.kind === 'will' || motive.kind === 'kind';
  return (isWord ? [...cut, ...owned] : [...owned, ...cut]).slice(0, maxFixes);
}

/** “tried to”, “secretly”: nothing is left without it. */
function isUnparted({ kind }: Motive): boolean {
  return kind === 'attempt' || kind === 'secret';
}

/**
 * “{knowingly} sold cars that leaked”, “{deliberately} overcharges tenants, knowing that …”, “{deliberately} starves his
 * workers”: the word is the least of what somebody is blamed for, and without it the blame would stay and nobody ask.
 */
function isWrongAnyway({ block, span }: ClaimPlace, sentence: Sentence, motive: Motive): boolean {
  if (motive.kind !== 'will') return false;
  if (/^(?:knowing|wilful|willful|witting)ly$/i.test(block.text.slice(span.start, span.end)))
    return true;
  const isKnowing = sentence.tokens.some(
    ({ lower, start }) => start > span.end && /^(?:hoping|knowing)$/.test(lower),
  );
  return isKnowing || isDoneToPeople(sentence, motive);
}

/** How many words there may be between a verb and the people to whom it is done. */
const objectReach = 3;

/** “deliberately misplaced elderly {patients}” */
function isDoneToPeople({ tokens }: Sentence, { last }: Motive): boolean {
  const behind = tokens.slice(last + 2, last + 3 + objectReach);
  const end = behind.findIndex(({ kind, lower }) => kind !== 'word' || prepositions.has(lower));
  return behind.slice(0, end < 0 ? behind.length : end).some(({ base }) => isPersonNoun(base));
}

const matchImputed = createVerbMatcher([...findWordSet('imputed-verbs')]);

/** “{deliberately} set out to hurt him”: without the word the blame stands, and sounds surer. */
function isFlatter({ tokens }: Sentence, { kind, last }: Motive): boolean {
  return kind === 'will' && matchImputed(tokens, last + 1) !== undefined;
}

/** “They are using his success in an attempt to …”: one uses a thing for something. */
function isNeeded({ block, span }: ClaimPlace, { kind }: Motive): boolean {
  const before = block.text.slice(Math.max(0, span.start - 80), span.start);
  return kind === 'aim' && /\bus(?:e|es|ed|ing) (?!to\b)[^,;]{1,60} $/.test(before);
}

/** “a strategy {that [SOURCE TK] said was} meant to stall the inquiry”, “a blitz {that [SOURCE TK] said was meant} to discredit her”. */
function insertOwner(place: ClaimPlace, motive: Motive): readonly ProseEdit[] | undefined {
  const { start, end } = place.span;
  const { text } = place.block;
  const words = text.slice(start, end);
  // “a campaign meant {to discredit her}”
  const meant = /\b(?:aimed|calculated|designed|intended|meant) $/.exec(
    text.slice(Math.max(0, start - 'calculated '.length), start),
  )?.[0];
  if (meant !== undefined && isDescription(place, motive)) {
    const at = start - meant.length;
    return [{ span: { start: at, end: at }, newText: 'that [SOURCE TK] said was ' }];
  }
  const verb = /^(?:aimed|calculated|designed|intended|meant) /.test(words) ? 'was' : 'was meant';
  if (!isDescription(place, motive) || (verb === 'was meant' && !words.startsWith('to ')))
    return undefined;
  return [{ span: { start, end: start }, newText: `that [SOURCE TK] said ${verb} ` }];
}

/** “followed a strategy {meant to stall the inquiry}”: what sort of one it was is all that is said of it. */
function isDescription({ block, span }: ClaimPlace, { kind }: Motive): boolean {
  if (kind !== 'aim' || block.text.startsWith('in ', span.start)) return false;
  return bareNoun.test(block.text.slice(Math.max(0, span.start - bareLength), span.start));
}

/** “followed a strategy”, but not “on a Friday night”. */
const bareNoun = /(?<!\b(?:at|by|in|into|on|to) )\ban? (?:[\p{Alpha}-]+ ){1,3}$/u;
/** Longest such words, in characters. */
const bareLength = 60;

/** “{deliberately} let the boiler fail so that the tenants would go”: without the word the aim is still there. */
function isAimed({ block, span }: ClaimPlace, { end }: Sentence, { kind }: Motive): boolean {
  if (kind !== 'will' && kind !== 'kind') return false;
  return /\b(?:in order to|so (?:that|as to))\b/.test(block.text.slice(span.end, end));
}

/** “closed the school for fear of reprisals”, “out of fear that”: what was feared is half of the story, and no cut mends it. */
function isNews({ block, span }: ClaimPlace): boolean {
  return /^(?:for|out of) fear\b/i.test(block.text.slice(span.start, span.end));
}

function findCut(place: ClaimPlace, sentence: Sentence, motive: Motive): ProseFix[] {
  const { block, span } = place;
  if (isNews(place) || isFlatter(sentence, motive) || isWrongAnyway(place, sentence, motive))
    return [];
  const { tokens } = sentence;
  const { kind } = motive;
  if (kind === 'aim' || kind === 'reason') {
    const start = tokens[findDegree(tokens, motive)]?.start ?? span.start;
    return toSuggestions('Cut the motive', deleteTail(block, { start, end: span.end }));
  }
  const word = block.text.slice(span.start, span.end);
  const edits = deleteWords(block, span, kind === 'will' ? 'adverb' : 'adjective');
  return toSuggestions(`Delete “${word}”`, edits);
}

const degrees = findWordSet('motive-degrees');

/** “chose the levy {purely} to appease the left”: how far it was the motive belongs to it. */
function findDegree(tokens: Sentence['tokens'], { first }: Motive): number {
  return degrees.has(wordAt(tokens, first - 1)) ? first - 1 : first;
}

/** “…the forum in an attempt to avoid questions.” → “…the forum. [SOURCE TK] said the aim was to avoid questions.” */
function splitOff(
  { block, span }: ClaimPlace,
  sentence: Sentence,
  motive: Motive,
): readonly ProseEdit[] | undefined {
  const { tokens, marks, end } = findClauses(block, sentence);
  const { kind, last } = motive;
  const first = findDegree(tokens, motive);
  const [before, head, tail] = [tokens[first - 1], tokens[first], tokens[last]];
  if (!before || !head || !tail || kind === 'will' || kind === 'kind') return undefined;
  // What stands behind a mark after the motive is not the motive’s: nothing can be split off there.
  if (marks.some((mark) => mark >= first - 1) || last + 1 >= end) return undefined;
  if (auxiliaries.has(before.lower)) return undefined;
  const words = toOwned(
    block.text.slice(span.start, span.end),
    kind,
    head.start < span.start ? `${head.lower} ` : '',
  );
  return words === undefined
    ? undefined
    : [{ span: { start: before.end, end: tail.end }, newText: `. [SOURCE TK] said ${words}` }];
}

/** What the source said: “the aim was to”, “it was in retaliation for”. */
function toOwned(words: string, kind: Motive['kind'], degree: string): string | undefined {
  if (kind === 'reason')
    return words.endsWith(' for') ? `it was ${degree}${words.replace(/^as /, '')}` : undefined;
  if (words.startsWith('to ')) return `the aim was ${degree}${words}`;
  return words.endsWith(' to') ? `the aim was ${degree}to` : undefined;
}
