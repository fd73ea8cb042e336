import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import type { Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import { isPersonNoun } from '../../english/person-nouns.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import type { Span } from '../../span.ts';

const pretence = createWordList(findWordSet('pretence'));

/** Finds what says so: “the crew of the simulated voyage “landed” on the “island””: the marks say that it is none. */
export function findPretence({ listed, sentences }: Block): readonly Token[] {
  if (!pretence.isIn(listed)) return [];
  return sentences.flatMap(({ tokens }) => tokens.filter((token) => pretence.has(token)));
}

/** Whether the sentence lets a reader see whose word it is: reports have it, or somebody’s view is told. */
export function isOthersWord(block: Block, sentence: Sentence, quotation: Span): boolean {
  return isFromAccounts(sentence, quotation) || hasViewer(block, sentence);
}

const accounts = toWordSet('accounts descriptions reports statements testimonies versions');

/** “Reports on the weapon vary between a knife and a “blunt object””: the words are those of the reports. */
function isFromAccounts({ tokens }: Sentence, quotation: Span): boolean {
  const [opening] = tokens;
  return opening !== undefined && accounts.has(opening.lower) && opening.start < quotation.start;
}

const viewing = /\bwhat (?:he|she|they) (?:considered|saw|sees?|viewed|views?)\b/;

/** “drawn into a “rescue” that became what he {saw} as a war”: the sentence tells how somebody sees it. */
function hasViewer({ text }: Block, { start, end }: Sentence): boolean {
  return viewing.test(text.slice(start, end));
}

const standing = findWordSet('standing-words');

/** “independent”, “experts”: a word that lends somebody or something standing. */
export function lendsStanding({ base }: Token): boolean {
  return standing.has(base) || isPersonNoun(base);
}
