import type { Block } from '../../../document/block.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import type { Figure } from '../../../facts/figures.ts';
import { isCountOfPeople } from '../../../facts/figures/counted-people.ts';
import { isQuoted } from '../../../facts/voice.ts';
import { groupFigures } from '../../../facts/by-sentence.ts';
import {
  findApposedParts,
  findDivisionOfAll,
  findPartsOfWhom,
  findSeats,
  type Parts,
} from './parts.ts';
import type { Mismatch } from '../mismatch.ts';
import { toPartsMismatch, toTotal } from './part-sums.ts';
import { findOfTotal, restBefore } from './of-totals.ts';
import { toDescriptions, toPartsTail } from './part-words.ts';
import { findPricedParts } from './priced-lists.ts';
import { findRestBehind, findRestMismatches, restWords } from './rests.ts';
import { findSetOffParts } from './set-off-parts.ts';
import { isSharedOut } from './shared-out.ts';
import { hasUncounted, isSummable, toValue } from '../sum-text.ts';

/** Finds parts that do not come to their total: “Of the 30 passengers, 12 were hurt and 20 were unhurt”. */
export function findPartMismatches(block: Block): readonly Mismatch[] {
  if (block.facts.figures.length < 3) return [];
  const figuresOf = block.derive(groupFigures);
  const mismatches = block.sentences.flatMap((sentence) => {
    const figures = figuresOf(sentence.index).filter(isSummable);
    const those = findOfThose(block, sentence, figures, figuresOf);
    if (those) return toPartsMismatch(block, those);
    if (figures.length === 1) return findPartsBehind(block, sentence, figures, figuresOf);
    if (
      figures.length === 2 &&
      !madeUpBehind.test(block.text.slice(sentence.start, sentence.start + 60))
    )
      return findRestBehind(block, sentence, figures, figuresOf);
    const found = figures.length < 2 ? undefined : findParts(block, sentence, figures);
    if (!found || isQuoted(block, found.total)) return [];
    const words = block.text.slice(found.total.start, found.end);
    return isOpen(words, found) ? [] : toPartsMismatch(block, found);
  });
  return restWords.isIn(block.listed) ? [...mismatches, ...findRestMismatches(block)] : mismatches;
}

/** Whether more people or things may be in the whole than the parts name. */
function isOpen(words: string, { division }: Parts): boolean {
  if (openWords.test(words.replace(ofWhom, ', '))) return true;
  return division === 'both' && hasUncounted('', words);
}

function findParts(
  block: Block,
  sentence: Sentence,
  figures: readonly Figure[],
): Parts | undefined {
  return (
    findOfTotal(block, sentence, figures) ??
    findRest(block, sentence, figures) ??
    findAfterColon(block, sentence, figures) ??
    findPricedParts(block.text, sentence, figures) ??
    findPartsOfWhom(block, sentence, figures) ??
    findSetOffParts(block, figures) ??
    findApposedParts(block, figures) ??
    findSeats(block, figures)
  );
}

const openWords =
  /\b(?:among (?:them|others)|and others|as well as|at least|both|each|for example|including|mainly|mostly|nearly|of whom|per|some of|such as|(?<!(?:lined|set|signed) )up to)\b/i;
const ofWhom = /, of (?:whom|which) /;
/** “The trial had 640 patients. Of those, 330 took the drug and 330 a placebo.” */
function findOfThose(
  { text, sentences }: Block,
  sentence: Sentence,
  parts: readonly Figure[],
  figuresOf: (sentence: number) => readonly Figure[],
): Parts | undefined {
  const [first, second] = parts;
  if (!first || !second || sentence.index === 0) return undefined;
  if (!/^Of (?:them|these|those),? $/.test(text.slice(sentence.start, first.start)))
    return undefined;
  const counts = figuresOf(sentence.index - 1).filter((each) => !each.unit && isSummable(each));
  const [total, other] = counts.filter(({ counted = '' }) => isCountOfPeople(counted));
  if (!total || other || !parts.every(isBare)) return undefined;
  const words = text.slice(first.start, sentences[sentence.index]?.end);
  const division = openWords.test(words)
    ? undefined
    : (findDivisionOfAll(toDescriptions(text, sentence, parts)) ??
      isSharedOut(text, sentence, total, parts));
  return division
    ? { total, parts, end: toPartsTail(text, sentence), division: 'apart' }
    : undefined;
}

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
  return { total, parts: [first, rest], end: toPartsTail(text, sentence), division: 'both' };
}

const wholeBehind =
  /^ (?:had been |was |were )?(?:aboard|at|examined|in|inside|inspected|interviewed|on|screened|surveyed|tested)\b/;

/** “120 people were on the ferry” */
function isWholeOf({ text }: Block, { end, kind, bound, counted = '' }: Figure): boolean {
  if (bound || kind !== 'count' || !isCountOfPeople(counted)) return false;
  return wholeBehind.test(text.slice(end, end + 30));
}

function isBare({ counted, bound, unit }: Figure): boolean {
  return counted === undefined && bound === undefined && unit === undefined;
}

/** “The ferry had 120 people on it. Ninety-four were rescued and 36 drowned.” */
function findPartsBehind(
  block: Block,
  sentence: Sentence,
  [total]: readonly Figure[],
  figuresOf: (sentence: number) => readonly Figure[],
): Mismatch[] {
  const { text, sentences } = block;
  const next = sentences[sentence.index + 1];
  if (!total || !next || !isWholeOf(block, total)) return [];
  const parts = figuresOf(next.index).filter(isSummable);
  const [first, second] = parts;
  if (!first || !second || !parts.every(isBare)) return [];
  if (first.start !== next.start || isQuoted(block, first)) return [];
  const division = findDivisionOfAll(toDescriptions(text, next, parts));
  if (!division || toValue(first) > toValue(total)) return [];
  return toPartsMismatch(block, { total, parts, end: toPartsTail(text, next), division: 'apart' });
}

/** Longest run of words between a total and the colon before its parts; of money it may be longer. */
const reach = 30;
const longReach = 80;
/** “214 complaints since May{, spokeswoman Ana Ruiz said}: 61 in June, …” */
const saidBefore = /, (?:[a-z]+ ){0,4}(?:\p{Upper}[\p{Alpha}’'-]+ ){0,3}said$/u;
const listGap = /^[^.;:()]{0,50}(?:,|;|,? and) $/;

/** What stands before the parts of a whole, but for a colon. */
const composing =
  ',? (?:(?:(?:is|was) )?(?:made up of|split into)|breaks down into|compris(?:es|ed|ing)|consist(?:s|ed|ing) of) ';
const madeUp = new RegExp(`: |${composing}`);

/** “The fund split $10 million: $6 million for roads, $5 million for schools.” */
function findAfterColon(
  block: Block,
  sentence: Sentence,
  figures: readonly Figure[],
): Parts | undefined {
  const { text } = block;
  const joint = madeUp.exec(text.slice(sentence.start, sentence.end));
  if (!joint) return undefined;
  const colon = sentence.start + joint.index;
  const opening = colon + joint[0].length;
  const parts = figures.filter(({ start }) => start > colon);
  const own = figures.filter(({ end }) => end <= colon);
  const leading = own.length > 0 ? own : findBefore(block, sentence);
  const total = findNamedTotal(leading, parts);
  if (/\b(?:balance|remainder|rest)\b/.test(text.slice(colon, sentence.end))) return undefined;
  if (!total || !isList(text, parts, total, opening)) return undefined;
  if (own.length > 0 && !isInReach(text, total, parts, colon)) return undefined;
  if (!total.unit && !isCounted(total, parts)) return undefined;
  if (leading.some((figure) => figure !== total && figure.value === toTotal(parts)))
    return undefined;
  const end = toPartsEnd(text, sentence, parts, joint[0]);
  return { total, parts, end, division: 'both' };
}

function isInReach(
  text: string,
  { end, unit }: Figure,
  parts: readonly Figure[],
  colon: number,
): boolean {
  const between = text.slice(end, colon);
  const said = saidBefore.exec(between)?.[0].length ?? 0;
  // “412 of those in the trial fell ill: 248 men and 174 women”
  const isPlain = !/[\d,]/.test(between) && findDivisionOfAll(parts.map(toCounted)) === 'both';
  return colon - end - said <= (unit === 'money' || isPlain ? longReach : reach);
}

function toCounted({ counted = '' }: Figure): string {
  return counted;
}

/** Whether counts of things of their own are most of all; of “214 people complained: 12 wrote and 31 phoned” the others may have come. */
function isCounted(total: Figure, parts: readonly Figure[]): boolean {
  return toTotal(parts) >= toValue(total) / 2 && isDivided(parts);
}

const itsNouns = 'fund|money|package|settlement|sum|total';
const madeUpBehind = new RegExp(`^(?:It|That|This|The (?:${itsNouns}))${composing}`);

/** “R12 million for three clinics: R5 million for …”, “64 stalls from 31 towns: 21 …”: the one figure in the unit of the parts, or the nearest to their sum. */
function findNamedTotal(leading: readonly Figure[], parts: readonly Figure[]): Figure | undefined {
  const alike = leading.filter(({ unit, unitName }) => unit && unitName === parts[0]?.unitName);
  if (alike.length === 1) return alike[0];
  const toDistance = (each: Figure): number => Math.abs(toValue(each) - toTotal(parts));
  return leading.toSorted((a, b) => toDistance(a) - toDistance(b))[0];
}

/** “The fund is worth $10 million. {It comprises} …”: the one sum of money in the sentence before. */
function findBefore(block: Block, { index, start }: Sentence): readonly Figure[] {
  if (!madeUpBehind.test(block.text.slice(start, start + 60))) return [];
  const figures = block
    .derive(groupFigures)(index - 1)
    .filter(isSummable);
  return figures.length === 1 && figures[0]?.unit === 'money' ? figures : [];
}

/** Whether parts in the unit of their whole follow each other. */
function isList(
  text: string,
  parts: readonly Figure[],
  { unitName }: Figure,
  opening: number,
): boolean {
  if (parts.length < 2) return false;
  return parts.every((part, i) => {
    const before = parts[i - 1];
    const isJoined = before
      ? listGap.test(text.slice(before.end, part.start))
      : part.start === opening;
    return isJoined && !part.bound && part.unitName === unitName;
  });
}

/** “$3 million from the state and $2 million from the city{, will pay for a roof}” */
function toPartsEnd(
  text: string,
  sentence: Sentence,
  parts: readonly Figure[],
  joint: string,
): number {
  if (joint === ': ') return toPartsTail(text, sentence);
  const last = parts.at(-1)?.end ?? sentence.start;
  const comma = text.slice(last, sentence.end).indexOf(',');
  return comma < 0 ? toPartsTail(text, sentence) : last + comma;
}

/** “12 men and 20 women”: counts of things of their own. */
function isDivided(parts: readonly Figure[]): boolean {
  const heads = parts.map(({ thing, counted, text }) => thing?.head ?? counted ?? text);
  return new Set(heads).size === parts.length;
}
