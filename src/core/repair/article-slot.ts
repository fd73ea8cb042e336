import type { Token } from '../document/tokens.ts';
import { isClosedWord, isPlural } from './word-shapes.ts';

/**
 * Whether an article must go with the word behind it: “a staggering 40 people” → “40 people”, but
 * “a staggering 40% rise” → “a 40% rise”.
 */
export function dropsArticle(tokens: readonly Token[], article: number, next: number): boolean {
  if (!/^an?$/.test(tokens[article]?.lower ?? '')) return false;
  if (!isAmount(tokens[next])) return false;
  let head = next;
  while (isAmount(tokens[head]) || isScale(tokens[head])) head++;
  const counted = tokens[head];
  return !counted || counted.kind !== 'word' || isClosedWord(counted) || isPlural(counted);
}

function isAmount(token: Token | undefined): boolean {
  if (!token) return false;
  if (
    token.kind === 'number' ||
    /^(?:[$€£¥]|US|two|three|four|five|six|seven|eight|nine|ten)$/i.test(token.text)
  ) {
    return token.lower !== 'us' || token.text === 'US';
  }
  return /^(?:eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?$/.test(
    token.lower,
  );
}

function isScale(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:%|percent|hundred|thousand|million|billion|trillion)$/.test(token.lower)
  );
}
