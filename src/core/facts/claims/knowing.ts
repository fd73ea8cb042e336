import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import type { VerbMatch } from '../../english/verb-matcher.ts';
import { createRowMatcher } from '../../english/word-matcher.ts';
import { beForms, toWordSet } from '../../english/word-classes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

/** The words that it starts with. */
export const knowing: ReadonlySet<string> = toWordSet('aware knew known');
const dangers: ReadonlySet<string> = new Set(findWordSet('known-dangers'));
/** What somebody does all the same. */
const allTheSame: ReadonlySet<string> = new Set(findWordSet('all-the-same'));
const trading: ReadonlySet<string> = new Set(findWordSet('trading'));
/** How far behind “knew” the danger may stand, and the rest behind that, in tokens. */
const reach = 12;

/**
 * Reads on behind “knew”: “{knew} of the leak and did nothing”, “{knew} the cards were faked. She
 * signed them anyway.”, “{knew} about the payments but chose to say nothing”: knowing, and not acting.
 */
export function readKnowing(block: Block, sentence: Sentence, i: number): VerbMatch | undefined {
  const { tokens } = sentence;
  const first = findStart(tokens, i);
  if (first === undefined) return undefined;
  const isToBlame = isInDanger(block, sentence, i) || isIdle(tokens, i);
  return isToBlame ? { lemma: 'know', form: 'past', first, last: i } : undefined;
}

/** “knew”, “had {known}”, “were well {aware}”; not “a known risk”, “not aware”. */
function findStart(tokens: readonly Token[], i: number): number | undefined {
  const word = wordAt(tokens, i);
  if (word === 'knew') return i;
  const before = isAdverb(tokens, i - 1) ? i - 2 : i - 1;
  const verb = wordAt(tokens, before);
  if (word === 'known') return /^(?:had|has|have)$/.test(verb) ? i : undefined;
  return beForms.has(verb) && verb !== 'be' ? before : undefined;
}

/** “knew {about the list} and {chose to do nothing}”: whatever it was, somebody should have acted on it. */
function isIdle(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:about|of|that)$/.test(wordAt(tokens, i + 1))) return false;
  if (/^(?:each|no|no-one|nobody|nothing|one)$/.test(wordAt(tokens, i + 2))) return false;
  const joint = findNear(tokens, i + 2, ({ lower }) => /^(?:and|but|yet)$/.test(lower));
  if (tokens.slice(i + 2, joint).some(({ base }) => harmless.has(base))) return false;
  return joint !== undefined && isInaction(tokens, skipAdverb(tokens, joint + 1));
}

/** “{did nothing}”, “{chose to do nothing}”, “{decided not to act}”, “{took no action}”; not “did nothing wrong”. */
function isInaction(tokens: readonly Token[], i: number): boolean {
  const at = /^(?:had|has|have)$/.test(wordAt(tokens, i)) ? i + 1 : i;
  const idle = matchInaction(tokens, at);
  if (idle === undefined) return false;
  const next = tokens[idle + 1];
  return next === undefined || next.kind === 'punctuation' || onward.has(next.lower);
}

/** What goes on behind “did nothing”; not “did nothing illegal”. */
const onward = toWordSet('about as at for in over to until when while');
/** What people may well keep to themselves. */
const harmless = toWordSet(
  'anniversary birthday diagnosis engagement illness news party pregnancy romance secret surprise wedding',
);

const matchInaction = createRowMatcher([
  'did/done nothing',
  'took/taken no action/steps',
  'chose/decided/elected/opted/preferred to do/say nothing',
  'chose/decided/elected/opted/preferred to keep/remain/stay quiet/silent',
  'chose/decided/elected/opted/preferred to look away/elsewhere',
  'chose/decided/elected/opted/preferred not to act/alert/disclose/intercede/intervene/investigate/report/stop/tell/warn',
  'failed to act/alert/disclose/intervene/investigate/report/stop/tell/warn',
]);

function isAdverb(tokens: readonly Token[], i: number): boolean {
  return /^(?:already|always|long|still|then|well)$|ly$/.test(wordAt(tokens, i));
}

function isInDanger(block: Block, { tokens, index }: Sentence, i: number): boolean {
  const danger = findDanger(tokens, i);
  if (danger === undefined) return false;
  const joint = findNear(tokens, danger + 1, ({ lower }) => /^(?:and|but|yet)$/.test(lower));
  return joint === undefined
    ? isAnyway(block.sentences[index + 1]?.tokens ?? [])
    : isAllTheSame(tokens, skipAdverb(tokens, joint + 1));
}

function skipAdverb(tokens: readonly Token[], i: number): number {
  return isAdverb(tokens, i) ? i + 1 : i;
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
  if (word === 'did') return isInaction(tokens, i);
  if (/^(?:said|told)$/.test(word)) return /^(?:no|nobody|nothing)$/.test(next);
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
