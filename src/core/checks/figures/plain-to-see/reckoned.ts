import type { Figure } from '../../../facts/figures.ts';
import { createCue, toWords } from '../../../document/words/cue.ts';
import { toHeadNoun } from '../../../facts/figures/counted.ts';
import type { FigurePlace } from '../figure-place.ts';

const linked = createCue(
  toWords('amounts equal equals is leaves makes means represents that this was'),
  /^(?:(?:But|So) t|T)hat leaves\b|^(?:That|This|It|They|Those) (?:amounts? to|equals?|is|are|makes?|means|represents?|was|were|works out)\b/,
);
/** How far off a share may be that the copy has rounded, in points. */
const margin = 0.6;

/** “The firm lets go 60 workers in a village of 1,200. That amounts to 5% of the villagers.”: readers can work it out. */
export function isReckoned(place: FigurePlace): boolean {
  const { story, index, block, sentence, figure } = place;
  const { kind, value = 0, start } = figure;
  if (kind === 'count') return isQuotient(place);
  if (kind !== 'percent') return false;
  if (isOfCounts(place)) return true;
  if (!linked.test(sentence, block.text.slice(sentence.start, sentence.end))) return false;
  const own = story.sentenceAt(index, start);
  const before = own && story.sentences[own.position - 1];
  const figures = before && story.document.blocks[before.block]?.block.facts.figures;
  if (!figures) return false;
  const sizes = figures
    .filter((each) => each.sentence === before.sentence.index && isSize(each))
    .map((each) => each.value ?? 0);
  return sizes.some((part) => sizes.some((whole) => isShareOf(part, whole, value)));
}

const equals = createCue(toWords('enough equal equals equivalent pay'));
/** How far off a quotient may be that the copy has rounded, as a share of itself. */
const roundedBy = 0.02;

/** “lose £36m … the equivalent of 1,200 teachers on £30,000 each”: readers can divide. */
function isQuotient({ block, sentence, figure }: FigurePlace): boolean {
  if (!equals.test(sentence, '')) return false;
  const sums = block.facts.figures
    .filter(
      (each) =>
        each.unit === 'money' &&
        each.sentence >= sentence.index - reach &&
        each.sentence <= sentence.index,
    )
    .map(({ value = 0 }) => value)
    .filter((value) => value > 0);
  const { value: count = 0 } = figure;
  return sums.some((whole) =>
    sums.some((part) => Math.abs(whole / part - count) <= count * roundedBy),
  );
}

/** Whether a percentage is what one number is of another, or what it leaves of it. */
function isShareOf(part: number, whole: number, percent: number): boolean {
  const share = (part / whole) * 100;
  return part < whole && [share, 100 - share].some((each) => Math.abs(each - percent) <= margin);
}

/** How many sentences of a paragraph readers reckon with. */
const reach = 2;

/** “The hall has 130 seats, of which 18 were taken. Some 86% of the seats stayed empty.”: two counts of one thing above. */
function isOfCounts({ block, sentence, figure }: FigurePlace): boolean {
  const { value = 0, isEstimate } = figure;
  const { figures } = block.facts;
  if (isEstimate || figures.length < 3) return false;
  const from = sentence.index - reach;
  const sizes = figures.filter(
    (each) =>
      each.sentence >= from &&
      each.sentence < sentence.index &&
      isSize(each) &&
      toUnit(each) !== '',
  );
  return sizes.some((part) =>
    sizes.some(
      (whole) =>
        toUnit(part) === toUnit(whole) && isShareOf(part.value ?? 0, whole.value ?? 0, value),
    ),
  );
}

/** What is counted, or the unit. */
function toUnit({ counted = '', unitName = '' }: Figure): string {
  return unitName || toHeadNoun(counted);
}

function isSize({ kind, value = 0 }: Figure): boolean {
  return value > 0 && kind !== 'percent' && kind !== 'fraction';
}

/** “set out a £20 million programme: {£9 million} for drains and …”: whoever answers for the whole answers for its parts. */
export function isPartOfWhole({ block, sentence, figure }: FigurePlace): boolean {
  if (figure.unit !== 'money') return false;
  const colon = block.text.slice(sentence.start, figure.start).indexOf(': ') + sentence.start;
  if (colon < sentence.start) return false;
  const own = block.facts.figures.filter((each) => each.sentence === figure.sentence);
  const [parts, wholes] = [
    own.filter(({ start }) => start > colon),
    own.filter(({ start, unit }) => start < colon && unit === 'money'),
  ];
  const sum = parts.reduce((all, { value = 0 }) => all + value, 0);
  return (
    parts.length > 1 &&
    wholes.some(({ value = 0 }) => value > 0 && Math.abs(value - sum) < value / 100)
  );
}
