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
  if (noun === 'scrutiny' || had.test(phrase) || doubted.test(phrase)) return true;
  if (perfect.test(phrase)) {
    const before = text.slice(Math.max(sentence.start, start - relativeReach), start);
    const isUndergone = undergone.test(phrase) && /^ (?:for|over)\b/.test(text.slice(end, end + 5));
    if (isUndergone || relative.test(before)) return true;
  }
  return earlier.test(text.slice(end, Math.min(sentence.end, end + timeReach)));
}

const had = /^had\b/i;
const perfect = /^(?:has|have)\b/i;
/** “has faced sharp criticism for her silence”: what has been done to somebody, and not what they have stirred up. */
const undergone =
  /^\p{Alpha}+ (?:\p{Alpha}+ly |also )?(?:attracted|come (?:in for|under)|drawn|faced|met with)\b/iu;
/** “faces renewed doubts”: like the questions that somebody faces. */
const doubted = /^(?:face|faced|faces|facing)\b.*\bdoubts?$/i;
const relative = /\b(?:that|which|who) (?:also |now |since )?$/;
/** How far before “have” its “which” may stand, in UTF-16 code units. */
const relativeReach = 16;

/** How far behind a reaction its month may stand, in UTF-16 code units. */
const timeReach = 120;
/** A wire names the day of what is news, and the month of what was. */
const month = String.raw`(?:in (?:${toAlternatives(new Set(months))})|last (?:month|year)|(?:earlier|late) (?:this|last) year)\b`;
const earlier = new RegExp(String.raw`^ (?:${month}|[^.;,]*\b(?:after|when) [^.;]*\b${month})`);
