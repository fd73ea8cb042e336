import { isPersonNoun } from '../../../english/person-nouns.ts';
import { toWordSet } from '../../../english/word-classes.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';

const accused = toWordSet('defendants suspects');
/** Several people spoken of before. */
const groups: ReadonlySet<string> = new Set([
  ...findWordSet('unnamed-people'),
  ...toWordSet('both they pair trio two three four five six'),
]);

/** Whether a word is of several people of whom the draft has spoken, or of those who stand accused: “they”, “the men”, “the pair”, “the two suspects”. */
export function readGroup(head: string): 'group' | 'suspect' | undefined {
  if (accused.has(head)) return 'suspect';
  if (!groups.has(head)) return undefined;
  return !isPersonNoun(head) || /(?:s|men|people|children)$/.test(head) ? 'group' : undefined;
}
