import type { ProseEdit } from '../rules/rule.ts';
import type { Span } from '../span.ts';
import { toWordSet } from '../facts/word-classes.ts';
import { deleteWords } from './delete-words.ts';
import { findVerbForm, inflectLike, toVerbForm, type PartOfSpeech } from './inflection.ts';
import { isMarkCut } from './mark-cut.ts';
import { findSentenceOf, toWord, type RepairBlock } from './place.ts';
import { isPluralNoun } from './plural.ts';
import { toCapitalised, toMended } from './seams.ts';
import { isAdverb } from './word-shapes.ts';

/** A word as the lexicon lists it. */
export interface Lemma {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}

/**
 * Puts other words in place of a span, with its capitals, and mends the article before it. Undefined when the
 * span cuts a word in two or nothing would change.
 */
export function replaceWords(
  block: RepairBlock,
  span: Span,
  replacement: string,
): readonly ProseEdit[] | undefined {
  if (replacement === '') return deleteWords(block, span);
  const original = block.text.slice(span.start, span.end);
  const isCut = isWordCut(block.text, span.start) || isWordCut(block.text, span.end);
  if (isCut || isMarkCut(block, span) || isGlued(block.text, span, replacement)) return undefined;
  const newText = toCased(block, span, replacement);
  return newText === original ? undefined : toMended(block, span, newText);
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
  if (pos === 'verb') {
    const words = inflectVerb(block, span, lemma, replacement);
    return words === undefined ? undefined : replaceWords(block, span, words);
  }
  const whole = { start: span.start, end: span.end + findPossessive(block, span).length };
  const original = block.text.slice(whole.start, whole.end);
  const words = inflectLike(original, lemma, replacement, 'noun');
  if (words === undefined) return undefined;
  const article = /\ban?\s+$/i.exec(block.text.slice(Math.max(0, span.start - 4), span.start))?.[0];
  if (!article || !isPluralNoun(words.replace(/['’]s?$/, '')))
    return replaceWords(block, whole, words);
  const start = span.start - article.length;
  return replaceWords(block, { start, end: whole.end }, words);
}

function inflectVerb(
  block: RepairBlock,
  span: Span,
  lemma: string,
  replacement: string,
): string | undefined {
  const original = block.text.slice(span.start, span.end);
  const form = findVerbForm(original, lemma);
  const isAmbiguous = form === 'base' && toVerbForm(lemma, 'past') === lemma;
  if (form !== 'past' && !isAmbiguous) return inflectLike(original, lemma, replacement, 'verb');
  const role = findRole(block, span);
  if (role === 'infinitive') return replacement;
  return toVerbForm(replacement, role);
}

const helpers = toWordSet(
  `have has had having haven't hasn't hadn't i've we've they've you've is are was were be been being isn't aren't wasn't
   weren't get gets got`,
);
const modals = toWordSet(
  `to will would can could may might shall should must do does did won't wouldn't can't cannot couldn't shouldn't don't
   doesn't didn't let lets`,
);

/** What the word before a verb makes of it: “did not hit”, “was hit”, “rockets hit”. */
function findRole(block: RepairBlock, span: Span): 'infinitive' | 'participle' | 'past' {
  const tokens = findSentenceOf(block, span)?.tokens ?? [];
  const verb = tokens.findIndex((token) => token.end > span.start);
  let before = verb - 1;
  while (isAdverb(tokens[before]) || betweenVerbs.has(toWord(tokens, before))) before--;
  if (modals.has(toWord(tokens, before))) return 'infinitive';
  const isPassive = toWord(tokens, verb + 1) === 'by' || before < 0;
  return isPassive || helpers.has(toWord(tokens, before)) ? 'participle' : 'past';
}

const betweenVerbs = toWordSet('not never also already since ever just still long now often');

/** “’s” or “’” behind a noun; the mark that closes a quotation is none. */
function findPossessive({ text, facts }: RepairBlock, { start, end }: Span): string {
  const found = /^['’](?:s(?!\p{L}))?/u.exec(text.slice(end, end + 3))?.[0] ?? '';
  if (found.length !== 1) return found;
  const isClosing = facts.quotations.some(({ inner }) => inner.end === end);
  return isClosing || !/s$/i.test(text.slice(start, end)) ? '' : found;
}

function isWordCut(text: string, at: number): boolean {
  return (
    /^(?:[\p{L}\p{N}]{2}|[\p{L}\p{N}]-|-[\p{L}\p{N}])$/u.test(text.slice(at - 1, at + 1)) && at > 0
  );
}

/** Whether the new words would stand against others without a space: the span holds a mark that they do not. */
function isGlued(text: string, { start, end }: Span, words: string): boolean {
  const seams = [text.charAt(start - 1) + words.charAt(0), words.slice(-1) + text.charAt(end)];
  return seams.some((seam) => /^[\p{L}\p{N},;:.!?][\p{L}\p{N}]$/u.test(seam));
}

/** The words in the capitals of those they replace; of a headline in capitals in full. */
function toCased(block: RepairBlock, span: Span, words: string): string {
  const original = block.text.slice(span.start, span.end);
  if (!/^[^\p{L}]*\p{Lu}/u.test(original)) return words;
  const sentence = findSentenceOf(block, span) ?? span;
  const isShouted = !/\p{Ll}/u.test(block.text.slice(sentence.start, sentence.end));
  return isShouted ? words.toUpperCase() : toCapitalised(words);
}
