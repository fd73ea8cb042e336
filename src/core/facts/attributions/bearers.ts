import { isCapitalised, textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import type { FrameContext } from './attribution.ts';
import type { TokenRun } from '../../english/subjects.ts';
import { determiners, toWordSet } from '../../english/word-classes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

/** Whether a quotation starts at a position, or behind the comma that stands there. */
export function isQuotedAt({ sentence, quotations }: FrameContext, position: number): boolean {
  const { tokens } = sentence;
  const at = /^[,:]$/.test(textAt(tokens, position)) ? position + 1 : position;
  return quotations.some(({ start }) => start === tokens[at]?.start);
}

/** A name, a pronoun, or a thing that bears words; not “on Friday morning”. */
export function isBearer(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i);
  return isCapitalised(tokens[i]) || bearers.has(word) || objects.has(word);
}

const bearers = findWordSet('bearers');
const objects = toWordSet('her him them');

/** “wore a campaign hat reading”: the noun phrase of the bearer alone. */
export function findBearerStart(tokens: readonly Token[], { first, last }: TokenRun): number {
  for (let i = last; i > first; i--) if (determiners.has(wordAt(tokens, i))) return i;
  if (!isCapitalised(tokens[last])) return last;
  let start = last;
  while (start > first && isCapitalised(tokens[start - 1])) start--;
  return start;
}
