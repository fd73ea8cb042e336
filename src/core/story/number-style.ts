import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import type { Figure } from '../facts/figures.ts';
import type { Span } from '../span.ts';
import { isQuoted } from '../facts/voice.ts';
import { isBody } from './sentences.ts';

/** How percentages are written: 45%, 45 percent. */
export type PercentForm = 'sign' | 'word';

/** How the writer of a draft writes numbers, outside quotations; nothing is computed before the first question. */
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

interface Known {
  readonly percents: ReadonlyMap<PercentForm, number>;
  readonly hasMillions: boolean;
  readonly units: ReadonlySet<string>;
  readonly hasTemperatureScale: boolean;
}

/** Gathers the number style of all blocks. */
export function createNumberStyle(document: Document): NumberStyle {
  let known: Known | undefined;
  const read = (): Known => (known ??= readStyle(document));
  return {
    percentForm: () => {
      const [first, second] = [...read().percents].sort(([, a], [, b]) => b - a);
      return first?.[0] ?? second?.[0];
    },
    hasMillions: () => read().hasMillions,
    units: () => [...read().units],
    hasTemperatureScale: () => read().hasTemperatureScale,
  };
}

function readStyle({ blocks }: Document): Known {
  const percents = new Map<PercentForm, number>();
  const units = new Set<string>();
  let hasMillions = false;
  let hasTemperatureScale = false;
  for (const { block } of blocks) {
    if (!isBody(block)) continue;
    const own = block.derive(readBlockStyle);
    hasTemperatureScale ||= own.hasTemperatureScale;
    hasMillions ||= own.hasMillions;
    for (const form of own.percents) percents.set(form, (percents.get(form) ?? 0) + 1);
    for (const unit of own.units) units.add(unit);
  }
  return { percents, hasMillions, units, hasTemperatureScale };
}

interface BlockStyle extends Pick<Known, 'hasMillions' | 'hasTemperatureScale'> {
  readonly percents: readonly PercentForm[];
  readonly units: readonly string[];
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
    hasTemperatureScale: /\b(?:Celsius|Fahrenheit)\b|\d ?°? ?[CF]\b/.test(text),
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
