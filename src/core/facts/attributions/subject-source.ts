import type { Block } from '../../document/block.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import { isHuman, readSource, type SourceMention } from '../sources.ts';
import type { TokenRun } from '../../english/subjects.ts';

/** Whether the subject of a sentence, by position among its tokens, is a person or a body of people. */
export function isHumanSubject(
  block: Block,
  tokens: readonly Token[],
  { first, last }: TokenRun,
): boolean {
  // At the start of a sentence “It” has the capital of a name.
  if (first === last && wordAt(tokens, first) === 'it') return false;
  const base = tokens[0]?.index ?? 0;
  return isHuman(block, block.facts.names, base + first, base + last);
}

/** Reads the subject of a sentence as a source. */
export function readSubject(
  block: Block,
  tokens: readonly Token[],
  { first, last }: TokenRun,
): SourceMention {
  const base = tokens[0]?.index ?? 0;
  return readSource(block, block.facts.names, base + first, base + last);
}
