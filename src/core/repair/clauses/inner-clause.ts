import { wordAt, type Token } from '../../document/words/tokens.ts';
import { isComma, isJoiner } from '../../english/word-shapes.ts';
import { isPronoun } from './clause-followers.ts';

/** “… votes {and} that means”, “… county {but} he has”: a clause with a subject of its own and no comma. */
export function findInnerClause(
  tokens: readonly Token[],
  from: number,
  to: number,
): number | undefined {
  for (let i = from + 1; i < to - 1; i++) {
    if (!/^(?:and|but)$/.test(wordAt(tokens, i)) || isComma(tokens[i - 1])) continue;
    if (isPronoun(tokens[i + 1]) || opensSecondHalf(tokens, from, i)) return i;
  }
  return undefined;
}

/** “cutting off power to 4,000 homes {and} driving mud through the streets of many towns”: a second participle with as much to say. */
function opensSecondHalf(tokens: readonly Token[], from: number, joiner: number): boolean {
  if (!isParticiple(tokens[joiner + 1]) || tokens.length - joiner <= longHalf) return false;
  const half = tokens.slice(0, from + 1);
  const open = half.findLastIndex((token) => isComma(token) || isJoiner(token));
  return half.slice(open + 1, open + 3).some(isParticiple);
}

function isParticiple(token: Token | undefined): boolean {
  return /^(?!according).{2,}ing$/.test(token?.lower ?? '');
}

/** Most words of a second half over which a source at the end still owns the first. */
const longHalf = 8;
