import type { Block } from '../../document/block.ts';
import { isGivenName } from '../../english/given-names.ts';
import { findNearby } from '../../collections/nearby.ts';
import type { NameUse } from '../../facts/name-uses.ts';
import { isPersonName } from '../../facts/person-names.ts';
import { isInQuotation } from '../../facts/quotations.ts';
import { isBody } from '../../story/sentences.ts';
import type { DetailMismatch } from '../../story/person-details.ts';
import type { Story } from '../../story/story.ts';

/** How many blocks back the person may stand of whom an age without a name is. */
const reach = 12;

/**
 * “Dana Holt, 31, was hurt. … Ivo Lund fished there. {The 19-year-old} ran”: whom the copy has named last is somebody
 * else, who comes without an age. Whoever only speaks of the case, as a lawyer does, is passed over.
 */
export function isOfAnother(
  { document }: Story,
  index: number,
  { span, name, earlier }: DetailMismatch,
): boolean {
  const own = document.blocks[index]?.block;
  if (!own || !/^the /i.test(own.text.slice(span.start, span.end))) return false;
  const last = findLastPerson(document, index, span.start, earlier.block);
  return last !== undefined && !isCalled(last, name);
}

/** “{The 26-year-old} left. … Dana Holt, 27,”: whether the copy has named anybody else last, or nobody. */
export function isOfUnknown(
  { document }: Story,
  { name, earlier: { block: index, span } }: DetailMismatch,
): boolean {
  const own = document.blocks[index]?.block;
  if (!own || !/^the /i.test(own.text.slice(span.start, span.end))) return false;
  const last = findLastPerson(document, index, span.start, 0);
  return last === undefined || !isCalled(last, name);
}

function isCalled({ words }: NameUse, name: string): boolean {
  const aged = new Set(name.toLowerCase().split(' '));
  return words.some(({ base }) => aged.has(base));
}

/** Whom the copy has named last before a place. */
function findLastPerson(
  { blocks }: Story['document'],
  index: number,
  start: number,
  earliest: number,
): NameUse | undefined {
  for (let at = index; at >= Math.max(earliest, index - reach); at--) {
    const block = blocks[at]?.block;
    if (!block || !isBody(block)) continue;
    const before = at === index ? start : block.text.length;
    const last = block.facts.nameUses.findLast(
      (use) => use.end <= before && isPerson(use) && !isPassing(block, use),
    );
    if (last) return last;
  }
  return undefined;
}

/** “Ivo Lund”, “Ivo”; a lone word may be anything. */
function isPerson({ words }: NameUse): boolean {
  const [first] = words;
  if (!first || !isPersonName(words)) return false;
  return words.length > 1 || isGivenName(first.text);
}

/** “said Sheriff Cole”, “her lawyer, Ivo Lund, would not say”, “at Dana Point”: not whom the copy tells of. */
function isPassing(block: Block, { start, end, title }: NameUse): boolean {
  const { attributions, quotations } = block.facts;
  if (title || isInQuotation(quotations, { start, end })) return true;
  if (
    findNearby(
      attributions.map(({ source }) => source),
      { start, end },
    ).some((source) => source.start < end && source.end > start)
  )
    return true;
  const before = block.text.slice(Math.max(0, start - 40), start);
  return /\b(?:her|his|whose|[’']s?) (?:[a-z]+ ){0,2}[a-z]+,? $|\b(?:at|by|for|from|in|near|of|on|to|with) $/i.test(
    before,
  );
}
