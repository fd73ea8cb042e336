import { auxiliaries, determiners, subjectPronouns, toWordSet } from '../english/word-classes.ts';
import type { Token } from '../document/words/tokens.ts';
import { isRoleWord } from '../english/noun-kinds.ts';
import type { RepairBlock } from './place.ts';
import { isComma } from '../english/word-shapes.ts';

const small = [determiners, auxiliaries, subjectPronouns, toWordSet('its not there to')];

/** Fewest and most words of a line that may be a headline. */
const range = { min: 5, max: 14 };

/** “As she seeks a third term, {mayor struggles} to raise money”: copy would say “the mayor”. */
function isBareRole(tokens: readonly Token[], i: number): boolean {
  const [role, verb] = [tokens[i], tokens[i + 1]];
  if (!isComma(tokens[i - 1]) || !role || !verb || role.text.endsWith('s')) return false;
  return role.text === role.lower && isRoleWord(role.base) && /^\p{Lower}+[^s]s$/u.test(verb.text);
}

/** “Truck attack in France kills at least 80”: a line of its own without any of the small words that copy has. */
export function isHeadlinese({
  sentences,
  kind,
}: Pick<RepairBlock, 'sentences' | 'kind'>): boolean {
  const [only] = sentences;
  if (kind === 'headline') return true;
  if (!only || sentences.length > 1) return false;
  const words = only.tokens.filter((token) => token.kind === 'word' || token.kind === 'number');
  if (words.length < range.min || words.length > range.max) return false;
  if (only.tokens.some((_, i) => isBareRole(only.tokens, i))) return true;
  return !words.some(
    ({ lower }) =>
      small.some((each) => each.has(lower)) || lower.endsWith('ed') || isShortened(lower),
  );
}

/** “it’s”, “won’t”; not the possessor in “party’s split”. */
function isShortened(word: string): boolean {
  return /'(?!s$)|^(?:he|here|it|she|that|there|what|who)'s$/.test(word);
}
