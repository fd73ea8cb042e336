import { isCapitalised, type Token } from '../../document/words/tokens.ts';
import { isClosedWord } from '../../english/word-shapes.ts';
import { properAdjectives, toWordSet } from '../../english/word-classes.ts';
import { isPluralNoun } from '../../english/plural.ts';
import { toArticleLike } from '../../repair/seams/articles.ts';
import type { Slip } from './slip.ts';

/** “a old house”, “an man”, “a American”: the article that the sound of the next word never has. */
export function findWrongArticle(tokens: readonly Token[], i: number): Slip | undefined {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token || !next || isPlainlyRight(token, next)) return undefined;
  if (next.start !== token.end + 1 || !isArticle(tokens, i)) return undefined;
  if (!isSure(token, next)) return undefined;
  const right = toArticleLike(token.text, next.text);
  if (right === token.text) return undefined;
  const { start, end } = token;
  const base = { start, end, context: { start, end: next.end } };
  // “salt an pepper”, “men an women”: an “and” may have been meant.
  return { ...base, ...(isBroken(tokens, i) ? broken : { kind: 'wrong', write: right }) };
}

const broken = { kind: 'broken' } as const;

/** “salt an pepper”, “men an women”: an “and” may have been meant; of “a officials” one word is wrong. */
function isBroken(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (isNumber(next)) return false;
  const isPlural = isPluralNoun(next?.lower ?? '') && !next?.lower.endsWith('ics');
  // “filed a class {a action} suit”: the article has been there.
  const isSecond = /^an?$/.test(tokens[i - 2]?.lower ?? '');
  return isPlural || ((isSecond || tokens[i]?.lower === 'an') && isBehindNoun(tokens, i));
}

/** “a {18-month} sentence”, “an {12-year-old}”; how the 1,100 of “an 1,100” is read nobody knows. */
function isNumber(token: Token | undefined): boolean {
  return (
    /^\d[\d,.]*(?:-[a-z-]+|[%a-z]*)$/.test(token?.text ?? '') && !/^1,[18]/.test(token?.text ?? '')
  );
}

/** “a boat”, “an island”, as nearly all of them are: letters that sound in one way only. */
function isPlainlyRight(token: Token, { lower }: Token): boolean {
  const first = lower.charAt(0);
  if (first >= '0' && first <= '9') return false;
  return token.lower === 'a' ? !'aeiou'.includes(first) : 'ai'.includes(first);
}

/** “A old house”, but not “vitamin A is”, “a or b” and “Vamos a invadir”. */
function isArticle(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.text !== token?.lower && i > 0) return false;
  if (isCapitalised(before) && i > 1) return false;
  if (isLetter(token, before)) return false;
  return isNumber(next) || (next?.kind === 'word' && !isClosedWord(next));
}

/** What letters tell apart. */
const lettered = toWordSet('category grade hepatitis influenza schedule strep vitamin');

/** “the hepatitis a outbreak”, typed without its capital. */
function isLetter(token: Token | undefined, before: Token | undefined): boolean {
  return token?.lower === 'a' && before !== undefined && lettered.has(before.base);
}

const sure =
  /^(?:[aeiou](?!ui|[a-z]?-)|[bcdfgjklmnpqrstvwz](?=.*[aeiouy])|y[aeiou])[a-z]+(?:-[a-z]+)*$/;
/** “an Federal”; of “a Oaxacan” and “an Mbeki” who knows. */
const sureName = /^[BCDFGJKLPQRSTVWZ][aeiou][a-z]+$/;
/** Words in u that some speak with a y. */
const unsure = /^(?:u(?!n|p|rb|rg|tm|tt|g)|oui|o[ae]|iago|io|ye)/;

/** Whether the sound is the same in every mouth: not that of “historic”, “herb”, initials and letters. */
function isSure(token: Token, next: Token): boolean {
  const { lower } = next;
  if (isNumber(next)) return token.text === token.lower || lower.includes('-');
  const isName = isCapitalised(next) && !isProperAdjective(lower);
  // “An Bord Pleanála”, “An Post”
  if (isName && (isCapitalised(token) || !sureName.test(next.text))) return false;
  return lower.length > 2 && sure.test(lower) && !(unsure.test(lower) && !lower.startsWith('uni'));
}

/** “American”, “Irish-American” */
function isProperAdjective(lower: string): boolean {
  return properAdjectives.has(lower.replace(/-.*/, ''));
}

/** A word that ends neither as verbs nor as adverbs do, and is no small word. */
function isBehindNoun(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.kind !== 'word' || isClosedWord(before)) return false;
  return !/(?:ed|ing|ly)$/.test(before.lower);
}
