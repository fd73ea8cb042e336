import type { Token } from '../../document/tokens.ts';
import { createWordList } from '../../document/words.ts';
import nouns from '../../lexicons/speech-nouns.json' with { type: 'json' };
import { toPlural } from '../../english/plural.ts';

/** The words that name something said. */
export const speechNouns = createWordList(
  nouns.entries.flatMap(({ phrase }) => [phrase, toPlural(phrase)]),
);

/** Whether the word names something said: a claim, a warning, an answer. */
export function isSpeechNoun(token: Token): boolean {
  return speechNouns.hasBase(token);
}
