import { smallNumberPattern } from '../../../english/small-numbers.ts';
import { toNearPhrases } from '../../../english/near-words.ts';
import { toWordSet } from '../../../english/word-classes.ts';
import { isValueBetween, type NumberContext } from '../context.ts';
import type { Exemption, ExemptWords } from './exemption.ts';

const halfDay = /^(?:(?:-| ?to-?|–) ?\d{1,2}(?::\d\d)?)?\s?(?:[ap]\.m\.|[ap]\.?m\b|[AP]\.?M\b)/;
const zone = /^\s?(?:hours|hrs|[A-Z]{1,3}ST|[A-Z]{1,3}DT|BST|CET|CEST|GMT|HKT|IST|SGT|UTC)\b/;
const halfDayLater = /^ (?:to|and|until) \d{1,2}(?::\d\d)? ?[ap]\.?m/i;
/** With what the words behind an hour start: “a.m.”, “to 8 p.m.”. */
const hourTails = toWordSet('a p am pm o to and until');
const past = toNearPhrases('half|quarter', 'past|to');

/** “6:40”, “1400 GMT”, “5 o’clock”. */
export const clockExemption: Exemption = {
  id: 'clock',
  find: (context) => {
    const { digits, phrase, after } = context;
    const isTime = digits.includes(':') && /^\d{1,2}:\d\d(?::\d\d)?$/.test(digits);
    const isMilitary =
      /^\d{4}$/.test(digits) && isValueBetween(phrase, 0, 2400) && zone.test(after);
    if (!isTime && !isMilitary) return findSpoken(context) ?? findHour(context);
    const tail = (halfDay.exec(after) ?? zone.exec(after))?.[0];
    return { after: tail?.length ?? 0 };
  },
};

/** “6 a.m.”, “5 o’clock”, “from 6 to 8 p.m.”, “half past six”. */
function findHour({ after, lead, tail, phrase }: NumberContext): ExemptWords | undefined {
  // British clocks write 12.30pm.
  if (!isValueBetween(phrase, 0, 12.59)) return undefined;
  if (hourTails.has(tail.lower) || after.startsWith('-') || after.startsWith('–')) {
    const words = (halfDay.exec(after) ?? /^\s?o['’]clock\b/.exec(after))?.[0];
    if (words !== undefined) return { after: words.length };
    if (halfDayLater.test(after)) return {};
  }
  return phrase.form === 'plain' && past.isBeside(lead) ? {} : undefined;
}

function findSpoken(context: NumberContext): ExemptWords | undefined {
  const { lead, phrase } = context;
  if (phrase.form === 'pair') return isSpokenTime(context) ? {} : undefined;
  return lead.lower === 'the' && isDeparture(context) ? {} : undefined;
}

const spokenTime = new RegExp(
  `^(?:five|ten|twenty|twenty-five) to (?:one|${smallNumberPattern})$`,
  'i',
);
const atTime = toWordSet('at by since till until');

/** “at ten to five” */
function isSpokenTime({ digits, lead, tail }: NumberContext): boolean {
  return atTime.has(lead.lower) && spokenTime.test(digits) && !/s$|^per/.test(tail.lower);
}

/** “the 7.14 to Euston” */
function isDeparture({ digits, after }: NumberContext): boolean {
  return (
    /^\d{1,2}\.[0-5]\d$/.test(digits) &&
    /^ (?:(?:to|from|for) \p{Upper}|(?:train|bus|ferry|service)\b)/u.test(after)
  );
}
