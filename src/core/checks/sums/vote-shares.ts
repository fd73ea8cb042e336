import type { Block } from '../../document/block.ts';
import { groupFigures } from '../../facts/by-sentence.ts';
import { isApart, toRange, type Figure } from '../../facts/figures.ts';
import { isQuoted } from '../../facts/voice.ts';
import { findResults, type Result } from './margin-mismatches.ts';
import { findFigureFix, type Mismatch } from './mismatch.ts';
import { toPlainNumber } from './number-words.ts';
import { isExact, toValue, widen } from './sum-text.ts';

/** “604 to 196{, with} 83%”, “604 to 196{, or} 83%” */
const shareBefore = /^(?: votes)?,? (?:\()?(?:a share of|or|with) $/;
/** “84% {in favor}” */
const inFavour =
  /^(?: of (?:members|the (?:members|votes?)|those voting|voters))? (?:approving|backing|for|in favou?r|in support|of the votes?|saying yes|supporting|voting (?:for|in favou?r|yes))\b/;

/** Finds shares of a vote that its two sides do not come to: “604 to 196, with 83% in favor”. */
export function findVoteShareMismatches(block: Block): readonly Mismatch[] {
  if (block.facts.figures.length < 2) return [];
  const figuresOf = block.derive(groupFigures);
  return block.sentences.flatMap(({ index }) => {
    const figures = figuresOf(index);
    const share = figures.find(({ unit }) => unit === 'percent');
    const [result, other] = share ? findResults(block, figures) : [];
    if (!share || !result || other || result.high.unit || isQuoted(block, share)) return [];
    return isShareOf(block, share, result) ? toMismatch(block, share, result) : [];
  });
}

function isShareOf({ text }: Block, share: Figure, { end }: Result): boolean {
  return (
    isExact(share) &&
    share.start > end &&
    shareBefore.test(text.slice(end, share.start)) &&
    inFavour.test(text.slice(share.end))
  );
}

function toMismatch(block: Block, share: Figure, { high, low }: Result): Mismatch[] {
  const all = toValue(high) + toValue(low);
  const actual = (toValue(high) / all) * 100;
  if (!isApart(widen(toRange(share), 1), { low: actual, high: actual })) return [];
  const step = share.step ?? 1;
  return [
    {
      span: { start: share.start, end: share.end },
      detail: `${toPlainNumber(toValue(high))} of ${toPlainNumber(all)} votes is ${toPlainNumber(actual)}%, not ${share.text}`,
      related: [],
      fixes: findFigureFix(
        block,
        share,
        Number((Math.round(actual / step) * step).toPrecision(12)),
      ),
    },
  ];
}
