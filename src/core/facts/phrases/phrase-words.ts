import { toForms } from '../../english/inflection.ts';
import type { LexiconEntry } from '../../lexicons/lexicon.ts';

/** “B.I.G.”, “rock-and-roll”, “king's”; of “officers' mess” the apostrophe stands alone, as it does in a draft. */
const words = /(?:\p{Upper}\.){2,}|[A-Za-zÀ-ỿ\d*](?:[A-Za-zÀ-ỿ\d*]|['.,-](?=[A-Za-zÀ-ỿ\d*]))*|\S/gu;

/** Splits a phrase of a lexicon into the words that the tokens of a draft have. */
export function toWords(phrase: string): readonly string[] {
  if (/^[a-z]+(?: [a-z]+)*$/.test(phrase)) return phrase.split(' ');
  return phrase.match(words) ?? [];
}

/** The words of an entry, of a noun in both its forms; of a verb the first inflects, which is left to others. */
export function toPhrases({ phrase, pos }: LexiconEntry): readonly (readonly string[])[] {
  const forms = pos === 'noun' ? toForms(phrase, 'noun') : [phrase];
  return forms.map((form) => toWords(form.toLowerCase()));
}
