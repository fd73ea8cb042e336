import { isCapitalised, type Token } from '../../document/words/tokens.ts';
import { isGivenName } from '../../english/given-names.ts';
import { toWordSet } from '../../english/word-classes.ts';
import type { NameUse } from '../../facts/name-uses.ts';
import type { Span } from '../../span.ts';
import { foldName } from './spellings.ts';

/** Several words, or a form of one, that are compared as one spelling. */
export interface NamePart {
  /** What is compared, in lower case and without accents. */
  readonly folded: string;
  readonly word: Span;
  readonly company: string;
}

/** What stands in small letters between a first name and a surname. */
export const particles = toWordSet(
  'da de del della den der di do dos du la le ten ter van von ní nic ó uí',
);
/** Particles without accents that have a capital too and are no part of a place, as in “La Paz”: “Ms {Ní} Dhuill”. */
export const familyParticles = toWordSet('ni nic o ui van von');
const titles = toWordSet('mr mrs ms miss dr prof sir dame lord lady mr. mrs. ms. dr. prof.');

/** “{van der} Velde”: a surname with the particles before it; `at` is where its last word stands. */
export function findParticled(tokens: readonly Token[], at: number): NamePart | undefined {
  let first = at - 1;
  while (particles.has(tokens[first - 1]?.lower ?? '')) first--;
  const own = tokens.slice(first, at);
  const [head, last, tail] = [own[0], own.at(-1), tokens[at]];
  if (!head || !last || !tail) return undefined;
  const before = tokens[first - 1];
  // “Van den Velde said”: the capital may be that of the sentence.
  if (isCapitalised(head) && before?.kind !== 'word') return undefined;
  return {
    folded: [...own.map(({ lower }) => lower), tail.base].map(foldName).join(' '),
    word: { start: head.start, end: last.end },
    company: isFirstName(before) ? foldName(before.base) : '',
  };
}

function isFirstName(token: Token | undefined): token is Token {
  return token !== undefined && isCapitalised(token) && !titles.has(token.lower);
}

const plain = /^\p{Alpha}{3,}$/u;

/** “{Copper Mill} Homes”: two words that may be written as one. */
export function findTwoWords({ words }: NameUse): NamePart | undefined {
  const [one, two, tail] = words;
  if (!one || !two || !tail || two.index !== one.index + 1 || isGivenName(one.base))
    return undefined;
  if (two.lower !== two.base || ![one, two].every(({ base }) => plain.test(base))) return undefined;
  return {
    folded: `${foldName(one.base)} ${foldName(two.base)}`,
    word: { start: one.start, end: two.end },
    company: foldName(tail.base),
  };
}

/** “McAleer”, “TikTok”, “Mcaleer”: a name that is also written with a second capital, or without it. */
export const maybeCased =
  /^\p{Upper}\p{Lower}+\p{Upper}\p{Lower}|^(?:[DO]['’]\p{Alpha}|(?:Fitz|Mac|Mc)\p{Lower}{2})/u;
const cased = /^\p{Upper}\p{Lower}*['’]?\p{Upper}/u;

/** A key for its capitals. */
export function toCased(text: string, folded: string): string {
  return `${folded} ${cased.test(text) ? '<' : '>'}`;
}
