import { createMarkedShapeList } from '../document/words/words.ts';
import { textAt, wordAt, type Token } from '../document/words/tokens.ts';
import { isRoleWord } from '../english/noun-kinds.ts';
import { opensWithVerb } from '../english/verbs.ts';
import { toWordSet } from '../english/word-classes.ts';
import type { Span } from '../span.ts';
import type { FactBlock } from './fact-block.ts';

/** How old the copy says somebody is. The span is the figure. */
export interface Age extends Span {
  readonly years: number;
}

/** “Dana Holt, 43,”, “Dana Holt (43)”, “Dana Holt, aged 43,”, “Dana Holt, who is 43,”, “Dana Holt, a 43-year-old nurse,”. */
export function readAge(tokens: readonly Token[], last: number): Age | undefined {
  const mark = textAt(tokens, last + 1);
  if (mark !== ',' && mark !== '(') return undefined;
  const at = findAge(tokens, last + 2);
  const close = textAt(tokens, at + 1);
  if (mark === ',' && at === last + 3 && ages.has(tokens[at]))
    return isDescribed(tokens, at + 1) ? toAge(tokens[at], agePattern) : undefined;
  const isEnclosed =
    (mark === ',' && /^(?:[,.;]|)$/.test(close)) || (mark === '(' && close === ')');
  if (!isEnclosed || isOfThen(tokens, last, at)) return undefined;
  return toAge(tokens[at], /^(\d{1,3})$/);
}

/** Where the years stand: behind “aged”, “who is” or the article of “a 43-year-old nurse”. */
function findAge(tokens: readonly Token[], i: number): number {
  const [word, next] = [wordAt(tokens, i), wordAt(tokens, i + 1)];
  if (word === 'who' && (next === 'is' || next === 'was')) return i + 2;
  return /^(?:aged?|an?|the)$/.test(word) ? i + 1 : i;
}

const dead = toWordSet('died dies leaves');

/** “Ruiz, who was 19, joined”: how old she was at some time, unless she died: “Mrs Holt, who was 81, died at home”. */
function isOfThen(tokens: readonly Token[], last: number, at: number): boolean {
  if (at !== last + 4 || wordAt(tokens, at - 1) !== 'was') return false;
  return !dead.has(wordAt(tokens, at + 2));
}

/** Longest “father of two from Arden” behind an age, in tokens. */
const maxDescription = 8;

/** “a 43-year-old nurse, was hurt”; of “a 43-year-old woman and two boys” it is a list. */
function isDescribed(tokens: readonly Token[], i: number): boolean {
  const behind = tokens.slice(i, i + maxDescription);
  const stop = behind.findIndex(({ text }) => /^[,.;]$/.test(text));
  return stop > 0 && behind.slice(0, stop).every(({ lower }) => lower !== 'and');
}

/** “43-year-old Dana Holt”, “43-year-old teacher Dana Holt”. */
export function readAgeBefore(tokens: readonly Token[], start: number): Age | undefined {
  for (let i = start - 1; i >= Math.max(0, start - 2); i--) {
    const token = tokens[i];
    const age = ages.has(token) ? toAge(token, agePattern) : undefined;
    if (age) return age;
    if (token?.lower === 'old' && wordAt(tokens, i - 1) === 'year') return undefined;
  }
  return undefined;
}

const agePattern = /^(\d{1,3})-years?-olds?$/;
const ages = createMarkedShapeList((lower) => agePattern.test(lower));
/** The oldest that anybody gets. */
const maxAge = 115;

function toAge(token: Token | undefined, pattern: RegExp): Age | undefined {
  const years = Number(pattern.exec(token?.lower ?? '')?.[1] ?? Number.NaN);
  if (!token || !(years > 0 && years <= maxAge)) return undefined;
  return { start: token.start, end: token.start + String(years).length, years };
}

/** An age that stands for a person named before. The phrase is “the 36-year-old”. */
export interface AgeAlone extends Age {
  readonly phrase: Span;
}

/** Finds “The 36-year-old was charged”, where nothing but the age says who. */
export function findAgesAlone({ tokens }: FactBlock): readonly AgeAlone[] {
  return ages.findIn(tokens).flatMap((i) => {
    const token = tokens[i];
    const age = toAge(token, agePattern);
    const [article, next] = [tokens[i - 1], tokens[i + 1]];
    if (!token || !age || article?.lower !== 'the' || !next) return [];
    const behind = tokens[i + 2];
    // “The 36-year-old nurse denies it”
    const isRole =
      article.text === 'The' && isRoleWord(next.lower) && behind && opensWithVerb([behind]);
    const isNoun = next.kind === 'punctuation' || opensWithVerb([next]) || isRole;
    return isNoun ? [{ ...age, phrase: { start: article.start, end: token.end } }] : [];
  });
}

/** The ages of people without a name, in years: “his 15-year-old daughter”, “a 43-year-old was hurt”, “flowers for the 25-year-old nurse”. */
export function findUnnamedAges(
  block: FactBlock,
  named: readonly { readonly age?: Age }[],
): readonly number[] {
  const { tokens } = block;
  const known = new Set([
    ...named.flatMap(({ age }) => age?.start ?? []),
    ...findAgesAlone(block).map(({ start }) => start),
  ]);
  return ages.findIn(tokens).flatMap((i) => {
    const age = toAge(tokens[i], agePattern);
    return age && !known.has(age.start) ? [age.years] : [];
  });
}
