import type { Block } from '../../../document/block.ts';
import type { Figure } from '../../../facts/figures.ts';
import { remember } from '../../../memory/remember.ts';
import { glean } from '../../../story/reads/views.ts';
import type { Story } from '../../../story/story.ts';
import { isSingle, toValue } from '../sum-text.ts';
import { findFigureConflicts } from './figure-conflicts.ts';
import { findHeadlineFigures } from './headline-figures.ts';

/** How many sentences the copy has to have for a figure to be looked for in it. */
const fewestSentences = 3;
/** Of fewer things than this readers of the copy may keep count themselves. */
const fewestThings = 20;
/** From here on a number without a noun is of so many people, or so much money. */
const large = 1e6;
/** How many figures of headlines are remembered. */
const most = 100;
/** How many figures of the copy are set against each other, and how many are added up. */
const mostCompared = 200;
const mostSummed = 60;

/**
 * Finds shares, sums of money and numbers of a headline that the copy nowhere gives, though it gives others of the kind,
 * and numbers of people hurt where the copy has only “several”.
 */
export function findUnborneFigures(story: Story, index: number, block: Block): readonly Figure[] {
  if (story.sentences.length < fewestSentences || story.readership.isSport()) return [];
  return block.facts.figures.filter((figure) => {
    if (!isMeasure(block, figure)) return false;
    const { value = 0, step = 1, kind } = figure;
    const readGiven = toReader(`${value} ${step} ${kind} ${figure.bound ? 'bound' : ''}`);
    const { blocks } = story.document;
    if (blocks.some((placed) => glean(placed, readGiven).length > 0)) return false;
    const copy = blocks.flatMap((placed) => glean(placed, findOfCopy)).slice(0, mostCompared);
    return (
      (figure.kind === 'casualty'
        ? blocks.some((placed) => glean(placed, findSomeHurt).length > 0)
        : copy.some((other) => isOfKind(other, figure))) &&
      !isWorkedOut(figure, copy) &&
      !isAsked(story, index, block, figure)
    );
  });
}

/** “5 injured”, “75 percent”, “£6m”, “40 ferries”; not “two-word insult”, nor “3.3 bln”. */
function isMeasure({ text }: Block, figure: Figure): boolean {
  const { kind, value = 0, exemption, number } = figure;
  if (!isSingle(figure) || exemption !== undefined || value < 2) return false;
  if (/^(?:[A-Za-z]| (?:bln|mil|mln|trln)\b)/i.test(text.slice(number.end))) return false;
  if (kind === 'casualty') return hurt.test(text.slice(figure.start, figure.end));
  if (kind === 'count') return figure.thing ? value >= fewestThings : value >= large;
  return kind === 'money' || (kind === 'percent' && !inWords.has(value));
}

/** Half, all of it, doubled, trebled. */
const inWords: ReadonlySet<number> = new Set([50, 100, 200]);

const hurt = /\b(?:hurt|injured|wounded)\b/i;

/** Sentences that tell of people hurt, and not of how many: “several others are wounded”. */
function findSomeHurt({ kind, text }: Block): readonly string[] {
  return kind === 'headline' ? [] : (someHurt.exec(text)?.slice(0, 1) ?? []);
}

const someHurt =
  /\b(?:a number of|many|multiple|several|some) (?:more |other |others |passengers |people |workers )?(?:are |had been |have been |is |was |were )?(?:also )?(?:badly |seriously |slightly )?(?:hurt|injured|wounded)\b/i;

function findOfCopy({ kind, facts }: Block): readonly Figure[] {
  return kind === 'headline' ? [] : facts.figures.filter(({ value }) => value !== undefined);
}

/** Finds out whether a block of the copy gives a figure, rounded or not. */
const toReader = remember((key) => {
  const [value, step, kind, bound] = key.split(' ');
  const sought = { value: Number(value), step: Number(step), isShare: kind === 'percent' };
  const slack = bound === 'bound' ? 1 : half;
  return (block: Block): readonly true[] =>
    findOfCopy(block).some((figure) => gives(figure, sought, slack)) ? [true] : [];
}, most);

interface Sought {
  readonly value: number;
  readonly step: number;
  readonly isShare: boolean;
}

const half = 0.5;
/** How far apart rounding may bring two figures, as a share. */
const rounding = 0.1;

/** “$4 billion” of 4.1 billion, “786 jobs” of “nearly 800”, “50 percent” of half. */
function gives(figure: Figure, { value, step, isShare }: Sought, slack: number): boolean {
  const [low, high] = [figure.value ?? 0, figure.second ?? 0];
  if (value > low && value < high) return true;
  return [low, high].some((own) => {
    if (own === 0) return false;
    if (isPowerOfTen(own / value)) return true;
    const apart = Math.abs(own - value);
    if (apart < Math.max(toGrain(value), step) * slack) return true;
    if (isShare && Math.abs(own * 100 - value) <= 1) return true;
    const grain = toGrain(own) * (figure.bound ? 1 : half);
    return apart < grain + (figure.bound ? 1 : 0) && apart < value * rounding;
  });
}

/** The same digits: “RM5mil”, where somebody wrote “RM5 million”. */
function isPowerOfTen(ratio: number): boolean {
  const power = Math.round(Math.log10(ratio));
  return Math.abs(ratio / 10 ** power - 1) < 1e-9;
}

/** What the last digit of a whole number is worth that is no nought: 100 in 2,300. */
function toGrain(value: number): number {
  if (!Number.isInteger(value) || value <= 0) return 0;
  return 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0);
}

/** Another share, another sum in that money, another number of the same or of that size. */
function isOfKind(other: Figure, { unit, unitName, thing, value = 0 }: Figure): boolean {
  if (unit) return other.unitName === unitName;
  if (thing) return other.thing?.relation === 'counted' && other.thing.head === thing.head;
  const own = toValue(other);
  return other.kind === 'count' && own > value / 2 && own < value * 2;
}

/** “Storm injures 5”: “two men and three boys”; “Prices rise 8%”: “from $50 to $54”. */
function isWorkedOut(figure: Figure, copy: readonly Figure[]): boolean {
  const { value = 0, kind } = figure;
  const added = copy.filter((each) => canAdd(each, figure));
  if (isSumOfList(value, added)) return true;
  const summed = toNumbers(added);
  if (summed.some((a) => summed.some((b) => a + b === value || a - b === value))) return true;
  if (summed.some((a) => summed.some((b) => summed.some((c) => a + b + c === value)))) return true;
  if (kind === 'money') return isProduct(value, summed, copy);
  return kind === 'percent' && copy.some((a) => copy.some((b) => isShareOf(value, a, b)));
}

/** How many parts of a list are added up. */
const mostParts = 8;

/** “£17 million, £13 million, £11 million and £9 million”: figures that stand one behind the other. */
function isSumOfList(total: number, figures: readonly Figure[]): boolean {
  return figures.some((_, from) => {
    let sum = 0;
    return figures.slice(from, from + mostParts).some(({ value = 0 }) => {
      sum += value;
      return Math.abs(sum - total) <= total * 1e-9;
    });
  });
}

function toNumbers(figures: readonly Figure[]): readonly number[] {
  const all = figures.flatMap(({ value = 0, second = 0 }) => [value, second]);
  return [...new Set([1, ...all])].filter((each) => each > 0).slice(0, mostSummed);
}

/** “£2m a year for three years” */
function isProduct(value: number, sums: readonly number[], copy: readonly Figure[]): boolean {
  const times = toNumbers(copy.filter(({ kind }) => kind === 'count' || kind === 'duration'));
  return sums.some((sum) => times.some((each) => sum * each === value));
}

const counting: ReadonlySet<string> = new Set(['casualty', 'count', 'damage']);

function canAdd(other: Figure, { kind, unitName }: Figure): boolean {
  return counting.has(kind) ? counting.has(other.kind) : other.unitName === unitName;
}

/** Whether one figure is so many percent of another, or so many more or less than it. */
function isShareOf(value: number, one: Figure, other: Figure): boolean {
  if (one.kind !== other.kind || one.unitName !== other.unitName) return false;
  const share = toValue(one) / toValue(other);
  return [share, Math.abs(share - 1)].some((each) => Math.abs(each * 100 - value) <= 1);
}

/** Whether the copy is asked about it already, where it gives another figure of the same. */
function isAsked(story: Story, index: number, block: Block, figure: Figure): boolean {
  const twins = story.ledger.twinsOf(index, figure);
  const isTwin = twins.some((twin) =>
    findFigureConflicts(story, twin.index).some(({ there }) => there.figure === figure),
  );
  if (isTwin) return true;
  const first = story.sentences[0]?.block ?? -1;
  const lead = story.document.blocks[first]?.block;
  if (!lead || lead === block) return false;
  return findHeadlineFigures(story, first, lead).some(({ there }) => there.figure === figure);
}
