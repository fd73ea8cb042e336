import type { Block } from '../../document/block.ts';
import { toPlural } from '../../english/plural.ts';
import { isQuoted } from '../../facts/voice.ts';
import { glean } from '../../story/reads/views.ts';
import type { Story } from '../../story/story.ts';
import { findFigureFix, type Mismatch } from './mismatch.ts';
import { findNearby } from './repeated-figures.ts';
import { findPairs, isExact, isSingle, toAmountLike, toValue } from './sum-text.ts';
import type { Figure } from '../../facts/figures.ts';

/** “£20 {to each farm} affected” */
const toEach = /^ (?:for|from|to) (?:each|every) ([a-zÀ-ỿ]+)\b[^.;:()\d]{0,30},? /u;
/** “{, which will cost it} £80,000” */
const inAll =
  / (?:a total of|at a (?:total )?cost of|costing(?: it)?|(?:which|and that|that) (?:will|would) cost (?:it |them )?|worth a total of) ?$/;

/** How many times too much or too little a slipped point makes. */
const slips = [10, 100, 1000];
/** How far off what is rounded may be, as a share. */
const slack = 0.06;

/** A rate for each of some things that the draft counts elsewhere, and what the copy says it comes to. */
interface EachSum {
  readonly rate: Figure;
  readonly total: Figure;
  readonly noun: string;
}

/** Finds sums whose point has slipped: “£20 to each farm, which will cost £800,000”, of 4,000 farms further up. */
export function findEachMismatches(story: Story, index: number, block: Block): Mismatch[] {
  if (!/ (?:each|every) /.test(block.text)) return [];
  return block.derive(findEachSums).flatMap((sum) => {
    const counts = findNearby(story.document, index).flatMap(({ placed, at }) =>
      glean(placed, findCounts)
        .filter(({ counted }) => counted === sum.noun)
        .map((figure) => ({ figure, at })),
    );
    const ratios = counts.map(({ figure }) => toRatio(sum, figure));
    if (ratios.some((ratio) => isClose(ratio, 1))) return [];
    const found = counts.find((_, i) => slips.some((slip) => isClose(ratios[i] ?? 1, slip)));
    return found ? toMismatch(block, sum, found) : [];
  });
}

function findEachSums(block: Block): readonly EachSum[] {
  const { text } = block;
  return findPairs(block).flatMap(([rate, total]) => {
    if (rate.unit !== 'money' || total.unitName !== rate.unitName) return [];
    if (!isExact(rate) || !isExact(total) || isQuoted(block, total)) return [];
    const gap = text.slice(rate.end, total.start);
    const noun = toEach.exec(gap)?.[1];
    return noun !== undefined && inAll.test(gap) ? [{ rate, total, noun: toPlural(noun) }] : [];
  });
}

function findCounts({ facts }: Block): readonly Figure[] {
  return facts.figures.filter((each) => each.kind === 'count' && !each.unit && isSingle(each));
}

/** How many times the total goes into the product, or the product into the total. */
function toRatio({ rate, total }: EachSum, count: Figure): number {
  const ratio = (toValue(rate) * toValue(count)) / toValue(total);
  return ratio < 1 ? 1 / ratio : ratio;
}

function isClose(ratio: number, to: number): boolean {
  return Math.abs(ratio / to - 1) <= slack;
}

function toMismatch(
  block: Block,
  { rate, total }: EachSum,
  { figure: count, at }: { readonly figure: Figure; readonly at: number },
): Mismatch[] {
  const value = toValue(rate) * toValue(count);
  const product = `${toAmountLike(count, toValue(count))} × ${toAmountLike(rate, toValue(rate))}`;
  const [right, wrong] = [value, toValue(total)].map((each) => toAmountLike(total, each));
  return [
    {
      span: { start: total.start, end: total.end },
      detail: `${product} makes ${right}, not ${wrong}`,
      related: [{ span: count, block: at, message: 'How many there are.' }],
      fixes: findFigureFix(block, total, value),
    },
  ];
}
