import type { Block } from '../../../document/block.ts';
import type { Change, Figure } from '../../../facts/figures.ts';
import type { Mismatch } from '../mismatch.ts';
import type { ProseFix } from '../../../report.ts';
import { toEnds, toFigureWords } from './stated-changes.ts';

/** How far two figures lie apart when one says million where it means billion. */
const thousand = 1000;
/** A true change is no bigger than this, or is told in other words. */
const likely = 3;
const million = 1e6;

/** Whether one figure of a change looks like a slip of million for billion: “from $3.2 billion to $3.4 million”. */
export function isScaleSlip({ from, to }: Change): boolean {
  const [first, last] = [from.value ?? 0, to.value ?? 0];
  if (Math.min(first, last) < million || from.unitName !== to.unitName) return false;
  const ratio = Math.max(first, last) / Math.min(first, last) / thousand;
  return ratio > 1 / likely && ratio < likely;
}

/** Says what looks like a slip, and offers to mend either figure. */
export function toSlipMismatch(block: Block, { from, to }: Change): Mismatch {
  const [first, last] = [toFigureWords(block, from), toFigureWords(block, to)];
  return {
    span: { start: to.start, end: to.end },
    detail: `from ${first} to ${last} is about a thousand to one; is it million for billion?`,
    related: toEnds({ from, to }).slice(0, 1),
    fixes: [...findScaleFix(block, to, from), ...findScaleFix(block, from, to)],
  };
}

/** Gives a number the “billion” of another. */
function findScaleFix({ text }: Block, figure: Figure, other: Figure): ProseFix[] {
  const [own, model] = [figure, other].map(({ number }) => text.slice(number.start, number.end));
  const scale = /\s?\p{Alpha}+$/u.exec(model ?? '')?.[0];
  const newText = own?.replace(/\s?\p{Alpha}+$/u, scale ?? '');
  if (scale === undefined || newText === undefined || newText === own) return [];
  const edits = [{ span: figure.number, newText }];
  return [{ title: `Make it ${newText}`, applicability: 'suggestion', edits }];
}
