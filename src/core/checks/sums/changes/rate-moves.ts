import type { Block } from '../../../document/block.ts';
import type { Figure } from '../../../facts/figures.ts';
import { findPairs, isExact, toValue } from '../sum-text.ts';

/** A change of a rate and the rate that it led to, without the one before: “raised its key rate by 0.5% to 5.25%”. */
export interface RateMove {
  readonly by: Figure;
  readonly to: Figure;
}

const rated =
  /\b(?:[Bb]ank [Rr]ate|(?:bank|base|benchmark|borrowing|cash|deposit|discount|federal funds|funds|headline|interest|key|lending|main|mortgage|official|overnight|policy|prime|reference|refinancing|repo) rates?|rates)\b/;
const byBefore =
  /\b(?:bumped|cut|cuts|cutting|dropped|eased|hiked?|hiking|increased?|increases|lifted|lifting|lowered|lowering|lowers|nudged|pushed|raise|raised|raises|raising|reduced|reduces|rose|fell|shaved|slashed|trimmed|upped)\b[^.;:,]{0,40}$/;
/** Rates are moved by a quarter or a half, seldom by more. */
const largest = 2;

/** Finds changes of an interest rate that are given in percent: nobody raises a rate of 4.75 by half a hundredth. */
export function findRateMoves(block: Block): readonly RateMove[] {
  const { text, sentences } = block;
  return findPairs(block).flatMap(([by, to]) => {
    const isRate = [by, to].every(isExactShare);
    if (!isRate || !isSmall(by, to) || text.slice(by.end, to.start) !== ' to ') return [];
    const { start = 0, end = 0 } = sentences[by.sentence] ?? {};
    const isMoved =
      byBefore.test(text.slice(start, by.start)) && !/\bfrom\b/.test(text.slice(to.end, end));
    return isMoved && rated.test(text.slice(start, by.start)) ? [{ by, to }] : [];
  });
}

function isExactShare(figure: Figure): boolean {
  return figure.unitName === 'percent' && isExact(figure);
}

function isSmall(by: Figure, to: Figure): boolean {
  return toValue(by) <= largest && toValue(to) > toValue(by);
}
