import { isApart, toRange } from '../../../facts/figures.ts';
import type { BoundKind } from '../../../facts/figures/bounds.ts';
import type { LedgerEntry } from '../../../story/ledger.ts';
import { toValue } from '../sum-text.ts';
import { isDigitSlip, toDigits } from './digit-slips.ts';

/** A headline rounds up by no more than this. */
const roundest = 1.05;

/** Whether two figures can both be right: the same, rounded, or within an “at least”. */
export function isCompatible(here: LedgerEntry, there: LedgerEntry): boolean {
  const [a, b] = [here.figure, there.figure];
  if (isOpenConflict(here, there)) return false;
  if (!isApart(toRange(a), toRange(b))) return true;
  const [one = 0, other = 0] = [a.value, b.value];
  const isRound = [one, other].some((value) => value >= 100 && value % 100 === 0);
  return isRound && !isAlikeRound(one, other) && isNear(one, other);
}

/** “47,000”, “45,000”: where both are as round, neither is the other, rounded. */
function isAlikeRound(one: number, other: number): boolean {
  return toDigits(one).length === toDigits(other).length && toDigits(one).length > 1;
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(one, other) * 0.05;
}

const open: ReadonlySet<BoundKind | undefined> = new Set(['at-least', 'more-than']);

/** “at least 140” in a headline, “at least 104” below it: both hold for 140, but the copy knows of no more than 104. */
function isOpenConflict({ figure: own }: LedgerEntry, other: LedgerEntry): boolean {
  const kind = own.bound?.kind;
  if (!open.has(kind) || kind !== other.figure.bound?.kind) return false;
  if (other.block.kind !== 'headline') return false;
  const [here, there] = [toValue(own), toValue(other.figure)];
  return here * roundest < there || isDigitSlip(here, there);
}
