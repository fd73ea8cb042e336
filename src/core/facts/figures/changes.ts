import type { Sentence } from '../../document/sentences/sentences.ts';
import { findBy } from './change-amounts.ts';
import { clause, isAmount, isSameKind, reach, startOf, type ChangeText } from './change-text.ts';
import { findMeasured, isOverStretch } from './change-measures.ts';
import { findChangeWords, type ChangeWord } from './change-words.ts';
import type { Figure } from './figure.ts';
import { comparePeriods } from './periods.ts';

/** Two figures of which the copy says that one became the other: “rose 5%, from 40% to 45%”. */
export interface Change {
  readonly from: Figure;
  readonly to: Figure;
  /** The word that says which way it went, or by what factor; undefined where none does. */
  readonly word?: ChangeWord;
  /** By how much: the 5% of “rose 5%, from 40% to 45%”. */
  readonly by?: Figure;
  /** Position of its sentence in the block. */
  readonly sentence: number;
}

/** Finds the changes from one figure to another that a block states in so many words, with what it says of them. */
export function findChanges(
  { text, sentences }: { readonly text: string; readonly sentences: readonly Sentence[] },
  figures: readonly Figure[],
): readonly Change[] {
  if (figures.length < 2) return [];
  const measured = findMeasured(text, figures);
  let next = 0;
  return sentences.flatMap((sentence) => {
    const first = next;
    while (measured[next]?.sentence === sentence.index) next++;
    if (next - first < 2) return [];
    const words = findChangeWords(text, sentence);
    return findPairs({ text, sentence, figures: measured.slice(first, next), words });
  });
}

function findPairs(place: ChangeText): Change[] {
  return place.figures.flatMap((first, i) => {
    const told = findTold(place, i);
    if (told) return [told];
    const second = place.figures.slice(i + 1).find((figure) => isSameKind(first, figure));
    if (!second || areOfOthers(place, first, second)) return [];
    const order = findOrder(place, first, second);
    if (!order || isRange(place, second) || isNegative(place, first)) return [];
    if (isNegative(place, second)) return [];
    const [from, to] = order.isReversed ? [second, first] : [first, second];
    const word = findWord(place, first, second, order.word);
    return [{ from, to, word, by: findBy(place, first, second, word), sentence: first.sentence }];
  });
}

/** “were $80 million, {up 15 percent} from $70 million”: the amount lies between the two. */
function findTold(place: ChangeText, i: number): Change | undefined {
  const { text, figures, words } = place;
  const [to, by, from] = words.length > 0 ? figures.slice(i, i + 3) : [];
  if (!to || !by || !from || !isToldOf(place, to, by, from)) return undefined;
  const word = words.find(({ start, end }) => start >= to.end && end <= startOf(by));
  const isAmountOf = word?.factor === undefined && word !== undefined;
  if (!isAmountOf || !isToldLead(text.slice(to.end, word.start))) return undefined;
  if (!/^(?: by| of)? $/.test(text.slice(word.end, startOf(by)))) return undefined;
  return { from, to, word, by, sentence: to.sentence };
}

const toldLead = /^(?:,| –| —)? ?(?:an? )?$/;
/** “$18 million {on overtime last year,} up 30 percent from” */
const longToldLead = /^ [^.;:(),]{1,45},(?: an?)? $/;

function isToldLead(gap: string): boolean {
  return toldLead.test(gap) || (longToldLead.test(gap) && !clause.test(gap));
}

/** Whether of three figures the first and last are of one kind, and the second is what lies between them. */
function isToldOf(place: ChangeText, to: Figure, by: Figure, from: Figure): boolean {
  if (startOf(by) - to.end > reach || isRestated(place, to) || isNegative(place, from))
    return false;
  if (!/^,? from $/.test(place.text.slice(by.end, startOf(from)))) return false;
  return isSameKind(to, from) && isAmount(by, from);
}

/** Whether two figures of one kind are not what became of one thing. */
function areOfOthers(place: ChangeText, first: Figure, second: Figure): boolean {
  if (hasBetween(place, first, second) || isRestated(place, first)) return true;
  return first.unit === 'duration' && isOverStretch(place.text, first, second);
}

/** Whether another figure that is no stretch of time lies between two. */
function hasBetween({ figures }: ChangeText, first: Figure, second: Figure): boolean {
  return figures.some(
    ({ start, end, unit }) => start >= first.end && end <= second.start && unit !== 'duration',
  );
}

/** “earned $7 million, or $1.20 a share, up from $5 million”: what rose is not what it comes to. */
function isRestated({ text }: ChangeText, first: Figure): boolean {
  return text.slice(0, startOf(first)).endsWith(' or ');
}

/** The word for a change: the one that stands between its figures, if any, or right before or behind them. */
function findWord(
  place: ChangeText,
  first: Figure,
  second: Figure,
  told: ChangeWord | undefined,
): ChangeWord | undefined {
  return (
    findFactor(place, first, told) ??
    told ??
    findWordBefore(place, first) ??
    findWordBehind(place, first, second)
  );
}

/** “{doubled} to 64, up from 40”: by how much says more than which way. */
function findFactor(
  place: ChangeText,
  first: Figure,
  told: ChangeWord | undefined,
): ChangeWord | undefined {
  const word = told && findWordBefore(place, first);
  if (word?.factor === undefined || word.direction !== told?.direction) return undefined;
  return place.text.slice(word.end, startOf(first)) === ' to ' ? word : undefined;
}

interface Order {
  /** The first of the two is the later one: “to 45 from 40”. */
  readonly isReversed: boolean;
  readonly word?: ChangeWord;
}

/** The same where a word such as “contrasts with” holds them together. */
const longReach = 100;
const since =
  /(?:\b(?:compared|up against|contrasted) (?:to|with)|\bversus|\bagainst|\bcontrasts with)\b[^.;:]{0,40}$/i;
const earlier =
  /^[^.;]{0,30}\b(?:before|earlier|last (?:year|month|week|night|season|quarter)|previous(?:ly)?|(?:a|one) (?:year|month|week) ago|the year prior)\b/i;
const earlierLead = /\b(?:previous|last|prior|earlier|preceding)\b[^.;:]{0,30}$/i;

function findOrder(place: ChangeText, first: Figure, second: Figure): Order | undefined {
  const { text, sentence } = place;
  const gap = toGap(place, first, second);
  if (gap === undefined) return undefined;
  const lead = text.slice(Math.max(sentence.start, startOf(first) - reach), startOf(first));
  const isPlain = isPlainGap(gap);
  // “widened to 3.7 billion from {2.7 billion}, due to a jump to …”: it has been compared.
  if (/\bto [$£€]?\d[^,;]{0,30} from $/i.test(lead)) return undefined;
  // “230 to 260 tons, {down from 240} to 270 tons”: two ranges are compared.
  if (/\d[^,;]*, (?:down|up) from $/.test(lead)) return undefined;
  const isFrom = /\bfrom $/i.test(lead);
  if (isFrom) return isPlain && gap.endsWith(' to ') ? { isReversed: false } : undefined;
  const word = findWordBetween(place, first, second, gap);
  if (word) return { isReversed: true, word };
  if (isPlain && gap.endsWith(' from ') && /\bto $/i.test(lead)) return { isReversed: true };
  return isRate(place, first) ? undefined : findOrderInTime(place, gap, second);
}

/** “9,000, {up} from 8,000”; of “3,000 trees, {more} than the 3,600 of last year” the word is part of a bound. */
function findWordBetween(
  { text, words }: ChangeText,
  first: Figure,
  second: Figure,
  gap: string,
): ChangeWord | undefined {
  const more = words.find(({ start, role }) => role === 'particle' && start === startOf(second));
  if (more) return isPlainGap(gap) ? more : undefined;
  const word = words.findLast(({ start, end }) => start >= first.end && end <= startOf(second));
  return word && isToldBy(text.slice(word.end, startOf(second)), gap, word) ? word : undefined;
}

function isPlainGap(gap: string): boolean {
  return gap.length <= reach && !clause.test(gap);
}

/** “9,000, up from 8,000”, “31,200, higher than the 33,400” */
function isToldBy(behind: string, gap: string, { role }: ChangeWord): boolean {
  return (
    /^(?: by)? from $/.test(behind) ||
    (role === 'particle' && isPlainGap(gap) && higherThan.test(behind))
  );
}

/** “31,200, higher than the 33,400 who came last year” */
const higherThan = /^ than (?:the |last year’s |last year's )?$/;

/** “compared with 43 the night before”, “80 thefts in May and 120 in April”. */
function findOrderInTime(
  { text, sentence }: ChangeText,
  gap: string,
  second: Figure,
): Order | undefined {
  const after = text.slice(second.end, Math.min(sentence.end, second.end + reach));
  const isCompared = since.test(gap) && (earlier.test(after) || earlierLead.test(gap));
  if (isCompared) return { isReversed: true };
  const order = comparePeriods(gap, after);
  return order === undefined ? undefined : { isReversed: order > 0 };
}

/** “rose 3%, compared with 5% a year earlier”: two rates of change, not a change. */
function isRate(place: ChangeText, first: Figure): boolean {
  const word = findWordBefore(place, first);
  if (!word) return false;
  const gap = place.text.slice(word.end, startOf(first));
  return !/\bto $/.test(gap) && !withGap.test(gap);
}

/** The words between two figures, without the “about” of the second; undefined where they are too many. */
function toGap({ text }: ChangeText, first: Figure, second: Figure): string | undefined {
  const end = startOf(second);
  return end - first.end > longReach || end < first.end ? undefined : text.slice(first.end, end);
}

/** “from 20 to 30 percent to 15 percent”: the first two are a range. */
function isRange({ text, sentence, figures }: ChangeText, second: Figure): boolean {
  const next = figures.find((figure) => figure.start >= second.end);
  if (!next || startOf(next) - second.end > reach) return false;
  return text.slice(second.end, Math.min(sentence.end, startOf(next))).endsWith(' to ');
}

function isNegative({ text }: ChangeText, { start }: Figure): boolean {
  return /(?:\b(?:minus|negative) |(?:^|[\s(])[-−])$/i.test(
    text.slice(Math.max(0, start - 10), start),
  );
}

/** “a fall in demand from”, “an increase of 20%, from”; not “a fall in demand pushed stocks from”. */
const nounGap =
  /^(?: (?:in|of) (?:[A-Za-zÀ-ỿ]+ ){0,2}[$£€¥]?[\d.,%]*(?: per ?cent)?)?,? ?(?:from|to) $|^ by [A-Za-zÀ-ỿ ]{0,14}[$£€¥]?[\d.,%]*(?: per ?cent)?,? (?:from|to) $/u;

/** “Thefts rose, {with} 84 in May and 121 in April” */
const withGap = /^, with (?:only |just )?$/;

/** The word before a pair that says which way it went: “dropped”, “climbed by 10 percent,”. */
function findWordBefore(place: ChangeText, first: Figure): ChangeWord | undefined {
  const { text, words } = place;
  const start = startOf(first);
  const word = words.findLast(({ end }) => end <= start);
  if (!word || start - word.end > reach || word.role === 'adjective') return undefined;
  const gap = text.slice(word.end, start);
  if (word.role === 'verb' && withGap.test(gap)) return word;
  if (clause.test(gap) || (word.role === 'noun' && !nounGap.test(gap))) return undefined;
  return word;
}

const apposed = /^[^.;:()]{0,45}, an? (?:[a-z]+ ){0,2}$/;

/** “were 640, compared with 810 a week before, {an increase} that doctors expected”; not “an increase in costs” */
function findWordBehind(
  { text, words, figures }: ChangeText,
  first: Figure,
  second: Figure,
): ChangeWord | undefined {
  const { end } = second;
  const word = words.find((each) => each.role === 'noun' && each.start >= end);
  if (!word || word.factor !== undefined || !apposed.test(text.slice(end, word.start)))
    return undefined;
  if (words.some((each) => each.start >= first.end && each.end <= word.start)) return undefined;
  if (figures.some((each) => each.start >= end && each.end <= word.start)) return undefined;
  return /^ (?:for|in|of|on|to)\b/.test(text.slice(word.end)) ? undefined : word;
}
