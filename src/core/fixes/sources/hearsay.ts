import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt } from '../../document/words/tokens.ts';
import { toWordSet } from '../../english/word-classes.ts';
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
