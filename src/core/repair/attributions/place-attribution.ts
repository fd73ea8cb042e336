import type { Sentence } from '../../document/sentences/sentences.ts';
import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { isPastForm } from '../../english/past-forms.ts';
import { auxiliaries, toWordSet } from '../../english/word-classes.ts';
import { findNearby } from '../../collections/nearby.ts';
import type { ProseEdit } from '../../report.ts';
import { isWithin, type Span } from '../../span.ts';
import { appendAttribution } from './append-attribution.ts';
import { isHeadlinese } from '../headlinese.ts';
import { isPronoun } from '../clauses/clause-followers.ts';
import { findAttributionSlots } from './attribution-slot.ts';
import type { AttributionSlot, Reach } from './slot-order.ts';
import type { RepairBlock } from '../place.ts';
import { hasVerb } from '../../english/verbs.ts';
import { isComma, isDash, isDeterminer } from '../../english/word-shapes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { prependAttribution } from './prepend-attribution.ts';

/** Who is to own some words: “[SOURCE TK] said”, “according to [SOURCE TK]”. */
export interface Credit {
  readonly source: string;
  readonly cue: 'said' | 'reported' | 'according to';
  /** “ [CHECK TK]” where nothing in the copy ties the source to the words. */
  readonly check?: '' | ' [CHECK TK]';
  /** The words by which the writer thinks aloud, “of course”, go with the same fix. */
  readonly isAvowed?: true;
  /** Whether a word, in lower case, is the surname of somebody whom the draft introduces. */
  readonly isName?: (word: string) => boolean;
  /** By default no clause but that of the words. */
  readonly reach?: Reach;
}

/**
 * Gives the words in a span to a source, beside the clause that holds them: behind it, before it, or at the end of
 * the sentence. Undefined where the source would seem to own something else.
 */
export function placeAttribution(
  block: RepairBlock,
  sentence: Sentence,
  span: Span,
  credit: Credit,
): readonly ProseEdit[] | undefined {
  if (!isCreditable(block, sentence, span, credit) || isOwned(block, sentence)) return undefined;
  for (const slot of findAttributionSlots(block, sentence, span, credit.reach ?? 'clause')) {
    const edits = fill(block, sentence, slot, credit);
    if (edits) return edits;
  }
  return undefined;
}

function fill(
  block: RepairBlock,
  sentence: Sentence,
  slot: AttributionSlot,
  credit: Credit,
): readonly ProseEdit[] | undefined {
  switch (slot.kind) {
    case 'front':
      return prependAttribution(block, sentence.index, toOpening(credit), credit.isName);
    case 'end':
      return append(block, sentence, credit);
    case 'clause':
      // “While it won in May, according to …, it has lost since”: between two clauses it would belong to both.
      return credit.cue === 'according to'
        ? append(block, sentence, credit)
        : insertBefore(sentence, slot.at, credit);
    case 'behind':
      return isDescribed(sentence, slot.at, credit)
        ? undefined
        : (partSpliced(sentence, slot.at, credit) ??
            insertBehind(block, sentence, slot.at, credit));
    case 'relative':
      return insertInside(sentence, slot.at, credit);
    case 'joined':
      return insertInside(sentence, slot.at, { ...credit, cue: 'according to' });
    default:
      return insertBehind(block, sentence, slot.at, { ...credit, cue: 'according to' });
  }
}

function toWords({ source, cue, check = '' }: Credit): string {
  return cue === 'according to' ? `according to ${source}${check}` : `${source} ${cue}${check}`;
}

/** “According to [SOURCE TK], the bank has closed.” */
function toOpening(credit: Credit): string {
  if (credit.cue === 'according to') return `${toWords(credit)},`;
  // “[OUTLET TK] reported the bank” would be read as reporting the bank.
  return credit.cue === 'reported' ? `${toWords(credit)} that` : toWords(credit);
}

/** Behind a quotation the source would seem to be its speaker. */
function append(
  block: RepairBlock,
  sentence: Sentence,
  credit: Credit,
): readonly ProseEdit[] | undefined {
  const isQuoted = findNearby(block.facts.quotations, sentence).some(
    ({ end }) => end <= sentence.end && end >= sentence.end - 2,
  );
  return isQuoted ? undefined : appendAttribution(block, sentence.index, toWords(credit));
}

/** “While the tax is popular, {[SOURCE TK] said} it will hurt farmers.” */
function insertBefore(
  { tokens }: Sentence,
  at: number,
  credit: Credit,
): readonly ProseEdit[] | undefined {
  const start = tokens[at]?.start;
  if (start === undefined) return undefined;
  return [{ span: { start, end: start }, newText: `${toWords({ ...credit, cue: 'said' })} ` }];
}

/** “It is the only one, it will …” → “It is the only one, according to [SOURCE TK]; it will …” */
function partSpliced(
  { tokens }: Sentence,
  at: number,
  credit: Credit,
): readonly ProseEdit[] | undefined {
  const [word, comma] = [tokens[at], tokens[at + 1]];
  if (!word || !comma || !isComma(comma) || !isPronoun(tokens[at + 2])) return undefined;
  return [{ span: { start: word.end, end: comma.end }, newText: `, ${toWords(credit)};` }];
}

/** “The bank is likely to close{, [SOURCE TK] said}, because nobody trusts it.” */
function insertBehind(
  block: RepairBlock,
  sentence: Sentence,
  at: number,
  credit: Credit,
): readonly ProseEdit[] | undefined {
  const [word, next] = [sentence.tokens[at], sentence.tokens[at + 1]];
  if (!word || isMark(word) || /^(?:who|which|that|and|but|or|as)$/.test(word.lower))
    return undefined;
  if (!next || /^[.?!]+$/.test(next.text)) return append(block, sentence, credit);
  const comma = next.kind === 'punctuation' ? '' : ',';
  return [{ span: { start: word.end, end: word.end }, newText: `, ${toWords(credit)}${comma}` }];
}

const futures: ReadonlyMap<string, string> = new Map([
  ['can', 'could'],
  ['will', 'would'],
]);

/** “will” → would; “{has} been cheating” → had */
function toPast(verb: Token | undefined, next: Token | undefined): string | undefined {
  const word = verb?.lower ?? '';
  const isPerfect =
    /^ha(?:s|ve)$/.test(word) && next && (next.lower === 'been' || isPastForm(next));
  return isPerfect ? 'had' : futures.get(word);
}

/** “a rival who {[SOURCE TK] said} could win”, “he left but{, according to [SOURCE TK],} remains popular”. */
function insertInside(
  { tokens }: Sentence,
  at: number,
  credit: Credit,
): readonly ProseEdit[] | undefined {
  const word = tokens[at];
  if (!word) return undefined;
  const next = tokens[at + 1];
  // “a wharf that [SOURCE TK] said would ruin its rivals”
  const past = credit.cue === 'said' ? toPast(next, tokens[at + 2]) : undefined;
  if (next && past !== undefined)
    return [{ span: { start: word.end, end: next.end }, newText: ` ${toWords(credit)} ${past}` }];
  const words = credit.cue === 'according to' ? `, ${toWords(credit)},` : ` ${toWords(credit)}`;
  return [{ span: { start: word.end, end: word.end }, newText: words }];
}

/** “…, according to [SOURCE TK], a self-taught lawyer”: the rest would describe the source. */
function isDescribed({ tokens }: Sentence, at: number, { cue }: Credit): boolean {
  if (cue !== 'according to' || !isComma(tokens[at + 1])) return false;
  const rest = tokens.slice(at + 2, at + 6);
  return /^(?:an?|the|one|who|which)$/.test(wordAt(rest, 0)) && !hasVerb(rest);
}

function isMark({ kind }: Token): boolean {
  return kind === 'punctuation';
}

const ownWords = toWordSet("i i'm i've i'd i'll me my we we're we've our myself ourselves");

/** “It’s impossible to spend $7 million and …”: a judgement is the writer’s. */
const judged =
  /^It(?:['’]s| is| was) (?:(?:almost|all but|not|too) )?(?:easy|hard|difficult|impossible|possible|tempting|time) to\b/;

/** Whether a sentence can be anybody else’s: not “I lost $300”, not a title, not words in brackets. */
function isCreditable(
  block: RepairBlock,
  { start, tokens }: Sentence,
  span: Span,
  { cue, isAvowed }: Credit,
): boolean {
  if (
    judged.test(block.text.slice(start, start + 40)) ||
    notes.test(block.text.slice(start, start + 12))
  )
    return false;
  const isShort = isHeadlinese(block) || isTitle(tokens) || /^(?:how|why)$/.test(wordAt(tokens, 0));
  if (isShort || isListed(tokens) || (cue !== 'said' && !isStatement(block, tokens))) return false;
  if (!isAvowed && isMusing(tokens, cue)) return false;
  return !isFirstPerson(block, tokens) && !isBracketed(block.text.slice(start, span.start));
}

/** “Source: Arden Poll. Sample: 900.”: a note beside the copy. */
const notes = /^\W*(?:Base|Credit|Notes?|Sample|Sources?):/;

/** “— his promise to leave;”: an item of somebody’s list. */
function isListed(tokens: readonly Token[]): boolean {
  return isDash(tokens[0]) || /^[;:,]$/.test(tokens.at(-1)?.text ?? '');
}

const musings = findWordSet('musings');

/** “Perhaps a clash was inevitable”, “Of course it failed”: the writer thinks aloud. */
function isMusing(tokens: readonly Token[], cue: Credit['cue']): boolean {
  if (cue !== 'said' && !wordAt(tokens, 0).endsWith('ly')) return false;
  return tokens.some(
    ({ lower }, i) => musings.has(lower) || (lower === 'course' && wordAt(tokens, i - 1) === 'of'),
  );
}

function isFirstPerson({ facts }: RepairBlock, tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, i) =>
      ownWords.has(token.lower) &&
      !(token.text === 'I' && wordAt(tokens, i - 1) === 'war') &&
      !findNearby(facts.quotations, token).some(({ inner }) => isWithin(token, inner)),
  );
}

/** “In the mayor’s view, …”: the sentence is somebody’s already. */
function isOwned({ text }: RepairBlock, { start, end }: Sentence): boolean {
  const words = text.slice(start, end);
  const isMeasured = /census|poll|survey/.test(words) && measured.test(words);
  return isMeasured || owned.test(words) || noted.test(words) || shown.test(words);
}

const owned =
  /\b(?:in|by) [^,;]{1,40}['’]s (?:account|eyes|judgment|opinion|reckoning|telling|view|words)\b/i;

/** “Research shows deaths have fallen”: whose research is the question. */
const shown =
  /^(?:Data|Evidence|Figures|Polls|Records|Research|Statistics|Studies|Surveys) (?:find|found|indicate|reveal|show|suggest)/;

/** “The tax, as Holm’s book shows, has failed.” */
const noted =
  /, as [^,;]{2,60} (?:argue|note|observe|point|put|say|show|write)(?:d|s)? ?(?:it|out)?,/;

/** “The latest Norden poll explores …”: a source already, if not for these words. */
const measured =
  /^(?:The|A|An|This|Its|Their) (?:[\p{Alpha}\d’'/-]+ ){0,7}?(?:census|poll|survey)s? (?:\p{Lower}+s|of|asked|found) /u;

/** How long a paragraph without a verb that is known may be and still be a title or a subhead, in tokens. */
const maxTitle = 14;

/** “The steep cost of a 99-county strategy.”, “Is the first to win.”: no subject, or nothing that it does. */
function isStatement({ sentences }: RepairBlock, tokens: readonly Token[]): boolean {
  if (auxiliaries.has(wordAt(tokens, 0))) return false;
  if (sentences.length > 1 || tokens.length > maxTitle || hasVerb(tokens)) return true;
  return tokens.some(
    ({ text }, i) =>
      /^[a-z]+[^s]s$/.test(text) && (isDeterminer(tokens[i + 1]) || wordAt(tokens, i + 1) === 'as'),
  );
}

/** “The Steep Cost of a 99-County Strategy”: every longer word has a capital. */
function isTitle(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return words.length > 2 && words.every((word) => isCapitalised(word));
}

/** “The bank (it lost $3 million) has closed.” */
function isBracketed(before: string): boolean {
  return before.lastIndexOf('(') > Math.max(0, before.lastIndexOf(')'));
}
