import { findWordSet } from '../lexicons/word-sets.ts';
import { isRoleWord } from './noun-kinds.ts';

const victims = findWordSet('victims');
const callings = findWordSet('callings');

/**
 * Whether a word, in lower case and without a possessive ending, is what one person is called, or several are: by an
 * office, a trade, an age or what they are to others (“guard”, “nurses”, “40-year-old”).
 */
export function isPersonNoun(base: string): boolean {
  if (isSingular(base)) return true;
  if (!base.endsWith('s')) return base.endsWith('-year-old');
  return (
    isSingular(base.slice(0, -1)) ||
    isSingular(base.replace(/(?<=[^i])es$/, '')) ||
    isSingular(base.replace(/ies$/, 'y'))
  );
}

function isSingular(word: string): boolean {
  return victims.has(word) || callings.has(word) || isRoleWord(word);
}
