import type { Block } from '../../../document/block.ts';
import { isApart, toBounded, toRange, type Figure, type Range } from '../../../facts/figures.ts';
import { findBound } from '../../../facts/figures/bounds.ts';
import { startOf } from '../../../facts/figures/change-text.ts';
import type { Mismatch } from '../mismatch.ts';
import { toPlainNumber } from '../number-words.ts';
import { findPairs, isExact, toQuotients, toValue } from '../sum-text.ts';

const compared = /^(?: [a-z]+){0,3},? (?:compared (?:to|with)|up from) $/;
const grown =
  /^[^.;:()\d]{0,40}, (?:meaning|so|which means)(?: that)?(?: [a-z’']+){1,5} (?:has|have|had) (?:[a-z]+ ){0,2}(doubled|quadrupled|tripled|trebled)(?=[.,;]|$)/;
const sizes: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['tripled', 3],
  ['trebled', 3],
  ['quadrupled', 4],
]);
/** How far off “doubled” may be, as a share. */
const slack = 0.05;

/** Finds factors that two figures do not come to: “12 points, compared with four in May, meaning her lead has quadrupled”. */
export function findGrownMismatches(block: Block): readonly Mismatch[] {
  if (!/ (?:doubled|quadrupled|tripled|trebled)\b/.test(block.text)) return [];
  return findPairs(block).flatMap((pair) =>
    isCompared(block, pair) ? readGrown(block, pair) : [],
  );
}

type Pair = readonly [Figure, Figure];

function isCompared({ text }: Block, [last, first]: Pair): boolean {
  // “12 points, compared with four”
  const isOfKind = last.unitName === first.unitName || first.unit === undefined;
  const isPair = isExact(last) && isExact(first) && isOfKind && toValue(first) > 0;
  return isPair && compared.test(text.slice(last.end, startOf(first)));
}

function readGrown(block: Block, [last, first]: Pair): Mismatch[] {
  const match = grown.exec(block.text.slice(first.end));
  const word = match?.[1];
  const size = sizes.get(word ?? '');
  if (!match || word === undefined || size === undefined) return [];
  const end = first.end + match[0].length;
  const span = { start: end - word.length, end };
  const plain: Range = { low: size * (1 - slack), high: size * (1 + slack) };
  const stated = toBounded(plain, findBound(block.text, span, span)?.kind);
  if (!isApart(stated, toQuotients(toRange(last), toRange(first)))) return [];
  const times = toPlainNumber(toValue(last) / toValue(first), 2);
  const detail = `from ${first.text} to ${last.text} is ${times} times the first, not “${word}”`;
  return [{ span, detail, related: [{ span: first, message: 'Before.' }], fixes: [] }];
}
