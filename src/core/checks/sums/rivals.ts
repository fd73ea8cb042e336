import type { Block } from '../../document/block.ts';
import { isApart, toRange, type Figure } from '../../facts/figures.ts';
import { startOf } from '../../facts/figures/change-text.ts';
import { toSignEnd } from '../../facts/figures/percent-sign.ts';
import { findFigureFix, type Mismatch } from './mismatch.ts';
import { toPlainNumber } from './number-words.ts';
import { findTriples, isExact, toValue, type Triple } from './sum-text.ts';

/** The same somewhere in a block, as far as it is told at a glance. */
const anyRival = /points? (?:adrift|ahead|behind|clear|in front)\b/;
const gapBefore = /^(?: of (?:the )?votes?)?,? (?:and |which is |just |only )?$/;
const rival =
  /^ (?:adrift of|ahead of|behind|clear of|in front of) (?:the )?(?:\p{Upper}[\p{Alpha}’'-]+ ?){1,4}(?:, (?:who (?:are|were) )?| )?(?:at|on|with) $/u;
const end = /^(?:%| per ?cent)?(?:[.,;)]|$| (?:and|but|while|with)\b)/;

/** Finds leads that are not what lies between two shares: “on 24%, four points behind the Liberals on 26”. */
export function findRivalMismatches(block: Block): readonly Mismatch[] {
  if (!anyRival.test(block.text)) return [];
  return findTriples(block).flatMap((run) => (isRivals(block, run) ? toMismatch(block, run) : []));
}

function isRivals({ text }: Block, [own, points, other]: Triple): boolean {
  if (own.unitName !== 'percent' || points.unitName?.endsWith('point') !== true) return false;
  const isOfShare = other.unitName === 'percent' || other.unit === undefined;
  if (!isOfShare || ![own, points, other].every(isExact)) return false;
  return (
    gapBefore.test(text.slice(toSignEnd(text, own.number), startOf(points))) &&
    rival.test(text.slice(points.end, startOf(other))) &&
    end.test(text.slice(other.number.end))
  );
}

function toMismatch(block: Block, [own, points, other]: Triple): Mismatch[] {
  const [one, two] = [toRange(own), toRange(other)];
  const ends = [two.low - one.high, two.high - one.low];
  const isAcross = Math.min(...ends) < 0 && Math.max(...ends) > 0;
  const sizes = ends.map(Math.abs);
  const gap = { low: isAcross ? 0 : Math.min(...sizes), high: Math.max(...sizes) };
  if (!isApart(toRange(points), gap)) return [];
  const actual = Number(Math.abs(toValue(other) - toValue(own)).toPrecision(6));
  const [a, b] = [own, other].map((each: Figure) => toPlainNumber(toValue(each), 2));
  return [
    {
      span: { start: points.start, end: points.end },
      detail: `from ${a}% to ${b}% is ${toPlainNumber(actual, 2)}, not ${block.text.slice(points.number.start, points.number.end)}`,
      related: [],
      fixes: findFigureFix(block, points, actual),
    },
  ];
}
