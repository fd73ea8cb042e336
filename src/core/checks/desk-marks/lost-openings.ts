import type { Block } from '../../document/block.ts';
import type { Span } from '../../span.ts';
import { isBody } from '../../story/sentences.ts';

/** The first mark of a block, or two signs that stand for one. */
const firstMark = /[“”"„«»`]|''/;

/**
 * Finds the mark that closes a quotation which the block never opens: “…, it is late,” Holt said, without the first
 * mark. A straight one may as well open what has no end: only the block before can tell.
 */
export function findLoneClosing(block: Block): Span | undefined {
  if (!isBody(block)) return undefined;
  const { text } = block;
  const at = text.search(firstMark);
  const mark = text.charAt(at);
  if (at < 1 || (mark !== '”' && mark !== '"')) return undefined;
  const isClosing =
    /[\p{Alpha}.,!?…]/u.test(text.charAt(at - 1)) &&
    /^(?:|[\s.,;:!?)—–―-])$/.test(text.charAt(at + 1));
  // “the barracks” gates”: an apostrophe
  if (/s[”"] \p{Lower}/u.test(text.slice(at - 1, at + 3))) return undefined;
  // ‘We want it,” he said: the first mark is there.
  return isClosing && !/(?:^|[\s(])[‘'’]/.test(text.slice(0, at))
    ? { start: at, end: at + 1 }
    : undefined;
}

/** Whether a quotation of the block before runs on into this one, which then opens with a mark. */
export function isRunOn(before: Block | undefined): boolean {
  const last = before?.facts.quotations.at(-1);
  return last?.isOpen === true && last.marks === 'double';
}
