import { type Token, wordAt } from '../../document/words/tokens.ts';
import { toWordSet } from '../../english/word-classes.ts';

const supposing = toWordSet('if unless whether');
const relating = toWordSet('after as because before once since when while');

/** How far behind its first word a clause may still run, in tokens. */
const reach = 20;

/** “if demand {slumps}”, “should prices {soar}”: what has not happened has no measure. */
export function isHypothetical(tokens: readonly Token[], first: number): boolean {
  return isOpenedBy(tokens, first, supposing) || /^(?:should|were)$/.test(wordAt(tokens, 0));
}

/** “when prices {shot up}”, “as shares {plunged}”: what the sentence tells beside its news. */
export function isAsideClause(tokens: readonly Token[], first: number): boolean {
  return isOpenedBy(tokens, first, relating);
}

function isOpenedBy(
  tokens: readonly Token[],
  first: number,
  openers: ReadonlySet<string>,
): boolean {
  for (let i = first - 1; i >= Math.max(0, first - reach); i--) {
    const token = tokens[i];
    if (!token || token.kind === 'punctuation') return false;
    if (openers.has(token.lower)) return true;
  }
  return false;
}
