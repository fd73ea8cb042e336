import type { Block } from '../../document/block.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { isHumanSubject } from '../../facts/attributions/subject-source.ts';

const crowds = toWordSet('all many most others several some');

/** “To Holt, the vote marked a turning point”, “For many tenants, …”: somebody’s view, and the copy says whose. */
export function isOneView(block: Block, tokens: readonly Token[]): boolean {
  if (!/^(?:to|for)$/.test(wordAt(tokens, 0))) return false;
  const comma = tokens.findIndex(({ text }) => text === ',');
  // “To campaigners the scheme is a betrayal.”
  const isBare =
    /^(?:an?|it|the|this)$/.test(wordAt(tokens, 2)) &&
    isHumanSubject(block, tokens, { first: 1, last: 1 });
  if (isBare || (comma === 2 && crowds.has(wordAt(tokens, 1)))) return true;
  // “To a lot of voters, …”
  const first = wordAt(tokens, 2) === 'lot' ? 4 : 1;
  return comma > first && isHumanSubject(block, tokens, { first, last: comma - 1 });
}
