import type { Block } from '../../document/block.ts';
import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { hasVerb, opensWithVerb } from '../../english/verbs.ts';
import { isIndefinite, subordinators } from '../../english/word-classes.ts';
import { isAdjective, isAdverb, isComma, isDash, isJoiner } from '../../english/word-shapes.ts';
import { isKind } from '../../repair/cuts/emptied.ts';
import { isMarkCut } from '../../repair/seams/mark-cut.ts';
import { toMended } from '../../repair/seams/seams.ts';
import { toSuggestions } from '../../repair/suggestion.ts';
import type { PhraseUse } from '../../checks/wording/phrase-use.ts';
import type { ProseFix } from '../../report.ts';
import { isWithin } from '../../span.ts';

/** A description between two marks, or from one to the end of the sentence. */
export interface Aside {
  readonly opening: Token;
  /** The mark behind it. */
  readonly end: Token;
}

/** Most words of an aside. */
const asideLength = 8;

/** “Officers{, clearly ashamed,} left”, “Deckhands{, most of them clearly ashamed,} left” */
export function findAside(
  tokens: readonly Token[],
  before: number,
  next: number,
): Aside | undefined {
  const isOfThem = /^(?:them|whom)$/.test(wordAt(tokens, before));
  const from = isOfThem ? tokens.findLastIndex((each, i) => i < before && isComma(each)) : before;
  const behind = tokens.slice(next, next + asideLength);
  const length = behind.findIndex(({ kind }) => kind === 'punctuation');
  const [opening, end] = [tokens[from], behind[length]];
  if (!opening || !end || length === 0 || !isMark(opening)) return undefined;
  const isSure = isOfThem || isAdjective(tokens[next]) || isMark(end);
  return isSure && hasHost(tokens, from, next + length) ? { opening, end } : undefined;
}

/** “Selby{, a charming town,} has a mill”, “The raid{, brutal and cruel,} was filmed”: without its adjective it says nothing. */
export function findEmptyAside({ tokens, first, last }: PhraseUse): Aside | undefined {
  const from = tokens.findLastIndex((token, i) => i < first && !isDescribing(token));
  const next = isKind(wordAt(tokens, last + 1)) ? last + 2 : last + 1;
  const [opening, end] = [tokens[from], tokens[next]];
  if (!opening || end?.kind !== 'punctuation' || !isMark(opening)) return undefined;
  // “Volunteers — tireless, tired and cold — came.”
  const isPair = isMark(end) && isDash(opening) === isDash(end);
  const isClosed = isPair || (next > last + 1 && !isMark(end));
  return isClosed && hasHost(tokens, from, next) ? { opening, end } : undefined;
}

function isDescribing(token: Token): boolean {
  return isIndefinite(token.lower) || isAdverb(token) || isAdjective(token) || isJoiner(token);
}

function isMark(token: Token): boolean {
  return isComma(token) || isDash(token);
}

/** Whether the sentence stands without the aside: “the firm, a builder, clearly favoured the bill” has none. */
function hasHost(tokens: readonly Token[], opening: number, end: number): boolean {
  const closing = tokens[end];
  return closing && isMark(closing)
    ? opensWithVerb(tokens.slice(end + 1))
    : hasVerb(tokens.slice(0, opening));
}

/** Cuts an aside with its marks; one with more to it than the description stays. */
export function cutAside(
  block: Block,
  tokens: readonly Token[],
  { opening, end }: Aside,
): readonly ProseFix[] {
  const span = { start: opening.start, end: isMark(end) ? end.end : end.start };
  const isMore = tokens.some(
    (token) =>
      isWithin(token, span) &&
      (token.kind === 'number' || isCapitalised(token) || subordinators.has(token.lower)),
  );
  if (isMore || isMarkCut(block, span)) return [];
  return toSuggestions('Delete the aside', toMended(block, span));
}
