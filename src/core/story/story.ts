import type { Document } from '../document/document.ts';
import type { Attribution } from '../facts/attributions.ts';
import type { Quotation } from '../facts/quotations.ts';
import { isInQuotation } from '../facts/quotations.ts';
import type { Settings } from '../settings.ts';
import { isOverlapping, isWithin, type Span } from '../span.ts';
import { findCarry, type Carry } from './carry.ts';
import { findEntities } from './entities.ts';
import { findStorySentences, type StorySentence } from './sentences.ts';
import { findSpeaker, type Speaker } from './speakers.ts';

/** A place in the prose of a block. */
export interface Place {
  /** Index into `document.blocks`. */
  readonly block: number;
  readonly span: Span;
}

/** Someone or something that the draft names as a source. */
export interface Source {
  /** `s1`, `s2`, … in order of first mention. */
  readonly id: string;
  /** The fullest form that the draft uses. */
  readonly name: string;
  readonly kind: 'named' | 'role' | 'document' | 'vague';
  readonly mentions: readonly Place[];
}

/** How a statement is owned; finer than any rule (see the fact-check sheet). */
export type Ownership = 'attributed' | 'carried' | 'distant' | 'cited' | 'none';

/** Who owns some words, and why. */
export interface Owner {
  readonly ownership: Ownership;
  /**
   * Enough for the no-source rules: the words have an owner, or their sentence names a source even though the
   * words lie outside what is attributed.
   */
  readonly isCovered: boolean;
  /** The entity, where one is known. */
  readonly source?: Source;
  /** The words of the copy that name the source for this statement. */
  readonly words?: Place;
  readonly cue?: Place;
  /** The attribution that this one was carried from. */
  readonly carriedFrom?: Place;
  readonly attribution?: Attribution;
  readonly carry?: Carry;
}

/** A source that a fix may offer. */
export interface SourceOffer {
  /** As it reads in the middle of a sentence: “the general staff”, “Cole”. */
  readonly name: string;
  /** The copy itself ties it to the claim; otherwise it is only the latest one named. */
  readonly isCarried: boolean;
}

/** What runs across blocks: how attribution travels, who the sources are. */
export interface Story {
  readonly document: Document;
  readonly settings: Settings;
  readonly sources: readonly Source[];
  readonly sentences: readonly StorySentence[];
  /** The body sentence that holds these words; undefined outside the body. */
  sentenceAt(block: number, offset: number): StorySentence | undefined;
  /** Who owns these words of a block. */
  ownerOf(block: number, span: Span): Owner;
  speakerOf(block: number, quotation: Quotation): Speaker | undefined;
  sourceOf(attribution: Attribution): Source | undefined;
  /** Whether these words are not the writer's: quoted, or in the content of a clause, quotation or label. */
  isVoiced(block: number, span: Span): boolean;
  /** Whether these words stand in a quotation. */
  isQuoted(block: number, span: Span): boolean;
  /** The sources that a fix may offer for a claim: the carried one, then the latest one named before it. */
  findOffers(block: number, span: Span): readonly SourceOffer[];
}

const voices = new Set<Attribution['contentKind']>(['clause', 'quotation', 'label']);

/** Links the facts of all blocks. */
export function createStory(document: Document, settings: Settings): Story {
  const sentences = findStorySentences(document);
  const firsts = new Map<number, number>();
  for (const { block, position } of sentences) if (!firsts.has(block)) firsts.set(block, position);
  const entities = findEntities(document, sentences);
  const carries = new Map<number, Carry | undefined>();

  const sentenceAt = (block: number, offset: number): StorySentence | undefined => {
    for (let i = firsts.get(block) ?? Infinity; sentences[i]?.block === block; i++) {
      if (offset < (sentences[i]?.sentence.end ?? 0)) return sentences[i];
    }
    return undefined;
  };
  const carryOf = (position: number): Carry | undefined => {
    if (!carries.has(position)) carries.set(position, findCarry(document, sentences, position));
    return carries.get(position);
  };
  const isQuoted = (block: number, span: Span): boolean => {
    const own = document.blocks[block]?.block;
    return own !== undefined && (own.kind === 'quotation' || isInQuotation(own.facts.quotations, span));
  };
  const toOwner = (ownership: Ownership, attribution: Attribution, block: number): Owner => {
    const source = entities.sourceOf(attribution);
    const { cue } = attribution;
    return {
      ownership,
      isCovered: true,
      attribution,
      ...(source && { source }),
      words: { block, span: { start: attribution.source.start, end: attribution.source.end } },
      cue: { block, span: { start: cue.start, end: cue.end } },
    };
  };

  const ownerOf = (index: number, span: Span): Owner => {
    const block = document.blocks[index]?.block;
    if (!block) return { ownership: 'none', isCovered: false };
    const own = sentenceAt(index, span.start);
    const quotation = block.facts.quotations.find((each) => isWithin(span, each));
    const speaker = quotation && findSpeaker(document, sentences, index, quotation);
    if (speaker) return toOwner('attributed', speaker.attribution, speaker.block);
    const attributions = block.facts.attributions;
    const covering = findCovering(attributions, span);
    if (covering) return toOwner('attributed', covering, index);
    const sentence = block.sentences.find(({ end }) => span.start < end);
    const isCited = sentence !== undefined && block.facts.citations.some((citation) => touches(citation.span, sentence));
    if (isCited) return { ownership: 'cited', isCovered: true };
    const near = attributions.find((each) => each.sentence === sentence?.index && each.source.kind !== 'none');
    const carry = own && carryOf(own.position);
    if (carry) {
      const isDistant = carry.direction === 'backward' || !carry.isSameParagraph;
      const owner = toOwner(isDistant ? 'distant' : 'carried', carry.attribution, carry.from.block);
      const { words } = owner;
      return { ...owner, carry, ...(words && { carriedFrom: words }) };
    }
    return { ownership: 'none', isCovered: near !== undefined, ...(near && { attribution: near }) };
  };

  const isVoiced = (index: number, span: Span): boolean => {
    if (isQuoted(index, span)) return true;
    const attributions = document.blocks[index]?.block.facts.attributions ?? [];
    return attributions.some(
      ({ contentKind, content, source }) =>
        voices.has(contentKind) && source.kind !== 'none' && content.some((each) => isWithin(span, each)),
    );
  };

  const findOffers = (index: number, span: Span): SourceOffer[] => {
    const owner = ownerOf(index, span);
    const carried = owner.carry && owner.attribution;
    if (carried) return [{ name: toMidSentence(entities.sourceOf(carried)?.name ?? carried.source.text), isCarried: true }];
    const own = sentenceAt(index, span.start);
    const earlier = sentences.slice(0, own?.position ?? 0).flatMap((each) => each.attributions);
    const latest = earlier.findLast(({ source }) => source.kind === 'named' || source.kind === 'role');
    const name = latest && (entities.sourceOf(latest)?.name ?? latest.source.text);
    return name ? [{ name: toMidSentence(name), isCarried: false }] : [];
  };

  return {
    document,
    settings,
    sources: entities.sources,
    sentences,
    sentenceAt,
    ownerOf,
    speakerOf: (index, quotation) => findSpeaker(document, sentences, index, quotation),
    sourceOf: entities.sourceOf,
    isVoiced,
    isQuoted,
    findOffers,
  };
}

function findCovering(attributions: readonly Attribution[], span: Span): Attribution | undefined {
  return attributions.find(
    ({ source, content }) => source.kind !== 'none' && content.some((each) => isOverlapping(each, span)),
  );
}

function touches(citation: Span, sentence: Span): boolean {
  return citation.start >= sentence.start && citation.start <= sentence.end + 1;
}

/** “The ministry” at the start of a sentence is “the ministry” within one. */
function toMidSentence(name: string): string {
  return name.replace(/^(?:The|A|An|His|Her|Their|Its)\b/, (word) => word.toLowerCase());
}
