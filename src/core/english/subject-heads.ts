import type { Token } from '../document/words/tokens.ts';
import type { TokenRun } from './subjects.ts';
import { prepositions } from './word-classes.ts';

/** The last word of a subject before its first preposition: “the {silence} of the board”. */
export function findSubjectHead(tokens: readonly Token[], { first, last }: TokenRun): number {
  let head = first;
  while (head < last && !prepositions.has(tokens[head + 1]?.lower ?? '')) head++;
  return head;
}
