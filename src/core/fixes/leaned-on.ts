import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences/sentences.ts';
import { wordAt, type Token } from '../document/words/tokens.ts';
import { hasVerb } from '../english/verbs.ts';
import { findWordSet } from '../lexicons/word-sets.ts';

/** How far into the next sentence the words may stand that take up this one, in tokens. */
const reach = 6;

const pronouns = /^(?:both|he|her|his|it|its|she|such|that|their|these|they|this|those)$/;
const subjects = /^(?:he|it|she|they)$/;
const objects = /^(?:him|them)$/;

/**
 * Whether the next sentence would hang in the air without this one: “The closing shows …. It was the third in a year.”,
 * or at the head of a paragraph “The closing of the mill shows …. The mill had 400 workers.”
 */
export function isLeanedOn({ sentences }: Block, { index, tokens }: Sentence): boolean {
  const next = sentences[index + 1]?.tokens.slice(0, reach);
  if (!next) return false;
  if (pronouns.test(wordAt(next, 0)) || next.some(({ lower }) => objects.test(lower))) return true;
  if (opensOnPronoun(next)) return true;
  return index === 0 && next.some((word, i) => i > 0 && isTakenUp(tokens, word, next[i - 1]));
}

/** “In 2023 {he} was held”, “Plainly, {it} will fail”: whom or what it means stood before. */
function opensOnPronoun(next: readonly Token[]): boolean {
  const at = next.findIndex(({ lower }) => subjects.test(lower));
  return at > 0 && (wordAt(next, at - 1) === ',' || !hasVerb(next.slice(0, at)));
}

/** “the mill”, where this sentence has brought it up. */
function isTakenUp(tokens: readonly Token[], word: Token, before: Token | undefined): boolean {
  return before?.lower === 'the' && tokens.some(({ base }) => base === word.base);
}

const grounds = findWordSet('grounds');
/** How far into a sentence it may say that there is none of something, in tokens. */
const denialReach = 5;

/** “She said ballots were burned. {No evidence} has been found.”: cut, it would leave the charge unanswered. */
export function isRebuttal({ tokens }: Sentence): boolean {
  const no = tokens.slice(0, denialReach).findIndex(({ lower }) => /^(?:little|no)$/.test(lower));
  return no >= 0 && tokens.slice(no + 1, no + 3).some(({ base }) => grounds.has(base));
}
