import type { Block } from '../../../document/block.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import { groupFigures } from '../../../facts/by-sentence.ts';
import type { Figure } from '../../../facts/figures.ts';
import { isQuoted } from '../../../facts/voice.ts';
import type { Story } from '../../../story/story.ts';
import type { Mismatch } from '../mismatch.ts';
import { isOneDigitOff } from '../conflicts/digit-slips.ts';
import { isExact, isSummable, toValue } from '../sum-text.ts';
import { toPartsMismatch, toTotal } from './part-sums.ts';
import { toDescriptions, toPartsTail } from './part-words.ts';
import { findDivisionOfAll, type Parts } from './parts.ts';
import { isSharedOut } from './shared-out.ts';

const ofTotal = /(?:^|[\s“"(])of (?:(?:the|these|those|all|its|their|his|her|a total of) )?$/i;

/** What stands before a part that is all the others. */
export const restBefore = /\b(?:the other|the remaining|the rest,) $/i;

/** “Of the 30 passengers, 12 were hurt and 20 were unhurt.” */
export function findOfTotal(
  { text }: Block,
  sentence: Sentence,
  [total, ...all]: readonly Figure[],
): Parts | undefined {
  if (!total || all.length < 2) return undefined;
  const lead = text.slice(sentence.start, total.start);
  if (!ofTotal.test(lead) || lead.length > 12) return undefined;
  const parts = withoutShares(text, sentence, all);
  const [first, second] = parts;
  if (!first || !second) return undefined;
  const words = toDescriptions(text, sentence, parts);
  const isRest = parts.length === 2 && restBefore.test(text.slice(first.end, second.start));
  const division =
    (isRest ? 'both' : findDivisionOfAll(words)) ??
    (isSharedOut(text, sentence, total, parts) ? 'apart' : undefined);
  return division && { total, parts, end: toListEnd(text, sentence, parts, all), division };
}

/** “13 were women and 10 were men{; 60% were over 50}” */
function toListEnd(
  text: string,
  sentence: Sentence,
  parts: readonly Figure[],
  all: readonly Figure[],
): number {
  const cut = parts.length === all.length ? -1 : text.indexOf(';', parts.at(-1)?.end);
  return cut < 0 ? toPartsTail(text, sentence) : cut;
}

/** “12 men and 18 women{; 60% were over 50}”: what stands behind is of another division. */
function withoutShares(
  text: string,
  { end }: Sentence,
  parts: readonly Figure[],
): readonly Figure[] {
  const from = parts[1]?.end ?? end;
  const at = text.slice(from, end).search(/; [^;]*(?:%|per ?cent)/);
  return at < 0 ? parts : parts.filter((part) => part.start < from + at);
}

/** Most of whom nobody loses count, and fewest parts that are a list of all. */
const mostCounted = 30;
const fewestParts = 3;
/** What may be told of the one who is left. */
const anyOther =
  /\b(?:another|final|last|one|other|others|remaining|rest|single|\p{Lower}+(?:th|rd))\b/iu;
/** How much of the next sentence may tell it, in UTF-16 code units. */
const reach = 100;

/** Finds lists of all of some that have forgotten one: “Of the 14 cooks, six are agency staff, five permanent and two trainees”. */
export function findForgotten(story: Story, index: number, block: Block): readonly Mismatch[] {
  if (!/(?:^|[.!?”"] )Of /.test(block.text)) return [];
  const { text, sentences } = block;
  const figuresOf = block.derive(groupFigures);
  return sentences.flatMap((sentence) => {
    if (!text.startsWith('Of ', sentence.start)) return [];
    const figures = figuresOf(sentence.index).filter(isSummable);
    const found = findShort(block, sentence, figures) ?? findSlip(block, sentence, figures);
    if (!found) return [];
    const next = sentences[sentence.index + 1];
    const behind = next
      ? text.slice(next.start, next.start + reach)
      : (story.document.blocks[index + 1]?.block.text ?? '').slice(0, reach);
    const own = text.slice(sentence.start, sentence.end);
    if (anyOther.test(own) || anyOther.test(behind) || isQuoted(block, found.total)) return [];
    return toPartsMismatch(block, { ...found, division: 'both' });
  });
}

function findShort(
  block: Block,
  sentence: Sentence,
  figures: readonly Figure[],
): Parts | undefined {
  const found = findOfTotal(block, sentence, figures);
  return found?.division === 'apart' && isShortByOne(block.text, found) ? found : undefined;
}

/** “{are for} damp” of the first part. */
const placed = /^ (?:are|were) (?:(?:being|\p{Lower}+ed) )?(at|for|from|in|on|with) /u;

/** “Of the 286 faults, 171 are for roofs, 64 for drains and 41 for lifts”: a list of all by one preposition, one digit off. */
function findSlip(
  { text }: Block,
  sentence: Sentence,
  [total, ...parts]: readonly Figure[],
): Parts | undefined {
  const [first, ...rest] = parts;
  const [before, last] = parts.slice(-2);
  if (!total || !first || !before || !last || parts.length < fewestParts) return undefined;
  if (![total, ...parts].every(isExact) || !isOneDigitOff(toTotal(parts), toValue(total)))
    return undefined;
  const preposition = placed.exec(text.slice(first.number.end, sentence.end))?.[1];
  const isListed = rest.every(({ number }) => text.startsWith(` ${preposition} `, number.end));
  if (preposition === undefined || !isListed || !isClosed(text, before, last)) return undefined;
  return { total, parts, end: toPartsTail(text, sentence), division: 'both' };
}

/** “{and} 41” */
function isClosed(text: string, before: Figure, last: Figure): boolean {
  return / and (?:the )?$/.test(text.slice(before.end, last.start));
}

function isShortByOne(text: string, { total, parts }: Parts): boolean {
  const [before, last] = parts.slice(-2);
  if (!before || !last || parts.length < fewestParts || toValue(total) > mostCounted) return false;
  if (toTotal(parts) !== toValue(total) - 1 || ![total, ...parts].every(isExact)) return false;
  return isClosed(text, before, last);
}
