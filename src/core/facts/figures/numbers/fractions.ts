import numbers from '../../../lexicons/figures/numbers.json' with { type: 'json' };
import { toAtomSpan, toJoinedWord, toWord, type AtomText } from './atoms.ts';
import type { Reading } from './number-phrase.ts';
import { readRatio } from './ratios.ts';
import { isIndefinite } from '../../../english/word-classes.ts';

const denominators: ReadonlyMap<string, number> = new Map(Object.entries(numbers.denominators));

const singulars: ReadonlyMap<string, string> = new Map([
  ...[...denominators.keys()].map((part) => [`${part}s`, part] as const),
  ['halves', 'half'],
]);

/**
 * Reads “two-thirds”, “a quarter of”, “half the”, “six in 10”, “1/3 of”; undefined where none starts. `number` is the
 * one that starts there.
 */
export function readFraction(
  source: AtomText,
  i: number,
  number: Reading | undefined,
): Reading | undefined {
  return (
    (number && readRatio(source, number)) ??
    readParts(source, i, number) ??
    readHalf(source, i) ??
    readSlash(source, i)
  );
}

/** What follows a share of something. */
const sharedBehind = /^ of\b|^ (?:more|less|fewer|higher|lower|larger|smaller)\b/;

function readParts(source: AtomText, i: number, number: Reading | undefined): Reading | undefined {
  const word = toJoinedWord(source, i + 1);
  const singular = singulars.get(word) ?? word;
  const parts = denominators.get(singular);
  if (parts === undefined) return undefined;
  const count = toCount(source, i, number);
  if (count === undefined) return undefined;
  if ((singular === word) !== (count === 1) || !isShare(source, i, parts)) return undefined;
  const span = toAtomSpan(source, i, i + 1);
  return { phrase: { ...span, form: 'fraction', value: count / parts }, next: i + 2 };
}

/** How many parts: one for “a”; undefined unless the number is a single word. */
function toCount(source: AtomText, i: number, number: Reading | undefined): number | undefined {
  if (isIndefinite(toWord(source, i))) return 1;
  return number?.next === i + 1 ? number.phrase.value : undefined;
}

const aloneBehind = /^(?:[.,;)]| (?:by|in|to|since|from|compared)\b|$)/;

/** “one-third”, “a third of”, “fell by a quarter”; not “a third man”, “one third-party bid”. */
function isShare(source: AtomText, i: number, parts: number): boolean {
  const { text } = source;
  const [first, second] = [source.at(i), source.at(i + 1)];
  if (!first || !second) return false;
  const behind = text.slice(second.end, second.end + 10);
  if (text[first.end] === '-') return !behind.startsWith('-');
  const isArticle = isIndefinite(first.lower);
  const isBy = /\bby (?:about |almost |nearly |over )?$/.test(
    text.slice(Math.max(0, first.start - 12), first.start),
  );
  const isCommon = parts === 3 || parts === 4 || isBy;
  return sharedBehind.test(behind) || (isArticle && isCommon && aloneBehind.test(behind));
}

/** “half” where it is a share: not half an hour, half-brother, the second half. */
const halfBehind =
  /^ (?:of|the|its|their|his|her|all|our|were|are|have|had|said|say|do|did|that|as)\b|^[.,;)]|^$/;
const halfBefore =
  /\b(?:about|nearly|almost|over|than|roughly|around|under|least|only|just|up to|some|by|one)\s$/i;
const noHalf =
  /\b(?:first|second|other|better|latter|top|bottom|in|final|opening|back|front|this|that|each|upper|lower|left|right|inner|outer|(?:north|south)?(?:eastern|western)|northern|southern|(?:north|south)?(?:east|west)|north|south)\s$/i;
const halfUnits =
  /^[ -](?:an?\b|hour|brother|sister|time|mast|staff|mile|marathon|past|century|way|dozen|term)/;

function readHalf(source: AtomText, i: number): Reading | undefined {
  const { text } = source;
  const atom = source.at(i);
  if (atom?.lower !== 'half') return undefined;
  const before = text.slice(Math.max(0, atom.start - 12), atom.start);
  const behind = text.slice(atom.end, atom.end + 16);
  if (halfUnits.test(behind) || noHalf.test(before) || behind.startsWith('-')) return undefined;
  if (/^ of the (?:game|match)/.test(behind)) return undefined;
  if (!halfBehind.test(behind) && !halfBefore.test(before)) return undefined;
  return {
    phrase: { start: atom.start, end: atom.end, form: 'fraction', value: 0.5 },
    next: i + 1,
  };
}

/** “1/3 of”: without “of” it is a date or a size. */
function readSlash(source: AtomText, i: number): Reading | undefined {
  const { text } = source;
  const atom = source.at(i);
  const match = atom?.isDigits === true ? /^(\d)\/(\d{1,2})$/.exec(atom.text) : null;
  if (!atom || !match || !/^ of\b/.test(text.slice(atom.end, atom.end + 4))) return undefined;
  const value = Number(match[1]) / Number(match[2]);
  return { phrase: { start: atom.start, end: atom.end, form: 'fraction', value }, next: i + 1 };
}
