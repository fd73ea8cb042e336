import { isCapitalised, wordAt, type Token } from '../document/tokens.ts';
import { toWordSet } from '../facts/word-classes.ts';
import type { PhraseUse } from './phrase-use.ts';

/** Whether the copy talks about the words, or tells whose verdict they are, without an attribution. */
export function isOthersVerdict({ tokens, first }: PhraseUse): boolean {
  return isMentioned(tokens, first) || isNamed(tokens, first) || isSeenAs(tokens, first);
}

const wordsForWords = toWordSet('word words term terms phrase label epithet slogan slur nickname');

/** “the word thug”, “the term illegal aliens”. */
function isMentioned(tokens: readonly Token[], first: number): boolean {
  return wordsForWords.has(wordAt(tokens, first - 1));
}

const calling = /^(?:brand|call|declar|dub|label|pronounc|term)(?:ed|ing|led|ling|s|es)$/;
const between = toWordSet('a an the him her them it himself herself themselves both so');

/** How far the words may stand from the verb that passes them on, in tokens. */
const reach = 6;

/** “calling Peter Hale a liar”: what is named so stands between. */
function isNamed(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - reach); i--) {
    const word = wordAt(tokens, i);
    if (calling.test(word)) return true;
    if (!between.has(word) && !isCapitalised(tokens[i])) return false;
  }
  return false;
}

const seeing =
  /^(?:cheer|consider|deem|derid|interpret|lambast|perceiv|rate|regard|scorn|see|slamm|treat)(?:ed|ing|s|n)?$|^saw$/;

/** “derided the deal as toothless”, “what they see as contempt”: the verdict of whoever sees it so. */
function isSeenAs(tokens: readonly Token[], first: number): boolean {
  let as = first - 1;
  while (as > first - 4 && wordAt(tokens, as) !== 'as' && tokens[as]?.kind === 'word') as--;
  if (wordAt(tokens, as) !== 'as') return false;
  return tokens.slice(Math.max(0, as - reach), as).some(({ lower }) => seeing.test(lower));
}
