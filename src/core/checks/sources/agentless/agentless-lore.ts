import type { Block } from '../../../document/block.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import { wordAt, type Token } from '../../../document/words/tokens.ts';
import { createCue } from '../../../document/words/cue.ts';
import { createWordList } from '../../../document/words/words.ts';
import { isHumanSubject } from '../../../facts/attributions/subject-source.ts';
import { findSubject } from '../../../english/subjects.ts';
import { toWordSet } from '../../../english/word-classes.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import type { Agentless } from './agentless.ts';

/** What anybody may be said to believe: a property of a thing, what becomes of the missing, a custom. */
export function isCommonKnowledge(block: Block, sentence: Sentence, found: Agentless): boolean {
  const { tokens } = sentence;
  // “vanished in May. All are feared dead.”
  if (found.form === 'fate') return missing.test(block.listed, block.text);
  if (found.form !== 'to') return false;
  const verb = tokens.findLastIndex(({ end }) => end <= found.end) + 1;
  return (
    isProperty(block, tokens, found, verb) ||
    isOfMissing(block, tokens, verb) ||
    isLore(sentence, verb)
  );
}

/** “The pass is known to be treacherous”; of people and bodies of people somebody knows it. */
function isProperty(
  block: Block,
  tokens: readonly Token[],
  { participle, start }: Agentless,
  verb: number,
): boolean {
  if (participle.lower !== 'known' || !/^(?:be|have)$/.test(wordAt(tokens, verb))) return false;
  const subject = findSubject(
    tokens,
    tokens.findIndex((token) => token.start === start),
  );
  if (!subject || isHumanSubject(block, tokens, subject)) return false;
  return wordAt(tokens, verb) === 'be'
    ? !/(?:ed|en)$/.test(wordAt(tokens, verb + 1))
    : natural.has(wordAt(tokens, verb + 1));
}

const natural = toWordSet('erupted flooded struck caused existed lived killed survived occurred');

const deaths = toWordSet('dead died drowned gone killed lost perished');
const missing = createCue(findWordSet('missing-people'));

/** “vanished in May. All aboard are believed to be dead.” */
function isOfMissing(block: Block, tokens: readonly Token[], verb: number): boolean {
  const isDead =
    /^(?:be|have)$/.test(wordAt(tokens, verb)) &&
    [1, 2].some((step) => deaths.has(wordAt(tokens, verb + step)));
  return isDead && missing.test(block.listed, block.text);
}

const doing = findWordSet('lore-deeds');
const lore = createWordList(findWordSet('lore'));

/** “is said to bring good fortune”: nobody in particular believes it, and the reader need not. */
function isLore(sentence: Sentence, verb: number): boolean {
  const word = wordAt(sentence.tokens, verb);
  if (word === 'ward') return wordAt(sentence.tokens, verb + 1) === 'off';
  return doing.has(word) && lore.isIn(sentence);
}
