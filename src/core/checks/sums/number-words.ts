import { spellOut } from '../../english/spell-out.ts';
import { writeDigits } from '../../english/write-digits.ts';
import { scalesBehind, scaleSuffixes } from '../../lexicons/figures/scales.ts';

/** Writes a value for a message: no more decimals than it takes, thousands apart. */
export function toPlainNumber(value: number, decimals = 1): string {
  const isWhole = Math.abs(value - Math.round(value)) < 0.5 * 10 ** -decimals;
  return writeDigits(value, { mostDecimals: isWhole ? 0 : decimals });
}

/**
 * Writes a value as another number is written: in words, with its “million”, its decimals and its capital. Undefined
 * where it cannot be.
 */
export function writeLike(original: string, value: number): string | undefined {
  const digits = /^(\d[\d,]*)(?:\.(\d+))?(.*)$/s.exec(original);
  if (!digits) return writeInWords(original, value);
  const [, whole = '', decimals = '', scaleWords = ''] = digits;
  const scale = toFactor(scaleWords.trim().toLowerCase());
  if (scale === undefined) return undefined;
  const scaled = Number((value / scale).toPrecision(12));
  // “£2.1m” → “£21,000”, but “£0.4m” → “£0.5m”
  if (scale >= million && scaled < 1 && !whole.startsWith('0'))
    return writeDigits(value, { mostDecimals: 0 });
  const places = scale > 1 ? Math.max(decimals.length, countDecimals(scaled, 2)) : decimals.length;
  const hasMarks = whole.includes(',') || whole.length < 4;
  const written = writeDigits(scaled, {
    fewestDecimals: scale === 1 ? decimals.length : 0,
    mostDecimals: places,
    isGrouped: hasMarks,
  });
  return written + scaleWords;
}

const million = 1e6;

/** What the words behind a number multiply it by, in lower case: nothing, “million”, “bn”, “crores”. */
export function toFactor(words: string): number | undefined {
  if (words === '') return 1;
  return scalesBehind.get(words) ?? scaleSuffixes.get(words);
}

function countDecimals(value: number, most: number): number {
  return /\.(\d+)/.exec(value.toFixed(most).replace(/\.?0+$/, ''))?.[1]?.length ?? 0;
}

function writeInWords(original: string, value: number): string | undefined {
  const words = value < 100 ? spellOut(value, 'US') : undefined;
  if (words === undefined) return undefined;
  return /^\p{Upper}/u.test(original) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
