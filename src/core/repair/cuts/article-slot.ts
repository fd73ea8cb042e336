import { isCapitalised, type Token } from '../../document/words/tokens.ts';
import { isOrganisationWord, isRoleWord } from '../../english/noun-kinds.ts';
import { smallNumbers } from '../../english/small-numbers.ts';
import { properAdjectives } from '../../english/word-classes.ts';
import { scales } from '../../lexicons/figures/scales.ts';
import { isHead } from './coordination.ts';
import { opensWithVerb } from '../../english/verbs.ts';
import { isClosedWord, isPlural } from '../../english/word-shapes.ts';

/**
 * What becomes of an article when an adjective behind it goes: it stays before a noun, and goes before an amount (“a
 * staggering 40 people”, but not “a staggering 40% rise”) or a titled name (“an emotional Mr. Hale”).
 */
export function judgeArticle(
  tokens: readonly Token[],
  article: number,
  next: number,
): 'keep' | 'drop' | 'unsure' {
  const word = tokens[article]?.lower ?? '';
  if (!/^(?:a|an|the)$/.test(word)) return 'keep';
  if (word !== 'the' && isAmount(tokens[next])) return isCounted(tokens, next) ? 'drop' : 'keep';
  const isTitleCase = isCapitalised(tokens[article + 1]) && article >= 0;
  if (isTitleCase || !isCapitalised(tokens[next])) return 'keep';
  if (isTitle(tokens, next)) return 'drop';
  return isBareName(tokens, next, word) ? 'unsure' : 'keep';
}

/** “$40 million”, “40 people”: no singular noun follows. */
function isCounted(tokens: readonly Token[], from: number): boolean {
  let head = from;
  while (isAmount(tokens[head]) || isScale(tokens[head])) head++;
  const counted = tokens[head];
  if (!counted || counted.kind !== 'word' || isClosedWord(counted) || isPlural(counted))
    return true;
  // “a staggering 400 euros”
  if (/^(?:euros|pesos|kilos|photos|videos)$/.test(counted.lower)) return true;
  // “a massive 2,400 job cuts”
  const next = tokens[head + 1];
  if (next?.kind === 'word' && !isClosedWord(next) && isPlural(next)) return true;
  // “a paltry 3 percent came”
  return opensWithVerb(tokens.slice(head));
}

function isAmount(token: Token | undefined): boolean {
  if (!token) return false;
  return token.kind === 'number' || token.text === 'US' || amounts.test(token.lower);
}

const amounts = new RegExp(
  String.raw`^(?:[$€£¥]|${smallNumbers.join('|')}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?)$`,
);

function isScale(token: Token | undefined): boolean {
  return token !== undefined && (scales.has(token.lower) || /^(?:%|percent)$/.test(token.lower));
}

/** “Mr. Hale”, “Mayor Hart” */
function isTitle(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.lower ?? '';
  const isShort = /^(?:mr|mrs|ms|dr|gov|sen|rep|gen|lt|col|capt|sgt|rev|prof)\.?$/.test(word);
  return (isShort || isRoleWord(word)) && tokens.slice(i + 1, i + 3).some(isCapitalised);
}

/** “the bombastic Hale said”, “a weary GRN asked”, but not “the controversial RFRA”, “an iconic European hotel”. */
function isBareName(tokens: readonly Token[], from: number, article: string): boolean {
  const first = tokens[from];
  if (!first || properAdjectives.has(first.base)) return false;
  if (article === 'the' && /^\p{Upper}{2}/u.test(first.text)) return false;
  let end = from;
  while (isCapitalised(tokens[end + 1])) end++;
  if (isOrganisationWord(tokens[end]?.lower ?? '')) return false;
  return !isHead(tokens, end + 1) || opensWithVerb(tokens.slice(end + 1));
}
