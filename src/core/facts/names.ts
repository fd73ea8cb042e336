import { isCapitalised, startsWithCapital, type Token } from '../document/words/tokens.ts';
import { findPositions } from '../document/words/positions.ts';
import known from '../lexicons/names/known-names.json' with { type: 'json' };
import titles from '../lexicons/names/titles.json' with { type: 'json' };
import { findWordSet } from '../lexicons/word-sets.ts';
import type { Sentence } from '../document/sentences/sentences.ts';
import {
  createCapitalShapeList,
  createMarkedShapeList,
  createWordList,
} from '../document/words/words.ts';
import type { Span } from '../span.ts';
import type { FactBlock } from './fact-block.ts';
import { isSpeechForm } from '../english/speech-forms.ts';
import { linkingAdverbs, toWordSet } from '../english/word-classes.ts';
import { dayWords, monthWords, shortMonths } from '../english/calendar-names.ts';

/** A run of capitalised words that names someone or something. */
export interface Name extends Span {
  readonly text: string;
  /** Its first and last token, both included, by position in the block. */
  readonly first: number;
  readonly last: number;
}

/** Small words that hold a name together: Ministry of Defense, Ludwig van Beethoven. */
const links = new Set(
  'of the de del della der den di da do dos du la le el al van von bin ibn y e &'.split(' '),
);

/** Capitalised at the start of a sentence for no other reason than standing there. */
export const openers: ReadonlySet<string> = new Set([
  ...linkingAdverbs,
  ...toWordSet(
    `the a an this that these those he she it they we i you his her its their our my your who what when where why
     how which and but or nor so yet for if in on at by to from with without within of off as after before during
     since until while because although though despite amid among around about above below under over between
     through not no none neither either both each every some any many most few several all another other others
     such one two three four five six seven eight nine ten dozens hundreds thousands at least more less nearly
     almost only even also still then now here there today yesterday tomorrow last next earlier later once again
     perhaps maybe according`,
  ),
  ...findWordSet('opening-groups'),
]);

const calendarNames = new Set([
  ...monthWords,
  ...shortMonths.map((name) => name.toLowerCase()),
  ...dayWords,
]);

const calendarForms = [...calendarNames].flatMap((name) => [name, `${name}.`]);
const calendarWords = createWordList(calendarForms);
const notNames: ReadonlySet<string> = new Set(
  ['i', ...calendarForms].flatMap((word) => [word, `${word}'s`]),
);
const nameWords = createCapitalShapeList(
  (lower, text) => startsWithCapital(text) && !notNames.has(lower) && !lower.startsWith("i'"),
);

/** Whether the token is a month or a weekday. */
export function isCalendarWord(token: Token | undefined): boolean {
  return calendarWords.hasBase(token) && isCapitalised(token);
}

/** Finds names; a sentence's first word is one only if more speaks for it than its capital. */
export function findNames(block: FactBlock): readonly Name[] {
  const inner = new Set<string>();
  const places = block.sentences.map((sentence) => findPositions(sentence, nameWords));
  for (const { tokens, index } of block.sentences) {
    for (const i of places[index] ?? []) {
      const token = tokens[i];
      if (token && !isOpening(tokens, i)) inner.add(token.base);
    }
  }
  return block.sentences.flatMap((sentence) =>
    findSentenceNames(block, sentence, places[sentence.index] ?? [], inner),
  );
}

function isNameWordAt(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (nameWords.has(token)) return true;
  return calendarWords.hasBase(token) && (isGivenMonth(tokens, i) || isFamilyMonth(tokens, i));
}

const givenMonths = createWordList('april august jan june may'.split(' '));
const beforeMonths = new Set(
  'of in on since until till by last next this early mid late from to between and or a an the'.split(
    ' ',
  ),
);

/** “Officer Jan Holt”, “April Jones said”: a month in front of a name, where nothing says that it is one. */
function isGivenMonth(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!givenMonths.has(token) || !isCapitalised(token)) return false;
  if (before && (beforeMonths.has(before.lower) || before.kind === 'number')) return false;
  return (
    nameWords.has(next) && !isCalendarWord(before) && /^\p{Upper}\p{Lower}/u.test(next?.text ?? '')
  );
}

const familyMonths = createWordList('april august june march may'.split(' '));
/** What stands before a surname: “Mrs.”, “Theresa”. */
const beforeSurnames: ReadonlySet<string> = new Set([
  ...known.firstNames,
  ...Object.keys(titles.abbreviations),
  ...Object.values(titles.abbreviations),
]);

/** “Mrs. May”, “Theresa May left”; not “to Paris May 12”. */
function isFamilyMonth(tokens: readonly Token[], i: number): boolean {
  if (!familyMonths.hasBase(tokens[i]) || !isCapitalised(tokens[i])) return false;
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  return (
    isCapitalised(before) && beforeSurnames.has(before?.lower ?? '') && next?.kind !== 'number'
  );
}

function findSentenceNames(
  block: FactBlock,
  sentence: Sentence,
  places: readonly number[],
  inner: ReadonlySet<string>,
): Name[] {
  const { tokens } = sentence;
  const hasMonths = givenMonths.isIn(sentence);
  const names: Name[] = [];
  let end = 0;
  for (const at of places) {
    const i = hasMonths && at > end && isGivenMonth(tokens, at - 1) ? at - 1 : at;
    if (i < end || (isOpening(tokens, i) && !isNameOpener(tokens, i, inner))) continue;
    const last = findRunEnd(tokens, i);
    const [from, to] = [tokens[i], tokens[last]];
    if (from && to) {
      const text = block.text.slice(from.start, to.end).replace(/[’']s?$/, '');
      names.push({ start: from.start, end: to.end, text, first: from.index, last: to.index });
    }
    end = last + 1;
  }
  return names;
}

/** The start of a sentence, a quotation or what follows a colon: capitals say little there. */
function isOpening(tokens: readonly Token[], i: number): boolean {
  return i === 0 || openingMarks.has(tokens[i - 1]);
}

const openingMarks = createMarkedShapeList((_, text) => /^[“"‘'(:—–―]$/.test(text));

function isNameOpener(tokens: readonly Token[], i: number, inner: ReadonlySet<string>): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token) return false;
  if (openers.has(token.lower.replace(/'.*/, ''))) return false;
  if (inner.has(token.base)) return true;
  if (token.lower.endsWith("'s") || /^\p{Upper}{2,}$/u.test(token.text)) return true;
  // “Insiders say”: a plural, not a name
  const isPlural =
    /[^s]s$/.test(token.lower) && /^(?:say|argue|claim|warn|ask|write)$/.test(next?.lower ?? '');
  return isNameWordAt(tokens, i + 1) || (isSpeechForm(next) && !isPlural);
}

/** The last token of the run that starts at `i`: capitals, initials, linked by small words. */
function findRunEnd(tokens: readonly Token[], i: number): number {
  let last = i;
  for (let next = i + 1; next < tokens.length; next++) {
    const token = tokens[next];
    if (tokens[last]?.lower.endsWith("'s")) break;
    if (
      isNameWordAt(tokens, next) ||
      (token?.kind === 'number' && next === last + 1 && /^\d+$/.test(token.text))
    )
      last = next;
    else if (token?.text === 'for' ? !isCause(tokens, i, next) : !isLink(token, next - last)) break;
  }
  return last;
}

function isLink(token: Token | undefined, distance: number): boolean {
  return token !== undefined && links.has(token.lower) && distance <= 2;
}

/** “Bridges {for} All”, “Doctors for Arden”: a group named for what it wants. */
function isCause(tokens: readonly Token[], i: number, at: number): boolean {
  const [noun, next] = [tokens[i], tokens[at + 1]];
  if (at !== i + 1 || !noun || !next) return false;
  return (
    /^\p{Upper}\p{Lower}+[^s]s$/u.test(noun.text) && !isOpening(tokens, i) && isCapitalised(next)
  );
}
