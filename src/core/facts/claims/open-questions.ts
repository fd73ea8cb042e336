import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import { joinOpenings } from '../../document/words/positions.ts';
import { createWordList } from '../../document/words/words.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

/** How far before a claim the word may stand that asks, in tokens. */
const reach = 14;

/** What asks who did something; “why” and “how” take it that somebody did. */
const asking = toWordSet('if what whatever whether which who whoever whom whose');
const questionWords = createWordList([...asking, 'how']);
/** What does not belong to a question before it. */
const ends = createWordList('because that ; : — – ―'.split(' '));
const turns = joinOpenings([questionWords, ends]);

/** Words that leave a question open, or set out to answer it. */
const open = findWordSet('inquiring');

/** Where people do not agree: “a debate over who …”, “rows about which …”. */
const disputes = findWordSet('disputes');

/**
 * Whether the words at a position are what somebody asks or nobody knows: “It is not clear who {fired on} the convoy”,
 * “unclear how many villages they had {seized}”.
 */
export function isAsked(sentence: Sentence, at: number): boolean {
  if (!questionWords.isIn(sentence)) return false;
  const { tokens } = sentence;
  for (let i = at - 1; i > 0 && i >= at - reach; i--) {
    if (!turns.has(tokens[i])) continue;
    if (ends.has(tokens[i])) return false;
    if (isQuestionWord(tokens, i) && isOpenBefore(tokens, i - 1)) return true;
  }
  return false;
}

/** “who”, “how many”. */
function isQuestionWord(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i);
  return asking.has(word) || (word === 'how' && /^(?:far|many|much)$/.test(wordAt(tokens, i + 1)));
}

/** “not clear”, “do not know”, “unknown”, “the question of”, “want to know”. */
function isOpenBefore(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i);
  if (open.has(word) || /^debat(?:es?|ed|ing)$/.test(word)) return true;
  const before = tokens.slice(Math.max(0, i - 4), i).map(({ lower }) => lower);
  if (/^(?:certain|clear|confirmed|established|know|known|obvious|say|said|sure)$/.test(word))
    return before.some((each) => /^(?:never|nobody|no|not|unable|yet|to)$|n['’]t$/.test(each));
  if (word === 'out') return /^(?:figure|figuring|find|finding|work)$/.test(before.at(-1) ?? '');
  return (
    /^(?:about|as|into|of|on|over|to)$/.test(word) &&
    (/^(?:doubts?|inquiry|investigation|looking|probe|questions?|uncertainty|unclear)$/.test(
      before.at(-1) ?? '',
    ) ||
      disputes.has(before.at(-1) ?? ''))
  );
}
