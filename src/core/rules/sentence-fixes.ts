import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences.ts';
import { deleteSentence } from '../repair/delete-sentence.ts';
import type { Span } from '../span.ts';
import type { ProseFix } from './rule.ts';

/** The cuts that mend a phrase with nothing worth keeping: its clause where it has one of its own, else its sentence. */
export function findSentenceFixes(block: Block, sentence: Sentence, span: Span): ProseFix[] {
  const fixes: ProseFix[] = [];
  const whole = deleteSentence(block, sentence.index);
  if (whole) fixes.push({ title: 'Delete the sentence', applicability: 'suggestion', edits: whole });
  return fixes;
}
