import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { toAlternatives } from '../../document/words/cue.ts';
import { months } from '../../english/calendar-names.ts';
import type { Reaction } from './reaction.ts';

/**
 * Whether a reaction is told as what lies behind the news and not as the news: “which have raised doubts”, “has faced
 * criticism for”, “came under fire when he quit in May”; or it is no opinion, as scrutiny is none.
 */
export function isBackgroundReaction(
  { text }: Block,
  sentence: Sentence,
  { start, end, noun }: Reaction,
): boolean {
  const phrase = text.slice(start, end);
  const behind = text.slice(end, Math.min(sentence.end, end + timeReach));
  if (had.test(phrase) || doubted.test(phrase)) return true;
  if (noun === 'scrutiny' && grounded.test(behind)) return true;
  if (perfect.test(phrase)) {
    const before = text.slice(Math.max(sentence.start, start - relativeReach), start);
    const isUndergone = undergone.test(phrase) && /^ (?:for|over)\b/.test(behind);
    if (isUndergone || (relative.test(before) && !summing.test(before))) return true;
  }
  return earlier.test(behind);
}

const had = /^had\b/i;
const perfect = /^(?:has|have)\b/i;
/** “has faced sharp criticism for her silence”: what has been done to somebody, and not what they have stirred up. */
const undergone =
  /^\p{Alpha}+ (?:\p{Alpha}+ly |also )?(?:attracted|come (?:in for|under)|drawn|faced|met with)\b/iu;
/** “faces renewed doubts”: like the questions that somebody faces. */
const doubted = /^(?:face|faced|faces|facing)\b.*\bdoubts?$/i;
/** “under scrutiny over his ties”: readers learn what is looked into. */
const grounded = /^ (?:after|because|by|for|from|in|of|over|since)\b/;
/** “…, a stance that has fueled speculation”: what the copy tells, summed up. */
const summing = /, (?:an?|one) (?:\p{Alpha}+ ){1,2}(?:that|which) $/u;
const relative = /\b(?:that|which|who) (?:also |now |since )?$/;
/** How far before “have” its “which” may stand, in UTF-16 code units. */
const relativeReach = 32;

/** How far behind a reaction its month may stand, in UTF-16 code units. */
const timeReach = 120;
/** A wire names the day of what is news, and the month of what was. */
const month = String.raw`(?:in (?:${toAlternatives(new Set(months))})|last (?:month|year)|(?:earlier|late) (?:this|last) year)\b`;
const earlier = new RegExp(String.raw`^ (?:${month}|[^.;,]*\b(?:after|when) [^.;]*\b${month})`);
