import type { Sentence } from '../../document/sentences/sentences.ts';
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

/** What changes are read from. */
interface ChangeText {
  readonly text: string;
  readonly sentence: Sentence;
  readonly figures: readonly Figure[];
  readonly words: readonly ChangeWord[];
}

/** Finds the changes from one figure to another that a block states in so many words, with what it says of them. */
export function findChanges(
  { text, sentences }: { readonly text: string; readonly sentences: readonly Sentence[] },
  figures: readonly Figure[],
): readonly Change[] {
  const measured = figures.filter(isMeasured);
  let next = 0;
  return sentences.flatMap((sentence) => {
    const first = next;
    while (measured[next]?.sentence === sentence.index) next++;
    if (next - first < 2) return [];
    const words = findChangeWords(text, sentence);
    return findPairs({ text, sentence, figures: measured.slice(first, next), words });
  });
}

const unmeasured: ReadonlySet<string> = new Set(['age', 'date', 'label', 'other', 'score', 'time']);

function isMeasured({ kind, value, second, isVague }: Figure): boolean {
  return !unmeasured.has(kind) && value !== undefined && second === undefined && !isVague;
}

function findPairs(place: ChangeText): Change[] {
  return place.figures.flatMap((first, i) => {
    const told = findTold(place, i);
    if (told) return [told];
    const second = place.figures.slice(i + 1).find((figure) => isSameKind(first, figure));
    if (!second || hasBetween(place, first, second) || isRestated(place, first)) return [];
    const order = findOrder(place, first, second);
    if (!order || isRange(place, second) || isNegative(place, first)) return [];
    if (isNegative(place, second)) return [];
    const [from, to] = order.isReversed ? [second, first] : [first, second];
    const word = order.word ?? findWordBefore(place, first);
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

/** “half”, “30 in 1,000”, whatever it counts. */
function isOfMany({ text, kind }: Figure): boolean {
  return kind === 'fraction' || /\d (?:in|out of) (?:every )?\d/.test(text);
}

/** The 40,000 of “from 60,000 barrels a day to 40,000”. */
function isBareCount({ unitName, thing, kind }: Figure): boolean {
  return unitName === undefined && thing === undefined && kind === 'count';
}

/** Whether two figures measure alike; of “from 2 to 3 percent” the first says no unit. */
function isSameKind(a: Figure, b: Figure): boolean {
  if (isBareCount(a) && b.unit !== undefined && b.unit !== 'duration') return true;
  if (a.unit === 'quantity' && isBareCount(b)) return true;
  if (a.unitName !== b.unitName || isOfMany(a) !== isOfMany(b)) return false;
  const [one, other] = [a.thing?.head, b.thing?.head];
  return one === undefined || other === undefined || one === other;
}

/** Whether another figure that is no stretch of time lies between two. */
function hasBetween({ figures }: ChangeText, first: Figure, second: Figure): boolean {
  return figures.some(
    ({ start, end, unit }) => start >= first.end && end <= second.start && unit !== 'duration',
  );
}

/** “earned $7 million, or $1.20 a share, up from $5 million”: what rose is not what it comes to. */
function isRestated({ text }: ChangeText, first: Figure): boolean {
  return text.slice(0, startOf(first)).endsWith(', or ');
}

interface Order {
  /** The first of the two is the later one: “to 45 from 40”. */
  readonly isReversed: boolean;
  readonly word?: ChangeWord;
}

/** Words that show that another clause begins. */
const clause =
  /\b(?:who|which|that|and|but|or|while|when|as|after|because|with|were|was|is|are|said|says|had|has|have|will|would)\b|[.;:](?=\s)|[–—―()]/i;
/** Longest run of words between the parts of a change, in UTF-16 code units. */
const reach = 60;
/** The same where a word such as “contrasts with” holds them together. */
const longReach = 100;
const since =
  /(?:\b(?:compared|up against|contrasted) (?:to|with)|\bversus|\bagainst|\bcontrasts with)\b[^.;:]{0,40}$/i;
const earlier =
  /^[^.;]{0,30}\b(?:before|earlier|last (?:year|month|week|night|season|quarter)|previous(?:ly)?|(?:a|one) (?:year|month|week) ago|the year prior)\b/i;
const earlierLead = /\b(?:previous|last|prior|earlier|preceding)\b[^.;:]{0,30}$/i;

function findOrder(place: ChangeText, first: Figure, second: Figure): Order | undefined {
  const { text, sentence, words } = place;
  const gap = toGap(place, first, second);
  if (gap === undefined) return undefined;
  const lead = text.slice(Math.max(sentence.start, startOf(first) - reach), startOf(first));
  const isPlain = isPlainGap(gap);
  const isFrom = /\bfrom $/i.test(lead);
  if (isFrom) return isPlain && gap.endsWith(' to ') ? { isReversed: false } : undefined;
  const word = words.findLast(({ start, end }) => start >= first.end && end <= startOf(second));
  const isTold = word !== undefined && isToldBy(text.slice(word.end, startOf(second)), gap, word);
  if (isTold) return { isReversed: true, word };
  if (isPlain && gap.endsWith(' from ') && /\bto $/i.test(lead)) return { isReversed: true };
  return isRate(place, first) ? undefined : findOrderInTime(place, gap, second);
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
  return word !== undefined && !/\bto $/.test(place.text.slice(word.end, startOf(first)));
}

/** The words between two figures, without the “about” of the second; undefined where they are too many. */
function toGap({ text }: ChangeText, first: Figure, second: Figure): string | undefined {
  const end = startOf(second);
  return end - first.end > longReach || end < first.end ? undefined : text.slice(first.end, end);
}

/** Where a figure starts with its “about”. */
function startOf({ start, end, bound }: Figure): number {
  return bound && bound.end <= end ? Math.min(start, bound.start) : start;
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

/** The word before a pair that says which way it went: “dropped”, “climbed by 10 percent,”. */
function findWordBefore(place: ChangeText, first: Figure): ChangeWord | undefined {
  const { text, words } = place;
  const start = startOf(first);
  const word = words.findLast(({ end }) => end <= start);
  if (!word || start - word.end > reach || word.role === 'adjective') return undefined;
  const gap = text.slice(word.end, start);
  if (clause.test(gap) || (word.role === 'noun' && !nounGap.test(gap))) return undefined;
  return word;
}

/** How much the copy says that it was: a share or amount at the word for the change. */
function findBy(
  place: ChangeText,
  first: Figure,
  second: Figure,
  word: ChangeWord | undefined,
): Figure | undefined {
  const last = second.end;
  const others = place.figures.filter((figure) => figure !== first && figure !== second);
  const candidates = others.filter((figure) => isAmount(figure, second));
  const before = candidates.findLast(({ end }) => end <= startOf(first));
  if (before && isAdded(place, before, first)) return before;
  if (before && isSaidBefore(place, before, word) && isFree(place, before, first)) return before;
  const after = candidates.find(({ start }) => start >= last);
  if (!after) return undefined;
  const isSaid = isFree(place, second, after, others) && hasNoun(place, after);
  return isSaid || isRestating(place, second, after) ? after : undefined;
}

/** What “, or 20%” is a share of is said by nothing behind it. */
const ofNothingElse = /^(?:[.,;:)]|$| (?:after|before|by|during|in|on|over|since|when|within)\b)/;

function toSignEnd(text: string, { number }: Figure): number {
  return number.end + (/^(?: ?%|[ -]per ?cent)/.exec(text.slice(number.end))?.[0].length ?? 0);
}

/** “from $2 to $2.50, {or 25%}” */
function isRestating({ text }: ChangeText, second: Figure, by: Figure): boolean {
  if (by.unit !== 'percent' || second.unit === 'percent') return false;
  const gap = text.slice(second.end, startOf(by));
  return (
    /^(?: an? [a-z]+)?(?:, or| \(or|,? \() $|^(?: an? [a-z]+)? \($/.test(gap) &&
    ofNothingElse.test(text.slice(toSignEnd(text, by), by.end + 10))
  );
}

/** “improved 2.5 percent, to”: which way that is depends on what it is of. */
const moved =
  /\b(?:deteriorated|firmed|improved|moved|shifted|strengthened|weakened|worsened)(?: by)? $/;

function isSaidBefore(place: ChangeText, by: Figure, word: ChangeWord | undefined): boolean {
  if (word) return isAtWord(place, by, word);
  const at = startOf(by);
  return moved.test(place.text.slice(Math.max(0, at - 20), at));
}

const added = /\b(?:additional|another|extra|fresh|further|more|new)\b/i;
const takenTo =
  /^[^.;:]{0,100}\b(?:bring(?:ing|s)|brought|lift(?:ed|ing)|push(?:ed|ing)|rais(?:ed|ing)|tak(?:es|ing)|took) (?:its|that|the|their) [^.;:,]{0,60}\bfrom $/i;

/** “{12 new cases} came up, taking the total from 94 to 106”. */
function isAdded({ text, figures }: ChangeText, by: Figure, first: Figure): boolean {
  if (by.unit !== undefined || by.kind === 'fraction') return false;
  const words = text.slice(Math.max(0, by.start - 10), by.end + 12);
  const isNext = !figures.some(({ start, end }) => start >= by.end && end <= startOf(first));
  return isNext && added.test(words) && takenTo.test(text.slice(by.end, startOf(first)));
}

/** A percentage or points, or an amount in the unit of the change. */
function isAmount(figure: Figure, second: Figure): boolean {
  return figure.unit === 'percent' || figure.kind === 'fraction' || isSameKind(figure, second);
}

/** “rose 5%”, “climbed by 10 percent”, “raised its key rate 0.25%”, “a 20% increase”. */
function isAtWord({ text }: ChangeText, by: Figure, word: ChangeWord): boolean {
  if (word.factor !== undefined) return false;
  const isBehind = word.start >= by.end;
  // “a 20% increase”, not “the gap between the two narrowed”
  if (isBehind) return word.role !== 'verb' && text.slice(by.end, word.start) === ' ';
  const gap = text.slice(word.end, startOf(by));
  return gap.length < 30 && !clause.test(gap) && !/,/.test(gap);
}

/** Whether no other statement lies between two parts of a change. */
function isFree({ text, figures }: ChangeText, a: Figure, b: Figure, others = figures): boolean {
  const gap = text.slice(a.end, startOf(b));
  const isCrowded = others.some(
    ({ start, end, unit }) => start >= a.end && end <= b.start && unit !== 'duration',
  );
  return gap.length <= reach && !isCrowded && !clause.test(gap);
}

/** “…, a {1%} increase”, “…, an increase of {1%}”, “…, or {1%}”. */
function hasNoun({ text, words, sentence }: ChangeText, by: Figure): boolean {
  const noun = words.find(({ role, start }) => role === 'noun' && start >= by.end);
  if (noun && text.slice(by.end, noun.start) === ' ') return true;
  const before = words.findLast(({ role, end }) => role === 'noun' && end <= startOf(by));
  if (before) return /^ of (?:[A-Za-zÀ-ỿ]+ )?$/u.test(text.slice(before.end, startOf(by)));
  // “from £200,000 to £230,000, {up} 20%”
  return /, (?:down|off|up)(?: by)? $/.test(text.slice(sentence.start, startOf(by)));
}
