import { findSentenceAt, type Block } from '../document/block.ts';
import { toWordSet } from '../facts/word-classes.ts';
import adjectives from '../lexicons/adjectives.json' with { type: 'json' };
import known from '../lexicons/known-names.json' with { type: 'json' };
import { findWordSet } from '../lexicons/word-sets.ts';
import { isDocumentWord, isOrganisationWord, isRoleWord } from '../facts/sources.ts';
import { appendAttribution, isAttributedAtEnd } from '../repair/append-attribution.ts';
import { prependAttribution } from '../repair/prepend-attribution.ts';
import { isFronted } from '../repair/coordination.ts';
import { isPluralNoun } from '../repair/plural.ts';
import type { Span } from '../span.ts';
import type { Story } from '../story/story.ts';
import type { ProseEdit, ProseFix } from '../rules/rule.ts';
import { hasOwnSource } from './sentence-fixes.ts';
import { toSuggestions } from './suggestion.ts';

const properAdjectives = toWordSet(adjectives.properAdjectives);

/** Where a claim stands, and what the draft knows around it. */
export interface ClaimPlace {
  readonly block: Block;
  /** Position of the block in `story.document.blocks`. */
  readonly index: number;
  readonly story: Story;
  readonly span: Span;
}

/**
 * Offers an owner for a claim: a source that the copy ties to it, else the latest one named (marked [CHECK TK],
 * because a false attribution is worse than none), then a placeholder.
 */
export function findAttributionFixes(place: ClaimPlace): ProseFix[] {
  return [...findOfferFixes(place), ...findAskFixes(place)];
}

/** Offers the source that the copy ties to a claim, plain. */
export function findRestatedSource(place: ClaimPlace): ProseFix[] {
  return findOfferFixes(place, ({ isCarried }) => isCarried);
}

/** Asks for a source: “…, [SOURCE TK] said.” */
export function findAskFixes(place: Pick<ClaimPlace, 'block' | 'span'>): ProseFix[] {
  return toSuggestions('Ask who says so', attribute(place, '[SOURCE TK] said'));
}

/** A source of the draft that may own a claim, as a fix words it. */
export interface OfferedSource {
  /** The title of the fix. */
  readonly title: string;
  readonly name: string;
  /** “ [CHECK TK]” where nothing in the copy ties the source to the claim. */
  readonly check: '' | ' [CHECK TK]';
  readonly isCarried: boolean;
}

/** The sources of the draft that can stand before “said”: the carried one, then the latest fitting one. */
function findOfferedSources({ story, index, span }: ClaimPlace): OfferedSource[] {
  return story
    .findOffers(index, span)
    .filter(
      ({ name, isCarried }) => isPrintable(name) && (isCarried || !places.has(name.toLowerCase())),
    )
    .map(({ name, isCarried }) => ({
      title: isCarried ? `Attribute to ${name}` : `Attribute to ${name}, to check`,
      name,
      check: isCarried ? '' : ' [CHECK TK]',
      isCarried,
    }));
}

/**
 * Gives a claim to the sources that the draft names already, each to be checked: what stands in another paragraph
 * is no proof that the source says this too.
 */
export function findOffersToCheck(place: ClaimPlace): ProseFix[] {
  return toOfferFixes(place, findSourcesToCheck(place));
}

/** The sources of the draft, each with its [CHECK TK]. */
export function findSourcesToCheck(place: ClaimPlace): OfferedSource[] {
  return findOfferedSources(place).map(({ name }) => ({
    title: `Attribute to ${name}, to check`,
    name,
    check: ' [CHECK TK]',
    isCarried: false,
  }));
}

function findOfferFixes(
  place: ClaimPlace,
  isWanted: (offer: OfferedSource) => boolean = () => true,
): ProseFix[] {
  return toOfferFixes(place, findOfferedSources(place).filter(isWanted));
}

function toOfferFixes(place: ClaimPlace, sources: readonly OfferedSource[]): ProseFix[] {
  return sources.flatMap(({ title, name, check }) =>
    toSuggestions(title, attribute(place, `${name} said${check}`)),
  );
}

/** Longest sentence whose reader waits for its source, in tokens. */
const maxBehind = 40;

/** Behind the sentence; before it where it is long, or it ends in a way that takes no more words. */
function attribute(
  { block, span }: Pick<ClaimPlace, 'block' | 'span'>,
  words: string,
): readonly ProseEdit[] | undefined {
  const sentence = findSentenceAt(block, span.start);
  if (!sentence || isAttributedAtEnd(block, sentence)) return undefined;
  if (hasOwnSource(block, sentence)) return undefined;
  const behind = appendAttribution(block, sentence.index, words);
  const isLong = sentence.tokens.length > maxBehind;
  if (behind && !(isLong && !isFronted(sentence.tokens))) return behind;
  return prependAttribution(block, sentence.index, words) ?? behind;
}

/** Longest name of a source that reads well before “said”, in words. */
const maxWords = 8;

/** Whether a source can stand before “said”: somebody or something known to speak, in a few words. */
export function isPrintable(name: string): boolean {
  if (
    /^(?:he|she|it|they|there|here|who|which|that|this|these|those|by|from|in|on|of)\b/i.test(name)
  ) {
    return false;
  }
  if (/[,;:“”"(]|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.test(name)) return false;
  if (isMute(name)) return false;
  const words = name.split(/\s+/);
  if (lacksArticle(words)) return false;
  const isName = words.length === 1 ? /^\p{Lu}/u.test(name) : /\s\p{Lu}/u.test(name);
  return words.length <= maxWords && (isName || words.some(isSpeakingNoun));
}

/** “Germany said” asks for an office rather than a country. */
const places = new Set(known.places);

const unfit = findWordSet('no-speaker');

/** “Wall Street”, “a reporter”, “the German”, “Editorialists”: nobody whom one could ring up. */
function isMute(name: string): boolean {
  if (/^(?:both|all|each|every|most|many|few|other|some)\b/i.test(name)) return true;
  const bare = name.toLowerCase().replace(/^(?:the|an?) /, '');
  if (unfit.has(bare) || /(?:^| )(?:reporter|journalist|columnist|survey|poll)s?$/.test(bare))
    return true;
  // “the German”, but “the Kremlin”
  if (bare !== name.toLowerCase() && properAdjectives.has(bare)) return true;
  return /^\p{L}+(?:ists|ians|ers|ors|crats|icans)$/u.test(name);
}

/** “Indiana governor”: one person of an office takes an article, “prosecutors” take none. */
function lacksArticle(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (/^(?:the|an?|his|her|its|their|\[.*)$/i.test(first) || !/^\p{Ll}/u.test(last)) return false;
  return (
    isSpeakingNoun(last) && !isPluralNoun(last) && !/^(?:police|data|staff|people)$/.test(last)
  );
}

function isSpeakingNoun(word: string): boolean {
  return isRoleWord(word) || isOrganisationWord(word) || isDocumentWord(word);
}
