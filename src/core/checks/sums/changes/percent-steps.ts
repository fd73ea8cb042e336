import type { Block } from '../../../document/block.ts';
import { months } from '../../../english/calendar-names.ts';
import { groupFigures } from '../../../facts/by-sentence.ts';
import { isApart, toRange, type Figure } from '../../../facts/figures.ts';
import { isQuoted } from '../../../facts/voice.ts';
import { findFigureFix, type Mismatch } from '../mismatch.ts';
import { toPlainNumber } from '../number-words.ts';
import { toTotal } from '../parts/part-sums.ts';
import { isExact, toValue } from '../sum-text.ts';

const overTime =
  /^(?: (?:deal|increase|offer|pay rise|raise|rise))? (?:across|in|over|spread over) (?:the (?:next |coming )?)?$/;
const steps = /^(?:instalments?|installments?|parts|phases|stages|steps|tranches)$/;
/** “in April”, “the following year”: when a step comes. */
const time = new RegExp(
  `\\b(?:20\\d\\d|after|autumn|fall|first|following|later|month|next|now|quarter|second|spring|summer|then|third|winter|years?|${months.join('|')})\\b`,
);
const stepGap = /^[^.;:()%\d]{0,50}(?:,|,? and|,? then|,? followed by)(?: a further| another)? $/;

/** Finds rises that their steps do not come to: “5% over two years: 2.5% in May and 3% a year later”. */
export function findStepMismatches(block: Block): readonly Mismatch[] {
  const { text } = block;
  if (!text.includes(':')) return [];
  const figuresOf = block.derive(groupFigures);
  return block.sentences.flatMap(({ index, end }) => {
    const [total, count, ...parts] = figuresOf(index);
    if (!total || !count || parts.length < 2 || toValue(count) !== parts.length) return [];
    if (![total, ...parts].every(isShare) || isQuoted(block, total)) return [];
    const isTimed = parts.every((part, i) =>
      time.test(text.slice(part.end, parts[i + 1]?.start ?? end)),
    );
    return isTimed && isSplit(text, { total, count, parts }) ? toMismatch(block, total, parts) : [];
  });
}

interface Split {
  readonly total: Figure;
  readonly count: Figure;
  readonly parts: readonly Figure[];
}

function isShare(figure: Figure): boolean {
  return figure.unitName === 'percent' && isExact(figure);
}

/** Whether a colon stands behind “over two years” or “in two stages”, and a step for each behind it. */
function isSplit(text: string, { total, count, parts }: Split): boolean {
  const isInTime = count.unit === 'duration' || steps.test(count.counted ?? '');
  if (!isInTime || !overTime.test(text.slice(total.end, count.number.start))) return false;
  return parts.every((part, i) => {
    const before = parts[i - 1];
    return before
      ? stepGap.test(text.slice(before.end, part.start))
      : text.slice(count.end, part.start) === ': ';
  });
}

/** Steps are added up, or each is taken of what the one before has made. */
function toMismatch(block: Block, total: Figure, parts: readonly Figure[]): Mismatch[] {
  // “3%” beside “3.5%” is 3.0%.
  const step = Math.min(...[total, ...parts].map((each) => each.step ?? 1));
  const ranges = parts.map((part) => toRange({ ...part, step }));
  const low = ranges.reduce((all, each) => all + each.low, 0);
  const high = (ranges.reduce((all, each) => all * (1 + each.high / 100), 1) - 1) * 100;
  if (!isApart({ low, high }, toRange({ ...total, step }))) return [];
  const sum = Number(toTotal(parts).toPrecision(12));
  const addends = parts.map((part) => `${toPlainNumber(toValue(part), 2)}%`).join(' + ');
  return [
    {
      span: { start: total.start, end: total.end },
      detail: `${addends} makes ${toPlainNumber(sum, 2)}%, not ${toPlainNumber(toValue(total), 2)}%`,
      related: parts.map((span) => ({ span, message: 'One of the steps.' })),
      fixes: Number.isInteger(sum) ? findFigureFix(block, total, sum) : [],
    },
  ];
}
