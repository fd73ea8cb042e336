import type { Block } from '../../../document/block.ts';
import {
  changeNoun,
  findChangeWords,
  isApart,
  toRange,
  type ChangeWord,
  type Figure,
} from '../../../facts/figures.ts';
import { findFigureFix, type Mismatch } from '../mismatch.ts';
import { toPlainNumber } from '../number-words.ts';
import { findTriples, isExact, toGap, widen, type Triple } from '../sum-text.ts';

/** A move by some amount to a level, and the share that the copy says it was. */
interface Move {
  readonly by: Figure;
  readonly to: Figure;
  readonly share: Figure;
  readonly word: ChangeWord;
}

const shareBehind = new RegExp(
  String.raw`^(?: an? [a-z]+)?(?:,| –| —)? (?:or |\(|an? (?:loss|${changeNoun}) of )$`,
);
const levelBehind =
  /^\)?,? (?:to|(?:to|and) (?:close|closed|end|ended|finish|finished|settle|settled|trade)(?: \w+)? at|at|closing at|ending at) $/;
const plainTo = /^ to $/;

/** Finds shares that are not what a move comes to: “fell $2.50, or 10%, to $47.50”. */
export function findMoveMismatches(block: Block): readonly Mismatch[] {
  return findTriples(block).flatMap((run) => {
    const move = findMove(block, run);
    return move ? toMismatch(block, move) : [];
  });
}

function findMove(block: Block, run: Triple): Move | undefined {
  const [by, second, third] = run;
  if (!run.every(isExact)) return undefined;
  const isShareFirst = second.unitName === 'percent';
  const [share, to] = isShareFirst ? [second, third] : [third, second];
  const [first, last] = [toGap(block, by, second), toGap(block, second, third)];
  const isMove = isShareFirst
    ? shareBehind.test(first) && levelBehind.test(last)
    : plainTo.test(first) && shareBehind.test(last);
  if (!isMove || share.unitName !== 'percent' || toSize(by, to) === undefined) return undefined;
  const word = findWord(block, by);
  return word && { by, to, share, word };
}

/** The “fell” right before a figure. */
function findWord({ text, sentences }: Block, { start, sentence }: Figure): ChangeWord | undefined {
  const own = sentences[sentence];
  const word = own && findChangeWords(text, own).findLast(({ end }) => end <= start);
  if (!word || word.factor !== undefined) return undefined;
  return /^ (?:by |of )?$/.test(text.slice(word.end, start)) ? word : undefined;
}

/** How much of the level’s unit the unit of the move is: a point of an index, a cent of a dollar. */
function toSize(by: Figure, to: Figure): number | undefined {
  const [one, other] = [by.unitName, to.unitName];
  if (to.unit === 'percent' || to.unit === 'duration' || by.unitName === 'percent')
    return undefined;
  if (one === other) return 1;
  if (one === 'point' && other === undefined) return 1;
  return one === 'cent' && (other === 'dollar' || other === 'euro') ? 0.01 : undefined;
}

function toMismatch(block: Block, { by, to, share, word }: Move): Mismatch[] {
  const size = toSize(by, to) ?? 1;
  const [move, level] = [toRange(by), toRange(to)];
  const sign = word.direction === 'up' ? -1 : 1;
  const from = [level.low, level.high].flatMap((each) => [
    each + sign * move.low * size,
    each + sign * move.high * size,
  ]);
  if (Math.min(...from) <= 0) return [];
  const low = ((move.low * size) / Math.max(...from)) * 100;
  const high = ((move.high * size) / Math.min(...from)) * 100;
  if (!isApart(widen(toRange(share), (share.step ?? 1) * 0.2), { low, high })) return [];
  const actual = (low + high) / 2;
  const step = share.step ?? 1;
  const rounded = Number((Math.round(actual / step) * step).toPrecision(6));
  return [
    {
      span: { start: share.start, end: share.end },
      detail: `${by.text} to ${to.text} is ${toPlainNumber(actual, actual < 1 ? 2 : 1)}%, not “${share.text}”`,
      related: [{ span: by, message: 'The move.' }],
      fixes: findFigureFix(block, share, rounded),
    },
  ];
}
