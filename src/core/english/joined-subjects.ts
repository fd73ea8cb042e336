import { wordAt, type Token } from '../document/words/tokens.ts';
import { isPastForm } from './past-forms.ts';
import { findSubject, type TokenRun } from './subjects.ts';
import { auxiliaries, toWordSet, subordinators } from './word-classes.ts';

/** The subject of a verb, or that of the verb that it is joined to. */
export function findOwnSubject(tokens: readonly Token[], verb: number): TokenRun | undefined {
  return findSubject(tokens, verb) ?? findJoinedSubject(tokens, verb);
}

/** What opens another clause: its verb has a subject of its own. */
const openers = new Set([...subordinators, ...toWordSet('said says so than that which who whose')]);

/** The subject that a further verb shares with the first: “[The walkout] idled plants, weakened growth and {raised} fears”. */
function findJoinedSubject(tokens: readonly Token[], verb: number): TokenRun | undefined {
  if (!/^(?:and|but|,)$/.test(wordAt(tokens, verb - 1))) return undefined;
  const start = tokens.findLastIndex(({ lower }, i) => i < verb && openers.has(lower)) + 1;
  for (let i = start + 1; i < verb - 1; i++) {
    const token = tokens[i];
    if (!token || !(auxiliaries.has(token.lower) || isPastForm(token))) continue;
    return findSubject(tokens, i);
  }
  return undefined;
}
