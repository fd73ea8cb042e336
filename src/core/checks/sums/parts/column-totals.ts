import type { Block } from '../../../document/block.ts';
import type { PlacedBlock } from '../../../document/placed-block.ts';
import { isApart, toRange, type Figure, type Range } from '../../../facts/figures.ts';
import type { Story } from '../../../story/story.ts';
import { findFigureFix, type Mismatch } from '../mismatch.ts';
import { isOneDigitOff } from '../conflicts/digit-slips.ts';
import { toTotal } from './part-sums.ts';
import { isExact, toAmountLike, toValue } from '../sum-text.ts';
import { findRowsAbove, toLabel } from './table-rows.ts';

/** “Total income”, “Grand total” */
const totalLabel = /^(?:all|(?:grand |overall )?total\b)/i;
/** A row that is part of another, or a sum itself. */
const partLabel = /^(?:of which|including|sub-?total)\b|\btotal\b/i;
/** How far off a total may be, as a share, and still be the sum of what stands over it. */
const near = 0.1;
/** Fewest rows that are added up, and most. */
const [fewest, most] = [2, 60];

/** Finds totals of a table that their columns do not come to. */
export function findColumnMismatches(story: Story, index: number, block: Block): Mismatch[] {
  const total = readCell(story.document.blocks[index]);
  if (!total || toValue(total) <= 0) return [];
  const rows = findRowsAbove(story, index);
  const own = rows.at(-1) ?? [];
  const column = own.length - 1;
  if (column < 1 || !totalLabel.test(toLabel(own))) return [];
  const body = rows.slice(1, -1);
  const parts = body.flatMap((row) => readCell(row[column]) ?? []);
  const isWhole =
    parts.length === body.length && body.every((row) => !partLabel.test(toLabel(row)));
  if (!isWhole || parts.length < fewest || parts.length > most) return [];
  return parts.every((part) => isAlike(part, total)) ? toMismatch(block, parts, total) : [];
}

/** The one figure that a cell consists of. */
function readCell(placed: PlacedBlock | undefined): Figure | undefined {
  const [figure, other] = placed?.block.facts.figures ?? [];
  if (!placed || !figure || other || !isExact(figure)) return undefined;
  return plain.test(placed.block.text) ? figure : undefined;
}

/** An amount and nothing else; a percentage is seldom a part of a sum. */
const plain = /^[$€£¥]?\d[\d,.]*(?: ?(?:bn|k|m|million|billion))?$/;

function isAlike(part: Figure, total: Figure): boolean {
  return part.unitName === total.unitName && toValue(part) <= toValue(total);
}

function toMismatch(block: Block, parts: readonly Figure[], total: Figure): Mismatch[] {
  const ranges = parts.map(toRange);
  const sum = toTotal(parts);
  const range: Range = {
    low: ranges.reduce((all, { low }) => all + low, 0),
    high: ranges.reduce((all, { high }) => all + high, 0),
  };
  const isNear =
    Math.abs(sum - toValue(total)) <= toValue(total) * near || isOneDigitOff(sum, toValue(total));
  if (!isNear || !isApart(range, toRange(total))) return [];
  const { start, end } = total;
  return [
    {
      span: { start, end },
      detail: `the column makes ${toAmountLike(total, sum)}, not ${toAmountLike(total, toValue(total))}`,
      related: [],
      fixes: findFigureFix(block, total, sum),
    },
  ];
}
