import type { Block } from '../../../document/block.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import { groupFigures } from '../../../facts/by-sentence.ts';
import { isCountOfPeople } from '../../../facts/figures/counted-people.ts';
import { isApart, toRange, type Figure } from '../../../facts/figures.ts';
import { isQuoted } from '../../../facts/voice.ts';
import { glean } from '../../../story/reads/views.ts';
import type { Story } from '../../../story/story.ts';
import { findFigureFix, type Mismatch } from '../mismatch.ts';
import { isExact, isSummable, toAmountLike, toValue } from '../sum-text.ts';
import { toTotal } from './part-sums.ts';
import { isSharedOut } from './shared-out.ts';

/** A whole that was told before, and the block that it stands in. */
interface Whole {
  readonly total: Figure;
  readonly block: number;
}

const leaving = /,(?: [^.;:()\d]{1,45},)? leaving (?:just |only |the other )?$/;
const ofThose = /^Of (?:them|these|those),? $/;
/** Words that show that what is told was not all, or has grown since. */
const passing =
  /\b(?:another|at one point|at least|height|initially|more than|peak|peaked|up to|worst)\b/i;
/** How far off a sum may be, as a share, and still be meant for the whole. */
const near = 0.1;

/** Finds rests and parts that a whole told right before does not leave: “The gale cut off 48,000 homes. Lights are on again in 31,000, leaving 19,000 without.” */
export function findLeftOver(story: Story, index: number, block: Block): Mismatch[] {
  const figuresOf = block.derive(groupFigures);
  return block.sentences.flatMap((sentence) => {
    const parts = figuresOf(sentence.index).filter(isSummable);
    const [first] = parts;
    if (!first || !parts.every(isExact) || isQuoted(block, first)) return [];
    const pair = findPair(block, parts);
    if (pair) return toRest(block, pair, findWhole(story, index, block, sentence.index));
    const isOf = ofThose.test(block.text.slice(sentence.start, first.start));
    // Within a paragraph it is read with the parts.
    if (!isOf || sentence.index > 0) return [];
    const whole = findWhole(story, index, block, 0);
    return whole && isOfEach(block, sentence, whole, parts) ? toMore(parts, whole) : [];
  });
}

/** What is gone and what is left: “31,000 …, leaving 19,000”. */
interface Pair {
  readonly part: Figure;
  readonly rest: Figure;
}

function findPair({ text }: Block, figures: readonly Figure[]): Pair | undefined {
  const [part, rest, other] = figures;
  if (!part || !rest || other || text.startsWith(' of ', rest.number.end)) return undefined;
  return leaving.test(text.slice(part.number.end, rest.start)) ? { part, rest } : undefined;
}

/** Whether each of some people is in one part alone. */
function isOfEach(
  { text }: Block,
  sentence: Sentence,
  { total }: Whole,
  parts: readonly Figure[],
): boolean {
  return isCountOfPeople(total.counted ?? '') && isSharedOut(text, sentence, total, parts);
}

/** The one count of the sentence before, or of the last one of the paragraph before. */
function findWhole(story: Story, index: number, block: Block, at: number): Whole | undefined {
  if (at > 0) {
    const [total, other] = findCounts(block, at - 1);
    return total && !other ? { total, block: index } : undefined;
  }
  const [total, other] = glean(story.document.blocks[index - 1], findLastCounts);
  return total && !other ? { total, block: index - 1 } : undefined;
}

function findLastCounts(block: Block): readonly Figure[] {
  return block.kind === 'paragraph' ? findCounts(block, block.sentences.length - 1) : [];
}

/** The counts of a sentence that has no other amounts; none where more than those may be meant. */
function findCounts(block: Block, at: number): readonly Figure[] {
  const sentence = block.sentences[at];
  if (!sentence || passing.test(block.text.slice(sentence.start, sentence.end))) return [];
  return block
    .derive(groupFigures)(at)
    .filter((each) => isSummable(each) && !each.unit && isExact(each) && !isQuoted(block, each));
}

function toRest(block: Block, { part, rest }: Pair, whole: Whole | undefined): Mismatch[] {
  if (!whole || part.unit || rest.unit) return [];
  const [all, out, left] = [whole.total, part, rest].map(toRange);
  const [value, sum] = [toValue(whole.total), toTotal([part, rest])];
  const heads = [whole.total, part, rest].flatMap(({ thing, counted }) =>
    counted === undefined ? [] : [thing?.head ?? counted],
  );
  if (!all || !out || !left || toValue(part) >= value || !areAlike(heads)) return [];
  const range = { low: all.low - out.high, high: all.high - out.low };
  if (Math.abs(sum - value) > value * near || !isApart(range, left)) return [];
  const actual = value - toValue(part);
  const [one, two] = [whole.total, part].map((each) => toAmountLike(each, toValue(each)));
  return [
    {
      span: { start: rest.number.start, end: rest.number.end },
      detail: `${one} − ${two} makes ${toAmountLike(rest, actual)}, not ${toAmountLike(rest, toValue(rest))}`,
      related: [{ span: whole.total.number, message: 'The total.', block: whole.block }],
      fixes: findFigureFix(block, rest, actual),
    },
  ];
}

/** “31,000 {homes}, leaving 19,000”: no other things than those of the whole. */
function areAlike(heads: readonly string[]): boolean {
  return new Set(heads).size < 2;
}

function toMore(parts: readonly Figure[], { total, block: at }: Whole): Mismatch[] {
  const [first, last] = [parts[0], parts.at(-1)];
  const sum = toTotal(parts);
  if (!first || !last || sum <= toRange(total).high) return [];
  const words = parts.map((each) => toAmountLike(each, toValue(each))).join(' + ');
  return [
    {
      span: { start: first.start, end: last.number.end },
      detail: `${words} makes ${toAmountLike(last, sum)}, not ${toAmountLike(total, toValue(total))}`,
      related: [{ span: total.number, message: 'The total.', block: at }],
      fixes: [],
    },
  ];
}
