import { wordAt, type Token } from '../document/tokens.ts';
import { auxiliaries, conjunctions, prepositions, toWordSet } from '../facts/word-classes.ts';

const heads = toWordSet('chancellor pope premier presidency president presidential');
/** How far behind “first” the office is looked for, in tokens. */
const reach = 9;

/** “the first woman to become president”: everybody knows who has led a country. */
export function isKnownFirst(tokens: readonly Token[], last: number): boolean {
  if (wordAt(tokens, last) !== 'first') return false;
  const words = tokens.slice(last + 1, last + 1 + reach);
  return words.some(
    ({ lower }, i) => heads.has(lower) || (lower === 'minister' && words[i - 1]?.lower === 'prime'),
  );
}

/** “Germany, Europe’s largest economy”: in every almanac. */
export function isInAlmanac(tokens: readonly Token[], last: number): boolean {
  return /^(?:economy|democracy)$/.test(wordAt(tokens, last + 1));
}

/** “seen as the party’s strongest candidate”: by whom, `agentless-attribution` asks. */
export function isViewed(tokens: readonly Token[], first: number): boolean {
  const at = wordAt(tokens, first - 1) === 'the' ? first - 2 : first - 1;
  const verb = wordAt(tokens, at) === 'as' ? wordAt(tokens, at - 1) : '';
  return /^(?:described|hailed|known|regarded|seen|to|viewed)$/.test(verb);
}

const links = toWordSet('are be become became were remain remained');

/**
 * “regulators of the nation’s biggest banks”: the name of a class, and no claim, unless some things are said to belong
 * to it: “They are the nation’s biggest banks”.
 */
export function isClass(tokens: readonly Token[], first: number, last: number): boolean {
  if (/^(?:first|last|only)$/.test(wordAt(tokens, last))) return false;
  const before = [wordAt(tokens, first - 1), wordAt(tokens, first - 2)];
  if (before.some((word) => links.has(word)) || before[0] === ',') return false;
  if (before[0] === 'of' && /^(?:one|two|three|some|among)$/.test(before[1] ?? '')) return false;
  let head = last;
  while (isNominal(tokens[head + 1])) head++;
  return head > last && /[^su]s$|^(?:people|men|women)$/.test(wordAt(tokens, head));
}

function isNominal(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.lower.endsWith("'s")) return false;
  return ![prepositions, auxiliaries, conjunctions].some((words) => words.has(token.lower));
}
