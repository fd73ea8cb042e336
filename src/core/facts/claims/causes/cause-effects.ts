import { isCapitalised, type Token } from '../../../document/words/tokens.ts';
import causes from '../../../lexicons/claims/causes.json' with { type: 'json' };
import { toPlural } from '../../../english/plural.ts';
import type { TokenRun } from '../../../english/subjects.ts';
import { conjunctions, prepositions } from '../../../english/word-classes.ts';

const effects: ReadonlySet<string> = new Set(
  causes.effects.flatMap((noun) => [noun, toPlural(noun)]),
);

/** The noun phrase that starts at a position, up to its first preposition, conjunction or mark. */
export function readObject(tokens: readonly Token[], first: number): TokenRun | undefined {
  let last = first;
  while (isPhraseWord(tokens[last + 1])) last++;
  return tokens[first] ? { first, last } : undefined;
}

function isPhraseWord(token: Token | undefined): boolean {
  if (!token || token.kind === 'punctuation') return false;
  return !prepositions.has(token.lower) && !conjunctions.has(token.lower);
}

/** Whether the head of a noun phrase is an effect: “the deaths of four miners”, “rising prices”. */
export function isEffect(tokens: readonly Token[], { first, last }: TokenRun): boolean {
  const of = tokens.findIndex(({ lower }, i) => i > first && i <= last && prepositions.has(lower));
  const head = tokens[of < 0 ? last : of - 1];
  if (!head || (head !== tokens[0] && isCapitalised(head))) return false;
  const before = tokens[(of < 0 ? last : of - 1) - 1];
  return effects.has(head.base) || effects.has(`${before?.lower} ${head.base}`);
}

/** “the crash”, “their deaths”: what has happened, and no kind of thing. */
export function isDefinite(tokens: readonly Token[], { first, last }: TokenRun): boolean {
  return tokens
    .slice(first, last + 1)
    .some(({ lower }) => /^(?:the|this|that|these|those|his|her|their)$/.test(lower));
}
