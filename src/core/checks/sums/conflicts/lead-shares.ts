import type { Block } from '../../../document/block.ts';
import { findHeadlineAbove } from '../../../document/deck.ts';
import { isCountOfPeople } from '../../../facts/figures/counted-people.ts';
import { isApart, toRange, type Figure } from '../../../facts/figures.ts';
import { isQuoted } from '../../../facts/voice.ts';
import { glean } from '../../../story/reads/views.ts';
import type { Story } from '../../../story/story.ts';
import { isExact } from '../sum-text.ts';
import type { Retold } from './retold-figures.ts';

/** How many blocks behind the lead its share is given in per cent. */
const reach = 3;
/** How far off that may be, in points, and still be the share that is meant. */
const near = 6;
/** “49 per cent {thought}”, “{when asked}”: people who answered a question. */
const answered =
  /\b(?:agreed?|ask(?:ed|ing)|back(?:ed|s)?|believed?|favou?r(?:ed)?|opposed?|said|say|supported|supports?|think|thought|want(?:ed)?|would)\b/;
/** “49 per cent{, up from}”: the same people may have been more before. */
const moved = /\b(?:among|compared|down|fallen|falling|fell|from|rise|risen|rose|up)\b/;

/** Finds the first percentage of a poll that contradicts the “more than half” by which the headline or the lead sums it up. */
export function findLeadShares(story: Story, index: number, block: Block): readonly Retold[] {
  const [here, ...others] = block.facts.figures.filter(({ unit }) => unit === 'percent');
  if (!here || !isAnswer(block, here)) return [];
  const there = findSummed(story, index);
  if (!there) return [];
  const range = toRange({ ...there.figure, value: toPercent(there.figure.value ?? 0) });
  const isOff = (figure: Figure): boolean => isApart(range, toRange(figure));
  const isNear = Math.abs((here.value ?? 0) - toPercent(there.figure.value ?? 0)) <= near;
  if (!isNear || ![here, ...others].every(isOff)) return [];
  const placed = story.document.blocks[there.index];
  return placed
    ? [
        {
          here: { key: '', isDefinite: true, block, index, figure: here },
          there: {
            key: '',
            isDefinite: true,
            block: placed.block,
            index: there.index,
            figure: there.figure,
          },
        },
      ]
    : [];
}

function toPercent(share: number): number {
  return share * 100;
}

function isAnswer(block: Block, figure: Figure): boolean {
  const own = block.sentences[figure.sentence];
  if (!own || !isExact(figure) || isQuoted(block, figure)) return false;
  const { counted } = figure;
  if (counted !== undefined && !isCountOfPeople(counted)) return false;
  const words = block.text.slice(own.start, own.end);
  return answered.test(words) && !moved.test(words);
}

/** A share, and the block in which it stands. */
interface Summed {
  readonly figure: Figure;
  readonly index: number;
}

/** The share in the lead or the headline above, where no percentage stands between. */
function findSummed(story: Story, index: number): Summed | undefined {
  const { blocks } = story.document;
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    if (glean(blocks[at], findPercentages).length > 0) return undefined;
    if (story.sentenceAt(at, 0)?.position !== 0) continue;
    const head = findHeadlineAbove(story.document, at);
    return [at, head].flatMap((i) =>
      glean(blocks[i], findShares).map((figure) => ({ figure, index: i })),
    )[0];
  }
  return undefined;
}

function findPercentages({ facts }: Block): readonly Figure[] {
  return facts.figures.filter(({ unit }) => unit === 'percent');
}

/** “More than half of voters think”: the one share of people in a first sentence. */
function findShares(block: Block): readonly Figure[] {
  const [first] = block.sentences;
  const shares = block.facts.figures.filter(
    ({ kind, sentence }) => kind === 'fraction' && sentence === 0,
  );
  const [share, other] = shares;
  if (!first || !share || other || isQuoted(block, share)) return [];
  const { bound, counted, value } = share;
  const isOfPeople = counted !== undefined && isCountOfPeople(counted);
  const isBounded = bound?.kind === 'more-than' || bound?.kind === 'less-than';
  return value !== undefined && isBounded && isOfPeople ? [share] : [];
}
