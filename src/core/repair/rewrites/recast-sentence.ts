import type { ProseEdit } from '../../report.ts';
import { isOverlapping, type Span } from '../../span.ts';
import { repairArticles } from '../seams/articles.ts';
import { findBodyStart } from '../body-start.ts';
import { deleteSentence } from '../cuts/delete-sentence.ts';
import { isMarkCut } from '../seams/mark-cut.ts';
import type { RepairBlock } from '../place.ts';
import { toCapitalised } from '../seams/seams.ts';

/**
 * Puts a new sentence in place of an old one, behind its dateline and with its full stop. Only the words that differ
 * are edited. Undefined when nothing would change or a quotation would be cut in two.
 */
export function recastSentence(
  block: RepairBlock,
  sentenceIndex: number,
  newText: string,
): readonly ProseEdit[] | undefined {
  const sentence = block.sentences[sentenceIndex];
  if (!sentence || isMarkCut(block, sentence)) return undefined;
  if (newText.trim() === '') return deleteSentence(block, sentenceIndex);
  const start = findBodyStart(block, sentence);
  const old = block.text.slice(start, sentence.end);
  const stop = /[.?!…]$/.exec(old)?.[0] ?? '';
  const words = toCapitalised(repairArticles(newText.trim()));
  const edit = toDifference(old, /[.?!…]["”’)\]]*$/.test(words) ? words : words + stop);
  if (!edit) return undefined;
  const { span } = edit;
  return [{ ...edit, span: { start: start + span.start, end: start + span.end } }];
}

/** Several repairs as one; undefined when one of them is, or when two touch the same words. */
export function joinRepairs(
  ...repairs: readonly (readonly ProseEdit[] | undefined)[]
): readonly ProseEdit[] | undefined {
  const edits = repairs.flatMap((repair) => repair ?? []);
  if (repairs.includes(undefined) || hasConflict(edits)) return undefined;
  return edits;
}

function hasConflict(edits: readonly ProseEdit[]): boolean {
  return edits.some((edit, i) =>
    edits
      .slice(i + 1)
      .some((other) => edit.block === other.block && isConflict(edit.span, other.span)),
  );
}

function isConflict(a: Span, b: Span): boolean {
  if (a.start === a.end) return isInside(a.start, b);
  return b.start === b.end ? isInside(b.start, a) : isOverlapping(a, b);
}

function isInside(at: number, { start, end }: Span): boolean {
  return at > start && at < end;
}

/** The edit that makes the new words of the old ones, without the words that both start and end with. */
function toDifference(old: string, words: string): ProseEdit | undefined {
  if (old === words) return undefined;
  const [before, after] = [old.split(/(?<=\s)/), words.split(/(?<=\s)/)];
  let same = 0;
  while (same < before.length - 1 && before[same] === after[same]) same++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - same;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const start = before.slice(0, same).join('').length;
  const kept = tail === 0 ? 0 : before.slice(-tail).join('').length;
  return {
    span: { start, end: old.length - kept },
    newText: words.slice(start, words.length - kept),
  };
}
