import type { Token } from '../document/words/tokens.ts';
import { beForms, isMidVerbWord } from './word-classes.ts';

/** Whether a participle is a passive: “was arrested”, “has since been charged”, “got shot”; not “later arrested”. */
export function isInPassive(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token) return false;
    if (beForms.has(token.lower) || /^(?:get|got)$/.test(token.lower)) return true;
    if (!isMidVerbWord(token)) return false;
  }
  return false;
}
