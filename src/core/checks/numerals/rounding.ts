import { writeDigits } from '../../english/write-digits.ts';
import type { Figure } from '../../facts/figures.ts';

/** Digits that a rounded number shows. */
const shown = 3;

/** How many digits of a number carry meaning: four of 1,247, two of 1,200, four of 61.38. */
export function countDigits(words: string): number {
  const digits = words.replace(/[^\d]/g, '').replace(/^0+/, '');
  return words.includes('.') ? digits.length : digits.replace(/0+$/, '').length;
}

/** The number rounded as its hedge asks, in the figures of a desk: 1,250, 3.42 million; “4,317 crore” stays in crores. */
export function toRounded({ value, bound }: Figure, written: string): string | undefined {
  const [, digits = '', scaleWords = ''] = /^([\d.,]+)( ?[A-Za-z]+)$/.exec(written) ?? [];
  const amount = scaleWords ? Number(digits.replaceAll(',', '')) : value;
  if (amount === undefined || !(amount > 0)) return undefined;
  const unit = 10 ** (Math.floor(Math.log10(amount)) + 1 - shown);
  const rounded = toMultiple(amount / unit, bound?.kind) * unit;
  const places = Math.max(0, -Math.round(Math.log10(unit)));
  if (scaleWords) return writeDigits(rounded, { mostDecimals: places }) + scaleWords;
  if (rounded >= 1e9) return `${writeDigits(rounded / 1e9, { mostDecimals: 2 })} billion`;
  if (rounded >= 1e6) return `${writeDigits(rounded / 1e6, { mostDecimals: 2 })} million`;
  return writeDigits(rounded, { mostDecimals: places });
}

function toMultiple(count: number, kind: NonNullable<Figure['bound']>['kind'] | undefined): number {
  if (kind === 'nearly' || kind === 'less-than' || kind === 'at-most') return Math.ceil(count);
  if (kind === 'more-than' || kind === 'at-least') return Math.floor(count);
  return Math.round(count);
}
