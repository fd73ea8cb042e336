import { textAt, type Token } from '../../document/words/tokens.ts';
import { isSpeechForm } from '../../english/speech-forms.ts';
import { hasFiniteVerb } from '../../english/word-classes.ts';
import type { VerbHit } from './reporting.ts';

/** How far behind “adding” the “to” may stand of whatever is added to, in tokens. */
const addedReach = 8;

/** “…,” Cole said, adding the find was late: behind “said” more words are added. */
export function isAdded(tokens: readonly Token[], { verb, first, form }: VerbHit): boolean {
  if (verb.lemma !== 'add' || form !== 'gerund' || textAt(tokens, first - 1) !== ',') return false;
  if (!isSpeechForm(tokens[first - 2])) return false;
  const behind = tokens.slice(first + 1);
  // “adding the plant to a list”
  return hasFiniteVerb(behind) || !behind.slice(0, addedReach).some(({ lower }) => lower === 'to');
}
