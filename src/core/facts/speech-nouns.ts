import type { Token } from '../document/tokens.ts';
import nouns from '../lexicons/speech-nouns.json' with { type: 'json' };
import { toPlural } from '../repair/plural.ts';

const forms: ReadonlySet<string> = new Set(
  nouns.entries.flatMap(({ phrase }) => [phrase, toPlural(phrase)]),
);

/** Whether the word names something said: a claim, a warning, an answer. */
export function isSpeechNoun({ base }: Token): boolean {
  return forms.has(base);
}
