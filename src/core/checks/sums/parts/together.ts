import type { Block } from '../../../document/block.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import { groupFigures } from '../../../facts/by-sentence.ts';
import { isApart, toRange, type Figure } from '../../../facts/figures.ts';
import { isQuoted } from '../../../facts/voice.ts';
import { glean } from '../../../story/reads/views.ts';
import type { Story } from '../../../story/story.ts';
import { findFigureFix, type Mismatch } from '../mismatch.ts';
import { cumulative, isExact, isSingle, toAmountLike, toValue } from '../sum-text.ts';
import { toSum, toTotal } from './part-sums.ts';

/** Words without which nothing is told of what stands before together. */
export const togetherCues =
  /\b(?:Between them|Combined|Together)\b|\b(?:add|adds|come|comes|make|makes)(?: up)?(?: to)? (?:a total of )?[$£€¥]?\d/;

/** “{Together they have raised} $42 million”; not “Together with the grant it has …” */
const opening =
  /^(?:Between them|Combined|Together),? (?:the (?:pair|two)(?: [a-z]+){0,2}|they|these(?: two [a-z]+)?)(?: [a-z]+){1,3} $/;
/** “{That makes} £44m in all”, “{Those add up to} £44m” */
const adding =
  /^(?:All (?:that|this)|It|That|They|Those|This)(?: all)? (?:(?:adds? up|comes?) to|makes?) (?:a total of )?$/;
const inAll = /^(?: [a-z]+)?,? (?:all told|altogether|in all|in total)\b/;
/** Words that show that what stands before is no list of the parts. */
const noParts =
  /\b(?:after|and another|at least|compared|each|every|from|including|more|of (?:them|these|those|whom|which)|plus|than|up)\b/i;
/** How far off a sum may be, as a share, and still be meant for all of its parts. */
const near = 0.1;
/** The same of “together the two”, which says how many they are; what “they” have done may be something else. */
const farther = 0.3;
const theTwo = /^\p{Alpha}+(?: them)?,? the (?:pair|two)\b/u;
/** Most parts that are added up. */
const most = 6;

/** A figure that may be a part, in the block that it stands in. */
interface Part {
  readonly figure: Figure;
  readonly block: number;
}

/** A total, and what stands before it. */
interface Told {
  readonly total: Figure;
  readonly parts: readonly Part[];
  /** Whether a sum that is farther off is still meant for it. */
  readonly isFar: boolean;
}

/** A total, the sentence that has it, and whether it is one of two. */
interface Asked {
  readonly sentence: Sentence;
  readonly total: Figure;
  readonly isOfTwo: boolean;
}

/** Finds what several come to together: “Ruiz spent $3 million and Holt $4 million. Together they spent $8 million.” */
export function findTogetherMismatches(story: Story, index: number, block: Block): Mismatch[] {
  const figuresOf = block.derive(groupFigures);
  return block.sentences.flatMap((sentence) => {
    // “the two fires”
    const [total, other] = figuresOf(sentence.index).filter(
      ({ exemption }) => exemption !== 'definite-count',
    );
    if (!total || other || !isSingle(total) || isQuoted(block, total)) return [];
    const isOfTwo = isTogether(block, sentence, total);
    if (!isOfTwo && !isAddedUp(block, sentence, total)) return [];
    const parts = findParts(story, index, block, { sentence, total, isOfTwo });
    const isFar = isOfTwo && theTwo.test(block.text.slice(sentence.start, total.start));
    return parts.length > 1 ? toMismatch(block, index, { total, parts, isFar }) : [];
  });
}

function isTogether({ text }: Block, { start, end }: Sentence, total: Figure): boolean {
  const from = Math.min(total.start, total.bound?.start ?? total.start);
  return opening.test(text.slice(start, from)) && !cumulative.test(text.slice(total.end, end));
}

function isAddedUp({ text }: Block, { start, end }: Sentence, total: Figure): boolean {
  if (total.bound) return false;
  const lead = text.slice(start, total.start);
  const isSum = / up to | total of /.test(lead) || inAll.test(text.slice(total.end, end));
  return adding.test(lead) && isSum;
}

/** The parts of a total in the sentence before it, or in the few that have one each. */
function findParts(
  story: Story,
  index: number,
  block: Block,
  { sentence, total, isOfTwo }: Asked,
): readonly Part[] {
  const earlier = block.sentences.slice(0, sentence.index).map((each) => readParts(block, each));
  const above = earlier.length > 1 ? [] : glean(story.document.blocks[index - 1], findStatements);
  const all = [
    ...above.map(({ figures, isOpen }) => ({ figures, isOpen, block: index - 1 })),
    ...earlier.map(({ figures, isOpen }) => ({ figures, isOpen, block: index })),
  ].map((each) => ({ ...each, figures: each.figures.filter((one) => isLike(one, total)) }));
  const last = all.findLastIndex(({ figures }) => figures.length > 0);
  const own = all[last];
  if (!own) return [];
  const isWhole = own.figures.length > 1;
  // “The first has burned 38,000 acres. … The second has burned 9,000.”
  const told = isWhole ? [own] : all.slice(0, last + 1).filter(({ figures }) => figures.length > 0);
  const parts = told.flatMap(({ figures, block: at }) =>
    figures.map((figure) => ({ figure, block: at })),
  );
  const isClosed = told.every(({ isOpen, figures }) => !isOpen && figures.every(isExact));
  const isCount = isOfTwo ? parts.length === 2 : parts.length <= most;
  return isClosed && isCount ? parts : [];
}

/** The figures of a sentence, and whether others may have been left out. */
interface Statement {
  readonly figures: readonly Figure[];
  readonly isOpen: boolean;
}

function findStatements(block: Block): readonly Statement[] {
  if (block.kind !== 'paragraph') return [];
  return block.sentences.map((each) => readParts(block, each));
}

function readParts(block: Block, { index, start, end }: Sentence): Statement {
  const figures = block
    .derive(groupFigures)(index)
    .filter((each) => !isQuoted(block, each));
  return { figures, isOpen: noParts.test(block.text.slice(start, end)) };
}

function isLike({ unit, unitName, counted }: Figure, total: Figure): boolean {
  const { unit: own } = total;
  if (own !== undefined)
    return (own === 'money' || own === 'quantity') && unitName === total.unitName;
  return unit === undefined && counted !== undefined && counted === total.counted;
}

function toMismatch(block: Block, index: number, { total, parts, isFar }: Told): Mismatch[] {
  const figures = parts.map(({ figure }) => figure);
  const sum = toTotal(figures);
  const isNear = Math.abs(sum - toValue(total)) <= toValue(total) * (isFar ? farther : near);
  if (!isNear || !isApart(toSum(figures.map(toRange)), toRange(total))) return [];
  const words = figures.map((each) => toAmountLike(each, toValue(each))).join(' + ');
  return [
    {
      span: { start: total.start, end: total.end },
      detail: `${words} makes ${toAmountLike(total, sum)}, not ${toAmountLike(total, toValue(total))}`,
      related: parts.map(({ figure: span, block: at }) => ({
        span,
        message: 'One of the parts.',
        ...(at !== index && { block: at }),
      })),
      fixes: total.bound ? [] : findFigureFix(block, total, sum),
    },
  ];
}
