import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import type { VerbMatch } from '../../english/verb-matcher.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

/** The verb that it starts with. */
export const knowing = 'knew';
const dangers: ReadonlySet<string> = new Set(findWordSet('known-dangers'));
/** What somebody does all the same. */
const allTheSame: ReadonlySet<string> = new Set(findWordSet('all-the-same'));
const trading: ReadonlySet<string> = new Set(findWordSet('trading'));
/** How far behind “knew” the danger may stand, and the rest behind that, in tokens. */
const reach = 12;

/**
 * Reads on behind “knew”: “{knew} of the leak and did nothing”, “{knew} the cards were faked. She
 * signed them anyway.”: knowing, and not acting.
 */
export function readKnowing(block: Block, sentence: Sentence, i: number): VerbMatch | undefined {
  const { tokens, index } = sentence;
  const danger = findDanger(tokens, i);
  if (danger === undefined) return undefined;
  const joint = findNear(tokens, danger + 1, ({ lower }) => /^(?:and|but|yet)$/.test(lower));
  const isActing =
    joint === undefined
      ? isAnyway(block.sentences[index + 1]?.tokens ?? [])
      : isAllTheSame(tokens, skipAdverb(tokens, joint + 1));
  return isActing ? { lemma: 'know', form: 'past', first: i, last: i } : undefined;
}

function skipAdverb(tokens: readonly Token[], i: number): number {
  return /^(?:still|then)$|ly$/.test(wordAt(tokens, i)) ? i + 1 : i;
}

/** “She signed them {anyway}.”, “She did nothing.” */
function isAnyway(tokens: readonly Token[]): boolean {
  if (!/^(?:he|she|they)$/.test(wordAt(tokens, 0))) return false;
  const isShort = tokens.length <= shortest && tokens.some(({ lower }) => anyway.test(lower));
  return isShort || isAllTheSame(tokens, skipAdverb(tokens, 1));
}

/** Longest sentence, in tokens, whose “anyway” takes up the one before. */
const shortest = 12;
const anyway = /^(?:anyway|nevertheless|nonetheless|regardless)$/;

/** “{sold} it”, “{kept} selling it”, “{did} nothing”; not “kept the road shut”. */
function isAllTheSame(tokens: readonly Token[], i: number): boolean {
  const [word, next] = [wordAt(tokens, i), wordAt(tokens, i + 1)];
  if (/^(?:continued|kept|went)$/.test(word))
    return tokens.slice(i + 1, i + 3).some(({ lower }) => trading.has(lower));
  if (/^(?:did|said|told)$/.test(word)) return /^(?:no|nobody|nothing)$/.test(next);
  return allTheSame.has(word);
}

/** What was known: not that “she had been cheated”, which was done to whoever knew it. */
function findDanger(tokens: readonly Token[], i: number): number | undefined {
  const next = wordAt(tokens, i + 1) === 'that' ? i + 2 : i + 1;
  if (/^s?he$/.test(wordAt(tokens, next))) return undefined;
  const isDoneToThem =
    wordAt(tokens, next) === 'they' && /^(?:been|being)$/.test(wordAt(tokens, next + 2));
  return isDoneToThem ? undefined : findNear(tokens, i + 1, ({ base }) => dangers.has(base));
}

function findNear(
  tokens: readonly Token[],
  from: number,
  test: (token: Token) => boolean,
): number | undefined {
  const at = tokens.findIndex((token, i) => i >= from && test(token));
  return at < 0 || at > from + reach ? undefined : at;
}
