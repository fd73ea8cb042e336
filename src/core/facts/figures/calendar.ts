import type { Exemption, ExemptWords } from './exemption.ts';
import { isBetween, type NumberContext } from './context.ts';
import { isPersonNoun } from './people.ts';

const months =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
const monthBefore = new RegExp(`\\b${months}\\s$`);
const dayBefore = new RegExp(`\\b${months}\\s\\d{1,2}(?:,| and|, and| to| or| through|-|–)\\s?$`);
const monthAfter = new RegExp(`^\\s(?:of\\s)?${months}(?![\\p{L}])(?:,?\\s\\d{4})?`, 'u');
const yearAfter = /^,?\s(?:1[5-9]|20)\d\d\b/;

const writtenDate = /^\d{4}-\d\d-\d\d$|^\d{1,2}\/\d{1,2}\/\d{2,4}$/;

const date: Exemption = {
  id: 'date',
  find: (context) => {
    const { digits, phrase } = context;
    if (writtenDate.test(digits)) return {};
    return isBetween(phrase, 1, 31) && /^\d/.test(digits) ? findDay(context) : undefined;
  },
};

/** “Aug. 27, 2023”, “27 August 2023”, the 29 of “Aug. 27 and 29”. */
function findDay({ before, after }: NumberContext): ExemptWords | undefined {
  const tail = monthAfter.exec(after)?.[0];
  if (tail !== undefined) return { after: tail.length };
  const lead = monthBefore.exec(before)?.[0];
  if (lead === undefined && !dayBefore.test(before)) return undefined;
  const year = yearAfter.exec(after)?.[0];
  return { before: lead?.length ?? 0, after: year?.length ?? 0 };
}

/** Things that are counted by the thousand: behind 2000 they show that it is no year. */
const countedByThousand =
  /^ (?:\p{L}+ )?(?:people|men|women|children|homes|houses|jobs|troops|soldiers|cases|deaths|votes|tons|tonnes|miles|km|workers|residents|students|euros|dollars|pounds|homeowners|refugees|migrants|acres|hectares|employees|patients|units|members|families|protesters|demonstrators)\b/u;

const year: Exemption = {
  id: 'year',
  find: ({ digits, phrase, before, after }) => {
    if (/^(?:1[5-9]|20)\d\d[-–]\d\d$/.test(digits)) return {};
    if (!/^\d{4}(?:\D{1,9}\d{4})?$/.test(digits) || !isBetween(phrase, 1500, 2099))
      return undefined;
    if (/^s\b/.test(after)) return { after: 1 };
    if (/^\.?\d|^%/.test(after)) return undefined;
    const isDated =
      /\b(?:in|since|until|by|from|during|before|after|early|late|mid-?|spring|summer|fall|autumn|winter|late)\s?$/i.test(
        before,
      );
    return isDated || !countedByThousand.test(after) ? {} : undefined;
  },
};

const decade: Exemption = {
  id: 'decade',
  find: ({ digits, before, after }) => {
    if (!/^\d\d$/.test(digits)) return undefined;
    const isShortened = /(?:^|\s|[-–(])['’‘]$/.test(before);
    const isPlural = digits.endsWith('0') && /^['’]?s\b/.test(after);
    if (isShortened) return { before: 1, after: isPlural ? 1 : 0 };
    const isListed = /\d0s(?:,| and|, and| or| to|-|–)\s?$|\b(?:the|mid|early|late)[- ]$/.test(
      before,
    );
    return isPlural && isListed ? { after: 1 } : undefined;
  },
};

const century: Exemption = {
  id: 'century',
  find: ({ phrase, after }) => {
    const tail = phrase.form === 'ordinal' && /^[- ]century\b|^[- ]centuries\b/i.exec(after)?.[0];
    return tail ? { after: tail.length } : undefined;
  },
};

const halfDay = /^(?:(?:-| ?to-?|–) ?\d{1,2}(?::\d\d)?)?\s?(?:[ap]\.m\.|[ap]\.?m\b|[AP]\.?M\b)/;
const zone = /^\s?(?:hours|hrs|GMT|UTC)\b/;
const oClock = /^\s?o['’]clock\b/;
const halfDayLater = /^ (?:to|and|until) \d{1,2}(?::\d\d)? ?[ap]\.?m/i;
const clock: Exemption = {
  id: 'clock',
  find: (context) => {
    const { digits, phrase, after } = context;
    const isTime = /^\d{1,2}:\d\d(?::\d\d)?$/.test(digits);
    const isMilitary = /^\d{4}$/.test(digits) && isBetween(phrase, 0, 2400) && zone.test(after);
    if (!isTime && !isMilitary)
      // British clocks write 12.30pm.
      return isBetween(phrase, 0, 12.59) ? findHour(context) : undefined;
    const tail = (halfDay.exec(after) ?? zone.exec(after))?.[0];
    return { after: tail?.length ?? 0 };
  },
};

/** “6 a.m.”, “5 o’clock”, “from 6 to 8 p.m.”, “half past six”. */
function findHour({ before, after, phrase }: NumberContext): ExemptWords | undefined {
  const tail = (halfDay.exec(after) ?? oClock.exec(after))?.[0];
  if (tail !== undefined) return { after: tail.length };
  const isTold =
    halfDayLater.test(after) ||
    (phrase.form === 'plain' && /\b(?:half|quarter) (?:past|to)\s$/i.test(before));
  return isTold ? {} : undefined;
}

const ageUnits = /^[ -](?:years?|months?|weeks?|days?)[ -]olds?\b|^-somethings?\b/;
const ageCue =
  /\b(?:aged|ages|ages of|age of|at age|by age|under age|over age|until age|from age)\s(?:\d{1,2} (?:and|to|or|through) )?$/i;
const birthdayCue =
  /(?:\b(?:age|turn|turns|turned|turning|d(?:ied|ies|ead) at|was only)|, now|^Now)\s$/i;
const birthdayAfter =
  /^(?:[.,;:)’]|$| (?:to|and|or|this|in|on|last|next|when|while|from|after|at|years? of age)\b)/;
const age: Exemption = {
  id: 'age',
  find: (context) => {
    const { digits, phrase, before, after } = context;
    if (!isBetween(phrase, 0, 120)) return undefined;
    const unit = ageUnits.exec(after)?.[0];
    if (unit !== undefined) return { after: unit.length };
    const isDecade = /^\d0$/.test(digits) && /^s\b/.test(after);
    if (isDecade && ownBefore.test(before)) return { after: 1 };
    return isAge(context) ? {} : undefined;
  },
};

/** “in her late 40s”. */
const ownBefore = /\b(?:his|her|their|my|its) (?:mid-?|early |late |mid )?$/;

function isAge({ digits, before, after }: NumberContext): boolean {
  if (ageCue.test(before) || isAgeGroup(before, after) || olderAfter.test(after)) return true;
  if (birthdayCue.test(before) && birthdayAfter.test(after)) return true;
  if (ageStatement.test(before) && ageStatementAfter.test(after)) return true;
  return /^\d/.test(digits) && isAgeInCommas(before, after);
}

/** “voters 45 or older”. */
const olderAfter = /^ (?:or|and) (?:older|over|under|up|younger)\b/;

/** “She was 88.”, “since he was 14”, “Ruiz was just 19 when”. */
const ageStatement =
  /(?:\b(?:[Hh]e|[Ss]he|I|who|[Tt]hey)(?: is| are| was| were| will be|[’'](?:s|m|re)| already was)|\p{Lu}[\p{L}’'-]+ (?:is|was)) (?:(?:just|only|already|still|now) )?$/u;
const ageStatementAfter =
  /^(?:[.,;:)’”]|$| (?:and|or|when|while|on|in|at the time|years? of age)\b)/;

const groupBefore = /\b(\p{L}+) (?:over|under|older than|up to|younger than) $/iu;

/** “people over 65”, “passengers under 25”, “children up to 12”. */
function isAgeGroup(before: string, after: string): boolean {
  const group = groupBefore.exec(before)?.[1] ?? '';
  const isGroup = /^(?:those|anyone|everyone)$/i.test(group) || isPersonNoun(group);
  return isGroup && !/^\s?(?:%|percent)/.test(after);
}

/** “Lopez, 43, said”, “Ana Ruiz (43)”. */
function isAgeInCommas(before: string, after: string): boolean {
  if (/\p{L}\)?\s\($/u.test(before))
    return /\p{Lu}[\p{L}’'-]+\s\($/u.test(before) && after.startsWith(')');
  if (
    /\p{Lu}[\p{L}’'-]*\.?,\s$/u.test(before) &&
    /^\s+(?:and|who|was|is|of|from|told|said)\b/.test(after)
  )
    return true;
  return /[\p{L}.’')”"],\s$/u.test(before) && /^(?:[,.;]|$)/.test(after);
}

const sessions =
  /^[ -](?:(?:more|straight|consecutive) )?(?:game|match|lap|episode|part|page|time)s?\b/;
/** Counts from here on are measured, not told. */
const longest = 1000;

const duration: Exemption = {
  id: 'duration',
  find: ({ phrase, after }: NumberContext, { unit }) => {
    if (!isBetween(phrase, 0, longest - 1) || phrase.form === 'ratio') return undefined;
    return unit === 'duration' || (isBetween(phrase, 0, 99) && sessions.test(after))
      ? {}
      : undefined;
  },
};

const ordinal: Exemption = {
  id: 'ordinal',
  find: ({ phrase, after }) => {
    const isRank =
      /^[- ](?:largest|biggest|smallest|highest|lowest|deadliest|worst|best|most|richest|poorest|oldest|tallest|fastest|busiest|placed)\b/;
    return phrase.form === 'ordinal' && !isRank.test(after) ? {} : undefined;
  },
};

/** Numbers of the calendar, the clock and a life. */
export const calendarExemptions: readonly Exemption[] = [
  date,
  decade,
  century,
  clock,
  age,
  duration,
  year,
  ordinal,
];
