import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { isRoleWord } from '../../english/noun-kinds.ts';
import { auxiliaries, beForms, toWordSet } from '../../english/word-classes.ts';
import { isHumanNoun } from '../../facts/sources.ts';
import { findHoldingSubject } from './asserted-superlatives.ts';
import { isNominal } from './almanac.ts';
import { laterOrdinals } from '../../english/small-numbers.ts';
import lexicon from '../../lexicons/figures/superlatives.json' with { type: 'json' };
import { findWordSet } from '../../lexicons/word-sets.ts';

/** How far behind a superlative its scope or its verb is looked for, in tokens. */
const reach = 8;

/** What makes more of a superlative than a ranking does: “ever”, “on record”, “in the world”. */
const grand = toWordSet('all ever earth globe history hemisphere planet record world world’s yet');

function isGrand(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens
    .slice(Math.max(0, first - 1), last + 1 + reach)
    .some(({ lower, base }) => grand.has(lower) || grand.has(base));
}

/** What may be first or largest, and stands in the results of every election. */
const seated = toWordSet('bloc caucus faction group grouping party');
const elections =
  /^(?:appointed|ballots?|elect(?:ed|ions?|oral|s)?|inaugurated|polls|re-elected|seats|votes?)$/;

/** “won the election, becoming the largest party”, “was elected last week, the first Muslim to hold the office”. */
export function isReturned(tokens: readonly Token[], _first: number, last: number): boolean {
  const isOfHolder =
    wordAt(tokens, last) === 'first'
      ? isOfPerson(tokens, last)
      : tokens.slice(last + 1, last + 3).some(({ lower }) => seated.has(lower));
  return isOfHolder && tokens.some(({ lower }) => elections.test(lower));
}

/** “the first woman to …”, “the first openly gay person …”, “the first of her faith …” */
function isOfPerson(tokens: readonly Token[], last: number): boolean {
  const words = tokens.slice(last + 1, last + 4);
  return words.some(
    (token) => isRoleWord(token.base) || isHumanNoun(token.base) || isCapitalised(token),
  );
}

/** What is done in public, and noted by who was there: only so many can do it. */
const publicActs = findWordSet('public-acts');

/** “the only councillor to vote against”, “the first senator to endorse him”, “the only candidate to have pledged it”. */
export function isOnRecord(tokens: readonly Token[], _first: number, last: number): boolean {
  return tokens.slice(last + 1, last + 1 + reach).some(({ lower }, i, near) => {
    const next = near[i + 1]?.lower ?? '';
    const verb = next === 'have' ? near[i + 2]?.lower : next;
    return lower === 'to' && publicActs.has(verb ?? '');
  });
}

/** “The nation’s third-largest school system”, “the port, the fourth-largest on the coast”: a place on a list. */
export function isRanked(tokens: readonly Token[], _first: number, last: number): boolean {
  return rank.test(wordAt(tokens, last));
}

const rank = new RegExp(String.raw`^(?:${laterOrdinals.join('|')}|\d+th)-`);

/** “Ortega ranks second with about 74 billion”, “ranked third, at 40 percent”: the figure is beside it. */
export function isRankedByFigure(tokens: readonly Token[], first: number, last: number): boolean {
  if (!wordAt(tokens, first).startsWith('rank')) return false;
  const behind = tokens.slice(last + 1, last + 1 + reach);
  const at = behind.findIndex(({ lower }) => /^(?:at|with)$/.test(lower));
  return at >= 0 && behind.slice(at, at + 5).some(({ kind }) => kind === 'number');
}

/** “the first such paper in 10 years”: of a series, whose issues anybody can count. */
export function isOfSeries(tokens: readonly Token[], _first: number, last: number): boolean {
  return wordAt(tokens, last) === 'first' && wordAt(tokens, last + 1) === 'such';
}

const years = /^(?:1[5-9]|20)\d\d$/;
const farthest: ReadonlySet<string> = new Set(lexicon.adjectives);

/** How far from it the measure of a superlative may stand, in tokens. */
const measureReach = 14;

/** “took $9 million, {the lowest} since 1988”, “has 90 berths, {more than any other} port”: what is measured beside it can be looked up; a first is no measure. */
export function isMeasured(tokens: readonly Token[], first: number, last: number): boolean {
  const word = wordAt(tokens, last);
  if (!farthest.has(word) && word !== 'other') return false;
  return tokens
    .slice(Math.max(0, first - measureReach), last + 1 + measureReach)
    .some(({ kind, text }, i, near) => {
      if (kind !== 'number' || !/\d/.test(text) || years.test(text)) return false;
      return !/^(?:days|decades|months|weeks|years)$/.test(near[i + 1]?.lower ?? '');
    });
}

/** “a clerk who had never before seen a ballot”: of one person or thing, and first among none. */
export function isOfOne(tokens: readonly Token[], first: number, last: number): boolean {
  if (wordAt(tokens, last) !== 'before') return false;
  return auxiliaries.has(wordAt(tokens, first - 1));
}

/** “the union, which is the largest in the country, struck”: told beside what the sentence says. */
export function isBeside(tokens: readonly Token[], first: number, last: number): boolean {
  const which = wordAt(tokens, first - 2);
  const isTold = /^(?:which|who)$/.test(which) && auxiliaries.has(wordAt(tokens, first - 1));
  return isTold && !isGrand(tokens, first, last);
}

/** “The country’s largest gun group accuses”, “The worst flood in a decade was a chance”: what it is called. */
export function isCalled(tokens: readonly Token[], first: number, last: number): boolean {
  if (isGrand(tokens, first, last) || !isNominal(tokens[last + 1])) return false;
  const start = tokens[first]?.start ?? 0;
  return findHoldingSubject(tokens, start, last) !== undefined;
}

/** “Europe’s largest dock needs dredging”: what it is known as stands for its name; “Europe’s largest dock is Orme” says so. */
export function isEpithet(tokens: readonly Token[], first: number, last: number): boolean {
  if (first > 0 || !/['’]s$/.test(tokens.find(({ lower }) => lower !== 'the')?.lower ?? ''))
    return false;
  if (!/^(?:biggest|largest|oldest|tallest)$/.test(wordAt(tokens, last))) return false;
  let head = last;
  while (isNominal(tokens[head + 1])) head++;
  const next = wordAt(tokens, head + 1);
  return head > last && !auxiliaries.has(next) && !beForms.has(next);
}

const leading = toWordSet('chair command head lead run serve');
const nationwide = findWordSet('nationwide');

/**
 * “the first Samoan to lead the Pacific Forum”, “the first woman to head one of the navy’s fleets”: of an office that a
 * whole country knows it stands in every profile; of the port’s own somebody has to have looked it up.
 */
export function isFirstOfGroup(tokens: readonly Token[], _first: number, last: number): boolean {
  if (wordAt(tokens, last) !== 'first') return false;
  const to = tokens.findIndex(({ lower }, i) => i > last && i <= last + 4 && lower === 'to');
  const group = wordAt(tokens, to - 1) === 'ever' ? tokens[to - 2] : tokens[to - 1];
  if (to < 0 || !group || !(isHumanNoun(group.base) || isCapitalised(group))) return false;
  if (!leading.has(wordAt(tokens, to + 1))) return false;
  return tokens
    .slice(to + 2, to + 2 + reach)
    .some((token) => isCapitalised(token) || nationwide.has(token.base));
}
