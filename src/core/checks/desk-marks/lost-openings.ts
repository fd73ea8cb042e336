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
  if (mark === '“') return findSecondClosing(text);
  if (at < 1 || (mark !== '”' && mark !== '"')) return undefined;
  if (!isClosing(text, at) || singleOpening.test(text.slice(0, at))) return undefined;
  return { start: at, end: at + 1 };
}

/** ‘We want it,” he said: the first mark is there. */
const singleOpening = /(?:^|[\s(])[‘'’]/;

function isClosing(text: string, at: number): boolean {
  // “the barracks” gates”: an apostrophe
  if (/s[”"] \p{Lower}/u.test(text.slice(at - 1, at + 3))) return false;
  return (
    /[\p{Alpha}.,!?…]/u.test(text.charAt(at - 1)) &&
    /^(?:|[\s.,;:!?)—–―-])$/.test(text.charAt(at + 1))
  );
}

/** “It is late,” Holt said, and we had to go.”: the second mark that closes has nothing to close. */
function findSecondClosing(text: string): Span | undefined {
  if (otherMark.test(text)) return undefined;
  let depth = 0;
  let last = 0;
  // 6’2” is a height.
  for (const { 0: mark, index } of text.matchAll(/“|(?<!\d)”(?![A-Za-z])/g)) {
    if (mark === '”' && depth === 0) {
      const isLone = isClosing(text, index) && !singleOpening.test(text.slice(last, index));
      return isLone ? { start: index, end: index + 1 } : undefined;
    }
    depth += mark === '“' ? 1 : -1;
    last = index + 1;
  }
  return undefined;
}

const otherMark = /["„«»`]|''/;

/** Whether a quotation of the block before runs on into this one, which then opens with a mark. */
export function isRunOn(before: Block | undefined): boolean {
  const last = before?.facts.quotations.at(-1);
  return last?.isOpen === true && last.marks === 'double';
}

/** Whether the line above, as the title of a pull quote, has a mark that it does not close: “Start Quote. */
export function isOpenedAbove(before: Block | undefined): boolean {
  if (!before || isBody(before)) return false;
  const { text } = before;
  return text.includes('“') && text.lastIndexOf('“') > text.lastIndexOf('”');
}
