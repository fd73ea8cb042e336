import type { Span } from '../../../span.ts';
import { toSentenceText } from '../../../story/sentences.ts';
import type { Story } from '../../../story/story.ts';

/** How far a reason may stand from the words of its source, in sentences. */
const reach = 2;

/** Whether the copy says near some words why their source has no name; “not authorized” is rote. */
export function findReason(story: Story, index: number, span: Span): 'given' | 'rote' | undefined {
  const own = story.sentenceAt(index, span.start);
  if (!own) return undefined;
  const near = story.sentences.slice(Math.max(0, own.position - reach), own.position + reach + 1);
  const texts = near.map((each) => toSentenceText(story.document, each));
  if (texts.some((text) => isReason(text))) return 'given';
  return texts.some((text) => rote.test(text)) ? 'rote' : undefined;
}

const unnamed =
  /\banonym\w+|\b(?:be|being|been) (?:publicly )?(?:named|identified)\b|\bnames? (?:not )?(?:be )?(?:given|printed|published|used|withheld)\b|\b(?:gave|use|used) only\b/i;
const why =
  /\b(?:because|fear\w*|afraid|citing|since|due to|given|lest|so as|barred|forbidden|bound|for (?:(?:her|his|its|their)(?: [a-z]+['’]s?)?(?: own)?|legal|personal|privacy|safety|security) [a-z]+|for (?:privacy|safety|security))\b|\bto (?:be|describe|discuss|disclose|give|offer|provide|recount|relay|reveal|speak|share|talk|avoid|protect)\b/i;
/** “Officials reluctant to upset the talks spoke on condition of anonymity” */
const wary =
  /\b(?:afraid|fearful|fearing|reluctant|unwilling|wary|feared (?:being|for|losing|reprisals?|retaliation|retribution|arrest|dismissal|prosecution|violence))\b/i;
const rote =
  /(?:\bnot|n['’]t) {1,2}(?:been |yet )?authori[sz]ed\b|\black(?:s|ed|ing)? authori[sz]ation\b/i;
const barred = /(?:\bnot|n['’]t) (?:been )?(?:permitted|allowed) to\b/i;

/**
 * Whether words say why: “on condition of anonymity because the inquiry is not public”; that somebody was “not
 * authorized” is no reason.
 */
export function isReason(text: string): boolean {
  const roteAt = rote.exec(text);
  // “was not authorized to speak because the talks were under way”
  if (roteAt) return /\b(?:because|since)\b/.test(text.slice(roteAt.index));
  const at = unnamed.exec(text);
  if (barred.test(text)) return true;
  return at !== null && (wary.test(text) || why.test(text.slice(at.index + at[0].length)));
}

/** Whether words say that somebody without a name was “not authorized” to talk, and no more. */
export function isRote(text: string): boolean {
  return unnamed.test(text) && rote.test(text) && !isReason(text);
}
