import { wordAt, type Token } from '../../../document/words/tokens.ts';
import { beForms } from '../../../english/word-classes.ts';

/** “…,” the study’s lead author Ada Moll of Dale College said; “…,” a passage from the course reads: however long it is. */
export function isSpokenAtLength(tokens: readonly Token[], first: Token | undefined): boolean {
  if (!first || impersonal.test(first.lower)) return false;
  for (let i = first.index + 2; i < tokens.length; i++) {
    const isSaying = /^(?:reads?|said|says|told)$/.test(wordAt(tokens, i));
    if (isSaying && !beForms.has(wordAt(tokens, i - 1))) return true;
  }
  return false;
}

const impersonal = /^(?:according|as|but|by|however|it|there|this|which)$/;
