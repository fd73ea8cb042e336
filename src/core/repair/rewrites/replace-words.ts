import type { ProseEdit } from '../../report.ts';
import type { Span } from '../../span.ts';
import { findNearby } from '../../collections/nearby.ts';
import { deleteWords } from '../cuts/delete-words.ts';
import { inflectLike, type PartOfSpeech } from '../../english/inflection.ts';
import { isWordCharacter } from '../seams/letters.ts';
import { isMarkCut } from '../seams/mark-cut.ts';
import { findSentenceOf, type RepairBlock } from '../place.ts';
import { isPluralNoun } from '../../english/plural.ts';
import { toCapitalised, toMended } from '../seams/seams.ts';
import { inflectInPlace } from './verb-in-place.ts';

/** A word as the lexicon lists it. */
export interface Lemma {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}

/**
 * Puts other words in place of a span, with its capitals, and mends the article before it; new words that bring an
 * article of their own replace the old one. Undefined when the span cuts a word in two or nothing would change.
 */
export function replaceWords(
  block: RepairBlock,
  span: Span,
  replacement: string,
): readonly ProseEdit[] | undefined {
  if (replacement === '') return deleteWords(block, span);
  const whole = withArticle(block.text, span, replacement);
  const original = block.text.slice(whole.start, whole.end);
  const isCut = isWordCut(block.text, whole.start) || isWordCut(block.text, whole.end);
  if (isCut || isMarkCut(block, whole) || isGlued(block.text, whole, replacement)) return undefined;
  if (isDoubled(block.text, whole, replacement)) return undefined;
  const newText = toCased(block, whole, replacement);
  return newText === original ? undefined : toMended(block, whole, newText);
}

/**
 * Puts another verb or noun in place of one, in the same inflection: slammed → criticized, have skyrocketed →
 * have risen, thugs’ → people’s, an aggression → attacks.
 */
export function replaceInflected(
  block: RepairBlock,
  span: Span,
  { lemma, pos }: Lemma,
  replacement: string,
): readonly ProseEdit[] | undefined {
  if (pos === 'noun') return replaceNoun(block, span, lemma, replacement);
  const words = inflectInPlace(block, span, lemma, replacement);
  if (words === '') return toMended(block, span);
  return words === undefined ? undefined : replaceVerb(block, span, words);
}

/** “still {hangs in the balance}” → “is still undecided”: what stands before a verb stands behind “be”. */
function replaceVerb(
  block: RepairBlock,
  span: Span,
  words: string,
): readonly ProseEdit[] | undefined {
  const be = /^(?:is|are|was|were) /.exec(words)?.[0];
  const lead = block.text.slice(Math.max(0, span.start - longestAdverb), span.start);
  const adverb = be === undefined ? undefined : midAdverb.exec(lead)?.[1];
  if (be === undefined || adverb === undefined) return replaceWords(block, span, words);
  const whole = { start: span.start - adverb.length, end: span.end };
  return replaceWords(block, whole, `${be}${adverb}${words.slice(be.length)}`);
}

const midAdverb = /(?<![a-z])((?:also|now|once|still) )$/;
const longestAdverb = 7;

function replaceNoun(
  block: RepairBlock,
  span: Span,
  lemma: string,
  replacement: string,
): readonly ProseEdit[] | undefined {
  const whole = { start: span.start, end: span.end + findPossessive(block, span).length };
  const words = inflectLike(block.text.slice(whole.start, whole.end), lemma, replacement, 'noun');
  if (words === undefined) return undefined;
  const isPluralNow = isPluralNoun(words.replace(/['’]s?$/, ''));
  const before = block.text.slice(Math.max(0, span.start - 4), span.start);
  const article = isPluralNow ? (/\ban?\s+$/i.exec(before)?.[0] ?? '') : '';
  return replaceWords(block, { start: span.start - article.length, end: whole.end }, words);
}

/** “the {alleged victim}” → “{the alleged victim}” when “the woman” replaces it. */
function withArticle(text: string, { start, end }: Span, replacement: string): Span {
  if (!/^(?:the|an?|his|her|its|their|some|what|one)\s/i.test(replacement)) return { start, end };
  const before = text.slice(Math.max(0, start - 6), start);
  const article = /(?<![a-zÀ-ỿ\d’'-])(?:the|an?)\s+$/i.exec(before)?.[0] ?? '';
  return { start: start - article.length, end };
}

/** “’s” or “’” behind a noun; the mark that closes a quotation is none. */
function findPossessive({ text, facts }: RepairBlock, { start, end }: Span): string {
  const found = /^['’](?:s(?!\p{Alpha}))?/u.exec(text.slice(end, end + 3))?.[0] ?? '';
  if (found.length !== 1) return found;
  const isClosing = findNearby(facts.quotations, { start, end }).some(
    ({ inner }) => inner.end === end,
  );
  return isClosing || !/s$/i.test(text.slice(start, end)) ? '' : found;
}

function isWordCut(text: string, at: number): boolean {
  const [isBefore, isBehind] = [isWordCharacter(text, at - 1), isWordCharacter(text, at)];
  if (isBefore) return isBehind || text.charAt(at) === '-';
  return isBehind && text.charAt(at - 1) === '-';
}

/** Whether the new words would stand against others without a space: the span holds a mark that they do not. */
function isGlued(text: string, { start, end }: Span, words: string): boolean {
  return isSeamless(text, start - 1, words, 0) || isSeamless(words, words.length - 1, text, end);
}

/** Whether a word would follow what stands at a position at once. */
function isSeamless(before: string, last: number, behind: string, first: number): boolean {
  if (!isWordCharacter(behind, first)) return false;
  return isWordCharacter(before, last) || /^[,;:.!?]$/.test(before.charAt(last));
}

/** “during {Wuhan flu} briefings”: the capital of a name within a sentence is not for other words. */
function isProper({ text }: RepairBlock, { start, end }: Span, sentence: Span): boolean {
  return (
    /\p{Alpha}/u.test(text.slice(sentence.start, start)) &&
    / \p{Lower}{3}/u.test(text.slice(start, end))
  );
}

/** Whether the new words would say again what stands beside them: “an honest {honest mistake}”. */
function isDoubled(text: string, { start, end }: Span, words: string): boolean {
  const [lead, tail] = [text.slice(Math.max(0, start - 30), start), text.slice(end, end + 30)];
  if (!holdsLetters(lead, words.slice(0, 2)) && !holdsLetters(tail, words.slice(-2))) return false;
  const before = /([A-Za-zÀ-ỿ]{2,})\s$/u.exec(lead)?.[1];
  const after = /^\s([A-Za-zÀ-ỿ]{2,})/u.exec(tail)?.[1];
  const [first, last] = [/^[A-Za-zÀ-ỿ]+/u.exec(words)?.[0], /[A-Za-zÀ-ỿ]+$/u.exec(words)?.[0]];
  return isSame(before, first) || isSame(last, after);
}

function holdsLetters(text: string, letters: string): boolean {
  return text.toLowerCase().includes(letters.toLowerCase());
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a.toLowerCase() === b?.toLowerCase();
}

/** The words in the capitals of those they replace; of a headline in capitals in full. */
function toCased(block: RepairBlock, span: Span, words: string): string {
  const original = block.text.slice(span.start, span.end);
  if (!/^[^\p{Alpha}]*\p{Upper}/u.test(original)) return words;
  const sentence = findSentenceOf(block, span) ?? span;
  if (isProper(block, span, sentence)) return words;
  const isShouted = !/\p{Lower}/u.test(block.text.slice(sentence.start, sentence.end));
  if (isShouted) return words.toUpperCase();
  return /^\p{Upper}\S*(?:[ -]\p{Upper}\S*)+$/u.test(original)
    ? toTitleCase(words)
    : toCapitalised(words);
}

/** “Free Care for Illegal Aliens” → “… for Immigrants Without Legal Status” */
function toTitleCase(words: string): string {
  return toCapitalised(
    words
      .split(/(?<=[ -])/)
      .map((word) => (word.trim().length > 3 ? toCapitalised(word) : word))
      .join(''),
  );
}
