import { isPluralNoun } from '../../english/plural.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { findMind, isGuess, isUnavowed } from './imputed-minds.ts';
import type { PhraseUse } from './phrase-use.ts';

/** “Growers {fear} a frost”, “the two towns {know}”: what many think is common talk, unless nobody would own to it. */
export function isSharedThought(use: PhraseUse): boolean {
  const { kind, entry } = use.phrase;
  if (kind !== 'mind-reading' || entry.pos === 'adj' || !plain.test(entry.phrase)) return false;
  return !isGuess(use) && !isUnavowed(use) && isOfMany(use);
}

function isOfMany(use: PhraseUse): boolean {
  const subject = findMind(use);
  const words = use.tokens.slice(subject?.first, (subject?.last ?? -1) + 1);
  const head = words.at(-1)?.lower ?? '';
  if (words.some(({ lower }) => lower === 'and')) return true;
  return head === 'they' || bodies.has(head) || isPluralNoun(head);
}

/** No more than a worry or what is known: not “are obsessed with”. */
const plain =
  /^(?:be (?:aware|confident|convinced|dumbfounded|nervous|rattled|unaware)|doubt|dread|fear|grow (?:anxious|impatient)|know|see no way out|suspect)/;

/** Many people under one noun. */
const bodies = toWordSet(
  'administration campaign government industry leadership management market public staff',
);
