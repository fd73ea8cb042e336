import { wordAt, type Token } from '../../document/words/tokens.ts';
import { isDocumentWord } from '../../english/noun-kinds.ts';
import { isFiniteVerb } from '../../english/verbs.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

/** What papers do, in a form that is the plural of a noun too or takes somebody who is advised. */
const verbs = findWordSet('document-verbs');

/** “The letter lists several firms”, “The council’s resolution calls for talks”: a paper heads the sentence, and this is its verb. */
export function isDocumentVerb(tokens: readonly Token[], i: number): boolean {
  if (!verbs.has(wordAt(tokens, i)) || !isHeadedByDocument(tokens, i)) return false;
  const next = tokens[i + 1];
  return next?.kind === 'word' && !isFiniteVerb(next);
}

/** Longest subject that is read, in tokens: “The Harrow County council’s draft resolution”. */
const maxSubject = 8;

/** Whether what stands before a verb is a paper at the head of its sentence, and nothing else. */
export function isHeadedByDocument(tokens: readonly Token[], verb: number): boolean {
  const noun = tokens[verb - 1];
  if (!noun || verb > maxSubject || noun.lower !== noun.base || !isDocumentWord(noun.base))
    return false;
  return tokens.slice(0, verb).every((token) => token.kind === 'word' && !isFiniteVerb(token));
}
