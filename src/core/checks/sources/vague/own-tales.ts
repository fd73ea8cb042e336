import type { Block } from '../../../document/block.ts';
import { toAlternatives } from '../../../document/words/cue.ts';
import type { Attribution } from '../../../facts/attributions.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import type { Span } from '../../../span.ts';

/** How far before a verb “not” may stand, in UTF-16 code units. */
const notReach = 24;

/** “Many agreed with her”, “felt unsettled”, “wondered why”, “had not realised it”, “said they will not come”: what people feel, ask themselves, miss and plan. */
export function isOwnTale({ text }: Block, { lemma, start, end }: Attribution['cue']): boolean {
  const after = text.slice(end, end + 40);
  if (insights.test(lemma) && denied.test(text.slice(Math.max(0, start - notReach), start)))
    return true;
  if (/^(?:recogni[sz]e|remember|wonder)(?: by)?$/.test(lemma)) return true;
  // “vowed to fight on”; not “vowed that the dam would hold”
  if (/^(?:pledge|promise|threaten|vow)$/.test(lemma)) return after.startsWith(' to ');
  if (lemma === 'agree') return after.startsWith(' with ');
  if (lemma === 'feel')
    return !/^ (?:that|the|an?|it|he|she|they|his|her|their|its|\p{Upper})\b/u.test(after);
  return /^ (?:that )?they (?:will|would|won['’]t|plan|planned|intend|intended)\b/.test(after);
}

const insights = /^(?:know|notice|reali[sz]e)$/;
const denied = /(?:\bnot|n['’]t) (?:\p{Lower}+ )?$/u;

/** “Many said they showed up”, “some sheriffs say they have found”, “some said they were forced to moor”: what people do, or what is done to them, is theirs to tell. */
export function isOfThemselves({ text }: Block, { end }: Span): boolean {
  const after = text.slice(end, end + 34);
  return ownDeed.test(after) || suffered.test(after);
}

const suffered = new RegExp(
  String.raw`^ (?:that )?they (?:are being|had been|have been|were|were being) (?:\p{Lower}+ly )?${toAlternatives(findWordSet('suffered'))}`,
  'u',
);

const ownDeed =
  /^ (?:that )?they (?!believe|expect|fear|see\b|saw\b|suspect|think|thought|are\b|were\b)\p{Lower}+/u;

const heard = new RegExp(`^${toAlternatives(findWordSet('crowd-sounds'))}`);

/** What a reporter hears a crowd do, and what people only wish for. */
export function isCrowdSound({ lemma }: Attribution['cue']): boolean {
  return heard.test(lemma);
}
