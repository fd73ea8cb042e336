import type { Block } from '../document/block.ts';
import { createPartList } from '../document/words/words.ts';
import { digits } from '../facts/dates.ts';
import type { Figure } from '../facts/figures.ts';
import type { Span } from '../span.ts';
import { isQuoted } from '../facts/voice.ts';
import { createKeptIndex, type Entry, type KeptIndex, type KeptUse } from './reads/kept-index.ts';
import { isSameValue, type ReadLog } from './reads/reads.ts';
import { isBody } from './sentences.ts';

/** How percentages are written: 45%, 45 percent. */
export type PercentForm = 'sign' | 'word';

/** How the writer of a draft writes numbers, outside quotations. */
export interface NumberStyle {
  /** The form that most percentages have, the first where two are used equally; none in a draft without any. */
  readonly percentForm: () => PercentForm | undefined;
  /** Whether the draft writes “5 million” anywhere. */
  readonly hasMillions: () => boolean;
  /** The units of the body, conversions in parentheses aside, in the order of their first use. */
  readonly units: () => readonly string[];
  /** Whether the draft says anywhere that its degrees are Celsius or Fahrenheit. */
  readonly hasTemperatureScale: () => boolean;
}

/** How the draft writes its numbers. */
export interface Known {
  readonly percentForm: PercentForm | undefined;
  readonly hasMillions: boolean;
  readonly units: readonly string[];
  readonly hasTemperatureScale: boolean;
}

/** Starts to keep the number style of a draft. */
export function keepNumberStyle(log: ReadLog): KeptIndex<Known> {
  const ways = { read: readStyle, sum: toKnown, isSame: isSameValue };
  return createKeptIndex({ name: 'number style', ...ways, retain: 'all' }, log);
}

/** Answers from what is kept. */
export function createNumberStyle({ of }: Pick<KeptIndex<Known>, 'of'>): NumberStyle {
  return {
    percentForm: () => of(writers).percentForm,
    hasMillions: () => of(writers).hasMillions,
    units: () => of(writers).units,
    hasTemperatureScale: () => of(writers).hasTemperatureScale,
  };
}

/** The only key. */
const writers = 'the writer’s';

function toKnown(uses: readonly KeptUse<BlockStyle>[]): Known {
  const all = uses.map(({ value }) => value);
  const signs = count(all, 'sign');
  const words = count(all, 'word');
  const first = all.find(({ percents }) => percents.length > 0)?.percents[0];
  const leading = signs > words ? 'sign' : 'word';
  return {
    percentForm: signs === words ? first : leading,
    hasMillions: all.some(({ hasMillions }) => hasMillions),
    units: [...new Set(all.flatMap(({ units }) => units))],
    hasTemperatureScale: all.some(({ hasTemperatureScale }) => hasTemperatureScale),
  };
}

function count(all: readonly BlockStyle[], form: PercentForm): number {
  return all.reduce((sum, { percents }) => sum + percents.filter((own) => own === form).length, 0);
}

interface BlockStyle extends Pick<Known, 'hasMillions' | 'hasTemperatureScale'> {
  readonly percents: readonly PercentForm[];
  readonly units: readonly string[];
}

/** What a block of the body adds, if anything. */
function readStyle(block: Block): readonly Entry<BlockStyle>[] {
  if (!isBody(block)) return [];
  const value = readBlockStyle(block);
  const { percents, units, hasMillions, hasTemperatureScale } = value;
  const isSilent = percents.length + units.length === 0 && !hasMillions && !hasTemperatureScale;
  return isSilent ? [] : [{ key: writers, value }];
}

const temperatureScale = /\b(?:Celsius|Fahrenheit)\b|\d ?°? ?[CF]\b/;
const scaleNames = createPartList(['celsius', 'fahrenheit']);

function mayNameScale({ listed }: Block): boolean {
  return scaleNames.isIn(listed) || digits.isIn(listed);
}

function readBlockStyle(block: Block): BlockStyle {
  const { text } = block;
  const figures = block.facts.figures.filter((figure) => !isQuoted(block, figure));
  return {
    percents: figures.flatMap((figure) => toPercentForm(text, figure) ?? []),
    units: figures.flatMap((figure) =>
      figure.unitName === undefined || isConversion(text, figure) ? [] : [figure.unitName],
    ),
    hasMillions: figures.some(({ number }) =>
      /\bmillion$/.test(text.slice(number.start, number.end)),
    ),
    hasTemperatureScale: mayNameScale(block) && temperatureScale.test(text),
  };
}

/** “12 miles (19 km)”: the second figure says the first again. */
export function isConversion(text: string, { start, end }: Span): boolean {
  return (
    /\((?:about |or )?$/.test(text.slice(Math.max(0, start - 8), start)) &&
    text.slice(end, end + 8).includes(')')
  );
}

/** How a percentage in digits is written; undefined of anything else, percentage points included. */
export function toPercentForm(text: string, { number, unitName }: Figure): PercentForm | undefined {
  if (unitName !== 'percent' || !/\d$/.test(text.slice(number.start, number.end))) return undefined;
  const behind = text.slice(number.end, number.end + 10);
  if (/^\s?%(?!-?\s?points?\b)/.test(behind)) return 'sign';
  return /^ per ?cent\b(?! points?\b)/.test(behind) ? 'word' : undefined;
}
