import type { ProseEdit } from '../../report.ts';
import { findBodyStart } from '../body-start.ts';
import { isMarkCut } from '../seams/mark-cut.ts';
import type { RepairBlock } from '../place.ts';

/**
 * Deletes a sentence with its space; the only one of a block takes the whole prose with it. Undefined when the
 * sentence opens or closes a quotation that goes on in another one.
 */
export function deleteSentence(
  block: RepairBlock,
  sentenceIndex: number,
): readonly ProseEdit[] | undefined {
  const { text, sentences } = block;
  const sentence = sentences[sentenceIndex];
  if (!sentence || isMarkCut(block, sentence)) return undefined;
  const start = findBodyStart(block, sentence);
  const [previous, next] = [sentences[sentenceIndex - 1], sentences[sentenceIndex + 1]];
  if (!previous && !next) return [{ span: { start: 0, end: text.length }, newText: '' }];
  if (next) return [{ span: { start, end: next.start }, newText: '' }];
  const end = toTrimmedEnd(text, sentence.end);
  return [{ span: { start: toTrimmedEnd(text, start), end }, newText: '' }];
}

function toTrimmedEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}
