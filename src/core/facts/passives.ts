import { wordAt, type Token } from '../document/tokens.ts';
import { isCalendarWord } from './names.ts';
import type { VerbHit } from './reporting.ts';
import { finiteWords } from './word-classes.ts';

/** “was told”, “is expected”: the subject is not the source. */
export function isPassive(tokens: readonly Token[], { form, first, last }: VerbHit): boolean {
  if (form !== 'past' && form !== 'participle') return false;
  if (isReduced(tokens, first, last)) return true;
  if (wordAt(tokens, last + 1) === 'by' && !/^(?:said|told)$/.test(wordAt(tokens, first)))
    return true;
  for (let i = first - 1; i >= 0 && first - i < 4; i--) {
    const word = wordAt(tokens, i);
    if (/^(?:is|are|was|were|be|been|being)$/.test(word)) return true;
    if (!/ly$|^(?:not|also|widely|long|still)$/.test(word)) return false;
  }
  return false;
}

/** “A merger announced Monday would cost jobs”: the main verb is still to come. */
function isReduced(tokens: readonly Token[], first: number, last: number): boolean {
  let next = last + 1;
  while (
    isCalendarWord(tokens[next]) ||
    /^(?:on|last|this|week|month|year)$/.test(wordAt(tokens, next))
  )
    next++;
  return (
    next > last + 1 &&
    finiteWords.has(wordAt(tokens, next)) &&
    !/^(?:said|told)$/.test(wordAt(tokens, first))
  );
}
