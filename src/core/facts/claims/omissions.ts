import { wordAt, type Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import type { TokenRun } from '../../english/subjects.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

/** What an omission starts with: no other word needs to be read. */
export const omissionOpenings = createWordList(
  'never nobody none no not received receives got gets'.split(' '),
);

/** What nobody is said to have done: to know that, somebody has looked. */
export function readOmission(tokens: readonly Token[], i: number): TokenRun | undefined {
  if (!omissionOpenings.has(tokens[i])) return undefined;
  return (
    readNever(tokens, i) ??
    readUnpunished(tokens, i) ??
    readUnseen(tokens, i) ??
    readNone(tokens, i)
  );
}

const duties = findWordSet('duties');

/** “never inspected the mine”, “has never apologized”; “had never visited Rome” is a life. */
function readNever(tokens: readonly Token[], i: number): TokenRun | undefined {
  const last = wordAt(tokens, i + 1) === 'been' ? i + 2 : i + 1;
  return wordAt(tokens, i) === 'never' && duties.has(wordAt(tokens, last))
    ? { first: i, last }
    : undefined;
}

const penalties = toWordSet('disciplined held prosecuted punished sanctioned');

/** “No one has been held accountable”, “none of the guards was punished”. */
function readUnpunished(tokens: readonly Token[], i: number): TokenRun | undefined {
  const word = wordAt(tokens, i);
  const isNone =
    /^(?:nobody|none)$/.test(word) || /^(?:one|official|officer)$/.test(wordAt(tokens, i + 1));
  if (!isNone || !/^(?:nobody|none|no)$/.test(word)) return undefined;
  const been = tokens.findIndex(
    ({ lower }, at) => at > i && at < i + penaltyReach && /^(?:been|was|were)$/.test(lower),
  );
  const penalty = been < 0 ? '' : wordAt(tokens, been + 1);
  if (!penalties.has(penalty)) return undefined;
  if (penalty !== 'held') return { first: i, last: been + 1 };
  return /^(?:accountable|liable|responsible)$/.test(wordAt(tokens, been + 2))
    ? { first: i, last: been + 2 }
    : undefined;
}

/** How far behind “none” its verb may stand, in tokens. */
const penaltyReach = 8;

const checks = toWordSet('audited inspected maintained repaired serviced tested');

/** “had not been inspected in nine years”. */
function readUnseen(tokens: readonly Token[], i: number): TokenRun | undefined {
  const isUnchecked =
    wordAt(tokens, i) === 'not' &&
    wordAt(tokens, i + 1) === 'been' &&
    checks.has(wordAt(tokens, i + 2));
  const isLong =
    /^(?:in|for|since)$/.test(wordAt(tokens, i + 3)) && spans.test(wordAt(tokens, i + 4));
  return isUnchecked && isLong ? { first: i, last: i + 2 } : undefined;
}

const spans =
  /^(?:\d+|a|at|almost|more|nearly|two|three|four|five|six|seven|eight|nine|ten|decades|months|years)$/;

const owed = toWordSet('apology compensation explanation');

/** “received no apology”, “got no warning”. */
function readNone(tokens: readonly Token[], i: number): TokenRun | undefined {
  if (!/^(?:receive|got|get)/.test(wordAt(tokens, i))) return undefined;
  const isNo = wordAt(tokens, i + 1) === 'no';
  return isNo && owed.has(wordAt(tokens, i + 2)) ? { first: i, last: i + 2 } : undefined;
}
