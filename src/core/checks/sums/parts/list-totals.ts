import type { Block } from '../../../document/block.ts';
import type { PlacedBlock } from '../../../document/placed-block.ts';
import { isApart, toRange, type Figure } from '../../../facts/figures.ts';
import { isQuoted } from '../../../facts/voice.ts';
import type { Story } from '../../../story/story.ts';
import { findFigureFix, type Mismatch } from '../mismatch.ts';
import { isOneDigitOff } from '../conflicts/digit-slips.ts';
import { toSum, toTotal } from './part-sums.ts';
import { isExact, toAmountLike, toValue } from '../sum-text.ts';

/** Fewest items that are added up, and most. */
const [fewest, most] = [2, 30];
/** How far off a total may be, as a share, and still be the sum of what is listed. */
const near = 0.1;
/** A list that does not have all, and an item that is part of another or a sum itself. */
const openWords =
  /\b(?:among|at least|biggest|e\.g|example|for instance|highest|include|includes|including|largest|mainly|main|most|mostly|notably|others?|some|such as|top)\b/i;
const sumWords =
  /\b(?:altogether|in all|of (?:them|these|those|whom|which)|overall|(?:sub-?)?total)\b/i;

/** Finds totals that the list behind them does not come to: “44 thefts: ¶ – Arden: 20 thefts ¶ – Lund: 27 thefts”. */
export function findListTotals(story: Story, index: number, block: Block): Mismatch[] {
  const isOwn = block.kind === 'paragraph' ? addedUp.test(block.text) : isTotalItem(block);
  if (isOwn) return findOwnTotal(story, index, block);
  if (block.kind !== 'paragraph' || block.facts.figures.length === 0) return [];
  const items = findItems(story, index);
  const parts = items.flatMap((item) => readItem(item) ?? []);
  const [first] = parts;
  if (!first || parts.length !== items.length || items.length < fewest) return [];
  if (openWords.test(block.text) || !parts.every((part) => isAlike(part, first))) return [];
  const total = findTotal(block, first);
  return total && !isQuoted(block, total) ? toMismatch(block, parts, total) : [];
}

/** The items of the list that follows a paragraph. */
function findItems({ document: { blocks } }: Story, index: number): readonly PlacedBlock[] {
  const next = blocks[index + 1];
  if (next?.block.kind !== 'list-item') return [];
  const items: PlacedBlock[] = [];
  for (let i = index + 1; items.length <= most; i++) {
    const placed = blocks[i];
    if (placed?.block.kind !== 'list-item' || placed.group !== next.group) break;
    items.push(placed);
  }
  const last = items.at(-1);
  const rows = last && isTotalItem(last.block) ? items.slice(0, -1) : items;
  return rows.length > most ? [] : rows;
}

/** “{That makes} £44m in all”: of the list that stands above it. */
const addedUp =
  /^(?:All (?:that|this)|It|That|They|Those|This)(?: all)? (?:adds? up to|(?:comes? to|makes?) (?:a total )?(?:of )?\S+(?: [a-z]+){0,2},? (?:all told|altogether|in all|in total))\b/;

const totalItem = /^(?:(?:grand|overall) )?total\b/i;

/** “– Total: £980” */
export function isTotalItem({ kind, text }: Block): boolean {
  return kind === 'list-item' && totalItem.test(text);
}

/** “– Arden: 20 thefts ¶ – Lund: 27 thefts ¶ – Total: 44 thefts”, “… ¶ That makes 44 thefts in all.” */
function findOwnTotal({ document: { blocks } }: Story, index: number, block: Block): Mismatch[] {
  const { group } = blocks[block.kind === 'list-item' ? index : index - 1] ?? {};
  let from = index;
  while (index - from <= most && isItemOf(blocks[from - 1], group)) from--;
  const items = blocks.slice(from, index);
  const parts = items.flatMap((item) => readItem(item) ?? []);
  const [first] = parts;
  const total = findOnly(block);
  if (!first || !total || parts.length !== items.length || !isMany(items)) return [];
  return areOfOne(parts, first, total) ? toMismatch(block, parts, total, true) : [];
}

/** The one amount of an item, or of a paragraph. */
function findOnly({ kind, facts, sentences }: Block): Figure | undefined {
  const [total, other] = facts.figures;
  const isOfMore = kind === 'list-item' && sentences.length > 1;
  return total && !other && isExact(total) && !isOfMore ? total : undefined;
}

function isMany({ length }: readonly unknown[]): boolean {
  return length >= fewest && length <= most;
}

function areOfOne(parts: readonly Figure[], first: Figure, { unitName }: Figure): boolean {
  return unitName === first.unitName && parts.every((part) => isAlike(part, first));
}

function isItemOf(placed: PlacedBlock | undefined, group: number | undefined): boolean {
  return placed?.block.kind === 'list-item' && placed.group === group;
}

/** The one amount that an item gives, of something that it names. */
function readItem({ block }: PlacedBlock): Figure | undefined {
  const [figure, other] = block.facts.figures;
  if (!figure || other || !isExact(figure) || block.sentences.length > 1) return undefined;
  const isAmount = figure.kind === 'count' || figure.kind === 'casualty' || figure.unit === 'money';
  return isAmount && isPlain(block, figure) && !sumWords.test(block.text) ? figure : undefined;
}

/** “Holm: 31 cases”, “£4m for the roof”: the amount opens the item or ends it. */
function isPlain({ text }: Block, { start, end, number }: Figure): boolean {
  return start === 0 || /^(?: \([^()]*\))?[.,;]?\s*$/.test(text.slice(Math.max(end, number.end)));
}

function isAlike({ unitName, counted }: Figure, other: Figure): boolean {
  return unitName === other.unitName && counted === other.counted;
}

/** The one figure of a paragraph that counts what the items do; of bare numbers the one before a colon. */
function findTotal({ text, facts }: Block, first: Figure): Figure | undefined {
  const isAnnounced = text.trimEnd().endsWith(':');
  const alike = facts.figures.filter(({ kind, unit, unitName, counted }) => {
    if (unit !== first.unit || unitName !== first.unitName) return false;
    if (first.unit === 'money') return true;
    if (first.counted !== undefined) return counted === first.counted;
    return isAnnounced && kind === first.kind && counted !== undefined;
  });
  const [total, other] = alike;
  const isTold = first.counted !== undefined || isAnnounced;
  return total && !other && isTold && isExact(total) ? total : undefined;
}

function toMismatch(
  block: Block,
  parts: readonly Figure[],
  total: Figure,
  isItem = false,
): Mismatch[] {
  const sum = toTotal(parts);
  const isNear =
    Math.abs(sum - toValue(total)) <= toValue(total) * near ||
    (isItem && isOneDigitOff(sum, toValue(total)));
  if (!isNear || !isApart(toSum(parts.map(toRange)), toRange(total))) return [];
  // Of less than all the list may leave out the rest, unless a colon announces it.
  if (sum < toValue(total) && !isItem && !block.text.trimEnd().endsWith(':')) return [];
  const { start, end } = total;
  return [
    {
      span: { start, end },
      detail: `the list makes ${toAmountLike(total, sum)}, not ${toAmountLike(total, toValue(total))}`,
      related: [],
      fixes: findFigureFix(block, total, sum),
    },
  ];
}
