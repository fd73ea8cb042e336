import type { Block } from '../../../document/block.ts';
import { isApart, toRange, type Figure, type Range } from '../../../facts/figures.ts';
import { toStem } from '../../../english/stem.ts';
import { findFigureFix, type Mismatch } from '../mismatch.ts';
import { toPlainNumber } from '../number-words.ts';
import { startOf } from '../../../facts/figures/change-text.ts';
import {
  amountKinds,
  findPairs,
  findTriples,
  type Triple,
  isSingle,
  toAmountLike,
  toGap,
  toQuotients,
  toValue,
  widen,
} from '../sum-text.ts';

/** A part, the whole, and the share that the copy says it is. */
export interface ShareOfWhole {
  readonly part: Figure;
  readonly whole: Figure;
  readonly share: Figure;
  /** Which of them stands last and restates the others. */
  readonly restated: Figure;
}

/** Finds shares that are not what a part is of its whole: “90 of its 600 jobs, or 20 percent”. */
export function findWholeMismatches(block: Block): readonly Mismatch[] {
  const all = findTriples(block).flatMap((run) => findShareOfWhole(block, run) ?? []);
  return [...all.flatMap((found) => toShareMismatch(block, found)), ...findOutOf(block)];
}

/** “90 of its 600”, “a quarter of the town’s workforce of”: nothing but the whole lies between. */
const ofGap = /^(?:%| per ?cent)?(?: [A-Za-zÀ-ỿ-]+)? (?:out )?of (?:[A-Za-zÀ-ỿ’'-]+ ){0,5}$/u;
const otherWhole =
  /\b(?:about|among|and|at|between|by|every|for|from|in|on|or|over|than|that|these|to|under|was|were|which|who|with)\b/i;
/** “…, or {15 percent}”, “… ({15 percent})”. */
const restating = /^(?: [A-Za-zÀ-ỿ’'-]+){0,5}(?:,| –| —)? (?:\(|or \(?)$/u;
const listed = /^(?: [A-Za-zÀ-ỿ’'-]+){0,2}(?:,| –| —) $/u;
const ofAll =
  /^ of (?:the (?:total|whole|lot)|them|those|all)\b(?! (?:aged|at|from|in|of|on|over|surveyed|the|under|who|with)\b)/;
/** “20 percent more”, “a third of the population”: not a share of the whole that stands there. */
const otherShare =
  /^(?: of\b|[ -](?:above|annual|below|cut|decline|decrease|drop|each|every|fall|fewer|from|gain|higher|increase|interest|less|lower|more|of|per|point|points|rise|since|stake|up|down|a (?:year|month|week))\b)/;

function findShareOfWhole(block: Block, run: Triple): ShareOfWhole | undefined {
  const [a, b, c] = run;
  if (!run.every(isSingle)) return undefined;
  if (isOf(block, a, b)) {
    if (!isRestated(block, b, c)) return undefined;
    const [part, share] = isShare(c) ? [a, c] : [c, a];
    return isShare(share) ? toOwn(block, { part, whole: b, share, restated: c }) : undefined;
  }
  if (!isOf(block, b, c)) return undefined;
  if (isShare(a) && isRestated(block, a, b))
    return toOwn(block, { part: b, whole: c, share: a, restated: a });
  const isBeside = isRestated(block, a, b) || listed.test(toGap(block, a, b));
  return isShare(b) && isBeside
    ? toOwn(block, { part: a, whole: c, share: b, restated: b })
    : undefined;
}

function isOf({ text }: Block, first: Figure, second: Figure): boolean {
  const gap = text.slice(first.number.end, startOf(second));
  return ofGap.test(gap) && !otherWhole.test(gap);
}

function isRestated(block: Block, first: Figure, second: Figure): boolean {
  const gap = toGap(block, first, second);
  if (restating.test(gap) || isOfTurnout(block, [first, second], gap)) return true;
  if (listed.test(gap) && /^ (?:in all|in total)\b/.test(block.text.slice(second.end))) return true;
  return listed.test(gap) && ofAll.test(block.text.slice(second.end, second.end + 20));
}

const cast = /^[^;]{0,60}\b(?:ballots|electorate|electors|people|voted|voters)\b/;

/** “{Turnout} was 60 percent, with 1.8 million of the 3 million voters”; not “with 12 of 40 stations closed” */
function isOfTurnout(
  { text }: Block,
  [share, part]: readonly [Figure, Figure],
  gap: string,
): boolean {
  if (!/^, (?:as|with) $/.test(gap) || !cast.test(text.slice(part.end, part.end + 80)))
    return false;
  return /\bturnout\b[^.;]{0,30}$/i.test(text.slice(Math.max(0, share.start - 40), share.start));
}

function isShare({ kind, unitName, value = 0 }: Figure): boolean {
  return (unitName === 'percent' && value <= 100) || kind === 'fraction';
}

function isPartOf(part: Figure, whole: Figure): boolean {
  if (!amountKinds.has(part.kind) || !amountKinds.has(whole.kind)) return false;
  // “3.1 million of the 4 million tons”
  const isAlike =
    part.unitName === whole.unitName || isBareBeside(part, whole) || isBareBeside(whole, part);
  return isAlike && toValue(part) > 0 && toValue(part) < toValue(whole);
}

/** A number that takes its unit from another; of money each has its sign. */
function isBareBeside({ kind, thing, unit }: Figure, other: Figure): boolean {
  return unit === undefined && kind === 'count' && thing === undefined && other.unit !== 'money';
}

/** A part and a whole of one kind, and a share of nothing else. */
function toOwn({ text }: Block, found: ShareOfWhole): ShareOfWhole | undefined {
  const { part, whole, share, restated } = found;
  if (!isPartOf(part, whole)) return undefined;
  const behind = text.slice(restated.end, restated.end + 30);
  // “20 percent, or 12 women and eight men”
  if (restated === part) return /^(?: [a-z]+)?,? and \d/.test(behind) ? undefined : found;
  if (restated !== share || isOfNoun(behind, whole) || ofAll.test(behind)) return found;
  const isNext = share.start < whole.start;
  return !isNext && otherShare.test(behind) ? undefined : found;
}

/** “210 of the 400 seats, or 45 percent {of seats}” */
function isOfNoun(behind: string, { thing, counted }: Figure): boolean {
  const noun = / of (?:the |all )?([a-z]+)/.exec(behind)?.[1];
  const head = thing?.head ?? counted;
  return noun !== undefined && head !== undefined && toStem(noun) === toStem(head);
}

/** How far off a share may be: a percentage by its last digit, a third by some points. */
const roughly = 0.05;

/** Says of a share what the part is of the whole, where it is not that. */
export function toShareMismatch(
  block: Block,
  { part, whole, share, restated }: ShareOfWhole,
): Mismatch[] {
  const quotient = toQuotients(toRange(part), toRange(whole));
  if (!isApart(toShareRange(share), quotient)) return [];
  const [one, all] = [toValue(part), toValue(whole)];
  const actual = one / all;
  const isRound = share.kind === 'fraction';
  const value = isRound ? toValue(share) * all : (toValue(share) / 100) * all;
  const step = share.step ?? 1;
  const rounded = Number((Math.round((actual * 100) / step) * step).toPrecision(6));
  const shareFix = isRound ? [] : findFigureFix(block, share, rounded);
  const partFix = findFigureFix(block, part, part.unit ? value : Math.round(value));
  return [
    {
      span: { start: restated.start, end: restated.end },
      detail: `${toAmountLike(part, one)} of ${toAmountLike(whole, all)} is ${toPlainNumber(actual * 100)}%, not “${toWords(block, share)}”`,
      related: [{ span: whole, message: 'The whole.' }],
      fixes: restated === part ? [...partFix, ...shareFix] : shareFix,
    },
  ];
}

function toWords({ text }: Block, { start, number, unit, end }: Figure): string {
  return text.slice(start, unit ? end : number.end);
}

/** What a share may stand for, of one. */
function toShareRange(share: Figure): Range {
  const { low, high } = toRange(share);
  if (share.kind === 'fraction') return widen({ low, high }, roughly);
  return widen({ low: low / 100, high: high / 100 }, ((share.step ?? 1) / 100) * 0.6);
}

function isOther({ text }: Block, { end }: Figure): boolean {
  const behind = text.slice(end, end + 30);
  return otherShare.test(behind) && !ofAll.test(behind);
}

const outOf = /\bout of\b/;
/** How far off a percentage of “3.2 million out of 5 million” may be: both are rounded. */
const loosely = 0.04;

/** “3.2 million out of 5 million voters, or 74%” */
function findOutOf(block: Block): readonly Mismatch[] {
  return findPairs(block).flatMap(([ratio, share]) => {
    if (!outOf.test(ratio.text) || share.unitName !== 'percent') return [];
    const isOfIt = isSingle(ratio) && isSingle(share) && isRestated(block, ratio, share);
    if (!isOfIt || isOther(block, share)) return [];
    const actual = toValue(ratio);
    const range = toRange(ratio);
    if (!isApart(toShareRange(share), widen(range, Math.max(0.01, actual * loosely)))) return [];
    const words = block.text.slice(ratio.number.start, ratio.number.end);
    return [
      {
        span: { start: share.start, end: share.end },
        detail: `${words} is ${toPlainNumber(actual * 100)}%, not “${share.text}”`,
        related: [],
        fixes: findFigureFix(block, share, Math.round(actual * 100)),
      },
    ];
  });
}
