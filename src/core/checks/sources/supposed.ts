import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt } from '../../document/words/tokens.ts';
import type { Span } from '../../span.ts';

/** “What critics would call a giveaway”, “if the press could think beyond it”, “will be remembered by historians”: nobody has said so yet. */
export function isSupposed({ tokens }: Sentence, cue: Span): boolean {
  const verb = tokens.findIndex(({ start }) => start >= cue.start);
  if (/^(?:would|might|could|may)$/.test(wordAt(tokens, verb))) return true;
  let at = verb - 1;
  // “may listen and conclude”
  if (/^(?:and|or)$/.test(wordAt(tokens, at))) at -= 2;
  while (/^(?:be|have|not|also|even|well|.{3,}ly)$/.test(wordAt(tokens, at))) at--;
  return /^(?:would|might|could|may|will)$/.test(wordAt(tokens, at));
}
