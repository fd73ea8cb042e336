import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import type { Attribution } from '../facts/attributions.ts';
import type { Figure } from '../facts/figures.ts';
import type { Quotation } from '../facts/quotations.ts';
import { isQuoted, isVoiced } from '../facts/voice.ts';
import type { Settings } from '../settings.ts';
import type { Span } from '../span.ts';
import { createAcronymIndex, type AcronymIndex } from './acronyms.ts';
import { createCalendar, type Calendar } from './calendar.ts';
import { findUnintroduced } from './introductions.ts';
import type { PlacedVariant } from './spellings/name-variants.ts';
import { findFirstNames, isIntroduced } from './introduced.ts';
import { findDetailMismatches, type DetailMismatch } from './person-details.ts';
import { createNumberStyle, type NumberStyle } from './number-style.ts';
import { isSaidToReport } from './genre.ts';
import { createStance, type Stance } from './stance.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { Outliner, type Outline } from './outline.ts';
import { createLinks, findOwner, findSentence, type Links } from './owners/ownership.ts';
import { findOffers } from './owners/offers.ts';
import { createPollIndex, findBarePolls, type BarePoll, type PollIndex } from './polls.ts';
import { findPublicationDate } from './publication-date.ts';
import { createReadership, type Readership } from './readership.ts';
import { KeptAnswers } from './reads/kept-answers.ts';
import { blankLog, type Query } from './reads/reads.ts';
import type { StorySentence } from './sentences.ts';
import type { Source } from './source.ts';
import type { Owner, SourceOffer } from './owners/owner.ts';
import type { Clearing } from './clearings.ts';
import type { Conviction } from './conviction.ts';
import { findSpeaker, type Speaker } from './owners/speakers.ts';
import { askAgain, watch } from './reads/watch.ts';

/** What runs across blocks: how attribution travels, who the sources are. */
export interface Story {
  readonly document: Document;
  readonly settings: Settings;
  readonly sources: () => readonly Source[];
  readonly sentences: readonly StorySentence[];
  /** The ages and titles of a block that contradict earlier ones of the same person. */
  readonly detailMismatchesIn: (block: number) => readonly DetailMismatch[];
  /** Whether the draft says of somebody, by surname or of anybody at all, that they were found guilty or confessed. */
  readonly isConvicted: (surname: string) => boolean;
  /** What the draft says that somebody, by surname, or anybody at all was found guilty of, or confessed. */
  readonly findConvictions: (surname: string) => readonly Conviction[];
  /** What the draft says that somebody, by surname, was cleared of. */
  readonly findClearings: (surname: string) => readonly Clearing[];
  /** Whether the draft has somebody, by surname, in prison or dead. */
  readonly isClosed: (surname: string) => boolean;
  /** The first names that the draft has with a surname, in its order. */
  readonly findFirstNames: (surname: string) => readonly string[];
  /** Whether the draft says of somebody, by surname or of anybody at all, that they were arrested, are charged or wanted. */
  readonly isAccused: (surname: string) => boolean;
  /** Whether the draft has somebody of this surname with a first name, an age or a courtesy title. */
  readonly isIntroduced: (surname: string) => boolean;
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
  /** Whom the draft is written for. */
  readonly readership: Readership;
  /** The figures of the draft by what they count. */
  readonly ledger: Ledger;
  /** The highest number of the draft’s footnotes for sources, `[^src2]`; 0 where there is none. */
  readonly lastSourceNote: () => number;
  /** Whether the draft speaks as a report, a review or a piece of opinion. */
  readonly stance: () => Stance;
  /** The sources that a fix may offer for a claim: the carried one, else a fitting one named just before it. */
  readonly findOffers: (block: number, span: Span) => readonly SourceOffer[];
}

/** Links the facts of all blocks. */
export function createStory(document: Document, settings: Settings): Story {
  return linkStory(new Outliner(blankLog).update(document).outline, settings).story;
}

/** A story, and a way to ask again what was asked of an earlier version, which leaves no trace. */
export interface LinkedStory {
  readonly story: Story;
  /** `index` is that of the block that asked, as it is now. */
  readonly askAgain: (query: Query, index: number) => Query;
  /** Whether the copy says whose figures are that it gives again. */
  readonly answers: KeptAnswers<Figure>;
}

/** Links what an outline holds; whatever is asked of the story leaves a trace in the outline's log. */
export function linkStory(outline: Outline, settings: Settings): LinkedStory {
  return createLinker(outline, settings)(outline);
}

/** Links the versions of a draft that come out of one outliner; a story tells of the latest. */
export function createLinker(
  first: Outline,
  settings: Settings,
): (outline: Outline) => LinkedStory {
  const { log } = first;
  let latest = first;
  let latestLinks: Links | undefined;
  const answers = new KeptAnswers<Figure>(log, (index, figure) =>
    isSourced(latestLinks, index, figure),
  );
  const wholes = findWholes(first, () => latest, answers);
  const watched = watch(wholes, log);
  const again: LinkedStory['askAgain'] = (query, index) => askAgain(wholes, query, index, log);
  return (outline) => {
    latest = outline;
    const links = createLinks(outline, watched.sourceOf, settings);
    latestLinks = links;
    return {
      story: Object.assign(watched, answerFrom(links, outline, watched.polls)),
      askAgain: again,
      answers,
    };
  };
}

/** Whether a figure is somebody’s words, or a source answers for it. */
function isSourced(links: Links | undefined, index: number, figure: Figure): boolean {
  if (!links) return false;
  return (
    isTrueOf(links.document, index, (block) => isQuoted(block, figure)) ||
    findOwner(links, index, figure).isCovered
  );
}

/** What follows from some blocks near those that are asked about. */
function answerFrom(links: Links, outline: Outline, polls: PollIndex) {
  const { document, sentences } = outline;
  return {
    document,
    settings: links.settings,
    sentences,
    sentenceAt: (block: number, offset: number) => findSentence(links, block, offset),
    ownerOf: (block: number, span: Span) => findOwner(links, block, span),
    speakerOf: (block: number, quotation: Quotation) => findSpeaker(links, block, quotation),
    isVoiced: (index: number, span: Span) =>
      isTrueOf(document, index, (block) => isVoiced(block, span)),
    isQuoted: (index: number, span: Span) =>
      isTrueOf(document, index, (block) => isQuoted(block, span)),
    barePollsIn: (block: number) => findBarePolls(outline, polls, block),
    findOffers: (block: number, span: Span) => findOffers(links, block, span),
  };
}

/**
 * What may depend on any block of the draft. Answers are compared from version to version: a function whose name
 * ends in “In” or “Of” takes the index of a block first, and in what it answers `index` and `block` are such numbers,
 * which move with the blocks, as no other member is.
 */
function findWholes(
  { raw, sourceOf, indexes }: Outline,
  latest: () => Outline,
  answers: KeptAnswers<Figure>,
) {
  const { names, persons, unintroduced, convicted, cleared, closed, accused } = indexes;
  const blockAt = (index: number): Block | undefined => latest().raw.blocks[index]?.block;
  const ofBlock = <T>(index: number, find: (block: Block) => readonly T[]): readonly T[] => {
    const block = blockAt(index);
    return block ? find(block) : [];
  };
  return {
    sources: () => latest().sources(),
    sourceOf,
    detailMismatchesIn: (index: number) =>
      ofBlock(index, (block) => findDetailMismatches(persons, block, index)),
    unintroducedIn: (index: number) =>
      ofBlock(index, (block) => findUnintroduced(unintroduced, block)),
    isConvicted: (surname: string) => convicted.of(surname).length > 0,
    findConvictions: convicted.of,
    findClearings: cleared.of,
    isClosed: closed.of,
    findFirstNames: (surname: string) => findFirstNames(persons, surname),
    isAccused: accused.of,
    isIntroduced: (surname: string) => isIntroduced(persons, surname),
    nameVariantsIn: (index: number) => ofBlock(index, (block) => names.variantsIn(block, index)),
    polls: createPollIndex(indexes.polls),
    acronyms: createAcronymIndex(indexes.acronyms),
    // Where the front matter changes the draft is followed anew.
    calendar: createCalendar(indexes.calendar, findPublicationDate(raw)),
    numberStyle: createNumberStyle(indexes.numberStyle),
    readership: createReadership(indexes.readership),
    ledger: createLedger(blockAt, indexes.ledger, (view, figure) => answers.of(view, figure)),
    stance: createStance(indexes.stance, isSaidToReport(raw)),
    lastSourceNote: () => latest().lastSourceNote(),
  };
}

function isTrueOf({ blocks }: Document, index: number, test: (block: Block) => boolean): boolean {
  const placed = blocks[index];
  return placed !== undefined && test(placed.block);
}
