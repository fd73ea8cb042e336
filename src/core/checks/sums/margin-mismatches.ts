import type { Block } from '../../document/block.ts';
import { boardMembers } from './board-members.ts';
import { isApart, toRange, type Figure, type Range } from '../../facts/figures.ts';
import { isQuoted } from '../../facts/voice.ts';
import { groupFigures } from '../../facts/by-sentence.ts';
import { findFigureFix, type Mismatch } from './mismatch.ts';
import { toPlainNumber } from './number-words.ts';

/** Two results that stand against each other: “5,400 to 5,100”, “48% to 44%”. */
export interface Result {
  readonly high: Figure;
  readonly low: Figure;
  readonly start: number;
  readonly end: number;
}

/** What stands before a margin: “by”, “a majority of”. */
export const marginBefore = /\b(?:by|(?:margin|lead|majority|gap|difference) of) (?:an? )?$/i;
const marginBehind =
  /^[ -](?:votes?|points?|percentage points?|seats)?\s?(?:margin|lead|majority|gap)\b/;
/** What may lie between a margin and the results: “won by 300 votes, 5,400 to 5,100”, “lost by 300 votes, polling 5,100 to 5,400”. */
const resultBehind =
  /^(?: votes| seats| points)?,? (?:or |getting |on |polling |receiving |securing |taking |winning |with )?$/;
const marginAfter =
  /^(?:%| votes| seats| points)?(?: for [^,.;:()]{1,40})?, (?:an? |by an? )(?:(?:margin|lead|majority|gap|difference) of )?$/;
const gap =
  /^(?: votes| seats| of the votes?)? to (?:(?:her|his|its|the|their) (?:\w+[’']s? )?|(?:(?:Cllr|Dr|Lord|Miss|Mrs?|Ms|Sir)\.? )?\p{Upper}[\p{Alpha}-]+[’']s? )?$/u;

/** Finds margins that are not the difference of the two results beside them. */
export function findMarginMismatches(block: Block): readonly Mismatch[] {
  if (block.facts.figures.length < 2) return [];
  const figuresOf = block.derive(groupFigures);
  return block.sentences.flatMap(({ index }) => {
    const figures = figuresOf(index);
    if (figures.length < 2) return [];
    const [result, other] = findResults(block, figures);
    if (!result || other) return [];
    const seats = findSeats(block, figures, result);
    if (seats) return toTooMany(block, result, seats);
    const margin =
      figures.find((figure) => isMarginOf(block, figure, result)) ??
      findMarginBefore(block, index, figuresOf(index - 1), result);
    return margin && !isQuoted(block, margin) ? toMismatch(block, margin, result) : [];
  });
}

/** “{She got} 702 votes to 743”, of whoever the sentence before is about. */
const polled =
  /^(?:He|It|She|They)(?: had| has)? (?:got|had|polled|received|secured|took|won) (?:only |just )?$/;

/** “Ana Ruiz lost {by 31 votes}. She got 702 votes to 743.”: the margin ends the sentence before. */
function findMarginBefore(
  { text, sentences }: Block,
  index: number,
  figures: readonly Figure[],
  { start, high, low }: Result,
): Figure | undefined {
  const [margin, other] = figures.filter(({ counted }) => counted === 'votes');
  const [own, before] = [sentences[index], sentences[index - 1]];
  if (!margin || other || margin.bound || !own || !before) return undefined;
  const isPlain = [high, low].every((each) => !each.unit && !each.bound && each.kind === 'count');
  const isEnd = /^[.!]?\s*$/.test(text.slice(margin.end, before.end));
  const isOfVotes = isPlain && [high, low].some(({ counted }) => counted === 'votes');
  const isMargin = marginBefore.test(text.slice(Math.max(0, margin.start - 20), margin.start));
  if (!isOfVotes || !isEnd || !isMargin || !polled.test(text.slice(own.start, start)))
    return undefined;
  return /\b(?:in|since) (?:19|20)\d\d\b/.test(text.slice(start, own.end)) ? undefined : margin;
}

/** Who has lost is told first with fewer votes; “from 702 to 743” is a change. */
const lost = /^(?!.*\bfrom ).*\b(?:beaten|defeated|lost|losing|polled|unseated)\b/s;

/** The results of two sides among the figures of a sentence. */
export function findResults(block: Block, figures: readonly Figure[]): readonly Result[] {
  return figures.flatMap((figure, i) => {
    const { value = 0, second, start, end } = figure;
    const next = figures[i + 1];
    if (second === undefined) {
      const isPair = next && gap.test(block.text.slice(end, next.start));
      return isPair ? (findPair(block, figure, next) ?? []) : [];
    }
    const low = { ...figure, value: second, second: undefined };
    return value > second ? [{ high: { ...figure, second: undefined }, low, start, end }] : [];
  });
}

/** “5,400 votes to 5,100”, and of whoever has lost “5,100 votes to 5,400”. */
function findPair({ text, sentences }: Block, figure: Figure, next: Figure): Result | undefined {
  if (next.unitName !== figure.unitName) return undefined;
  const [own, others] = [figure.value ?? 0, next.value ?? 0];
  if (own === others) return undefined;
  const span = { start: figure.start, end: next.end };
  if (own > others) return { high: figure, low: next, ...span };
  const lead = text.slice(sentences[figure.sentence]?.start, figure.start);
  return lost.test(lead) ? { high: next, low: figure, ...span } : undefined;
}

const seated = new RegExp(`^(?:-(?:member|person|seat)| ${boardMembers} voted)\\b`);
/** “The 15-member panel left it to the Assembly, {which} voted” */
const otherBody = /\b(?:after|and|before|but|that|which|while|who)\b/;
const voting = /\b(?:vot(?:e|ed|es|ing)|passed|approved|cleared|rejected|split)\b/;

/** The one “100-seat” before a vote, where more have voted than have a seat. */
function findSeats(
  block: Block,
  figures: readonly Figure[],
  { high, low, start }: Result,
): Figure | undefined {
  const { text } = block;
  const [seats, more] = figures.filter(({ number }) =>
    seated.test(text.slice(number.end, number.end + 20)),
  );
  if (!seats?.value || more || seats.end > start || high.unit || low.unit) return undefined;
  const isOver = (high.value ?? 0) + (low.value ?? 0) > seats.value;
  return isOver && !seats.bound && isVote(block, seats, start) ? seats : undefined;
}

/** Whether those seated vote, and no other body. */
function isVote({ text, sentences }: Block, { end, sentence }: Figure, vote: number): boolean {
  const words = text.slice(sentences[sentence]?.start, sentences[sentence]?.end);
  return voting.test(words) && !otherBody.test(text.slice(end, vote));
}

function toTooMany(block: Block, { high, low, start, end }: Result, seats: Figure): Mismatch[] {
  const [a = 0, b = 0] = [high.value, low.value];
  if (isQuoted(block, high)) return [];
  return [
    {
      span: { start, end },
      detail: `${a} + ${b} makes ${a + b} votes, and there are ${seats.value}`,
      related: [{ span: seats.number, message: 'How many can vote.' }],
      fixes: [],
    },
  ];
}

function isMarginOf({ text }: Block, figure: Figure, result: Result): boolean {
  const { start, end, second, value, bound } = figure;
  if (second !== undefined || value === undefined || bound || !isSameUnit(figure, result))
    return false;
  if (end <= result.start) {
    const isMargin =
      marginBefore.test(text.slice(Math.max(0, start - 20), start)) ||
      marginBehind.test(text.slice(figure.number.end, figure.number.end + 30));
    const between = text
      .slice(end, result.start)
      .replace(/^[ -]?(?:margin|lead|majority|gap)\b/, '');
    return isMargin && resultBehind.test(between);
  }
  const words = text.slice(result.end, start);
  return start >= result.end && marginAfter.test(words) && !isOverAll(words, result);
}

/** “took 60 seats to Labour’s 35, a majority of 20”: over all others, of whom there may be more. */
function isOverAll(words: string, { high, low }: Result): boolean {
  const nouns = [high, low].map(({ thing, counted }) => thing?.head ?? counted ?? '');
  return /\bmajority\b/.test(words) && nouns.some((noun) => /^seats?$/.test(noun));
}

/** Votes against votes, points against percentages. */
function isSameUnit({ unit, thing, counted }: Figure, { high, low }: Result): boolean {
  if (high.unit === 'percent') return unit === 'percent';
  const noun = thing?.head ?? counted ?? high.thing?.head ?? low.thing?.head ?? '';
  return !high.unit && !unit && /^(?:votes?|seats?)$/.test(noun);
}

/** Says of a margin that it is not the difference of a result; nothing where it is. */
export function toMismatch(block: Block, margin: Figure, { high, low }: Result): Mismatch[] {
  const [first, last] = [toRange(high), toRange(low)];
  const difference: Range = { low: first.low - last.high, high: first.high - last.low };
  if (!isApart(toRange(margin), difference)) return [];
  const value = (high.value ?? 0) - (low.value ?? 0);
  const [a, b, sum] = [high.value ?? 0, low.value ?? 0, value].map((each) =>
    toPlainNumber(each, 2),
  );
  return [
    {
      span: { start: margin.start, end: margin.end },
      detail: `${a} − ${b} makes ${sum}, not ${block.text.slice(margin.number.start, margin.number.end)}`,
      related: [],
      fixes: findFigureFix(block, margin, value),
    },
  ];
}
