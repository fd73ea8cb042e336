import { findLeadingAdverb, toForms } from '../../english/inflection.ts';
import type { LexiconEntry } from '../../lexicons/wording/lexicon.ts';

/** “B.I.G.”, “rock-and-roll”, “king's”; of “officers' mess” the apostrophe stands alone, as it does in a draft. */
const words = /(?:\p{Upper}\.){2,}|[A-Za-zÀ-ỿ\d*](?:[A-Za-zÀ-ỿ\d*]|['.,-](?=[A-Za-zÀ-ỿ\d*]))*|\S/gu;

/** Splits a phrase of a lexicon into the words that the tokens of a draft have. */
export function toPhraseWords(phrase: string): readonly string[] {
  if (/^[a-z]+(?: [a-z]+)*$/.test(phrase)) return phrase.split(' ');
  return phrase.match(words) ?? [];
}

/** Whether the first word of an entry inflects: of verbs, but not in “strongly deny”. */
export function inflectsFirst({ phrase, pos }: LexiconEntry): boolean {
  return pos === 'verb' && findLeadingAdverb(phrase) === 0;
}

/** The words of an entry in all its forms; but where the first word inflects, that is left to others. */
export function toPhrases(entry: LexiconEntry): readonly (readonly string[])[] {
  const { phrase, pos } = entry;
  const isInflected = pos === 'noun' || (pos === 'verb' && !inflectsFirst(entry));
  const forms = isInflected ? toForms(phrase, pos) : [phrase];
  return forms.map((form) => toPhraseWords(form.toLowerCase()));
}
