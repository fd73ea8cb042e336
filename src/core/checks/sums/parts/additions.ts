import type { Block } from '../../../document/block.ts';
import { groupFigures } from '../../../facts/by-sentence.ts';
import { isApart, toRange, type Figure } from '../../../facts/figures.ts';
import { isQuoted } from '../../../facts/voice.ts';
import { createWordList } from '../../../document/words/words.ts';
import { findFigureFix, findPartFixes, type Mismatch } from '../mismatch.ts';
import { cumulative, isExact, toAmountLike, toValue } from '../sum-text.ts';

/** What is there, what comes to it, and what both come to. */
interface Addition {
  readonly there: Figure;
  readonly more: Figure;
  readonly total: Figure;
}

const moreWords = createWordList(['another', 'additional', 'further', 'extra']);
/** “It employs {22} people”: all that there are. */
const thereBefore =
  /\b(?:employs|has|owns|operates|runs|have|own|operate|run|employ)(?: (?:currently|now|already))? $/;
/** “40 shops {in Wales}”, “12 goals {this season}”: not all that there are. */
const scope =
  /\b(?:above|alone|at|below|each|for|from|in|of|on|over|per|since|that|this|under|who|with|within)\b/;
const moreBefore = /\b(?:another|an additional|a further|an extra) $/i;
/** “another 35, {for a total of}”, “another 60, {bringing the total to}” */
const totalBetween =
  /^(?: [a-z]+)?,? (?:for|making|giving it|and have|with) a total of $|^(?: [a-z]+)?, (?:bringing|taking) (?:the|its) total to $/;

/** Finds totals that are not what there is and what comes to it: “It has 22 drivers. It will hire another 35, for a total of 67”. */
export function findAdditionMismatches(block: Block): readonly Mismatch[] {
  if (!moreWords.isIn(block.listed)) return [];
  const figuresOf = block.derive(groupFigures);
  return block.sentences.flatMap((sentence) => {
    if (!moreWords.isIn(sentence)) return [];
    const figures = figuresOf(sentence.index);
    const before = figures.length === 2 && sentence.index > 0 ? figuresOf(sentence.index - 1) : [];
    const [there, more, total, other] = [...withoutParts(block, before), ...figures];
    if (!there || !more || !total || other || isQuoted(block, total)) return [];
    const found = { there, more, total };
    return isAddition(block, found) || isTakenTo(block, found) ? toMismatch(block, found) : [];
  });
}

/** “240 skaters came, {90 of them} children”: who is counted already. */
function withoutParts({ text }: Block, figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(
    ({ number }) => !/^ of (?:them|whom)\b/.test(text.slice(number.end, number.end + 9)),
  );
}

/** “Another 30 came by dusk{, bringing the total to} 280” */
const takenTo = /^[^.;:()]{1,70}, (?:bringing|taking) the total (?:number )?to $/;
/** How far off a total may be, as a share, and still be meant as the sum of the two. */
const near = 0.1;

/** “240 skaters came by noon. Another 30 came by dusk, bringing the total to 280”: all but the sum of the two. */
function isTakenTo({ text, sentences }: Block, { there, more, total }: Addition): boolean {
  const all = [there, more, total];
  if (!all.every((each) => isExact(each) && !each.unit && isCounting(each))) return false;
  if (there.counted === undefined || more.sentence !== there.sentence + 1) return false;
  if (all.some(({ counted = there.counted }) => counted !== there.counted)) return false;
  const sum = toValue(there) + toValue(more);
  if (Math.abs(sum - toValue(total)) > toValue(total) * near) return false;
  const lead = text.slice(sentences[more.sentence]?.start, more.start);
  const behind = text.slice(total.end, sentences[total.sentence]?.end);
  return (
    /^(?:An additional|An extra|A further|Another) $/.test(lead) &&
    takenTo.test(text.slice(more.number.end, total.start)) &&
    !cumulative.test(behind)
  );
}

function isCounting({ kind }: Figure): boolean {
  return kind === 'count' || kind === 'casualty';
}

function isAddition({ text, sentences }: Block, { there, more, total }: Addition): boolean {
  const all = [there, more, total];
  const isCount = all.every((each) => isExact(each) && each.kind === 'count' && !each.unit);
  if (!isCount || there.counted === undefined) return false;
  if (all.some(({ counted = there.counted }) => counted !== there.counted)) return false;
  const own = sentences[there.sentence];
  const behind = text.slice(there.end, Math.min(own?.end ?? there.end, more.start));
  if (scope.test(behind.replace(/, most of (?:it|them)\b/, ''))) return false;
  return (
    thereBefore.test(text.slice(own?.start, there.start)) &&
    moreBefore.test(text.slice(Math.max(0, more.start - 20), more.start)) &&
    totalBetween.test(text.slice(more.number.end, total.start)) &&
    /^(?: [a-z]+)?[.,;]/.test(text.slice(total.number.end))
  );
}

function toMismatch(block: Block, { there, more, total }: Addition): Mismatch[] {
  const [a, b] = [toRange(there), toRange(more)];
  if (!isApart({ low: a.low + b.low, high: a.high + b.high }, toRange(total))) return [];
  const sum = toValue(there) + toValue(more);
  const [one, other] = [there, more].map((each) => toAmountLike(each, toValue(each)));
  return [
    {
      span: { start: total.start, end: total.end },
      detail: `${one} + ${other} makes ${toAmountLike(total, sum)}, not ${toAmountLike(total, toValue(total))}`,
      related: [there, more].map((span) => ({ span, message: 'One of the parts.' })),
      fixes: [...findFigureFix(block, total, sum), ...findPartFixes(block, [there, more], total)],
    },
  ];
}
