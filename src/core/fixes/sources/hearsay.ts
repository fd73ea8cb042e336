import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt } from '../../document/words/tokens.ts';
import { toWordSet } from '../../english/word-classes.ts';
import type { Agentless } from '../../checks/sources/agentless.ts';
import type { ProseEdit } from '../../report.ts';

const hearsay = toWordSet('rumored rumoured understood');

/** “is rumored by [WHO TK] to be ill”: nobody writes so. */
export function isHearsay({ participle }: Agentless): boolean {
  return hearsay.has(participle.lower);
}

/** “[SOURCE TK] said the chief was {understood to be} leaving”: what somebody says is no longer hearsay. */
export function dropHearsay({ tokens }: Sentence, agentless: Agentless): readonly ProseEdit[] {
  const { participle, end } = agentless;
  const at = tokens.findIndex(({ start }) => start >= end);
  const next = tokens[at + 1];
  if (!isHearsay(agentless) || wordAt(tokens, at) !== 'be' || !next) return [];
  return [{ span: { start: participle.start, end: next.start }, newText: '' }];
}
