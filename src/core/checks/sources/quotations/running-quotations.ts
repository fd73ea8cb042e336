import type { Block } from '../../../document/block.ts';
import type { Attribution } from '../../../facts/attributions.ts';
import type { Quotation } from '../../../facts/quotations.ts';
import { isOverlapping, type Span } from '../../../span.ts';
import { isAllQuotation, isBody } from '../../../story/sentences.ts';
import type { Story } from '../../../story/story.ts';

/**
 * The paragraph before leads up to this one with a colon, or is a quotation itself, which may run on: whoever speaks,
 * it is asked once at the head of the run.
 */
export function isOnward(
  block: Block,
  index: number,
  { document }: Story,
  quotation: Quotation,
): boolean {
  if (!/^[\s•·*–—-]*$/.test(block.text.slice(0, quotation.start))) return false;
  const before = document.blocks[index - 1]?.block;
  if (!before || !isBody(before)) return false;
  const opened = before.facts.quotations.at(-1);
  return (
    leadUp.test(before.text) ||
    opened?.isOpen === true ||
    before.sentences.every((sentence) => isAllQuotation(before, sentence))
  );
}

/** “He said:”, “Following are extracts from the communique.” */
const leadUp =
  /:\s*$|\bas follows\W*$|^(?:(?:The )?[Ff]ollowing|Here) (?:are|is) .{0,24}\b(?:excerpts|extracts|text)\b/;

/** It goes on in the next paragraph, whose own opening mark is missing: there its speaker stands. */
export function isClosedBelow(
  _block: Block,
  index: number,
  { document }: Story,
  { isOpen }: Quotation,
): boolean {
  const below = isOpen ? document.blocks[index + 1]?.block : undefined;
  return below !== undefined && isBody(below) && /^[^“”"]+(?:”|(?<=\S)")/u.test(below.text);
}

/** How many paragraphs on a quotation that runs through several may have its speaker. */
const runReach = 4;

/** “…. ¶ “…. ¶ “…,” Ruiz said.”: it runs on through paragraphs, and the last of them has its speaker. */
export function isEndedBySpeaker(
  _block: Block,
  index: number,
  { document }: Story,
  { isOpen }: Quotation,
): boolean {
  if (!isOpen) return false;
  for (let at = index + 1; at <= index + runReach; at++) {
    const below = document.blocks[at]?.block;
    const next = below?.facts.quotations[0];
    if (!below || !next || !isBody(below) || next.start > 0) return false;
    if (below.facts.attributions.some((each) => isOfQuotation(each, next))) return true;
    if (!next.isOpen) return false;
  }
  return false;
}

function isOfQuotation({ content, contentKind, source }: Attribution, quotation: Span): boolean {
  if (contentKind !== 'quotation' || source.kind === 'none') return false;
  return content.some((each) => isOverlapping(each, quotation));
}

/** “he said: “It rained. “It was cold.””: a mark stands open before it, and its words are the same speaker’s. */
export function isReopened(
  { text, facts }: Block,
  _index: number,
  _story: Story,
  { start }: Quotation,
): boolean {
  const marks = text.slice(0, start).matchAll(/(?<!\S)"(?=\S)/g);
  return [...marks].some(
    ({ index }) => !facts.quotations.some((each) => each.start <= index && each.end > index),
  );
}
