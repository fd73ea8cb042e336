import { toStem } from '../../../english/stem.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import type { Figure } from '../../../facts/figures.ts';
import { isFunctionWord } from '../../../english/part-of-speech.ts';
import { isWithin } from '../../../span.ts';
import { isDeck } from '../../../document/deck.ts';
import type { LedgerEntry } from '../../../story/ledger.ts';
import type { Story } from '../../../story/story.ts';
import { isCompatible } from './compatible-figures.ts';
import { isDigitSlip } from './digit-slips.ts';
import { isOfOneIncident } from './incident-parts.ts';
import { isNarrowed } from './retold-figures.ts';
import { findTollConflict, findTooLarge, isOfBygone } from './toll-conflicts.ts';
import { smallNumberPattern, laterOrdinals } from '../../../english/small-numbers.ts';
import { months, weekdays } from '../../../english/calendar-names.ts';

/** Two figures of the same thing that cannot both be right. */
export interface FigureConflict {
  readonly here: LedgerEntry;
  readonly there: LedgerEntry;
  readonly where: 'headline' | 'deck' | 'caption' | 'earlier';
}

/** How far into the body a headline answers for, in sentences. */
const top = 3;
/** How far apart a figure and “the four suspects” may stand, in sentences. */
const distance = 3;

/** Finds the figures of a block that differ from others of the same thing before them. */
export function findFigureConflicts(story: Story, index: number): readonly FigureConflict[] {
  return story.ledger.entriesIn(index).flatMap(({ entry, before: others }) => {
    const toll =
      findTollConflict(story, entry, others) ??
      (isPart(entry) ? undefined : findTooLarge(story, entry));
    if (toll) return [{ here: entry, there: toll, where: toWhere(story, toll) }];
    if (isPart(entry) || others.some((other) => isCompatible(entry, other))) return [];
    const there = others.findLast(
      (other) => !isPart(other) && isComparable(story, entry, other, others),
    );
    return there && !isSum(entry, others) && !isSetAgainst(entry, there)
      ? [{ here: entry, there, where: toWhere(story, there) }]
      : [];
  });
}

function toWhere({ document }: Story, { block, index }: LedgerEntry): FigureConflict['where'] {
  if (block.kind === 'headline' || block.kind === 'caption') return block.kind;
  return isDeck(document, index) ? 'deck' : 'earlier';
}

/** “12, 8 of them and 4 others”: the figure is what earlier ones come to. */
function isSum({ figure }: LedgerEntry, others: readonly LedgerEntry[]): boolean {
  const sum = others.reduce((all, other) => all + (other.figure.value ?? 0), 0);
  const [last, one] = [others.at(-1)?.figure.value ?? 0, others.at(-2)?.figure.value ?? 0];
  return others.length > 1 && (sum === figure.value || last + one === figure.value);
}

/** “The 180 deaths are a decrease from the 200 deaths”: the sentence gives both, and says how they go together. */
function isSetAgainst({ block, figure }: LedgerEntry, there: LedgerEntry): boolean {
  return block.facts.figures.some(
    ({ sentence, end, value }) =>
      sentence === figure.sentence && end <= figure.start && value === there.figure.value,
  );
}

const partBefore =
  /\b(?:additional|another|extra|first|final|former|further|includ\w+|last|latest|more|new|next|other|others|previous|remaining|second|some|third|up) (?:the |these |those |its |their |his |her |up to |at least |about )?$/i;
/** “two of the three”, not “the theft of 45 bikes”. */
const numberWord = `all|any|both|each|few|half|many|most|none|one|part|percent|rest|several|some|${smallNumberPattern}|[a-zÀ-ỿ]+(?:teen|ty|ths?|dreds|sands|zens)`;
const shareBefore = new RegExp(
  `(?:\\d|%|\\b(?:${numberWord})) of (?:the |these |those |its |their |his |her )?$`,
  'i',
);
const partBehind =
  /^ (?:more|others?|of (?:them|whom|the|those|these)|each|apiece|an? (?:day|week|month|year|night)|per|in all|in total|overall|since|so far|this (?:year|month|week)|last (?:year|month|week))\b/i;
/** Words that say that the figure has changed or is somebody’s count. */
const moved =
  /\b(?:climbed|compared|dropped|fell|grew|increased|initially|originally|rising|risen|rose|revised|updated)\b[^.;]{0,20}$|\b(?:by|from|than|to|up|versus) $/i;

const inPlace = /^(?:At|In|Near|On) (?:the )?\p{Upper}[^,.;]{1,40}, [^,.;]{0,20}$/u;
const onSpot =
  /^(?: \p{Lower}+){0,3} (?:at the scene|in (?:an? |the )?(?:hospital|\p{Lower}+ row)|instantly|later|on (?:arrival|the spot|the way)|overnight)\b/u;

/** “In Tolmin, 22 people died”, “13 people died at the scene”: those of one place, or of one hour. */
function isOfPlace(text: string, from: number, { start, number }: Figure): boolean {
  return (
    inPlace.test(text.slice(from, start)) || onSpot.test(text.slice(number.end, number.end + 60))
  );
}

const gravely =
  /\b(?:badly|critical|critically|gravely|life-threatening|lightly|moderate|serious|seriously|severe|severely|slightly)\b/i;

/**
 * Whether a figure counts only a part of the thing, or another state of it: “two of the”, “another 40”, “rose to 14”,
 * “seven critically injured passengers”.
 */
function isPart({ block, figure }: LedgerEntry): boolean {
  const { text } = block;
  const { start, end, bound, kind } = figure;
  const from = bound ? Math.min(bound.start, start) : start;
  const before = text.slice(Math.max(0, from - 40), from);
  if (kind === 'casualty' && isOfPlace(text, block.sentences[figure.sentence]?.start ?? 0, figure))
    return true;
  if (kind === 'casualty' && gravely.test(before.slice(-22) + text.slice(from, end + 24)))
    return true;
  // “sentenced {to} 14 years” is no change to them.
  const signs = figure.unit === 'duration' ? [partBefore] : [partBefore, shareBefore, moved];
  const isLess = signs.some((pattern) => pattern.test(before));
  return isLess || partBehind.test(text.slice(end, end + 24));
}

function isComparable(
  story: Story,
  here: LedgerEntry,
  there: LedgerEntry,
  others: readonly LedgerEntry[],
): boolean {
  if (isMeasured(here)) return isSameThing(here, there, others);
  if (here.figure.kind === 'casualty' && isOfBygone(here)) return false;
  const [own, other] = [findSentence(here), findSentence(there)];
  if (!own || !other || isOtherTime(here, there, own, other)) return false;
  if (hasOtherSource(here, there, own, other)) return false;
  if (toWhere(story, there) !== 'earlier')
    return (
      isNearTop(story, here, own) &&
      !isPartOf(story, here, there) &&
      sharesWord(own, here, other, there)
    );
  return here.isDefinite && isRepeat(story, here, there, [own, other]);
}

function isMeasured({ figure: { thing } }: LedgerEntry): boolean {
  return thing?.relation === 'measured';
}

const article = /\b(?:the|its|their) (?:[a-zÀ-ỿ]+ )?$/i;
/** What tells one bridge from another: “the $3 million bridge {over} the Arden”. */
const distinguished =
  /^ (?:for|of|with|from|at|in|on|over|between|near|to|that|which|by|he|it|she|they|we)\b|^ \p{Upper}/u;

/** “The $3 million bridge”, “the $5 million bridge”; a length is of the one that was told of, whatever was said of it. */
function isSameThing(
  here: LedgerEntry,
  there: LedgerEntry,
  others: readonly LedgerEntry[],
): boolean {
  const { start } = here.figure;
  if (!article.test(here.block.text.slice(Math.max(0, start - 24), start))) return false;
  if (isDistinguished(here)) return false;
  const { value, unit } = there.figure;
  const isOnly = unit !== 'money' && others.every((other) => other.figure.value === value);
  return isOnly || !isDistinguished(there);
}

function isDistinguished({ block: { text }, figure: { thing, end } }: LedgerEntry): boolean {
  return distinguished.test(text.slice(thing?.end ?? end));
}

function findSentence({ block, figure }: LedgerEntry): Sentence | undefined {
  return block.sentences[figure.sentence];
}

const calendar = [...weekdays, ...months.filter((month) => month !== 'May')].join('|');
const timeWords = new RegExp(
  String.raw`\b(?:${calendar}|(?:19|20)\d\d|yesterday|(?:last|next|previous|this) (?:year|month|week|season|quarter)|earlier|ago|since)\b`,
  'g',
);

/** “14 on Monday, 16 on Tuesday”. */
function isOtherTime(
  here: LedgerEntry,
  there: LedgerEntry,
  own: Sentence,
  other: Sentence,
): boolean {
  const [a, b] = [findTimes(here, own), findTimes(there, other)];
  return a.size > 0 && b.size > 0 && ![...a].some((time) => b.has(time));
}

function findTimes({ block: { text } }: LedgerEntry, { start, end }: Sentence): Set<string> {
  return new Set([...text.slice(start, end).matchAll(timeWords)].map(([word]) => word));
}

/** “The army said 14 people died; a hospital put the toll at 16.” */
function hasOtherSource(
  here: LedgerEntry,
  there: LedgerEntry,
  own: Sentence,
  other: Sentence,
): boolean {
  const [a, b] = [findSource(here, own), findSource(there, other)];
  return a !== undefined && b !== undefined && a !== b;
}

/** Whose figure it is: of the attribution that holds it, else of the first of its sentence. */
function findSource(
  { block: { facts }, figure }: LedgerEntry,
  { index }: Sentence,
): string | undefined {
  const own = facts.attributions.filter(
    ({ sentence, source }) => sentence === index && source.kind !== 'none',
  );
  const holder = own.find(({ content }) => content.some((each) => isWithin(figure, each)));
  // “Parents at the 13 schools said”: what they are is the copy’s.
  const isAhead = own.every(({ cue, content }) =>
    [cue, ...content].every((each) => each.start >= figure.end),
  );
  return isAhead ? undefined : (holder ?? own[0])?.source.text.toLowerCase();
}

function isPartOf(story: Story, here: LedgerEntry, there: LedgerEntry): boolean {
  return isShared(here, there) || isOfOneIncident(story, here, there);
}

/** “Storm kills 12”: “seven people in Ohio and five in Iowa”. */
function isShared({ block: { facts }, figure }: LedgerEntry, there: LedgerEntry): boolean {
  if ((figure.value ?? 0) > (there.figure.value ?? 0)) return false;
  return facts.figures.some(
    (other) =>
      other !== figure &&
      other.sentence === figure.sentence &&
      (other.kind === 'count' || other.kind === 'casualty'),
  );
}

function isNearTop(story: Story, { index, figure }: LedgerEntry, { start }: Sentence): boolean {
  const own = story.sentenceAt(index, Math.max(start, figure.start));
  // Of fines and terms in prison the lead has the one of the headline; below it there may be others.
  const isOfCourt = figure.unit === 'money' || figure.unit === 'duration';
  return own !== undefined && own.position < (isOfCourt ? 1 : top);
}

/** Whether two sentences tell of the same thing: they share a word besides what is counted. */
function sharesWord(a: Sentence, here: LedgerEntry, b: Sentence, there: LedgerEntry): boolean {
  if (here.figure.kind === 'casualty' || here.figure.unit === 'duration') return true;
  const words = toStems(b, there);
  return [...toStems(a, here)].some((word) => words.has(word));
}

function toStems({ tokens }: Sentence, { figure: { start, end } }: LedgerEntry): Set<string> {
  const words = tokens.filter(
    (token) =>
      token.kind === 'word' && !isFunctionWord(token) && (token.end <= start || token.start >= end),
  );
  return new Set(words.map(({ base }) => toStem(base)));
}

/** A count that is more times another one is of something else. */
const mostTimes = 4;

const newcomer = new RegExp(
  String.raw`\b(?:also|another|additional|more|other|others|later|joined|${laterOrdinals.join('|')})\b`,
  'i',
);

/** “Three suspects were held. The four suspects …”: more than were told of, with nobody new in between. */
function isRepeat(
  story: Story,
  here: LedgerEntry,
  there: LedgerEntry,
  [own, other]: readonly [Sentence, Sentence],
): boolean {
  const [a, b] = [
    story.sentenceAt(here.index, own.start),
    story.sentenceAt(there.index, other.start),
  ];
  if (!a || !b || a.position - b.position > distance) return false;
  const [ours = 0, theirs = 0] = [here.figure.value, there.figure.value];
  // “bought 700,000 shares … the 10 million shares already announced”: other shares
  const isMore = ours > theirs && (ours <= theirs * mostTimes || isDigitSlip(ours, theirs));
  const between = story.sentences.slice(b.position, a.position + 1);
  const isNew = between.some(({ block, sentence: { start, end } }) => {
    const { text = '' } = story.document.blocks[block]?.block ?? {};
    return newcomer.test(text.slice(start, end));
  });
  return isMore && !isNew && !isNarrowed(here.block.text, here.figure);
}
