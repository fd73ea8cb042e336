import { isCapitalised, textAt, wordAt, type Token } from '../document/words/tokens.ts';
import { isPastForm } from './past-forms.ts';
import { findSubjectHead } from './subject-heads.ts';
import { findApposition, findSubject, type TokenRun } from './subjects.ts';
import type { VerbMatch } from './verb-matcher.ts';
import { determiners } from './word-classes.ts';

/** What stands for any name among such nouns. */
const anyName = '*';

/** Whether the subject of a verb is called by one of some nouns, or a star for a name: “the {captain}, Luis Holm, left”, “{Cllr} Holm voted for it after taking”. */
export function isSubjectOf(
  tokens: readonly Token[],
  { form, first }: VerbMatch,
  nouns: ReadonlySet<string>,
): boolean {
  const isAside =
    form === 'gerund' && /^(?:after|before|by|while)$/.test(wordAt(tokens, first - 1));
  const verb = isAside ? findMainVerb(tokens, first) : first;
  const subject = findSubject(tokens, verb);
  if (!subject) return false;
  const run = toAntecedent(tokens, subject);
  const aside = findApposition(tokens, run);
  return isCalled(tokens, run, nouns) || (aside !== undefined && isCalled(tokens, aside, nouns));
}

function findMainVerb(tokens: readonly Token[], end: number): number {
  const at = tokens.findIndex((token, i) => i > 0 && i < end && isPastForm(token));
  return at < 0 ? end : at;
}

/** “the ferry, {which}”: what stands before it. */
function toAntecedent(tokens: readonly Token[], run: TokenRun): TokenRun {
  if (!/^(?:that|which|who)$/.test(wordAt(tokens, run.last))) return run;
  const last = textAt(tokens, run.last - 1) === ',' ? run.last - 2 : run.last - 1;
  let first = last;
  while (first > 0 && last - first < phraseReach && tokens[first - 1]?.kind === 'word') {
    if (determiners.has(wordAt(tokens, first))) break;
    first--;
  }
  return { first, last };
}

/** Longest noun phrase before a relative clause that is read, in tokens. */
const phraseReach = 5;

/** The head of the phrase, or a title before a name in it. */
function isCalled(tokens: readonly Token[], run: TokenRun, nouns: ReadonlySet<string>): boolean {
  const head = findSubjectHead(tokens, run);
  const last = tokens[head];
  // Any word at the start of a sentence has a capital.
  if (nouns.has(anyName) && last && head > 0 && isCapitalised(last)) return true;
  for (let i = run.first; i <= head; i++) {
    if (!nouns.has(wordAt(tokens, i))) continue;
    const next = tokens[textAt(tokens, i + 1) === '.' ? i + 2 : i + 1];
    if (i === head || (next !== undefined && isCapitalised(next))) return true;
  }
  return false;
}
