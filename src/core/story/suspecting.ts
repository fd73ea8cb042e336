import { wordAt, type Token } from '../document/words/tokens.ts';
import { createWordList } from '../document/words/words.ts';
import { isInPassive } from '../english/passive.ts';
import { toWordSet } from '../english/word-classes.ts';

/** What is done to somebody before a charge, or without one. */
export const suspecting = createWordList(['interviewed', 'questioned', 'sued', 'suspended']);
const officers = toWordSet(
  'agents deputies detectives investigators officers police prosecutors sheriff troopers',
);
/** How far from the verb those may stand who question, in tokens. */
const reach = 6;

/** Whether a word tells that somebody is suspected of something: “was questioned by police”; not “was questioned by reporters”. */
export function isSuspecting(tokens: readonly Token[], i: number): boolean {
  switch (wordAt(tokens, i)) {
    case 'sued':
      return true;
    case 'suspended':
      return isInPassive(tokens, i);
    case 'questioned':
      return isByPolice(tokens, i) || (isInPassive(tokens, i) && wordAt(tokens, i + 1) !== 'by');
    default:
      return isByPolice(tokens, i) || isUnderCaution(tokens, i);
  }
}

/** “was questioned by {detectives}”, “{Police} questioned Colin Brack” */
function isByPolice(tokens: readonly Token[], i: number): boolean {
  const near = isInPassive(tokens, i)
    ? tokens.slice(i + 1, i + reach)
    : tokens.slice(Math.max(0, i - reach), i);
  return near.some(({ lower }) => officers.has(lower));
}

function isUnderCaution(tokens: readonly Token[], i: number): boolean {
  return wordAt(tokens, i + 1) === 'under' && wordAt(tokens, i + 2) === 'caution';
}
