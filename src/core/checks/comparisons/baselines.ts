import { months, weekdays } from '../../english/calendar-names.ts';
import { type StorySentence, toSentenceText } from '../../story/sentences.ts';
import type { Story } from '../../story/story.ts';
import { toAlternatives } from '../../document/words/cue.ts';

/** “more than 40%”, “more than doubled”, “than ever”: these compare with nothing. */
const idle =
  /\b(?:by (?:about |almost |nearly |more than )?(?:a|one) (?:half|quarter)\b|(?:a|one) quarter(?= (?:fewer|less|more)\b)|(?:announced|reported|said|says|wrote)(?: in a (?:filing|report|statement))? (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)|\b(?:(?:fewer|less|more) than(?= (?:[$£€\d]|an? |doubled|half|quadrupled|tripled|twice))|than ever(?: before)?)/g;

/** “founded in 1998”, “by 2030”: a year of its own, and one to come. */
const ofOther =
  /\b(?:(?:born|built|created|established|formed|founded|set up) in|by(?: the end of)?) (?:19|20)\d\d\b/g;

/**
 * The words of a body sentence, with those of `before` sentences above it and of the next: without a “than” that
 * compares with nothing, and the day on which somebody spoke.
 */
export function toWordsAround(story: Story, { position }: StorySentence, before: number): string {
  const near = story.sentences.slice(Math.max(0, position - before), position + 2);
  const texts = near.map((each) => toSentenceText(story.document, each));
  return texts.join(' ').replace(idle, '').replace(ofOther, '');
}

const spans =
  'century|decade|day|fortnight|half|hour|month|quarter|season|semester|term|week|weekend|year';
const period = new RegExp(
  [
    '\\b(?:compared|relative|versus|vs|against|between|since|until|by the time|so far|than|year[- ](?:over|on)[- ]year|annual|annually|annualized|monthly|weekly|daily|overnight|yearly)\\b',
    `\\b(?:a|an|per|each|every|last|past|previous|next|prior|same|this|that|first|second|third|fourth|final) (?:[A-Za-zÀ-ỿ]+ )?(?:${spans})s?\\b`,
    `\\b(?:${spans})s? (?:after|ago|earlier|before|later|period)\\b|\\b(?:[Oo]ver|[Ii]n|[Dd]uring|[Ww]ithin|[Ff]or) (?:the |a )?(?:[A-Za-zÀ-ỿ]+ ){0,2}(?:${spans})s?\\b`,
    `\\b(?:1[5-9]|20)\\d\\ds?\\b|\\b\\d0s\\b|\\b(?:${months.join('|')})\\b|\\b(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.`,
    `\\b${toAlternatives(weekdays)}\\b`,
    '\\b(?:today|yesterday|tonight)\\b|\\[PERIOD TK\\]',
  ].join('|'),
  'u',
);

/** Whether some words say since when, or as against what time. */
export function namesPeriod(words: string): boolean {
  return period.test(words);
}

/** “from 200”, “to 9%”, not “from 4 to 9 p.m.” */
const bothEnds =
  /\b(?:from|to) (?:about |nearly |some |over |more than |a record |just )?[$£€¥]?(?:\d|\[)(?![\d.,]*(?:%| per ?cent) (?:fewer|higher|less|lower|more)\b|[\d.:]*(?: (?:and|to) \d[\d.:]*)? ?[ap]\.?m\b)/;

/** Whether some words give the number that a change starts from or leads to. */
export function namesEnd(words: string): boolean {
  return bothEnds.test(words);
}
