import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import type { Sentence } from '../document/sentences/sentences.ts';
import { months, weekdays } from '../english/calendar-names.ts';
import { isWithin, type Span } from '../span.ts';
import { createKeptIndex, type Entry, type KeptIndex, type KeptUse } from './reads/kept-index.ts';
import { findPollWords, pollNouns, type PollWords } from './poll-words.ts';
import { countsInstitutions } from './polled-institutions.ts';
import type { ReadLog } from './reads/reads.ts';
import { isBody, type StorySentence, toSentenceText } from './sentences.ts';
import { toAlternatives } from '../document/words/cue.ts';
import { findWordSet } from '../lexicons/word-sets.ts';

/** What readers need to weigh a poll. */
export type PollDetail = 'pollster' | 'sample' | 'dates' | 'margin';

/** A poll that the copy rests a share on without saying enough about it. */
export interface BarePoll extends Span {
  /** Position of its sentence in the block. */
  readonly sentence: number;
  /** `poll` or `survey`, as the copy has it. */
  readonly noun: string;
  /** In the order in which readers ask. */
  readonly missing: readonly PollDetail[];
}

/** How many sentences behind the poll may hold its details. */
const reach = 4;

/** A sentence of a block that mentions a poll. */
interface PollMention {
  /** Position in the block. */
  readonly sentence: number;
  readonly words: PollWords;
  /** A share of the people rests on it, and no link says more. */
  readonly isAsked: boolean;
}

/** What a draft says of its polls as a whole. */
export interface PollIndex {
  /** Whether a box says how they were made. */
  readonly isTold: () => boolean;
  /** Whether readers have not heard of a poll before this one. */
  readonly isFirst: (mention: PollMention) => boolean;
}

/** What is said of a poll. */
export interface Known {
  readonly isTold: boolean;
  readonly first: PollMention | undefined;
}

/** Starts to keep the polls of a draft. */
export function keepPolls(log: ReadLog): KeptIndex<Known> {
  const isSame = (a: Known, b: Known): boolean => a.isTold === b.isTold && a.first === b.first;
  return createKeptIndex({ name: 'polls', read: readPolls, sum: toKnown, isSame }, log);
}

/** Answers from what is kept. */
export function createPollIndex({ of }: Pick<KeptIndex<Known>, 'of'>): PollIndex {
  return {
    isTold: () => of(all).isTold,
    isFirst: (mention) => of(all).first === mention,
  };
}

/** The only key. */
const all = 'all';

/** The mentions of a block, or that it is a box that says how polls were made. */
function readPolls(block: Block): readonly Entry<readonly PollMention[] | 'box'>[] {
  const box = hasMethodBox(block) ? [{ key: all, value: 'box' as const }] : [];
  const value = block.derive(findPollMentions);
  return value.length > 0 ? [...box, { key: all, value }] : box;
}

function toKnown(uses: readonly KeptUse<readonly PollMention[] | 'box'>[]): Known {
  const mentions = uses.flatMap(({ value }) => (value === 'box' ? [] : value));
  const hasNamed = mentions.some(({ words }) => words.isNamed);
  const first = mentions.find(
    ({ words, isAsked }) => words.isNamed || (isAsked && !(words.isDefinite && hasNamed)),
  );
  return { isTold: uses.some(({ value }) => value === 'box'), first };
}

/** What the polls of a draft are read in. */
interface PolledDraft {
  /** The draft itself: whoever reads this leaves no trace. */
  readonly raw: Document;
  readonly document: Document;
  readonly sentences: readonly StorySentence[];
  readonly sentencesOf: (block: number) => readonly StorySentence[];
}

/** Finds the polls of a block that are named, or the first that readers hear of, and that lack their details. */
export function findBarePolls(
  { raw, document, sentences, sentencesOf }: PolledDraft,
  polls: PollIndex,
  index: number,
): readonly BarePoll[] {
  const mentions = raw.blocks[index]?.block.derive(findPollMentions) ?? [];
  return mentions.flatMap((mention) => {
    const { sentence, words, isAsked } = mention;
    const isOther = other.test(raw.blocks[index]?.block.text.slice(words.start, words.end) ?? '');
    if (!isAsked || polls.isTold()) return [];
    if (!words.isNamed && !isOther && !polls.isFirst(mention)) return [];
    const at = sentencesOf(index)[sentence]?.position ?? 0;
    const near = sentences.slice(isOther ? at : Math.max(0, at - 1), at + reach + 1);
    const missing = findMissing(document, near, words);
    return isEnough(missing) ? [] : [{ ...words, sentence, missing }];
  });
}

/** “A separate poll”: what was said of the first does not hold of that one. */
const other = /^(?:another|an? (?:different|further|second|separate|third))\b/i;

/** Finds the sentences of a block of the body that mention a poll; for `derive`. */
export function findPollMentions(block: Block): readonly PollMention[] {
  if (!isBody(block) || !namesPoll(block)) return [];
  return block.sentences.flatMap((sentence) => {
    const words = findPollWords(block, sentence);
    if (!words) return [];
    const isAsked = statesShare(block, sentence) && !isLinked(block, sentence);
    return [{ sentence: sentence.index, words, isAsked }];
  });
}

function namesPoll({ listed }: Block): boolean {
  return pollNouns.isIn(listed);
}

/** A passing mention needs the pollster and one thing more: when it was, whom it asked, or how sure it is. */
function isEnough(missing: readonly PollDetail[]): boolean {
  return !missing.includes('pollster') && missing.length < 3;
}

/** “How we polled”, “Methodology”: a box says it all. */
function hasMethodBox({ kind, text }: Block): boolean {
  return (
    kind !== 'quotation' &&
    text.length < 200 &&
    /\b(?:methodology|how (?:we polled|the (?:poll|survey) was))\b/i.test(text)
  );
}

/** “A new poll has him behind”, “Holt is ahead in the latest poll”; “her rival in the poll” stands in an election. */
const standing =
  /\b(?:polls?|polling|surveys?) (?:\p{Lower}+ ){0,3}?(?:gave|gives?|ha[ds]|have|placed?|places|puts?|shows?|showed) (?:\p{Alpha}+(?:['’]s)? ){1,4}?(?:ahead|behind|in (?:front|the lead)|leading|level|losing|narrowly|neck|out in front|tied|trailing|winning)\b|\b(?:ahead|behind|in front|lead(?:ing|s)?|level|tied|trail(?:ing|s)?|(?:in|takes?) the lead)(?: \p{Alpha}+){0,4} in (?!the poll\b)(?:\p{Lower}+ ){0,3}(?:polls?|polling|surveys?)\b/u;

/** Whether a sentence states what share of people think so: 54%, half, most, three points. */
function statesShare({ text, facts }: Block, sentence: Sentence): boolean {
  if (figurative.test(text.slice(sentence.start, sentence.end))) return false;
  if (
    /\b(?:half|majorit(?:y|ies)|a (?:quarter|third)|(?:two|three)[ -](?:fifths|quarters|thirds)|(?:four|seven|six|three|two) (?:in|out of) (?:10|five|four|ten|three)|(?<!\bthe )[Mm]ost (?!of the time|recent|important|popular|likely|notably))\b/.test(
      text.slice(sentence.start, sentence.end),
    )
  )
    return true;
  if (standing.test(text.slice(sentence.start, sentence.end))) return true;
  return facts.figures.some(
    (figure) =>
      isWithin(figure, sentence) &&
      (/^(?:percent|fraction)$/.test(figure.kind) || figure.unitName === 'point') &&
      figure.exemption === undefined,
  );
}

/** “It does not take a poll to see that most are against it.”: nobody was polled. */
const figurative = /\b(?:needs?|takes?|took) an? (?:\p{Alpha}+ ){0,3}(?:poll|survey) to\b/u;

function isLinked({ facts }: Block, sentence: Sentence): boolean {
  return facts.citations.some(
    ({ span }) => span.start >= sentence.start && span.start <= sentence.end,
  );
}

const people = toAlternatives(findWordSet('polled-people'));
const sample = new RegExp(`\\b\\d[\\d,]{2,} (?:[a-zÀ-ỿ-]+ ){0,4}${people}\\b|\\[N TK\\]`, 'i');
const margin =
  /\bmargin of (?:sampling )?error\b|\[METHOD TK\]|\berror margin\b|\bplus or minus\b|±|\+\/-|\b(?:by|via) (?:tele)?phone\b|\bonline\b|\bface[ -]to[ -]face\b/i;
const monthNames = months.join('|');
const dates = new RegExp(
  [
    '\\b(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\\.? ?\\d',
    `\\b${toAlternatives(weekdays)}\\b`,
    '\\b(?:this|last|past) (?:week|weekend|month|summer|winter|spring|fall|autumn|year)\\b',
    `\\b(?:[Ii]n|[Ss]ince|[Ff]rom|of|last|early|late) (?:${monthNames})\\b`,
    `\\b(?:${monthNames}) (?:poll|survey)`,
    '\\b(?:19|20)\\d\\d\\b',
    '\\b(?:today|yesterday|tonight)\\b|\\[DATES TK\\]',
  ].join('|'),
);
/** “The Gazette asked every trust”, in the sentence before or behind. */
const asker =
  /\p{Upper}[A-Za-zÀ-ỿ]+ (?:has |had )?(?:asked|canvassed|polled|questioned|surveyed) (?:all|almost|every|more than|nearly|\d[\d,]{2,} )/u;
const namedLater =
  /\[POLLSTERS? TK\]|\b(?:poll|survey|pollsters?|it)\b[^.]{0,60}\b(?:by|firm|for|from) (?:the )?\p{Upper}|\b(?:poll|survey) with (?:the )?\p{Upper}/u;

function findMissing(
  document: Document,
  near: readonly StorySentence[],
  { isNamed }: PollWords,
): PollDetail[] {
  const words = near.map((each) => toSentenceText(document, each)).join(' ');
  const hasPollster = isNamed || namedLater.test(words) || asker.test(words);
  const known: Readonly<Record<PollDetail, boolean>> = {
    pollster: hasPollster,
    sample: sample.test(words) || countsInstitutions(words),
    dates: dates.test(words),
    margin: margin.test(words),
  };
  const details: readonly PollDetail[] = ['pollster', 'sample', 'dates', 'margin'];
  return details.filter((detail) => !known[detail]);
}
