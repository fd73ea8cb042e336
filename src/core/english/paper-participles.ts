import { textAt, wordAt, type Token } from '../document/words/tokens.ts';
import { findWordSet } from '../lexicons/word-sets.ts';
import { isDocumentWord } from './noun-kinds.ts';

const participles = findWordSet('paper-participles');

/** Whether a word says what was done to the paper before it: “a poll {released} Friday”, “files being {read} by the Post”. */
export function isDoneToDocument(tokens: readonly Token[], i: number): boolean {
  if (!participles.has(textAt(tokens, i))) return false;
  const noun = tokens[wordAt(tokens, i - 1) === 'being' ? i - 2 : i - 1];
  return noun !== undefined && isDocumentWord(noun.base);
}
