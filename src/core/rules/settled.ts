import type { Block } from '../document/block.ts';
import { isOverlapping, type Span } from '../span.ts';
import type { RuleContext } from './rule.ts';

/** Whether somebody has checked a name: “(CQ)” behind it, a comment that says so, or a term of the desk’s own. */
export function isSettled({ block, settings }: RuleContext, span: Span): boolean {
  if (/^\s?\(cq\)/i.test(block.text.slice(span.end, span.end + 6))) return true;
  const isNoted = block.prose.notes.some(
    ({ kind, at, text }) =>
      kind === 'comment' &&
      (at === span.end || at === span.end + 1) &&
      /^<!--\s*cq\s*-->$/i.test(text),
  );
  return (
    isNoted ||
    [...settings.allowedTerms, ...settings.houseTerms].some((term) => holds(block, span, term))
  );
}

/** Whether a term stands here and shares a word with the span. */
function holds({ text }: Block, { start, end }: Span, term: string): boolean {
  const wanted = term.trim().toLowerCase();
  const from = Math.max(0, start - wanted.length);
  const at =
    from +
    text
      .slice(from, end + wanted.length)
      .toLowerCase()
      .indexOf(wanted);
  return (
    wanted !== '' &&
    at >= from &&
    isOverlapping({ start: at, end: at + wanted.length }, { start, end })
  );
}
