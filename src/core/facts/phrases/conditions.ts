import { type Token, isCapitalised, wordAt } from '../../document/words/tokens.ts';
import { findWordSet, isWordSetName } from '../../lexicons/word-sets.ts';
import { remember } from '../../memory/remember.ts';
import type { VerbForm } from '../../english/inflection.ts';
import {
  isFunctionWord,
  isPredicative,
  isVerbUse,
  startsNounPhrase,
} from '../../english/part-of-speech.ts';
import { auxiliaries, toWordSet } from '../../english/word-classes.ts';
import { toPhraseWords } from './phrase-words.ts';
import { isSupposed } from './supposed.ts';
import { smallNumbers } from '../../english/small-numbers.ts';

/** A match: tokens `first` to `last` of a sentence, both included. */
export interface Use {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
}

/** What a lexicon entry asks of the words around a match. */
export type Condition = (use: Use) => boolean;

/** How far `after` and `before` look, in tokens. */
const reach = 6;

/** Reads a condition of a lexicon: `chilling effect`, `next: the|it`, `near: @shaking`, `object`, `name`, `number`, `verb`. */
export function toCondition(text: string): Condition {
  const plain = plainConditions.get(text);
  if (plain) return plain;
  const [, place, list = ''] = /^(next|prev|after|before|near|noun): (.+)$/.exec(text) ?? [];
  const terms = readTerms(list);
  switch (place) {
    case 'next':
      return ({ tokens, last }) => startsWithTerm(tokens, last + 1, terms);
    case 'prev':
      return ({ tokens, first }) => endsWithTerm(tokens, first - 1, terms);
    case 'after':
      return ({ tokens, last }) => hasTerm(tokens, last + 1, last + reach, terms);
    case 'before':
      return ({ tokens, first }) => hasTerm(tokens, Math.max(0, first - reach), first - 1, terms);
    case 'noun':
      return ({ tokens, last }) => hasTerm(tokens, last + 1, findNounEnd(tokens, last), terms);
    case 'near':
      return ({ tokens }) => hasTerm(tokens, 0, tokens.length - 1, terms);
    default:
      return toContext(text);
  }
}

/** Conditions without a list. */
const plainConditions: ReadonlyMap<string, Condition> = new Map<string, Condition>([
  ['object', hasObject],
  ['name', ({ tokens, last }) => isCapitalised(tokens[last + 1])],
  ['verb', ({ tokens, first }) => isVerbUse(tokens, first, toLikelyForm(tokens[first]))],
  ['number', ({ tokens, last }) => isNumber(tokens[last + 1])],
  ['predicate', isPredicate],
  ['denied', isDenied],
  ['supposed', isSupposed],
  ['headless', isHeadless],
]);

/** Alternatives: most are one plain word, and sets of them are long. */
interface Terms {
  readonly plain: ReadonlySet<string>;
  readonly others: readonly Term[];
  /** The first words of the others; none where one of them is a stem or a name, which any token may match. */
  readonly heads: ReadonlySet<string> | undefined;
}

/** The words of an alternative. */
type Term = readonly TermWord[];

/** A word of a lexicon; of a stem what stands before the star. */
interface TermWord {
  readonly text: string;
  readonly isStem: boolean;
  /** It has a capital, which must stand in the draft too. */
  readonly isName: boolean;
}

/** Many entries stand in the same company. */
const readTerms = remember(toTerms, 1000);

function toTerms(list: string): Terms {
  const terms = list.split('|').flatMap((term) => {
    if (!term.startsWith('@')) return [term];
    const name = term.slice(1);
    return isWordSetName(name) ? [...findWordSet(name)] : [];
  });
  const others = terms.filter((term) => !isPlain(term)).map(toTerm);
  return { plain: new Set(terms.filter(isPlain)), others, heads: toHeads(others) };
}

function toHeads(terms: readonly Term[]): ReadonlySet<string> | undefined {
  const heads = terms.flatMap(([head]) => (head ? [head] : []));
  if (heads.some(({ isStem, isName }) => isStem || isName)) return undefined;
  return new Set(heads.map(({ text }) => text));
}

function isPlain(term: string): boolean {
  return /^[a-z-]+$/.test(term);
}

function startsWithTerm(tokens: readonly Token[], at: number, { plain, others }: Terms): boolean {
  return isPlainAt(tokens, at, plain) || others.some((term) => isTermAt(tokens, at, term));
}

function endsWithTerm(tokens: readonly Token[], at: number, { plain, others }: Terms): boolean {
  if (isPlainAt(tokens, at, plain)) return true;
  return others.some((term) => isTermAt(tokens, at - term.length + 1, term));
}

function isPlainAt(tokens: readonly Token[], at: number, plain: Terms['plain']): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return plain.has(token.lower) || (token.base !== token.lower && plain.has(token.base));
}

function hasTerm(
  tokens: readonly Token[],
  from: number,
  to: number,
  { plain, others, heads }: Terms,
): boolean {
  for (let at = from; at <= to && at < tokens.length; at++) {
    if (isPlainAt(tokens, at, plain)) return true;
    const { lower = '', base = '' } = tokens[at] ?? {};
    if (heads && !heads.has(lower) && !heads.has(base)) continue;
    for (const term of others) if (isTermAt(tokens, at, term)) return true;
  }
  return false;
}

function toTerm(phrase: string): Term {
  return toPhraseWords(phrase).map((word) => {
    const isStem = word.endsWith('*');
    return {
      text: isStem ? word.slice(0, -1) : word,
      isStem,
      isName: !isStem && /\p{Upper}/u.test(word),
    };
  });
}

function isTermAt(tokens: readonly Token[], at: number, term: Term): boolean {
  const [head] = term;
  const token = at < 0 ? undefined : tokens[at];
  if (!head || !token) return false;
  // Most end at their first word.
  const isExact = !head.isStem && !head.isName;
  if (isExact && token.lower !== head.text && token.base !== head.text) return false;
  return term.every((word, i) => isWord(tokens[at + i], word));
}

function isWord(token: Token | undefined, word: TermWord | undefined): boolean {
  if (!token || !word) return false;
  const { text, isStem, isName } = word;
  if (isStem) return token.lower.startsWith(text);
  if (isName) return token.text === text || token.text.replace(/[’']s?$/, '') === text;
  return token.lower === text || token.base === text;
}

/** “skated on the {mere} at noon”: an adjective would have its noun behind it. */
function isHeadless({ tokens, first, last }: Use): boolean {
  const next = tokens[last + 1];
  const isOpen =
    next === undefined || (next.kind === 'punctuation' && /^[.;:?!)]$/.test(next.text));
  return startsNounPhrase(tokens, first - 1) && (isOpen || isFunctionWord(next));
}

/** The verb form that a noun of the same spelling would be. */
function toLikelyForm(token: Token | undefined): VerbForm {
  return token !== undefined && /[^s]s$/.test(token.lower) ? 'thirdPerson' : 'base';
}

/** The phrase overlaps or touches the match. */
function toContext(text: string): Condition {
  const term = toTerm(text);
  return ({ tokens, first, last }) => {
    for (let at = Math.max(0, first - term.length); at <= last + 1; at++) {
      if (isTermAt(tokens, at, term)) return true;
    }
    return false;
  };
}

/** “rocked the bank”, “has been rocked by”: not “rocked in the swell”. */
function hasObject({ tokens, first, last }: Use): boolean {
  if (startsNounPhrase(tokens, last + 1)) return true;
  // “was rocked this morning by the news”
  const isDone = [1, 2, 3].some((step) => wordAt(tokens, last + step) === 'by');
  const isPassive = isDone && auxiliaries.has(wordAt(tokens, first - 1));
  return isPassive && /(?:ed|en|[^i]ng|nk)$/.test(wordAt(tokens, first));
}

/** Most words between an adjective and the noun that it belongs to, the noun among them. */
const nounReach = 5;

/** Where the noun phrase ends that an adjective opens: “a massive {ovarian cyst} weighing 9 kilograms”. */
function findNounEnd(tokens: readonly Token[], last: number): number {
  let end = last;
  while (end < last + nounReach && isModifying(tokens[end + 1])) end++;
  return end;
}

function isModifying(token: Token | undefined): boolean {
  if (token === undefined) return false;
  // “a broader $20-billion arms package”
  return /^[$£€¥]$/.test(token.text) || (token.kind !== 'punctuation' && !isFunctionWord(token));
}

const numerals = new Set(smallNumbers);

/** “an impressive {40} more” */
function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || numerals.has(token.lower));
}

/** “remains controversial 40 years later”: not “are controversial figures”. */
function isPredicate({ tokens, first, last }: Use): boolean {
  const next = tokens[last + 1];
  return isPredicative(tokens, first) && (next?.kind !== 'word' || isFunctionWord(next));
}

const denying = toWordSet('barely hardly neither never no nobody nor not nothing rarely without');

/** How far before a word its clause is searched, in tokens. */
const clauseReach = 15;

/** “does not find the noise {particularly} loud”: the clause denies it. */
export function isDenied({ tokens, first }: Use): boolean {
  for (let at = first - 1; at >= Math.max(0, first - clauseReach); at--) {
    const { kind = 'punctuation', lower = '' } = tokens[at] ?? {};
    if (denying.has(lower) || /n['’]t$/.test(lower)) return true;
    if (kind === 'punctuation' && !/^["“”‘’']$/.test(lower)) return false;
  }
  return false;
}
