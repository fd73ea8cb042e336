import { clause, isAmount, reach, startOf, type ChangeText } from './change-text.ts';
import type { ChangeWord } from './change-words.ts';
import type { Figure } from './figure.ts';
import { toSignEnd } from './percent-sign.ts';

/** How much the copy says that it was: a share or amount at the word for the change. */
export function findBy(
  place: ChangeText,
  first: Figure,
  second: Figure,
  word: ChangeWord | undefined,
): Figure | undefined {
  const last = second.end;
  const others = place.figures.filter((figure) => figure !== first && figure !== second);
  // “in the first three weeks to 4.5 million euros from 3.2 million”: the weeks are no millions.
  const named = second.unit === undefined && first.unit !== undefined ? first : second;
  const candidates = others.filter((figure) => isAmount(figure, named));
  const before = candidates.findLast(({ end }) => end <= startOf(first));
  if (before && isAdded(place, before, first)) return before;
  if (before && isSaidBefore(place, before, word) && isFree(place, before, first)) return before;
  // “from 400 to 600 over two years, a 25% rise”: the years are no amount.
  return candidates.find(
    (after) =>
      after.start >= last &&
      ((isFree(place, second, after, others) && hasNoun(place, after)) ||
        isRestating(place, second, after)),
  );
}

/** What “, or 20%” is a share of is said by nothing behind it. */
const ofNothingElse = /^(?:[.,;:)]|$| (?:after|before|by|during|in|on|over|since|when|within)\b)/;

/** “from $2 to $2.50, {or 25%}” */
function isRestating({ text }: ChangeText, second: Figure, by: Figure): boolean {
  if (by.unit !== 'percent' || second.unit === 'percent') return false;
  const gap = text.slice(second.end, startOf(by));
  return (
    /^(?: an? [a-z]+)?(?:, or| \(or|,? \() $|^(?: an? [a-z]+)? \($/.test(gap) &&
    ofNothingElse.test(text.slice(toSignEnd(text, by.number), by.end + 10))
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
