import { isCapitalised, textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import { isRoleWord } from '../../english/noun-kinds.ts';
import { isFunctionWord } from '../../english/part-of-speech.ts';
import { isHumanNoun } from '../../facts/sources.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import type { PhraseUse } from './phrase-use.ts';

const animals = findWordSet('animals');

/** How far behind the participle those whom it is done to may stand, in tokens. */
const reach = 3;

/** “blasts shook the bay, {disturbing} sea birds”, “and {embarrassing} ministers”: what is done to somebody is a verb. */
export function isParticiple({ tokens, first, last }: PhraseUse): boolean {
  if (first !== last || first < 2 || !wordAt(tokens, first).endsWith('ing')) return false;
  if (!/^(?:,|and|while|[—–])$/.test(textAt(tokens, first - 1))) return false;
  const behind = tokens.slice(last + 1, last + 1 + reach);
  const end = behind.findIndex((token) => token.kind !== 'word' || isFunctionWord(token));
  return (end < 0 ? behind : behind.slice(0, end)).some(isSomebody);
}

function isSomebody(token: Token): boolean {
  if (animals.has(token.lower)) return true;
  return isCapitalised(token) || isRoleWord(token.base) || isHumanNoun(token.base);
}
