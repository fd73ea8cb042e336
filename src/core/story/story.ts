import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import type { Attribution } from '../facts/attributions.ts';
import type { Quotation } from '../facts/quotations.ts';
import { isQuoted, isVoiced } from '../facts/voice.ts';
import { once } from '../once.ts';
import type { Settings } from '../settings.ts';
import type { Span } from '../span.ts';
import { createAcronymIndex, type AcronymIndex } from './acronyms.ts';
import { createCalendar, type Calendar } from './calendar.ts';
import type { Carry } from './carry.ts';
import { findEntities } from './entities.ts';
import { findConvicted } from './convictions.ts';
import { findUnintroduced } from './introductions.ts';
import { findNameVariants, type PlacedVariant } from './name-variants.ts';
import { findDetailMismatches, type DetailMismatch } from './person-details.ts';
import { createNumberStyle, type NumberStyle } from './number-style.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { createLinks, findOffers, findOwner, findSentence } from './ownership.ts';
import { findBarePolls, type BarePoll } from './polls.ts';
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
  /** A person whom the copy gives no office: fit to speak for themselves only. */
  readonly isPrivate: boolean;
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
  /** The ages and titles of a block that contradict earlier ones of the same person. */
  readonly detailMismatchesIn: (block: number) => readonly DetailMismatch[];
  /** Whether the draft says of somebody, by surname or of anybody at all, that they were found guilty or confessed. */
  readonly isConvicted: (surname: string) => boolean;
  /** The surnames of a block whose owners speak or stand accused, and are never introduced. */
  readonly unintroducedIn: (block: number) => readonly Span[];
  /** The names of a block that the draft spells differently elsewhere. */
  readonly nameVariantsIn: (block: number) => readonly PlacedVariant[];
  /** The polls of a block that lack what readers need to weigh them. */
  readonly barePollsIn: (block: number) => readonly BarePoll[];
  /** The body sentence that holds these words; undefined outside the body. */
  readonly sentenceAt: (block: number, offset: number) => StorySentence | undefined;
  /** Who owns these words of a block. */
  readonly ownerOf: (block: number, span: Span) => Owner;
  readonly speakerOf: (block: number, quotation: Quotation) => Speaker | undefined;
  readonly sourceOf: (attribution: Attribution) => Source | undefined;
  /** Whether these words are not the writer's: quoted, or in the content of a clause, quotation or label. */
  readonly isVoiced: (block: number, span: Span) => boolean;
  /** Whether these words stand in a quotation. */
  readonly isQuoted: (block: number, span: Span) => boolean;
  /** How often the draft uses initials, and whether it spells them out. */
  readonly acronyms: AcronymIndex;
  /** The years and dates that the draft names. */
  readonly calendar: Calendar;
  readonly numberStyle: NumberStyle;
  /** The figures of the draft by what they count. */
  readonly ledger: () => Ledger;
  /** The sources that a fix may offer for a claim: the carried one, then the latest one named before it. */
  readonly findOffers: (block: number, span: Span) => readonly SourceOffer[];
}

/** Links the facts of all blocks. */
export function createStory(document: Document, settings: Settings): Story {
  const sentences = findStorySentences(document);
  const entities = findEntities(document, sentences);
  const links = createLinks(document, settings, sentences, entities);
  const detailMismatches = once(() => findDetailMismatches(document));
  const unintroduced = once(() => findUnintroduced(document, sentences));
  const convicted = once(() => findConvicted(document));
  const barePolls = once(() => findBarePolls(document, sentences));
  const nameVariants = once(() => findNameVariants(document));
  return {
    document,
    settings,
    sources: entities.sources,
    sentences,
    detailMismatchesIn: (block) => detailMismatches().get(block) ?? [],
    unintroducedIn: (block) => unintroduced().get(block) ?? [],
    isConvicted: (surname) => (surname === '' ? convicted().size > 0 : convicted().has(surname)),
    nameVariantsIn: (block) => nameVariants().get(block) ?? [],
    barePollsIn: (block) => barePolls().get(block) ?? [],
    sentenceAt: (block, offset) => findSentence(links, block, offset),
    ownerOf: (block, span) => findOwner(links, block, span),
    speakerOf: (block, quotation) => findSpeaker(document, sentences, block, quotation),
    sourceOf: entities.sourceOf,
    isVoiced: (index, span) => isTrueOf(document, index, (block) => isVoiced(block, span)),
    isQuoted: (index, span) => isTrueOf(document, index, (block) => isQuoted(block, span)),
    acronyms: createAcronymIndex(document),
    calendar: createCalendar(document),
    numberStyle: createNumberStyle(document),
    ledger: once(() => createLedger(document)),
    findOffers: (block, span) => findOffers(links, block, span),
  };
}

function isTrueOf({ blocks }: Document, index: number, test: (block: Block) => boolean): boolean {
  const placed = blocks[index];
  return placed !== undefined && test(placed.block);
}
