import type { Sentence } from '../../document/sentences/sentences.ts';
import { createMarkedShapeList, createWordList } from '../../document/words/words.ts';
import { findPositions } from '../../document/words/positions.ts';
import { isCapitalised, startsWithCapital, type Token } from '../../document/words/tokens.ts';
import { readSentences } from '../../facts/by-sentence.ts';
import lexicon from '../../lexicons/english/misspellings.json' with { type: 'json' };
import { findWrongArticle } from './articles.ts';
import { findDoubled } from './doubled.ts';
import { anchors, findRowSlip } from './slip-rows.ts';
import { isOverlapping } from '../../span.ts';
import type { Slip } from './slip.ts';

const meant: ReadonlyMap<string, string> = new Map(Object.entries(lexicon.words));

/** “21th”, “2rd”: the ending that the number does not have. */
const ordinal = /^(\d+)(st|nd|rd|th)$/;
const ordinals = createMarkedShapeList((lower) => {
  const [, digits = '', ending] = ordinal.exec(lower) ?? [];
  return ending !== undefined && ending !== toEnding(digits);
});

function toEnding(digits: string): string {
  const isTeen = /1[1-3]$/.test(digits);
  return (!isTeen && ['th', 'st', 'nd', 'rd'][Number(digits.at(-1))]) || 'th';
}

const names: ReadonlySet<string> = new Set(lexicon.names);

const articles = createWordList(['a', 'an']);
const starts = createWordList([...articles.words, ...anchors]);
const misspelt = createWordList(meant.keys());

/** Finds the slips of a block, sentence by sentence; for `derive`: two rules share them. */
export const findSlips = readSentences(findIn);

function findIn(sentence: Sentence): readonly Slip[] {
  const { tokens } = sentence;
  const found: Slip[] = [];
  for (const i of findRepeated(tokens)) add(found, findDoubled(tokens, i));
  for (const i of findPositions(sentence, starts)) {
    const slip = findRowSlip(tokens, i);
    if (slip) found.push(slip);
    else if (articles.has(tokens[i])) add(found, findWrongArticle(tokens, i));
  }
  if (misspelt.isBaseIn(sentence))
    for (const i of misspelt.findBaseIn(tokens)) add(found, toMisspelt(tokens, i));
  if (ordinals.isIn(sentence))
    for (const i of ordinals.findIn(tokens)) add(found, toOrdinalSlip(tokens[i]));
  return found.length > 1 ? sortApart(found) : found;
}

function add(found: Slip[], slip: Slip | undefined): void {
  if (slip) found.push(slip);
}

/** In order; of those that overlap the first, and nothing of what only seems wrong beside a doubled word. */
function sortApart(slips: readonly Slip[]): readonly Slip[] {
  const doubled = slips.filter(({ kind }) => kind === 'doubled');
  // “according the the board”
  const isBeside = ({ context }: Slip): boolean =>
    doubled.some((other) => isOverlapping(other.context, context));
  const sorted = slips
    .filter((slip) => slip.kind === 'doubled' || !isBeside(slip))
    .toSorted((a, b) => a.start - b.start);
  return sorted.filter(({ start }, i) => i === 0 || start >= (sorted[i - 1]?.end ?? 0));
}

const none: readonly number[] = [];

/** Where a word comes again, with one word between at most: mostly nowhere. */
function findRepeated(tokens: readonly Token[]): readonly number[] {
  let found: number[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const lower = tokens[i]?.lower;
    if (lower === tokens[i + 1]?.lower || lower === tokens[i + 2]?.lower) (found ??= []).push(i);
  }
  return found ?? none;
}

/** “was accomodated”; not “Seperate Ways”, “Noone said”: names. */
function toMisspelt(tokens: readonly Token[], i: number): Slip | undefined {
  const [token, next] = [tokens[i], tokens[i + 1]];
  const write = token && meant.get(token.base);
  if (!token || write === undefined) return undefined;
  const isName = isCapitalised(token) && (i > 0 || isCapitalised(next) || names.has(token.base));
  if (isName !== startsWithCapital(write) && (isName || i > 0)) return undefined;
  const span = { start: token.start, end: token.start + token.base.length };
  const text = isCapitalised(token) ? write.charAt(0).toUpperCase() + write.slice(1) : write;
  return { ...span, kind: 'wrong', context: span, write: text };
}

function toOrdinalSlip(token: Token | undefined): Slip | undefined {
  if (!token) return undefined;
  const digits = /^\d+/.exec(token.text)?.[0] ?? '';
  const span = { start: token.start, end: token.end };
  return { ...span, kind: 'wrong', context: span, write: digits + toEnding(digits) };
}
