import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { isApart, toRange, type Figure, type Range } from '../../facts/figures.ts';
import { isPersonNoun } from '../../facts/figures/people.ts';
import { isQuoted } from '../../facts/voice.ts';
import { groupFigures } from '../../facts/by-sentence.ts';
import { findDivision, type Division } from './complements.ts';
import { findFigureFix, type Mismatch } from './mismatch.ts';
import { toPlainNumber } from './number-words.ts';

/** A whole and its parts, as one sentence gives them. */
interface Parts {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** Where the last part ends, with its words. */
  readonly end: number;
  readonly division: Division;
}

/** Finds parts that do not come to their total: “Of the 30 passengers, 12 were hurt and 20 were unhurt”. */
export function findPartMismatches(block: Block): readonly Mismatch[] {
  const figuresOf = block.derive(groupFigures);
  return block.sentences.flatMap((sentence) => {
    const figures = figuresOf(sentence.index).filter(isSummable);
    if (figures.length === 2) return findRestBehind(block, sentence, figures, figuresOf);
    if (figures.length < 3) return [];
    const found =
      findOfTotal(block, sentence, figures) ??
      findRest(block, sentence, figures) ??
      findAfterColon(block, sentence, figures) ??
      findInApposition(block, figures);
    const isOpen = found && openWords.test(block.text.slice(found.total.start, found.end));
    return found && !isOpen && !isQuoted(block, found.total) ? toMismatch(block, found) : [];
  });
}

const openWords =
  /\b(?:among (?:them|others)|and others|as well as|at least|both|each|for example|including|mainly|mostly|nearly|of whom|per|some of|such as|up to)\b/i;
const kinds: ReadonlySet<string> = new Set(['casualty', 'count', 'damage', 'money']);

function isSummable({ kind, value, second, isVague }: Figure): boolean {
  return kinds.has(kind) && value !== undefined && second === undefined && !isVague;
}

const ofTotal = /(?:^|[\s“"(])of (?:the|these|those|all|its|their|his|her|a total of) $/i;

/** “Of the 30 passengers, 12 were hurt and 20 were unhurt.” */
function findOfTotal(
  { text }: Block,
  sentence: Sentence,
  [total, ...parts]: readonly Figure[],
): Parts | undefined {
  const [first, second, third] = parts;
  if (!total || !first || !second || third) return undefined;
  const lead = text.slice(sentence.start, total.start);
  if (!ofTotal.test(lead) || lead.length > 12) return undefined;
  const words = toDescriptions(text, sentence, parts);
  const isRest = restBefore.test(text.slice(first.end, second.start));
  const division = isRest ? 'both' : findDivision(words[0] ?? '', words[1] ?? '');
  return division && { total, parts, end: toEnd(text, sentence), division };
}

const restBefore = /\b(?:the other|the remaining|the rest,) $/i;

/** “Twelve of the 30 passengers were hurt; the other 20 were unhurt.” */
function findRest(
  { text }: Block,
  sentence: Sentence,
  [first, total, rest, more]: readonly Figure[],
): Parts | undefined {
  if (!first || !total || !rest || more) return undefined;
  const isOf =
    / of (?:the|these|those|its|their|his|her) $/i.test(text.slice(first.end - 1, total.start)) ||
    /^ of (?:the|these|those|its|their|his|her) $/i.test(text.slice(first.number.end, total.start));
  if (!isOf || !restBefore.test(text.slice(total.end, rest.start))) return undefined;
  return { total, parts: [first, rest], end: toEnd(text, sentence), division: 'both' };
}

const restOpening = /^(?:The (?:other|remaining)|All the other) $/;

/** “Two of the five hostages were freed. The other four are still held.” */
function findRestBehind(
  block: Block,
  sentence: Sentence,
  [first, total]: readonly Figure[],
  figuresOf: (sentence: number) => readonly Figure[],
): Mismatch[] {
  const { text, sentences } = block;
  if (!first || !total || !isPartOf(text, first, total)) return [];
  const next = sentences[sentence.index + 1];
  const rest = next && figuresOf(next.index).find(isSummable);
  if (!rest) return [];
  if (!restOpening.test(text.slice(next.start, rest.number.start))) return [];
  if ([first, total, rest].some(({ bound }) => bound) || isQuoted(block, total)) return [];
  const end = rest.number.end;
  const [mismatch] = toMismatch(block, { total, parts: [first, rest], end, division: 'both' });
  return mismatch ? [{ ...mismatch, span: rest.number }] : [];
}

/** “two of the five hostages” */
function isPartOf(text: string, first: Figure, total: Figure): boolean {
  const gap = text.slice(first.number.end, total.start);
  return /^(?: [a-z]+)? of (?:the|these|those|its|their|his|her) $/i.test(gap);
}

const appositionGap = /^(?:,| –| —| \() ?(?:(?:all|both) )?(?:made up of )?$/;

/** “arrested 47 people, 31 men and 18 women”: more than there are. */
function findInApposition({ text }: Block, figures: readonly Figure[]): Parts | undefined {
  const at = figures.findIndex((total, i) => {
    const [first, second] = figures.slice(i + 1, i + 3);
    if (!first || !second || !isPersonNoun(total.counted ?? '')) return false;
    if ([total, first, second].some(({ bound }) => bound)) return false;
    return (
      appositionGap.test(text.slice(total.end, first.start)) &&
      /^ and $/.test(text.slice(first.end, second.start)) &&
      findDivision(first.counted ?? '', second.counted ?? '') !== undefined
    );
  });
  const [total, ...parts] = at < 0 ? [] : figures.slice(at, at + 3);
  const end = parts.at(-1)?.end ?? 0;
  return total && { total, parts, end, division: 'apart' };
}

const listGap = /^[^.;:()]{0,50}(?:,|;|,? and) $/;

/** “The fund split $10 million: $6 million for roads, $5 million for schools.” */
function findAfterColon(
  { text }: Block,
  sentence: Sentence,
  figures: readonly Figure[],
): Parts | undefined {
  const offset = text.slice(sentence.start, sentence.end).indexOf(': ');
  const colon = sentence.start + offset;
  if (offset < 0) return undefined;
  const total = figures.findLast(({ end }) => end <= colon);
  const parts = figures.filter(({ start }) => start > colon);
  const isList = parts.every(({ start, bound, unitName }, i) => {
    const before = parts[i - 1];
    const isJoined = before ? listGap.test(text.slice(before.end, start)) : start === colon + 2;
    return isJoined && !bound && unitName === total?.unitName;
  });
  if (!total || parts.length < 2 || !isList || colon - total.end > 30) return undefined;
  if (!total.unit && !isDivided(parts)) return undefined;
  return { total, parts, end: toEnd(text, sentence), division: 'both' };
}

/** “12 men and 20 women”: counts of things of their own. */
function isDivided(parts: readonly Figure[]): boolean {
  const heads = parts.map(({ thing, counted, text }) => thing?.head ?? counted ?? text);
  return new Set(heads).size === parts.length;
}

/** The words behind each part, up to the next. */
function toDescriptions(text: string, sentence: Sentence, parts: readonly Figure[]): string[] {
  return parts.map(({ number }, i) => text.slice(number.end, parts[i + 1]?.start ?? sentence.end));
}

/** The end of a sentence without its full stop. */
function toEnd(text: string, { start, end }: Sentence): number {
  return start + text.slice(start, end).replace(/[.!?”"’]+$/, '').length;
}

function toMismatch(block: Block, { total, parts, end, division }: Parts): Mismatch[] {
  const [first, last] = [parts[0], parts.at(-1)];
  const ranges = parts.map(toRange);
  const sum = toSum(ranges);
  const whole = toRange(total);
  const isWrong = division === 'both' ? isApart(sum, whole) : sum.low > whole.high;
  if (!first || !last || !isWrong) return [];
  const value = parts.reduce((all, part) => all + (part.value ?? 0), 0);
  const rest = (total.value ?? 0) - (value - (last.value ?? 0));
  const addends = parts.map((part) => toAmount(block, part)).join(' + ');
  const derived = parts.length === 2 ? findFigureFix(block, last, rest) : [];
  return [
    {
      span: { start: first.start, end: Math.max(end, last.end) },
      detail: `${addends} makes ${toPlainTotal(total, value)}, not ${toAmount(block, total)}`,
      related: [{ span: total, message: 'The total.' }],
      fixes: [...derived, ...findFigureFix(block, total, value)],
    },
  ];
}

function toSum(ranges: readonly Range[]): Range {
  return {
    low: ranges.reduce((sum, { low }) => sum + low, 0),
    high: ranges.reduce((sum, { high }) => sum + high, 0),
  };
}

/** The number with its sign, as it stands. */
function toAmount({ text }: Block, { start, number, unit }: Figure): string {
  return text.slice(unit === 'money' ? Math.min(start, number.start) : number.start, number.end);
}

const million = 1e6;

function toPlainTotal({ unit, text }: Figure, value: number): string {
  const sign = unit === 'money' ? (/^\D*[$£€¥]/.exec(text)?.[0] ?? '') : '';
  if (value < million) return sign + toPlainNumber(value, 2);
  const isBillion = value >= million * 1000;
  const scaled = toPlainNumber(value / (isBillion ? million * 1000 : million), 2);
  return `${sign}${scaled} ${isBillion ? 'billion' : 'million'}`;
}
