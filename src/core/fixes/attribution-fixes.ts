import { findSentenceAt, type Block } from '../document/block.ts';
import { isNoAccuser } from '../checks/voice/accusers.ts';
import { isAttributedAtEnd } from '../repair/attributions/append-attribution.ts';
import { placeAttribution, type Credit } from '../repair/attributions/place-attribution.ts';
import type { Span } from '../span.ts';
import type { Story } from '../story/story.ts';
import type { ProseEdit, ProseFix } from '../report.ts';
import { findWordSet } from '../lexicons/word-sets.ts';
import { isAccusing } from './claims/accusing-sentence.ts';
import { hasOwnSource } from './sentence-fixes.ts';
import { isPrintable, isReachable } from './printable-source.ts';
import { deleteWords } from '../repair/cuts/delete-words.ts';
import { joinRepairs } from '../repair/rewrites/recast-sentence.ts';
import { toSuggestions } from '../repair/suggestion.ts';
import type { Sentence } from '../document/sentences/sentences.ts';
import { createWordList } from '../document/words/words.ts';
import type { Token } from '../document/words/tokens.ts';
import { toWordSet } from '../english/word-classes.ts';

/** Where a claim stands, and what the draft knows around it. */
export interface ClaimPlace {
  readonly block: Block;
  /** Position of the block in `story.document.blocks`. */
  readonly index: number;
  readonly story: Story;
  readonly span: Span;
  /** How much a source may own besides; by default no clause but that of the claim. */
  readonly reach?: Credit['reach'];
  /** Whoever is named to be checked would be the accuser: no source of the draft is guessed at. */
  readonly isAccusation?: boolean;
}

/**
 * Offers an owner for a claim: the source that is sure to own it, else a placeholder, and only then the latest source
 * named, marked [CHECK TK], because a false attribution is worse than none. An accusation gets no such name.
 */
export function findAttributionFixes(place: ClaimPlace): ProseFix[] {
  const asked = findAskFixes(place);
  const offers = findOfferedSources(place);
  const sure = offers.filter(({ isSure }) => isSure);
  // Where a placeholder does not fit, a name does not either.
  const guesses = asked.length > 0 ? offers.filter(({ isSure }) => !isSure) : [];
  return [...toOfferFixes(place, sure), ...asked, ...toOfferFixes(place, guesses)];
}

/** Offers the source that is sure to own a claim, plain. */
export function findRestatedSource(place: ClaimPlace): ProseFix[] {
  return toOfferFixes(
    place,
    findOfferedSources(place).filter(({ isSure }) => isSure),
  );
}

/** Where a source is asked for. */
export type AskPlace = Pick<ClaimPlace, 'block' | 'span'> & Partial<ClaimPlace>;

/** Asks for a source: “…, [SOURCE TK] said.” */
export function findAskFixes(
  place: AskPlace,
  cue: Credit['cue'] = 'said',
  more: Pick<Credit, 'isAvowed'> = {},
): ProseFix[] {
  const title = cue === 'said' ? 'Ask who says so' : 'Ask for the source';
  return toSuggestions(title, attribute(place, { source: '[SOURCE TK]', cue, ...more }));
}

/** A source of the draft that may own a claim, as a fix words it. */
export interface OfferedSource {
  /** The title of the fix. */
  readonly title: string;
  readonly name: string;
  /** “ [CHECK TK]” where the copy does not say that the source owns the claim. */
  readonly check: '' | ' [CHECK TK]';
  readonly isSure: boolean;
  /** A body or an office, which may own somebody else’s claim. */
  readonly isOfficial: boolean;
}

/** The sources of the draft that can stand before “said”: the carried one, or the latest fitting one. */
function findOfferedSources(place: ClaimPlace): OfferedSource[] {
  const { story, index, span } = place;
  if (isOfNoAccuser(place)) return [];
  return (
    story
      .findOffers(index, span)
      // A friend or a neighbour who speaks next door has said nothing of this.
      .filter(({ isSure, isOfficial }) => isSure || (isOfficial && !isGrave(place)))
      .filter(({ name, isSure }) => isPrintable(name) && (isSure || isReachable(name)))
      .filter(({ name }) => !story.isAccused(name.split(' ').at(-1)?.toLowerCase() ?? name))
      .map(({ name, isSure, isOfficial }) => ({
        isOfficial,
        title: isSure ? toSureTitle(name) : toCheckTitle(name),
        name,
        check: isSure ? '' : ' [CHECK TK]',
        isSure,
      }))
  );
}

/** “was paid $9,000, the accounts show. She {hid} the losses”: the accounts do not show that. */
function isOfNoAccuser({ story, index, span, isAccusation }: ClaimPlace): boolean {
  const carry = isAccusation === true ? story.ownerOf(index, span).carry : undefined;
  return carry !== undefined && isNoAccuser(story, index, span, carry);
}

const crimeSigns = createWordList(findWordSet('crime-signs'));

/** “It is understood that a rival gang is behind it”: whoever is guessed at would be made an accuser. */
function isGrave({ block, span, isAccusation }: ClaimPlace): boolean {
  const sentence = findSentenceAt(block, span.start);
  if (!sentence || isAccusation === true) return true;
  return crimeSigns.isIn(sentence) || isAccusing(block, sentence, span);
}

/** Longest name of a source in the title of a fix, in words. */
const maxTitled = 3;

function toSureTitle(name: string): string {
  return name.split(' ').length <= maxTitled ? `Attribute to ${name}` : 'Restate the source';
}

/** “Check with Ana Ruiz”. */
export function toCheckTitle(name: string): string {
  return `Check with ${name.split(' ').length <= maxTitled ? name : 'the last source'}`;
}

/**
 * Gives a claim to the sources that the draft names already, each to be checked: what stands in another paragraph
 * is no proof that the source says this too.
 */
export function findOffersToCheck(place: ClaimPlace): ProseFix[] {
  const isAsked = findAskFixes(place, 'according to').length > 0;
  return isAsked ? toOfferFixes(place, findSourcesToCheck(place)) : [];
}

/** The bodies and offices of the draft, each with its [CHECK TK]; none for what is told of a crime. */
export function findSourcesToCheck(place: ClaimPlace): OfferedSource[] {
  if (isGrave(place)) return [];
  const official = findOfferedSources(place).filter(({ isOfficial }) => isOfficial);
  return official.map(({ name, isOfficial }) => ({
    isOfficial,
    title: toCheckTitle(name),
    name,
    check: ' [CHECK TK]',
    isSure: false,
  }));
}

function toOfferFixes(place: ClaimPlace, sources: readonly OfferedSource[]): ProseFix[] {
  return sources.flatMap(({ title, name, check }) =>
    toSuggestions(title, attribute(place, { source: name, cue: 'said', check })),
  );
}

/** Longest line at the top of a draft that may be its headline, though it ends in a full stop, in words. */
const maxTop = 16;

function isTopLine({ block, index, story }: AskPlace): boolean {
  if (index !== 0 || !story || block.sentences.length > 1) return false;
  const words = block.tokens.filter(({ kind }) => kind === 'word');
  return words.length <= maxTop && story.document.blocks.length > 1;
}

/** Beside the claim; nowhere in a sentence that has a source of its own, to whom the rest of it would go. */
function attribute(place: AskPlace, credit: Credit): readonly ProseEdit[] | undefined {
  const { block, span, reach = 'clause' } = place;
  const sentence = findSentenceAt(block, span.start);
  if (!sentence || isTopLine(place)) return undefined;
  if (isAttributedAtEnd(block, sentence) || hasOwnSource(block, sentence, span)) return undefined;
  if (isSourcedNext(block, sentence)) return undefined;
  if (isNamedIn(block, sentence, credit.source)) return undefined;
  const { story } = place;
  const isName = (word: string): boolean => story?.isIntroduced(word) ?? false;
  const placed = placeAttribution(block, sentence, span, { ...credit, reach, isName });
  const hedged = joinRepairs(
    placed,
    ...findHedges(block, sentence, span).map((hedge) => deleteWords(block, hedge, 'adverb')),
  );
  const comment = hedged && findOpeningComment(block, sentence);
  return comment ? (joinRepairs(hedged, deleteWords(block, comment, 'adverb')) ?? hedged) : hedged;
}

/** “They hid it. That’s according to two clerks.” */
function isSourcedNext({ sentences, text }: Block, { index }: Sentence): boolean {
  const next = sentences[index + 1];
  return (
    next !== undefined &&
    /^That(?:['’]s| is| was) according to\b/.test(text.slice(next.start, next.end))
  );
}

/** “They bribed the clerk, the clerk said”: whoever the sentence is about is hardly its source. */
function isNamedIn({ text }: Block, { start, end }: Sentence, source: string): boolean {
  const name = source.replace(/^the /i, '').toLowerCase();
  return !source.startsWith('[') && text.slice(start, end).toLowerCase().includes(name);
}

/** What stands where a source should: “He was {supposedly} bribed, [SOURCE TK] said” would have both. */
const sourceHedges = toWordSet(
  'apparently ostensibly presumably purportedly reportedly supposedly',
);

function findHedges({ text }: Block, { tokens }: Sentence, span: Span): readonly Token[] {
  return tokens.filter(({ lower, start, end }) => {
    if (!sourceHedges.has(lower)) return false;
    const between = text.slice(Math.min(end, span.end), Math.max(start, span.start));
    return !/[,;:—–]/.test(between);
  });
}

const commenting: ReadonlySet<string> = new Set(['editorial-adverb', 'intensifier']);

/** “{Shockingly}, no clerk was told”: the comment is the writer’s, and would be put in the mouth of the source. */
function findOpeningComment({ facts }: Block, { start, tokens }: Sentence): Span | undefined {
  if (tokens[1]?.text !== ',') return undefined;
  return facts.phrases.find(
    (phrase) =>
      phrase.start === start && phrase.end === tokens[0]?.end && commenting.has(phrase.kind),
  );
}
