import { isComma, isJoiner } from '../../english/word-shapes.ts';
import { beForms, toWordSet } from '../../english/word-classes.ts';
import { hasQuestionMark, wordAt, type Token } from '../../document/words/tokens.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import type { PlacedPhrase } from './phrase-use.ts';

const hedges = toWordSet('almost nearly possibly potentially');
const strengths = findWordSet('strengths');

/** “the nearly {disastrous} leak”, “Is she {foolish}?”, “Neighbors can be {cruel}”, “It is not {crude}”, “hoped for something {dramatic}”: the copy does not say that it is so. */
export function isLeftOpen(
  { phrase, tokens, first, last }: PlacedPhrase,
  isPredicate: boolean,
): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  if (hedges.has(before)) return true;
  if (/^(?:any|every|no|some)thing$/.test(before)) return strengths.has(phrase.entry.phrase);
  if (hasQuestionMark(tokens) && (isPredicate || isAsked(tokens, last))) return true;
  if (!isPredicate) return false;
  return isOfTheKind(tokens, first) || isRefused(tokens, first) || isOnlySupposed(tokens, first);
}

/** “Is the clerk {foolish}?”: not “Is the {foolish} clerk back?”. */
function isAsked(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return beForms.has(wordAt(tokens, 0)) && (next?.kind === 'punctuation' || isJoiner(next));
}

/** “A harbor can be {cruel}”: some are at times. */
function isOfTheKind(tokens: readonly Token[], first: number): boolean {
  return wordAt(tokens, first - 1) === 'be' && wordAt(tokens, first - 2) === 'can';
}

/** “could refuse it if the complaint was {frivolous}”, “officials alleged to be {corrupt}”: a case put, and what others say. */
function isOnlySupposed(tokens: readonly Token[], first: number): boolean {
  if (wordAt(tokens, first - 1) === 'be' && wordAt(tokens, first - 2) === 'to')
    return /^(?:alleged|believed|claimed|felt|found|said|seen|thought)$/.test(
      wordAt(tokens, first - 3),
    );
  const condition = tokens.findLastIndex(
    ({ lower }, i) => i < first && /^(?:if|unless|whether)$/.test(lower),
  );
  return (
    condition >= 0 &&
    beForms.has(wordAt(tokens, first - 1)) &&
    tokens.slice(condition, first).every(({ kind }) => kind === 'word')
  );
}

/** How far before a verdict the word that denies it may stand, in tokens. */
const denialReach = 3;

/** “is not {crude}”, “isn’t really {crude}”: not “is not only crude”. */
function isRefused(tokens: readonly Token[], first: number): boolean {
  const before = tokens.slice(Math.max(0, first - denialReach), first);
  const denial = before.findLastIndex(({ lower }) => /^not$|n['’]t$/.test(lower));
  if (denial < 0) return false;
  return before
    .slice(denial + 1)
    .every(({ lower }) => !/^(?:just|merely|only|simply)$/.test(lower));
}

/** “In a {weird} way, the flood helped”: it takes back half of what follows, and judges nothing. */
export function isHedgeOfClause({ tokens, first, last }: PlacedPhrase): boolean {
  if (!/^ways?$/.test(tokens[last + 1]?.lower ?? '') || !isComma(tokens[last + 2])) return false;
  const article = /^(?:an?|some)$/.test(wordAt(tokens, first - 1)) ? 1 : 0;
  const opener = first - 1 - article;
  const before = tokens[opener - 1];
  return (
    wordAt(tokens, opener) === 'in' && (before === undefined || isComma(before) || isJoiner(before))
  );
}
