import type { Token } from '../../document/words/tokens.ts';
import { auxiliaries } from '../../english/word-classes.ts';
import type { Place } from '../place.ts';
import { opensWithVerb } from '../../english/verbs.ts';
import { isAdverb, isClosedWord, isComma, isJoiner } from '../../english/word-shapes.ts';
import type { CutOrNot } from './coordination.ts';
import { findJoinedByAside } from './joined-asides.ts';

/** “he really, {really} wants it”: the comma goes with the second. */
export function cutDoubled({ tokens, first, last }: Place): CutOrNot {
  const isSame = tokens[first - 2]?.lower === tokens[first]?.lower;
  return isComma(tokens[first - 1]) && isSame ? { from: first - 1, to: last } : 'alone';
}

/** “rose {spectacularly,} by 40 percent” */
export function cutBeforeAmount({ tokens, first, last }: Place): CutOrNot {
  const [before, after, next] = [tokens[first - 1], tokens[last + 1], tokens[last + 2]];
  const isMeasured = before && !isComma(before) && isComma(after) && next?.lower === 'by';
  return isMeasured ? { from: first, to: last + 1 } : 'alone';
}

/** “quickly and brazenly”: the cut that leaves the other adverb in order. */
export function cutAdverb(place: Place): CutOrNot {
  const { tokens, first, last } = place;
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  const isFollowed = isFollowedByOther(tokens, first, last);
  const joined = findJoinedByAside(tokens, first);
  if (joined && closesList({ tokens, first: joined, last }, isFollowed))
    return { from: joined - 1, to: last };
  if (closesList(place, isFollowed)) return { from: first - 1, to: last };
  // “was inevitably, and rightly, ended”
  if (first > 0 && isComma(after) && isJoiner(tokens[last + 2]) && isManner(tokens[last + 3]))
    return 'unsure';
  return isFollowed && !(isComma(before) && isComma(after))
    ? { from: first, to: last + 1 }
    : 'alone';
}

/** “quickly and {brazenly}”, “quickly, {brazenly} and openly” */
function closesList(place: Place, isFollowed: boolean): boolean {
  const { tokens, first, last } = place;
  const before = tokens[first - 1];
  if (!isManner(tokens[first - 2])) return false;
  if (isComma(before)) return isFollowed || isComma(tokens[last + 1]);
  return isJoiner(before) && !opensOther(place);
}

/** “has grown quickly and {brazenly} copied it”: the first adverb belongs to a verb of its own. */
function opensOther({ tokens, first, last }: Place): boolean {
  const [helper, verb] = [tokens[first - 4], tokens[first - 3]];
  if (!verb || auxiliaries.has(verb.lower)) return false;
  const isVerb = opensWithVerb([verb]) || auxiliaries.has(helper?.lower ?? '');
  return isVerb && opensWithVerb(tokens.slice(last + 1));
}

/** “{quickly} and brazenly”; but in “has sold {briskly} and lately doubled its staff” the other has its own verb. */
function isFollowedByOther(tokens: readonly Token[], first: number, last: number): boolean {
  const [verb, joiner] = [tokens[first - 1], tokens[last + 1]];
  if (!isManner(tokens[last + 2]) || !(isComma(joiner) || isJoiner(joiner))) return false;
  if (!verb || isClosedWord(verb) || !opensWithVerb(tokens.slice(last + 3))) return true;
  return !opensWithVerb([verb]) && !auxiliaries.has(tokens[first - 2]?.lower ?? '');
}

function isManner(token: Token | undefined): boolean {
  return token !== undefined && token.lower.endsWith('ly') && isAdverb(token);
}
