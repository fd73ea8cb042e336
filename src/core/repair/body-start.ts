import { measureDateline } from '../facts/dateline.ts';
import type { Span } from '../span.ts';
import type { RepairBlock } from './place.ts';

/** Where the words of a sentence start: behind the dateline if it has one. */
export function findBodyStart({ text, sentences }: RepairBlock, sentence: Span): number {
  if (sentences[0]?.start !== sentence.start) return sentence.start;
  return sentence.start + measureDateline(text.slice(sentence.start, sentence.end));
}
