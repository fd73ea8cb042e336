import type { Sentence } from '../../document/sentences/sentences.ts';
import type { Token } from '../../document/words/tokens.ts';
import { joinOpenings } from '../../document/words/positions.ts';
import { createWordList } from '../../document/words/words.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

/** What somebody says or holds, of which the copy does not say that it is so: “claims {that} he stole”. */
const held = createWordList(findWordSet('held-views'));

const signs = joinOpenings([held], ['never', 'no', 'nothing', 'without']);

/** What there is none of. Where there is “no doubt” or “no question”, the rest is stated. */
const grounds = findWordSet('grounds');
const showing = toWordSet(
  'implied implies imply indicate indicated indicates prove proved proves show showed shows suggest suggested suggests',
);
/** With one of these another statement starts. */
const turns = toWordSet('; : — – ― because but although though while');

/** How far before a claim its “that” may stand, and before that the word that denies it, in tokens. */
const reach = 16;
const groundReach = 9;

/**
 * “There is no suggestion that he {broke the law}”, “Nothing in the emails suggests that …”: the copy says that nobody
 * says so; “the allegation that he {broke the law}”: or that it is no more than said.
 */
export function isDenied(sentence: Sentence, at: number): boolean {
  if (!signs.isIn(sentence)) return false;
  const { tokens } = sentence;
  for (let i = at - 1; i > 0 && i >= at - reach; i--) {
    const word = tokens[i]?.lower ?? '';
    if (turns.has(word)) return false;
    if (word === 'that' && (held.has(tokens[i - 1]) || isGroundless(tokens, i))) return true;
  }
  return false;
}

/** “no evidence has emerged {that}”, “nothing to suggest {that}” */
function isGroundless(tokens: readonly Token[], that: number): boolean {
  const from = Math.max(0, that - groundReach);
  const words = tokens.slice(from, that).map(({ lower }) => lower);
  const no = words.findLastIndex((word, i) => /^(?:no|nothing)$/.test(word) || isNotAny(words, i));
  if (no < 0) return false;
  const behind = words.slice(no + 1);
  if (behind.some((word) => word === 'that' || turns.has(word))) return false;
  if (words[no] === 'nothing') return showing.has(behind.at(-1) ?? '');
  const noun = behind.findIndex((word) => grounds.has(word));
  // “no hint of remorse in a firm {that} broke the law”
  return noun >= 0 && behind[noun + 1] !== 'of' && !/^(?:an?|any)$/.test(behind.at(-2) ?? '');
}

/** “never {any} suggestion”, “without {any} proof” */
function isNotAny(words: readonly string[], i: number): boolean {
  return (
    words[i] === 'any' &&
    words.slice(Math.max(0, i - 3), i).some((word) => /^(?:never|not|without)$|n't$/.test(word))
  );
}
