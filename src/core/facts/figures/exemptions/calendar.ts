import { createPartList } from '../../../document/words/words.ts';
import lexicon from '../../../lexicons/figures/figure-exemptions.json' with { type: 'json' };
import { toNearPhrases, toPlainPhrases } from '../../../english/near-words.ts';
import { toWordSet } from '../../../english/word-classes.ts';
import type { Exemption, ExemptWords } from './exemption.ts';
import { isValueBetween, type NumberContext } from '../context.ts';
import { ageExemption } from './ages.ts';
import { clockExemption } from './clock.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { toAlternatives } from '../../../document/words/cue.ts';
import { months, shortMonths } from '../../../english/calendar-names.ts';

const month = `(?:${months.join('|')}|${toAlternatives(shortMonths)}\\.?)`;
const monthBefore = new RegExp(`\\b${month}\\s$`);
const dayBefore = new RegExp(`\\b${month}\\s\\d{1,2}(?:,| and|, and| to| or| through|-|–)\\s?$`);
const monthAfter = new RegExp(`^\\s(?:of\\s)?${month}(?![\\p{Alpha}])(?:,?\\s\\d{4})?`, 'u');
const yearAfter = /^,?\s(?:1[5-9]|20)\d\d\b/;
/** Without one of these no number is a day, but for dates in digits alone. */
const named = createPartList([...months, ...shortMonths].map((name) => name.toLowerCase()));

const writtenDate = /^\d{4}-\d\d-\d\d$|^\d{1,2}\/\d{1,2}\/\d{2,4}$/;

const date: Exemption = {
  id: 'date',
  find: (context) => {
    const { digits, phrase, sentence } = context;
    if (phrase.form === 'compound') return writtenDate.test(digits) ? {} : undefined;
    return named.isIn(sentence) && isValueBetween(phrase, 1, 31) && /^\d/.test(digits)
      ? findDay(context)
      : undefined;
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
const countedByThousand = findWordSet('counted-by-thousand');
/** What stands before a year, or within it: “mid-2000s”. */
const datedBefore = toWordSet(
  'in since until by from during before after early late mid spring summer fall autumn winter',
);

const year: Exemption = {
  id: 'year',
  find: (context) => {
    const { digits, phrase, after, tail } = context;
    if (phrase.form === 'pair' && /^(?:1[5-9]|20)\d\d[-–]\d\d$/.test(digits)) return {};
    if (!isValueBetween(phrase, 1500, 2099) || !/^\d{4}(?:\D{1,9}\d{4})?$/.test(digits))
      return undefined;
    if (tail.word === 's' && tail.gap === '') return { after: 1 };
    if (/^\.?\d|^%/.test(after)) return undefined;
    return isDated(context) || !isCountOfThousands(context) ? {} : undefined;
  },
};

/** “their October 2019 deaths”, whatever stands behind it. */
export function isYearOfMonth({ before, digits }: NumberContext): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(digits) && monthBefore.test(before);
}

function isDated(context: NumberContext): boolean {
  const { lead } = context;
  if (isYearOfMonth(context)) return true;
  const isNear = lead.isSpaced || lead.gap === '' || (lead.gap === '-' && lead.lower === 'mid');
  return isNear && datedBefore.has(lead.lower);
}

function isCountOfThousands({ tail }: NumberContext): boolean {
  return (
    tail.isSpaced && (countedByThousand.has(tail.word) || countedByThousand.has(tail.at(1).text))
  );
}

const decade: Exemption = {
  id: 'decade',
  find: ({ digits, before, after }) => {
    if (digits.length !== 2 || !/^\d\d$/.test(digits)) return undefined;
    const isShortened = /['’‘]$/.test(before) && /(?:^|\s|[-–(]).$/.test(before);
    const isPlural = digits.endsWith('0') && /^['’]?s\b/.test(after);
    if (isShortened) return { before: 1, after: isPlural ? 1 : 0 };
    return isPlural && listedDecade.test(before) ? { after: 1 } : undefined;
  },
};

const listedDecade = /\d0s(?:,| and|, and| or| to|-|–)\s?$|\b(?:the|mid|early|late)[- ]$/;

const centuries = toNearPhrases('century|centuries');
const century: Exemption = {
  id: 'century',
  find: ({ phrase, tail }) =>
    phrase.form === 'ordinal' && centuries.isJoined(tail) ? { after: tail.lengthTo(1) } : undefined,
};

const sessions = toPlainPhrases('|more|straight|consecutive', lexicon.sessions.join('|'));
/** Counts from here on are measured, not told. */
const longest = 1000;

/** Before the figure of a statistic: “an average of 11 hours”. */
export const averaged = /\b(?:averages?|averaged|averaging)\b[^.;,\d]{0,30} $/;

const duration: Exemption = {
  id: 'duration',
  find: ({ phrase, before, tail }: NumberContext, { unit }) => {
    if (!isValueBetween(phrase, 0, longest - 1) || phrase.form === 'ratio') return undefined;
    if (unit === 'duration' && averaged.test(before)) return undefined;
    return unit === 'duration' || (isValueBetween(phrase, 0, 99) && sessions.isJoined(tail))
      ? {}
      : undefined;
  },
};

const ranks = toPlainPhrases(
  'largest|biggest|smallest|highest|lowest|deadliest|worst|best|most|richest|poorest|oldest|tallest|fastest|busiest|placed',
);

const ordinal: Exemption = {
  id: 'ordinal',
  find: ({ phrase, tail }) => (phrase.form === 'ordinal' && !ranks.isJoined(tail) ? {} : undefined),
};

/** Numbers of the calendar, the clock and a life. */
export const calendarExemptions: readonly Exemption[] = [
  date,
  decade,
  century,
  clockExemption,
  ageExemption,
  duration,
  year,
  ordinal,
];
