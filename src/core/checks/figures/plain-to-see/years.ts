import type { Block } from '../../../document/block.ts';
import type { FigureKind } from '../../../facts/figures/figure.ts';
import { createCue, toAlternatives, toWords } from '../../../document/words/cue.ts';
import type { FigurePlace } from '../figure-place.ts';
import { findWritingDate } from '../../../story/publication-date.ts';
import { glean } from '../../../story/reads/views.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { months, monthWords } from '../../../english/calendar-names.ts';
import { smallNumberPattern } from '../../../english/small-numbers.ts';

/** A year up to this one is history whatever the draft’s own date. */
const longAgo = 2000;
/** How many years make an event history. */
const historyAge = 20;
/** Blocks at the top of a draft in which it says when it was written. */
const opening = 10;

/** “The 1912 sinking”, “In 2004” where the draft opens in 2026. */
export function isOfPast({ story: { document }, block, sentence, figure }: FigurePlace): boolean {
  // “has lost a third of its ice since 1990”: a share of what there is today
  const isOfToday = ofToday.has(figure.kind);
  // “A quake hit the town in 1994. That quake killed 72 people.”
  const from = backReference.test(block.text.slice(sentence.start, sentence.end))
    ? sentence.index - 1
    : sentence.index;
  const years = block
    .derive(findYears)
    .filter(
      (year) => isBetween(year.sentence, from, sentence.index) && !(isOfToday && year.isSince),
    );
  if (years.length === 0) return false;
  // “The bridge, opened in 1931 at a cost of £1.2 million, will close in 2028.”
  const own = years.filter(({ start }) => isInOneClause(block.text, start, figure.start));
  const latest = Math.max(...(own.length > 0 ? own : years).map(({ value }) => value));
  if (latest <= longAgo) return true;
  const named = document.blocks
    .slice(0, opening)
    .flatMap((placed) => glean(placed, findYearValues));
  const date = /\b20\d\d\b/.exec(document.frontMatter.values.get('date') ?? '')?.[0];
  const written = Number(date ?? findWritingDate(document)?.year ?? 0);
  const now = Math.max(written, ...named);
  return now - latest >= historyAge;
}

/** Whether no comma or semicolon parts two places of a text. */
function isInOneClause(text: string, one: number, other: number): boolean {
  return !/[,;] /.test(text.slice(Math.min(one, other), Math.max(one, other)));
}

const backReference =
  /^(?:That|The|This) (?:\w+ )?(?:(?:death )?toll|attack|blast|blaze|crash|disaster|earthquake|explosion|fire|flood|quake|storm)\b/;

function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

/** What is said of today: “the deadliest quake since 1985 killed 217 people”. */
const ofToday: ReadonlySet<string> = new Set(['casualty', 'damage', 'fraction', 'percent', 'rate']);

interface Year {
  readonly value: number;
  readonly sentence: number;
  readonly start: number;
  /** “since 1990”, which reaches to this day. */
  readonly isSince: boolean;
  /** “7 May 2019”: the day of the year too. */
  readonly isDay: boolean;
}

function findYears({ facts, text: words }: Block): readonly Year[] {
  return facts.figures.flatMap(({ kind, text, sentence, start }) => {
    const year = kind === 'date' ? /\b(?:1[5-9]|20)\d\d\b/.exec(text)?.[0] : undefined;
    const isSince =
      year !== undefined && /\bsince $/.test(words.slice(Math.max(0, start - 6), start));
    if (year === undefined) return [];
    return [{ value: Number(year), sentence, start, isSince, isDay: /\b\d\d?\b/.test(text) }];
  });
}

function findYearValues(block: Block): readonly number[] {
  return block.derive(findYears).map(({ value }) => value);
}

const inYear = createCue(
  [...toWords('in of since during by until'), ...monthWords],
  /\b(?:[Ii]n|of|[Ss]ince|[Dd]uring|[Bb]y|until|[Jj]anuary|[Ff]ebruary|[Mm]arch|[Aa]pril|[Mm]ay|[Jj]une|[Jj]uly|[Aa]ugust|[Ss]eptember|[Oo]ctober|[Nn]ovember|[Dd]ecember),? (20\d\d)\b/,
);
const events: ReadonlySet<FigureKind> = new Set(['count', 'casualty', 'damage']);
/** Counts from here on are statistics, whatever their year; the dead of a day are not. */
const eventSize = 1000;

const disasters = findWordSet('dated-disasters');
/** “where a 2011 wildfire burned 27,000 acres”, not “the 2011 budget”. */
const eventOfYear = createCue(
  disasters,
  new RegExp(`\\b(?:19|20)\\d\\d (?:[A-Za-zÀ-ỿ]+ ){0,3}${toAlternatives(disasters)}\\b`, 'u'),
);

/** “The fire of 2018 destroyed 40 homes”: a copy that gives its year speaks of something known long since. */
export function isOfPastYear(place: FigurePlace): boolean {
  const { block, sentence, figure } = place;
  if (isOfNamedEvent(place)) return true;
  const { kind, value = eventSize, isEstimate } = figure;
  if (!events.has(kind) || isEstimate) return false;
  const years = block.derive(findYears).filter((year) => year.sentence === sentence.index);
  const isOfDay = kind === 'casualty' && years.some((year) => year.isDay);
  if (value >= eventSize && !isOfDay) return false;
  const words = block.text.slice(sentence.start, sentence.end);
  if (trend.test(sentence, words)) return false;
  return years.length === 1 ? inYear.test(sentence, words) : isInPassing(place, words);
}

/** The sentences at the top of a draft tell its own event. */
const topSentences = 3;

/** “a 2011 wildfire burned through some 27,000 acres”, below the lead: what it did is on record. */
function isOfNamedEvent({ story, index, block, sentence, figure }: FigurePlace): boolean {
  const own = story.sentenceAt(index, figure.start);
  if (!own || own.position === 0 || figure.isEstimate) return false;
  if (!/^(?:count|casualty|damage|measure)$/.test(figure.kind)) return false;
  return eventOfYear.test(sentence, block.text.slice(sentence.start, figure.start));
}
const inMonth = createCue(
  [...monthWords, 'ago'],
  new RegExp(
    `\\bin ${toAlternatives(months)}\\b(?! \\d)|\\blast ${toAlternatives(months)}\\b|\\b(?:${smallNumberPattern}|a dozen|\\d+) years ago\\b`,
    'i',
  ),
);

/** “A couple shot dead 14 people in Aruna in December”, far down in a draft: another event, known long since. */
function isInPassing({ story, index, sentence, figure }: FigurePlace, words: string): boolean {
  const own = story.sentenceAt(index, figure.start);
  return (
    own !== undefined &&
    own.position >= topSentences &&
    inMonth.test(sentence, words) &&
    figure.kind !== 'count'
  );
}

/** “up from 300 in 2018”: two years are compared, and somebody has counted in both. */
const trend = createCue(
  toWords('average compared down year fell from grew increase increased per rate rose than up'),
  /\b(?:average|compared|down|each year|every year|fell|from \d[\d,.]*|grew|increased?|per|rate|rose|than|up)\b/i,
);
