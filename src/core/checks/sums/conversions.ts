import type { Block } from '../../document/block.ts';
import { isApart, type Figure, type Range } from '../../facts/figures.ts';
import { isQuoted } from '../../facts/voice.ts';
import lexicon from '../../lexicons/figures/conversions.json' with { type: 'json' };
import { findFigureFix, type Mismatch } from './mismatch.ts';
import { toPlainNumber } from './number-words.ts';

interface UnitSize {
  readonly dimension: string;
  readonly size: number;
}

const sizes: ReadonlyMap<string, UnitSize> = new Map(
  Object.entries(lexicon.units).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, size]) => [unit, { dimension, size }] as const),
  ),
);
/** What stands between a measure and the same in another unit, and behind it. */
const about = 'about|around|approximately|nearly|roughly|some';
const opening = new RegExp(String.raw`^(?: (?:Celsius|Fahrenheit))? \((?:(?:or|${about}) )?$`);
const measured = '(?: (?:Celsius|Fahrenheit|across|away|deep|high|long|tall|thick|wide))?';
const closing = new RegExp(String.raw`^${measured}\)`);
/** “12,000 hectares, or 120 square kilometers, of forest” */
const orOpening = new RegExp(`^${measured},? or (?:(?:${about}) )?$`);
const orClosing = new RegExp(`^${measured}[,.;]`);
/** How far off a conversion may be besides what rounding explains, as a share and in degrees. */
const slack = 0.03;
const degrees = 1;

/** Finds measures that come to something else in the unit behind them: “10 miles (32 km)”. */
export function findConversionMismatches(block: Block): readonly Mismatch[] {
  const { facts, text } = block;
  return facts.figures.flatMap((second, i) => {
    const first = facts.figures[i - 1];
    if (!first || !isPlain(first) || !isPlain(second) || isTwofold(facts.figures[i - 2], first))
      return [];
    const [gap, behind] = [
      text.slice(first.end, startOf(second)),
      text.slice(second.end, second.end + 14),
    ];
    const isBeside = opening.test(gap) && closing.test(behind);
    if (!isBeside && !(orOpening.test(gap) && orClosing.test(behind))) return [];
    if (isQuoted(block, first)) return [];
    const values = convert(first, second);
    return values === undefined ? [] : [toMismatch(block, first, second, values)];
  });
}

function startOf({ start, bound }: Figure): number {
  return Math.min(start, bound?.start ?? start);
}

function isPlain({ unit, value, second, isVague }: Figure): boolean {
  return unit !== undefined && value !== undefined && second === undefined && !isVague;
}

/** The inches of “5 feet 10 inches (178 cm)”. */
function isTwofold(before: Figure | undefined, { start }: Figure): boolean {
  return before?.unit !== undefined && start - before.end <= ' and '.length;
}

/** What the first figure is in the unit of the second, and the other way round, where the two are apart. */
function convert(first: Figure, second: Figure): readonly [number, number] | undefined {
  const [one, other] = [first, second].map(({ unitName = '' }) => sizes.get(unitName));
  const [a, b] = [first.value ?? 0, second.value ?? 0];
  if (!one || !other) return convertDegrees(first, second);
  if (one.dimension !== other.dimension || first.unitName === second.unitName) return undefined;
  const factor = one.size / other.size;
  const { low, high } = toRounded(a);
  const range = { low: low * factor * (1 - slack), high: high * factor * (1 + slack) };
  return isApart(range, toRounded(b)) ? [a * factor, b / factor] : undefined;
}

/** All that a number may be rounded from: 10 from 5 to 15, 32 from 31.5 to 32.5, 2.4 from 2.35 to 2.45. */
function toRounded(value: number): Range {
  const digits = value.toFixed(places).replace('.', '');
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  const half = 10 ** (zeros - places) / 2;
  return { low: value - half, high: value + half };
}

/** Decimals that anybody writes of a measure. */
const places = 3;

/** “rose by 2 C (3.6 F)” is a step on the scale, and not a place on it; “minus” stands before the figure. */
function convertDegrees(first: Figure, second: Figure): readonly [number, number] | undefined {
  const [a, b] = [first.value ?? 0, second.value ?? 0];
  const names = [first.unitName, second.unitName].join();
  const isToF = names === 'degree Celsius,degree Fahrenheit';
  if (!isToF && names !== 'degree Fahrenheit,degree Celsius') return undefined;
  const [there, back] = isToF ? [toFahrenheit, toCelsius] : [toCelsius, toFahrenheit];
  // A thermometer shows tens as exactly as any other number.
  const { low, high } = a < thousand ? { low: a - 0.5, high: a + 0.5 } : toRounded(a);
  const stated = toRounded(b);
  const isNear = (one: number, other: number): boolean =>
    !isApart({ low: Math.min(one, other) - degrees, high: Math.max(one, other) + degrees }, stated);
  const isStep = isNear(low * (isToF ? 1.8 : 1 / 1.8), high * (isToF ? 1.8 : 1 / 1.8));
  const isPlace = [1, -1].some((sign) =>
    [1, -1].some((other) => isNear(there(low * sign) * other, there(high * sign) * other)),
  );
  return isStep || isPlace ? undefined : [there(a), back(b)];
}

function toFahrenheit(celsius: number): number {
  return celsius * 1.8 + 32;
}

function toCelsius(fahrenheit: number): number {
  return (fahrenheit - 32) / 1.8;
}

function toMismatch(
  block: Block,
  first: Figure,
  second: Figure,
  [there, back]: readonly [number, number],
): Mismatch {
  const [one, other] = [first, second].map(({ start, end }) => block.text.slice(start, end));
  return {
    span: { start: second.start, end: second.end },
    detail: `${one} is about ${toPlainNumber(there, there < ten ? 1 : 0)}, not ${other}`,
    related: [{ span: first, message: 'The same in the other unit.' }],
    fixes: [
      ...findFigureFix(block, second, toShort(there)),
      ...findFigureFix(block, first, toShort(back)),
    ],
  };
}

const ten = 10;
const thousand = 1000;

/** No more exact than a desk writes it. */
function toShort(value: number): number {
  return value < ten ? Number(value.toFixed(1)) : Math.round(value);
}
