import { toNearPhrases, toPlainPhrases, type NearWords } from '../../../english/near-words.ts';
import { toWordSet } from '../../../english/word-classes.ts';
import { isValueBetween, isInDigits, isPercent, type NumberContext } from '../context.ts';
import type { Exemption } from './exemption.ts';
import { isCountOfPeople } from '../counted-people.ts';

const ageUnits = toPlainPhrases('year|years|month|months|week|weeks|day|days', 'old|olds');
const somethings = toPlainPhrases('something|somethings');
/** “in her late 40s”. */
const ownBefore = /\b(?:his|her|their|my|its) (?:mid-?|early |late |mid )?$/;

/** “aged 40”, “a 6-year-old”, “Lopez, 43, said”, “voters over 65”. */
export const ageExemption: Exemption = {
  id: 'age',
  find: (context) => {
    const { digits, phrase, before, tail } = context;
    if (!isValueBetween(phrase, 0, 120)) return undefined;
    if (ageUnits.isJoined(tail)) return { after: tail.lengthTo(2) };
    if (tail.gap === '-' && somethings.isJoined(tail)) return { after: tail.lengthTo(1) };
    const isDecade = tail.word === 's' && tail.gap === '' && /^\d0$/.test(digits);
    if (isDecade && ownBefore.test(before)) return { after: 1 };
    return isAge(context) ? {} : undefined;
  },
};

const ageCue = toNearPhrases(
  'aged|ages|ages of|age of|at age|by age|under age|over age|until age|from age',
);
/** “voters 45 or older”. */
const olderAfter = toPlainPhrases('or|and', 'older|over|under|up|younger');
const birthdayCue = toNearPhrases(
  'age|turn|turns|turned|turning|died at|dies at|dead at|was only|now',
);

function isAge(context: NumberContext): boolean {
  const { before, after, lead, tail } = context;
  if (isAfterCue(context) || isAgeGroup(context) || olderAfter.isBeside(tail)) return true;
  if (birthdayCue.isBeside(lead) && isBirthday(context)) return true;
  if (stateWords.has(lead.lower) && ageStatement.test(before) && ageStatementAfter.test(after))
    return true;
  return isInDigits(context) && isAgeInCommas(before, after);
}

/** “ages 20 to 25”: its second number. */
const rangeCue =
  /\b(?:aged|ages|ages of|age of|at age|by age|under age|over age|until age|from age)\s\d{1,2} (?:and|to|or|through) $/i;
const rangeJoints = toWordSet('and to or through');

function isAfterCue({ before, lead }: NumberContext): boolean {
  return ageCue.isBeside(lead) || (rangeJoints.has(lead.lower) && rangeCue.test(before));
}

const birthdayAfter =
  /^(?:[.,;:)’]|$| (?:to|and|or|this|in|on|last|next|when|while|from|after|at|years? of age)\b)/;

function isBirthday({ lead, after }: NumberContext): boolean {
  if (lead.lower === 'now' && !isOpening(lead)) return false;
  return birthdayAfter.test(after);
}

/** “Cole, now 40,”, “Now 40, she”. */
function isOpening(lead: NearWords): boolean {
  const { text, gap } = lead.at(1);
  return gap.endsWith(', ') || text + gap === '';
}

/** With what a statement of age ends: “she’s just 19”. */
const stateWords = toWordSet('is are was were be s m re just only already still now');
/** “She was 88.”, “since he was 14”, “Ruiz was just 19 when”. */
const ageStatement =
  /(?:\b(?:[Hh]e|[Ss]he|I|who|[Tt]hey)(?: is| are| was| were| will be|[’'](?:s|m|re)| already was)|\p{Upper}[A-Za-zÀ-ỿ’'-]+ (?:is|was)) (?:(?:just|only|already|still|now) )?$/u;
const ageStatementAfter =
  /^(?:[.,;:)’”]|$| (?:and|or|when|while|on|in|at the time|years? of age)\b)/;

const limits = toNearPhrases('over|under|older than|up to|younger than');
const anybody = toWordSet('those anyone everyone');

/** “people over 65”, “passengers under 25”, “children up to 12”. */
function isAgeGroup(context: NumberContext): boolean {
  const { lead } = context;
  if (!lead.isSpaced) return false;
  const count = limits.count(lead);
  if (count === 0) return false;
  const { lower, gap } = lead.at(count);
  return gap === ' ' && (anybody.has(lower) || isCountOfPeople(lower)) && !isPercent(context);
}

/** “84 came {from Lund, }21 from Arden”: how many more. */
const fromPlace = /\bfrom (?:\p{Upper}\S* ?){1,3},\s$/u;

/** “Lopez, 43, said”, “Ana Ruiz (43)”. */
function isAgeInCommas(before: string, after: string): boolean {
  if (before.endsWith('('))
    return /\p{Upper}[A-Za-zÀ-ỿ’'-]+\s\($/u.test(before) && after.startsWith(')');
  if (before.at(-2) !== ',') return false;
  if (after.startsWith(' from ') && fromPlace.test(before)) return false;
  if (
    /\p{Upper}[A-Za-zÀ-ỿ’'-]*\.?,\s$/u.test(before) &&
    /^\s+(?:and|who|was|is|of|from|told|said)\b/.test(after)
  )
    return true;
  return /[A-Za-zÀ-ỿ.’')”"],\s$/u.test(before) && /^(?:[,.;]|$)/.test(after);
}
