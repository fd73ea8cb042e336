import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt } from '../../document/words/tokens.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { isJoiner } from '../../english/word-shapes.ts';
import type { Agentless } from '../../checks/sources/agentless/agentless.ts';
import type { ProseEdit } from '../../report.ts';

const hearsay = toWordSet('rumored rumoured understood');

/** “is rumored by [WHO TK] to be ill”: nobody writes so. */
export function isHearsay({ participle }: Agentless): boolean {
  return hearsay.has(participle.lower);
}

/** “[SOURCE TK] said the chief was {understood to be} leaving”, “had {understood to have} left”: what somebody says is no longer hearsay. */
export function dropHearsay({ tokens }: Sentence, agentless: Agentless): readonly ProseEdit[] {
  const { participle, end } = agentless;
  const at = tokens.findIndex(({ start }) => start >= end);
  const next = tokens[at + 1];
  if (!isHearsay(agentless) || !/^(?:be|have)$/.test(wordAt(tokens, at)) || !next) return [];
  return [{ span: { start: participle.start, end: next.start }, newText: '' }];
}

/** “who {is understood to have} left” → “who {had} left”, beside somebody who says so. */
export function sayPlainly(tokens: Sentence['tokens'], agentless: Agentless): readonly ProseEdit[] {
  const at = tokens.findIndex(({ start }) => start >= agentless.end);
  const have = tokens[at];
  if (!isHearsay(agentless) || have?.lower !== 'have') return [];
  return [{ span: { start: agentless.start, end: have.end }, newText: 'had' }];
}

/** What helps a verb in the present, and the same in the past. */
export const pastHelpers: ReadonlyMap<string, string> = new Map([
  ['is', 'was'],
  ['are', 'were'],
  ['has', 'had'],
  ['have', 'had'],
]);

/** Puts the passive in the past, behind “said”: “is thought to”, “it has long been thought that”. */
export function toPast(
  { tokens }: Sentence,
  agentless: Agentless,
): readonly ProseEdit[] | undefined {
  const { start, end } = agentless;
  // “is understood to have left”: the rest goes, and “had left” is said.
  const isDone =
    isHearsay(agentless) && tokens.find((token) => token.start >= end)?.lower === 'have';
  // “[SOURCE TK] said the kingdom is seen as a bulwark and has been an ally”: one tense for both halves.
  const isGoingOn = tokens.some(
    (token, i) =>
      token.start >= end &&
      ((pastHelpers.has(token.lower) && wordAt(tokens, i - 1) !== 'to') ||
        (isJoiner(token) && /[^s]s$/.test(wordAt(tokens, i + 1)))),
  );
  if (isGoingOn) return isDone ? undefined : [];
  const first = tokens.find(
    (token) => token.start >= start && token.end <= end && pastHelpers.has(token.lower),
  );
  const newText = first && (isDone ? 'had' : pastHelpers.get(first.lower));
  return first && newText ? [{ span: { start: first.start, end: first.end }, newText }] : [];
}
