import type { Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import { writeSpeechNouns } from './speech-nouns.built.ts';

/** The words that name something said. */
export const speechNouns = createWordList(writeSpeechNouns().split('\n'));

/** Whether the word names something said: a claim, a warning, an answer. */
export function isSpeechNoun(token: Token): boolean {
  return speechNouns.hasBase(token);
}
