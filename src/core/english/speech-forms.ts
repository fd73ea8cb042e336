import type { Token } from '../document/words/tokens.ts';
import { createWordList } from '../document/words/words.ts';
import { toForms } from './inflection.ts';

const speech = createWordList(
  'say tell add ask reply write announce state explain recall note warn argue claim insist declare testify'
    .split(' ')
    .flatMap((lemma) => toForms(lemma, 'verb')),
);

/** Whether the token is a form of a plain verb of saying. */
export function isSpeechForm(token: Token | undefined): boolean {
  return speech.has(token);
}
