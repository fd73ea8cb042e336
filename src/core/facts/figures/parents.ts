import { toNearPhrases } from '../../english/near-words.ts';
import { smallNumberPattern } from '../../english/small-numbers.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { isValueBetween, type NumberContext } from './context.ts';

const parents = toNearPhrases([...findWordSet('parents')].join('|'), 'of|to');

/** Most children that somebody is said to have. */
const mostChildren = 40;

/** “a mum-of-{two}”, “the father of {three} girls”: somebody’s children, and not who died. */
export function isOfParent({ phrase, lead }: NumberContext): boolean {
  const isPlain = phrase.form === 'plain' && isValueBetween(phrase, 1, mostChildren);
  return isPlain && parents.isJoined(lead);
}

/** “ of two”, “ of three girls” behind a parent. */
export const childrenBehind = new RegExp(
  `^(?:[- ](?:of|to)[- ](?:\\d{1,2}|one|${smallNumberPattern})(?:(?: \\p{Lower}+)? (?:boys|children|daughters|girls|kids|sons))?)?(?![\\p{Alpha}\\d-])`,
  'u',
);
