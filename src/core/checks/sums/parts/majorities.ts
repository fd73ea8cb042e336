import type { Block } from '../../../document/block.ts';
import { toSignEnd } from '../../../facts/figures/percent-sign.ts';
import type { Figure } from '../../../facts/figures.ts';
import { isQuoted } from '../../../facts/voice.ts';
import type { Span } from '../../../span.ts';
import type { Mismatch } from '../mismatch.ts';

/** Without these there is no share by name. */
const halves = /\b(?:half|majority|minority) of\b/i;
/** How far before its share a majority may be named, in UTF-16 code units. */
const reach = 120;

/** “a majority of crews (44 percent)”, “the majority of crews are in Lund, amounting to 40 percent”; no number, mark or other share stands between. */
const majority = '(majority|minority|(?:more|less|fewer) than half|over half|under half) of ';
const amounting = ',? (?:accounting for|amounting to|making up|representing) ';
/** Next to its share the group stands alone: of “a majority of firms raised prices (3 percent on average)” it is no share. */
const group = '(?:all |its |the |their |those )?[\\p{Alpha}’-]+(?: [\\p{Alpha}’-]+(?<!ed))?';
const named = new RegExp(
  `\\b${majority}(?:[^.;:,()\\d%—–]{2,80}${amounting}|${group}(?: \\(|, or | [—–-] ))(?:just |only )?$`,
  'iu',
);
/** What follows where the share is of another whole: “of the town’s voters”, “on average”, “a year”; not “of them”. */
const otherWhole =
  /^ (?:a|above|below|each|higher|less|lower|more|of (?!(?:the total|the whole|them)\b)|on|per|points?|turnout)\b/;
const more = /^(?:majority|more|over)/i;

/** Finds majorities of less than half, and minorities of more: “the majority of crews, amounting to 40 percent”. */
export function findMajorityMismatches(
  block: Block,
  { start, end }: Span,
  shares: readonly Figure[],
): readonly Mismatch[] {
  if (!halves.test(block.text.slice(start, end))) return [];
  return shares.flatMap((share) => toMismatch(block, start, share));
}

function toMismatch(block: Block, start: number, share: Figure): Mismatch[] {
  const { text } = block;
  const { value = 0 } = share;
  const from = Math.max(start, share.start - reach);
  const word = named.exec(text.slice(from, share.start))?.[1];
  if (word === undefined || isQuoted(block, share)) return [];
  if (otherWhole.test(text.slice(toSignEnd(text, share.number)))) return [];
  const isMore = more.test(word);
  if (isMore ? value >= 50 : value <= 50) return [];
  return [
    {
      span: { start: share.start, end: share.end },
      detail: `${share.text} is ${toDenial(word)}`,
      related: [],
      fixes: [],
    },
  ];
}

/** “no majority”, “not more than half” */
function toDenial(word: string): string {
  return /half/i.test(word) ? `not ${word.toLowerCase()}` : `no ${word.toLowerCase()}`;
}
