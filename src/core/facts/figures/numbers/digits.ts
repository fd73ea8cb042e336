import { isAttached, isJoined, toAtomSpan, toWord, type AtomText } from './atoms.ts';
import type { NumberPhrase, Reading } from './number-phrase.ts';
import { readScales } from './scales.ts';

const glyphs: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 0.25],
  ['¾', 0.75],
]);

const endings: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** Reads “12,000”, “3.4 million”, “20bn”, “21st”, “7-2”, “6:40”; undefined where no digits start. */
export function readDigits(source: AtomText, i: number): Reading | undefined {
  const atom = source.at(i);
  if (!atom?.isDigits) return undefined;
  const value = parseDigits(atom.text);
  if (value === undefined) return readCompound(source, i, atom.text);
  if (isAttached(source, i + 1) && endings.has(toWord(source, i + 1))) {
    const span = toAtomSpan(source, i, i + 1);
    return { phrase: { ...span, form: 'ordinal', value }, next: i + 2 };
  }
  const { factor, half, next } = readScales(source, i + 1);
  const span = toAtomSpan(source, i, next - 1);
  const step = toStep(atom.text, half) * factor;
  const scale = factor >= 1000 ? { scale: factor } : {};
  const exact = toExact((value + half) * factor);
  const phrase: NumberPhrase = { ...span, form: 'plain', value: exact, step, ...scale };
  return factor >= lakh ? readLower(source, i, { phrase, next }) : { phrase, next };
}

const lakh = 1e5;

/** “6 crore{ 95 lakh 25 thousand 228}”: what goes on in smaller scales is of the same number. */
function readLower(source: AtomText, first: number, upper: Reading): Reading {
  const { value = 0, scale = 0 } = upper.phrase;
  const part = readPart(source, upper.next, scale);
  if (!part) return upper;
  const { amount, factor, next } = part;
  const span = toAtomSpan(source, first, next - 1);
  const scaled = factor >= 1000 ? { scale: factor } : {};
  const phrase: NumberPhrase = {
    ...span,
    form: 'plain',
    value: toExact(value + amount),
    step: factor,
    ...scaled,
  };
  return readLower(source, first, { phrase, next });
}

interface Part {
  readonly amount: number;
  readonly factor: number;
  readonly next: number;
}

/** “ 95 lakh” behind crores, “ 228” behind thousands; not “ 20 years” behind lakhs. */
function readPart(source: AtomText, i: number, above: number): Part | undefined {
  const atom = isJoined(source, i) && !isAttached(source, i) ? source.at(i) : undefined;
  const number = atom?.isDigits ? parseDigits(atom.text) : undefined;
  if (number === undefined || isAttached(source, i + 1)) return undefined;
  const { factor, half, next } = readScales(source, i + 1);
  const amount = number * factor;
  const isLower = half === 0 && amount < above && (factor >= 1000 || above === 1000);
  return isLower ? { amount, factor, next } : undefined;
}

/** “7-2” is a pair; “6:40”, “9/11” and “2024-04-03” hold no number of their own. */
function readCompound(source: AtomText, i: number, digits: string): Reading {
  const pair = /^(\d[\d.,]*)[-–](\d[\d.,]*)$/.exec(digits);
  const [first, second] = [parseDigits(pair?.[1]), parseDigits(pair?.[2])];
  if (first === undefined || second === undefined) {
    return { phrase: { ...toAtomSpan(source, i, i), form: 'compound' }, next: i + 1 };
  }
  const { factor, next } = readScales(source, i + 1);
  const span = toAtomSpan(source, i, next - 1);
  const values = { value: toExact(first * factor), second: toExact(second * factor) };
  const step = toStep(pair?.[2] ?? '', 0) * factor;
  return { phrase: { ...span, form: 'pair', ...values, step }, next };
}

/** What the last digit is worth: a tenth in 3.4. */
function toStep(digits: string, half: number): number {
  const point = digits.lastIndexOf('.');
  const isHalved = half > 0 || glyphs.has(digits.slice(-1));
  const decimals = point < 0 || glyphs.has(digits.slice(-1)) ? 0 : digits.length - point - 1;
  return 10 ** -(isHalved ? Math.max(1, decimals) : decimals);
}

/** 2.3 million is 2300000, not 2299999.9999999995. */
function toExact(value: number): number {
  return Number.isInteger(value) && value < 1e15 ? value : Number(value.toPrecision(15));
}

/** “12,000”, and “1,25,000” as India writes it. */
const grouped =
  /^\d+(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d+)?$/;

function parseDigits(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  const glyph = glyphs.get(digits.slice(-1)) ?? 0;
  const plain = glyph > 0 ? digits.slice(0, -1) : digits;
  if (plain === '') return glyph;
  if (!grouped.test(plain)) return undefined;
  return Number(plain.replaceAll(',', '')) + glyph;
}
