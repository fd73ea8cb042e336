import type { Sentence } from '../document/sentences.ts';
import { wordAt } from '../document/tokens.ts';
import type { Span } from '../span.ts';

/** “What critics would call a giveaway”, “if the press could think beyond it”: nobody has said so yet. */
export function isSupposed({ tokens }: Sentence, cue: Span): boolean {
  const verb = tokens.findIndex(({ start }) => start >= cue.start);
  return [verb, verb - 1].some((i) => /^(?:would|might|could|may)$/.test(wordAt(tokens, i)));
}
