import type { Block } from '../../../document/block.ts';
import type { Figure } from '../../../facts/figures.ts';
import { isCountOfPeople } from '../../../facts/figures/counted-people.ts';
import { isExact, toValue } from '../sum-text.ts';
import type { Parts } from './parts.ts';
import { toTotal } from './part-sums.ts';

/** “16 people{ — }nine bakers”, “a crew of 16 people{ (}nine deckhands” */
const opening = /^(?: [^.;:()–—\d]{1,30})? (?:([–—]) |\()$/;
const partGap = /^(,|,? and) $/;
const dashClose = /^(?: [–—]|[.;,]|$)/;
/** How far off a total may be, as a share, and how many at least, and still be meant as that of its parts. */
const near = 0.2;
const fewOff = 2;

/** Finds the parts of a whole between dashes or brackets, each of a kind of its own: “16 people — nine bakers and five drivers”. */
export function findSetOffParts(block: Block, figures: readonly Figure[]): Parts | undefined {
  const { text } = block;
  if (!/[–—(]/.test(text)) return undefined;
  for (const [at, total] of figures.entries()) {
    const parts = findRun(text, figures.slice(at + 1));
    const [first, last] = [parts[0], parts.at(-1)];
    const match = first && last && opening.exec(text.slice(total.end, first.start));
    if (!match || !isWhole(total, parts)) continue;
    const behind = text.slice(last.end);
    const isClosed = match[1] === undefined ? behind.startsWith(')') : dashClose.test(behind);
    if (isClosed) return { total, parts, end: last.end, division: 'both' };
  }
  return undefined;
}

/** The parts that stand in one list, up to the one behind its “and”. */
function findRun(text: string, figures: readonly Figure[]): readonly Figure[] {
  const last = figures.findIndex((each, i) => {
    const before = figures[i - 1];
    return before && partGap.exec(text.slice(before.end, each.start))?.[1] !== ',';
  });
  const run = figures.slice(0, last + 1);
  const isListed = run.every((each, i) => {
    const before = run[i - 1];
    return !before || partGap.test(text.slice(before.end, each.start));
  });
  return isListed ? run : [];
}

/** Whether parts are each of a kind of its own, and all but come to the whole. */
function isWhole(total: Figure, parts: readonly Figure[]): boolean {
  const kinds = new Set(parts.map(({ thing }) => thing?.head));
  const isCounted = parts.every(isKind) && kinds.size === parts.length;
  if (!isCounted || !isKind(total) || kinds.has(total.thing?.head)) return false;
  const off = Math.abs(toTotal(parts) - toValue(total));
  return off <= Math.max(fewOff, toValue(total) * near) || isCountOfPeople(total.counted ?? '');
}

/** A number of things of some kind, not of “members who”. */
function isKind(figure: Figure): boolean {
  return isExact(figure) && figure.unit === undefined && figure.thing?.relation === 'counted';
}
