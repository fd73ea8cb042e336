import type { Span } from '../../span.ts';
import { readBefore, toNearPhrases } from '../../english/near-words.ts';
import { findBound } from './bounds.ts';
import { isYearOfMonth } from './exemptions/calendar.ts';
import { isKnownToll } from './exemptions/circumstances.ts';
import type { NumberContext } from './context.ts';
import type { ExemptWords } from './exemptions/exemption.ts';
import { findExemption } from './exemptions/exemptions.ts';
import type { Figure, FigureKind } from './figure.ts';
import type { UnitKind } from './unit-kind.ts';
import { findMeaning, type Meaning } from './meaning.ts';
import { findTally } from './tally.ts';
import { findThing } from './thing.ts';
import type { Measured } from './units.ts';

/** Reads a number with the words around it; undefined for a “one” that counts nothing. */
export function readFigure(
  context: NumberContext,
  previous: Figure | undefined,
): Figure | undefined {
  const meaning = findMeaning(context, previous);
  if (isPronoun(context) || isIdle(context, meaning)) return undefined;
  const { phrase, text, sentence } = context;
  const exemption = findReason(context, meaning);
  const estimate = findEstimate(context, meaning.unit);
  const span = exemption?.words
    ? toExemptSpan(context, meaning, exemption.words)
    : toSpan(context, meaning, estimate.length);
  const { start, end } = span;
  const figure: Writable<Figure> = {
    start,
    end,
    text: text.slice(start, end),
    kind: toKind(context, meaning, exemption?.id),
    number: { start: phrase.start, end: phrase.end },
    value: phrase.value,
    second: phrase.second,
    step: phrase.step,
    bound: findBound(text, toSignedNumber(context, meaning.unit), span),
    isVague: phrase.form === 'multitude',
    isEstimate: estimate !== '',
    counted: meaning.counted?.head,
    unit: meaning.unit?.kind,
    unitName: meaning.unit?.name,
    thing: findThing(context, meaning.counted, meaning.unit),
    exemption: exemption?.id,
    sentence: sentence.index,
    tally: undefined,
  };
  figure.tally = findTally(text, figure);
  return figure;
}

/** What is still being read. */
type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The number with the sign and unit at it. */
function toSignedNumber({ phrase }: NumberContext, unit: Measured | undefined): Span {
  return { start: unit?.start ?? phrase.start, end: unit?.end ?? phrase.end };
}

/** Why a number needs no source; a toll or a count of damage only where it is a definite one. */
function findReason(
  context: NumberContext,
  { unit, counted, toll, isDamage }: Meaning,
): { readonly id: string; readonly words?: ExemptWords } | undefined {
  if ((toll || isDamage) && !isYearOfMonth(context))
    return isKnownToll(context) ? { id: 'definite-count' } : undefined;
  return findExemption(context, { unit: unit?.kind, counted });
}

/** “one of them”, “one or two”, “zero chance”. */
function isIdle({ digits }: NumberContext, { unit, toll, ...meaning }: Meaning): boolean {
  if (toll || meaning.isDamage || !idle.has(digits.toLowerCase())) return false;
  return unit?.kind !== 'percent' && unit?.kind !== 'money' && unit?.kind !== 'reading';
}

/** “no one was hurt”, “every one”, “one by one the wells ran dry”. */
function isPronoun({ digits, lead, text, phrase: { start, end } }: NumberContext): boolean {
  if (digits.toLowerCase() !== 'one') return false;
  return (
    pronounLeads.isJoined(lead) ||
    text.startsWith(' by one', end) ||
    text.slice(start - 7, start).toLowerCase() === 'one by '
  );
}

const idle: ReadonlySet<string> = new Set(['one', 'one or two', 'zero']);
const pronounLeads = toNearPhrases('no|every|any|some|which|each|this|that');

/** “an estimated ” where it stands before the number. */
function findEstimate(
  { text, phrase, sentence }: NumberContext,
  unit: Measured | undefined,
): string {
  const start = unit?.start ?? phrase.start;
  // “estimated ”: most words end otherwise.
  if (text[start - 2]?.toLowerCase() !== 'd') return '';
  const near = readBefore(text, start, Math.max(sentence.start, start - 16));
  const count = near.isSpaced ? estimated.count(near) : 0;
  return text.slice(start - near.lengthTo(count), start);
}

const estimated = toNearPhrases('|a|an', 'estimated');

function toSpan({ phrase }: NumberContext, meaning: Meaning, lead: number): Span {
  const { unit, counted, toll, rateEnd } = meaning;
  const start = Math.min(unit?.start ?? phrase.start, phrase.start) - lead;
  return { start, end: rateEnd ?? toll?.end ?? counted?.end ?? unit?.end ?? phrase.end };
}

function toExemptSpan(
  { phrase, text }: NumberContext,
  { unit }: Meaning,
  { before = 0, after = 0 }: ExemptWords,
): Span {
  const start = Math.min(unit?.start ?? phrase.start, phrase.start - before);
  const end = Math.max(unit?.end ?? phrase.end, phrase.end + after);
  return { start: Math.max(0, start), end: Math.min(text.length, end) };
}

const unitKinds: Readonly<Record<UnitKind, FigureKind>> = {
  money: 'money',
  percent: 'percent',
  duration: 'duration',
  length: 'measure',
  quantity: 'measure',
  reading: 'measure',
};

/** What the exempt numbers are; those not listed keep the kind of their words. */
const exemptKinds: ReadonlyMap<string, FigureKind> = new Map([
  ...['date', 'year', 'decade', 'century'].map((id) => [id, 'date'] as const),
  ...[
    'label',
    'code',
    'address',
    'postcode',
    'phone',
    'legal-citation',
    'url-code',
    'identifier',
    'list-marker',
    'title',
    'proper-name',
  ].map((id) => [id, 'label'] as const),
  ['clock', 'time'],
  ['age', 'age'],
  ['tally', 'score'],
  ['rating', 'score'],
]);

function toKind(
  { phrase }: NumberContext,
  meaning: Meaning,
  exemption: string | undefined,
): FigureKind {
  if (meaning.toll) return 'casualty';
  if (meaning.isDamage) return 'damage';
  const known = exemptKinds.get(exemption ?? '');
  if (known) return known;
  if (meaning.rateEnd !== undefined && !meaning.unit) return 'rate';
  if (meaning.unit) return unitKinds[meaning.unit.kind];
  if (phrase.form === 'fraction' || phrase.form === 'ratio') return 'fraction';
  return phrase.form === 'compound' || phrase.form === 'ordinal' ? 'other' : 'count';
}
