import type { Block } from '../../../document/block.ts';
import { groupFigures } from '../../../facts/by-sentence.ts';
import { isApart, toRange, type Figure } from '../../../facts/figures.ts';
import { isQuoted } from '../../../facts/voice.ts';
import { findFigureFix, type Mismatch } from '../mismatch.ts';
import { cumulative, isExact, toAmountLike, toValue } from '../sum-text.ts';
import { toSum, toTotal } from './part-sums.ts';

/** “{Together they have raised} $42 million”; not “Together with the grant it has …” */
const opening =
  /^(?:Between them|Combined|Together),? (?:the (?:pair|two)(?: [a-z]+){0,2}|they|these)(?: [a-z]+){1,3} $/;
/** Words that show that what stands before is no list of the parts. */
const noParts =
  /\b(?:after|and another|at least|compared|each|every|from|including|more|of (?:them|these|those|whom|which)|plus|than|up)\b/i;
/** How far off a sum may be, as a share, and still be meant for the two. */
const near = 0.1;

/** Finds what two come to together: “Ruiz spent $3 million and Holt $4 million. Together they spent $8 million.” */
export function findTogetherMismatches(block: Block): readonly Mismatch[] {
  if (!/(?:^| )(?:Between them|Combined|Together)\b/.test(block.text)) return [];
  const figuresOf = block.derive(groupFigures);
  return block.sentences.flatMap(({ index, start, end }) => {
    const before = block.sentences[index - 1];
    const [total] = figuresOf(index);
    if (!before || !total || !opening.test(block.text.slice(start, total.start))) return [];
    const parts = figuresOf(index - 1).filter((each) => isLike(each, total));
    const isClosed = !cumulative.test(block.text.slice(total.end, end));
    if (!isClosed || noParts.test(block.text.slice(before.start, before.end))) return [];
    const all = [...parts, total];
    const isPlain = parts.length === 2 && all.every((each) => isExact(each));
    return isPlain && !all.some((each) => isQuoted(block, each))
      ? toMismatch(block, parts, total)
      : [];
  });
}

function isLike({ unit, unitName, counted }: Figure, total: Figure): boolean {
  if (total.unit !== undefined) return total.unit === 'money' && unitName === total.unitName;
  return unit === undefined && counted !== undefined && counted === total.counted;
}

function toMismatch(block: Block, parts: readonly Figure[], total: Figure): Mismatch[] {
  const sum = toTotal(parts);
  const isNear = Math.abs(sum - toValue(total)) <= toValue(total) * near;
  if (!isNear || !isApart(toSum(parts.map(toRange)), toRange(total))) return [];
  const words = parts.map((each) => toAmountLike(each, toValue(each))).join(' + ');
  return [
    {
      span: { start: total.start, end: total.end },
      detail: `${words} makes ${toAmountLike(total, sum)}, not ${toAmountLike(total, toValue(total))}`,
      related: parts.map((span) => ({ span, message: 'One of the parts.' })),
      fixes: findFigureFix(block, total, sum),
    },
  ];
}
