import { startOf } from './change-text.ts';
import type { Figure } from './figure.ts';

const unmeasured: ReadonlySet<string> = new Set(['age', 'date', 'label', 'other', 'score', 'time']);

/** “({$690} million)”, “({412} million pounds)” */
const bracketed = / \([$£€¥\d]/;

/** The figures that can change: one number each, and of an amount in two currencies the first. */
export function findMeasured(text: string, figures: readonly Figure[]): readonly Figure[] {
  const measured = figures.filter(isMeasured);
  if (!bracketed.test(text)) return measured;
  return measured.filter((figure, i) => !isConverted(text, measured[i - 1], figure));
}

function isMeasured({ kind, value, second, isVague }: Figure): boolean {
  return !unmeasured.has(kind) && value !== undefined && second === undefined && !isVague;
}

/** “512 million pounds {($690 million)}” */
function isConverted(text: string, before: Figure | undefined, figure: Figure): boolean {
  if (figure.unit !== 'money' || before?.unit !== 'money') return false;
  if (before.unitName === figure.unitName || !text.startsWith(')', figure.end)) return false;
  return text.slice(before.end, startOf(figure)) === ' (';
}

const stretchLead =
  /\b(?:after|all|by|during|for|in|over|through|throughout|within)(?: (?:its|the|their))?(?: (?:first|last|next|past|previous))? $/i;
/** What is counted in days or months is seldom more than this. */
const mostUnits = 1000;

/** Whether a number cannot be the length of time that “first” is: “a profit of 90 million pounds over {the six months}, up from {80 million}”. */
export function isOverStretch(text: string, first: Figure, second: Figure): boolean {
  if (second.unit === 'duration') return false;
  const start = startOf(first);
  return (
    (second.value ?? 0) >= mostUnits || stretchLead.test(text.slice(Math.max(0, start - 24), start))
  );
}
