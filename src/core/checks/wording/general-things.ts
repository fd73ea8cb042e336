import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { isFunctionWord } from '../../english/part-of-speech.ts';
import {
  isAdjective,
  isAdverb,
  isComma,
  isDeterminer,
  isJoiner,
} from '../../english/word-shapes.ts';
import type { PhraseUse } from './phrase-use.ts';

/** How far behind the adjective its noun may end, and how far before it the article may stand, in tokens. */
const reach = 4;

/** Of an adjective before its noun: “amid {dismal} sales”, “in {relentless} rain”: no one thing is judged, as it is in “a dismal speech”; an adverb weighs it all the same, and a headline leaves out its articles. */
export function isOfThingsInGeneral({ context, tokens, first, last }: PhraseUse): boolean {
  if (context.block.kind === 'headline') return false;
  if (isAdverb(tokens[first - 1])) return false;
  const noun = findNoun(tokens, last);
  return noun.length > 0 && !noun.some(isCapitalised) && !isSingledOut(tokens, first);
}

/** The words behind an adjective, up to where its noun must have ended. */
function findNoun(tokens: readonly Token[], last: number): readonly Token[] {
  const behind = tokens.slice(last + 1, last + 1 + reach);
  const end = behind.findIndex((token) => token.kind !== 'word' || isFunctionWord(token));
  return end < 0 ? behind : behind.slice(0, end);
}

/** Whether an article, an owner or a number opens the noun phrase. */
function isSingledOut(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - reach); i--) {
    const token = tokens[i];
    if (isDeterminer(token)) return !/^(?:any|no)$/.test(wordAt(tokens, i));
    if (/['’]s?$/.test(token?.text ?? '')) return true;
    if (!isDescription(tokens, i)) return false;
  }
  return false;
}

/** “the {sudden} and”, “the {divided} and”: what may stand between an article and the adjective. */
function isDescription(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (isAdjective(token) || isAdverb(token) || isJoiner(token) || isComma(token)) return true;
  return (isJoiner(next) || isComma(next)) && /(?:ed|ing)$/.test(wordAt(tokens, i));
}
