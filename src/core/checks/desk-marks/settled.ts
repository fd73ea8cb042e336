import type { Block } from '../../document/block.ts';
import { isOverlapping, type Span } from '../../span.ts';
import type { CheckedBlock } from '../checked-block.ts';

/** Whether somebody has looked at some words: “(CQ)” behind them, a comment that says so, or a term of the desk’s own. */
export function isSettled({ block, settings }: CheckedBlock, span: Span): boolean {
  if (isChecked(block, span)) return true;
  return [...settings.allowedTerms, ...settings.houseTerms].some((term) =>
    isInTerm(block, span, term),
  );
}

/** “(CQ)” or `<!-- cq -->` */
function isChecked({ prose, text }: Block, { end }: Span): boolean {
  if (/^\s?\(cq\)/i.test(text.slice(end, end + 6))) return true;
  return prose.notes.some(
    ({ kind, at, text: note }) =>
      kind === 'comment' && (at === end || at === end + 1) && /^<!--\s*cq\s*-->$/i.test(note),
  );
}

/** Whether a term of the settings stands here and shares a word with the span. */
function isInTerm({ text }: Block, { start, end }: Span, term: string): boolean {
  const wanted = term.trim().toLowerCase();
  if (wanted === '') return false;
  const from = Math.max(0, start - wanted.length);
  const at = text
    .slice(from, end + wanted.length)
    .toLowerCase()
    .indexOf(wanted);
  return (
    at >= 0 && isOverlapping({ start: from + at, end: from + at + wanted.length }, { start, end })
  );
}
