import type { Block } from '../document/block.ts';
import { createMarkedShapeList, createWordList } from '../document/words/words.ts';
import { isCapitalised, wordAt, type Token } from '../document/words/tokens.ts';
import { monthWords } from '../english/calendar-names.ts';
import { toWordSet } from '../english/word-classes.ts';
import { isInQuotation } from '../facts/quotations.ts';
import { findWordSet } from '../lexicons/word-sets.ts';
import countries from '../lexicons/names/countries.json' with { type: 'json' };
import { createKeptIndex, type Entry, type KeptIndex, type KeptUse } from './reads/kept-index.ts';
import type { ReadLog } from './reads/reads.ts';

/** Whom a draft is written for, as far as its words show. */
export interface Readership {
  /** Whether the draft speaks of a country, by its name or that of a city or an office, or in its usage: its readers know that country’s initials. */
  readonly knows: (country: string) => boolean;
  /** Whether the draft is about a match, a race or a season. */
  readonly isSport: () => boolean;
  /** Whether the draft is about stars, cells, fossils or the like. */
  readonly isScience: () => boolean;
  /** Whether the draft is in British English: “Mr Holt”, “the town centre”. */
  readonly isBritish: () => boolean;
}

/** Starts to keep what shows whom a draft is for. */
export function keepReadership(log: ReadLog): KeptIndex<number> {
  return createKeptIndex<string, number>(
    { name: 'readership', read: readSigns, sum, isSame, retain: 'all' },
    log,
  );
}

/** How many signs there are; of sport and of science, how many different ones. */
function sum(uses: readonly KeptUse<string>[], key: string): number {
  return subjects.has(key) ? new Set(uses.map(({ value }) => value)).size : uses.length;
}

/** Answers from what is kept. */
export function createReadership({ of }: Pick<KeptIndex<number>, 'of'>): Readership {
  return {
    knows: (country) => of(country) > 0 || (country === 'britain' && of(signs.british) > 0),
    isSport: () => of(signs.sport) >= manyWords,
    isScience: () => of(signs.science) >= manyWords,
    isBritish: () => of(signs.british) > 0,
  };
}

/** Keys that are no countries. */
const signs = {
  british: 'British usage',
  science: 'science',
  sport: 'sport',
};
const subjects: ReadonlySet<string> = new Set([signs.science, signs.sport]);
/** So many different words of a subject: a season is a season for shops too, and a goal one of a charity. */
const manyWords = 5;

/** Nobody asks for more than that. */
function isSame(a: number, b: number): boolean {
  return Math.min(a, manyWords) === Math.min(b, manyWords);
}

const countryBySign: ReadonlyMap<string, string> = new Map(
  Object.entries(countries).flatMap(([country, words]) => words.map((word) => [word, country])),
);
/** Signs of a country that are written small. */
const smallSigns = toWordSet('crore gardaí lakh naira ringgit rupees');
const courtesyTitles = toWordSet('cllr coun mr mrs ms');
const months: ReadonlySet<string> = new Set(monthWords);
const britishWords = findWordSet('british-usage');
const sportWords: ReadonlySet<string> = new Set([
  ...findWordSet('sport'),
  ...findWordSet('sport-signs'),
]);
const scienceWords = findWordSet('science-signs');
/** “7.30pm”: an American colon is a British stop. */
const clocks = createMarkedShapeList((lower) => /^\d{1,2}\.\d\d[ap]m$/.test(lower));
/** “4-3”, “3-12-2” */
const scores = createMarkedShapeList((lower) => /^\d{1,3}-\d{1,3}(?:-\d{1,2})?$/.test(lower));
const telling = createWordList([
  ...scienceWords,
  ...sportWords,
  ...countryBySign.keys(),
  ...courtesyTitles,
  ...monthWords,
  ...britishWords,
]);

function readSigns(block: Block): readonly Entry<string>[] {
  const marks = [
    ...(clocks.isIn(block.listed) ? [{ key: signs.british, value: '' }] : []),
    ...(hasScore(block) ? [{ key: signs.sport, value: 'score' }] : []),
  ];
  if (!telling.isBaseIn(block.listed)) return marks;
  const { tokens } = block;
  const words = telling.findBaseIn(tokens).flatMap((i) => {
    const key = toSign(block, tokens, i);
    const { lower = '', base = '' } = tokens[i] ?? {};
    return key === undefined ? [] : [{ key, value: key === signs.science ? base : lower }];
  });
  return [...marks, ...words];
}

/** “won 4-3”, not “in a 5-4 vote”, “voted 5-4” or “the 2-1 split”. */
function hasScore({ listed, tokens }: Block): boolean {
  if (!scores.isIn(listed)) return false;
  return tokens.some(
    (token, i) =>
      scores.has(token) &&
      !votes.test(tokens[i + 1]?.lower ?? '') &&
      !votes.test(tokens[i - 1]?.lower ?? ''),
  );
}

const votes = /^(?:conviction|decision|majority|margin|ruling|split|vote[ds]?)$/;

function toSign(block: Block, tokens: readonly Token[], i: number): string | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  return toUsage(block, tokens, i) ?? toCountry(token) ?? toSubject(token);
}

/** “Mr Holt”, “behaviour”, “per cent”. */
function toUsage(block: Block, tokens: readonly Token[], i: number): string | undefined {
  const token = tokens[i];
  const base = token?.base ?? '';
  if (months.has(base)) return isDayFirst(tokens, i) ? signs.british : undefined;
  if (courtesyTitles.has(base)) return isOwnTitle(block, tokens, i) ? signs.british : undefined;
  return britishWords.has(base) && !isCapitalised(token) ? signs.british : undefined;
}

function toSubject({ base, lower }: Token): string | undefined {
  if (sportWords.has(lower)) return signs.sport;
  return scienceWords.has(base) ? signs.science : undefined;
}

/** “6 June 1932” */
function isDayFirst(tokens: readonly Token[], i: number): boolean {
  return /^[1-3]?\d$/.test(wordAt(tokens, i - 1)) && /^[12]\d{3}$/.test(wordAt(tokens, i + 1));
}

/** “Mr Holt” in the copy’s own words: how others are quoted is no sign of its house style. */
function isOwnTitle(block: Block, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || !isBare(block, tokens, i)) return false;
  return !isInQuotation(block.facts.quotations, token);
}

/** “Mr Holt”, not “Mr. Holt”. */
function isBare({ text }: Block, tokens: readonly Token[], i: number): boolean {
  const end = tokens[i]?.end ?? 0;
  const isStopped = text[end - 1] === '.' || text[end] === '.';
  return !isStopped && isCapitalised(tokens[i]) && isCapitalised(tokens[i + 1]);
}

/** Cork is a town, cork is none. */
function toCountry(token: Token): string | undefined {
  if (!isCapitalised(token) && !smallSigns.has(token.base)) return undefined;
  return countryBySign.get(token.lower) ?? countryBySign.get(token.base);
}
