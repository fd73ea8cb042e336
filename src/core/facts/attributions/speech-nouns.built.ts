import { toPlural } from '../../english/plural.ts';
import nouns from '../../lexicons/sources/speech-nouns.json' with { type: 'json' };

/** The words that name something said, one a line. */
export function writeSpeechNouns(): string {
  return nouns.entries.flatMap(({ phrase }) => [phrase, toPlural(phrase)]).join('\n');
}
