import type { Token } from '../../document/words/tokens.ts';
import { isComma, isJoiner } from '../../english/word-shapes.ts';

/** Most words between the commas of an aside behind “and”. */
const asideLength = 3;

/** Where the second of a pair would stand without the aside behind its “and”: “shocking and{, frankly,} absurd”. */
export function findJoinedByAside(tokens: readonly Token[], first: number): number | undefined {
  if (!isComma(tokens[first - 1])) return undefined;
  const before = tokens.slice(Math.max(0, first - 2 - asideLength), first - 1);
  const opening = first - 1 - before.length + before.findLastIndex(isComma);
  const joiner = tokens[opening - 1];
  return isComma(tokens[opening]) && (isJoiner(joiner) || isContrast(joiner)) ? opening : undefined;
}

/** Whether a word weighs what stands beside it: “but”, “yet”. */
export function isContrast(token: Token | undefined): boolean {
  return token !== undefined && /^(?:but|yet)$/.test(token.lower);
}
