import type { Block } from '../../document/block.ts';

/** How far before a deed the words for anybody may stand, in UTF-16 code units. */
const reach = 60;
const anybody =
  /\b(?:(?:any|each|every|no) (?:\p{Lower}+ ){1,3}(?:that|which|who)|any(?:body|one) (?:that|who)|whoever) $/u;

/** “may fine any firm which {breaks the rules}”: whoever that may be, and nobody yet. */
export function isOfAnybody({ text }: Block, start: number): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  return anybody.test(before) || nobody.test(before);
}

/** “None of the clerks {broke the rules}” */
const nobody =
  /\b(?:[Nn]obody|[Nn]o one|[Nn]one)(?: (?:at|from|in|of|on) (?:\S+ ){0,2}\S+)? (?:has |had )?$/;
