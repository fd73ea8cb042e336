import lexicon from '../../../lexicons/figures/figure-exemptions.json' with { type: 'json' };
import { toPlainPhrases, type NearWords } from '../../../english/near-words.ts';
import { toWordSet } from '../../../english/word-classes.ts';
import { isCapital } from '../context.ts';
import type { Exemption } from './exemption.ts';

const streets = lexicon.streets.join('|');
const streetAfter = new RegExp(
  `^[A-Za-z]?\\s(?:[NSEW]\\.?\\s)?(?:\\p{Upper}[A-Za-zÀ-ỿ’'.-]*\\s){1,3}(?:${streets})\\b\\.?`,
  'u',
);
const address: Exemption = {
  id: 'address',
  find: ({ digits, phrase, after }) => {
    // The name of a street, an initial before it, a letter at the number.
    if (![1, 2].some((at) => isCapital(after, at))) return undefined;
    const isNumber = phrase.form === 'plain' ? /^\d{1,5}$/.test(digits) : phrase.form === 'ordinal';
    const tail = isNumber
      ? (streetAfter.exec(after) ?? /^ (?:Street|Avenue|Ave\.|St\.) ?/.exec(after))?.[0]
      : undefined;
    return tail === undefined ? undefined : { after: tail.length };
  },
};

const states = toWordSet(
  `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC
   SD TN TX UT VT VA WA WV WI WY DC`,
);
const postcode: Exemption = {
  id: 'postcode',
  find: ({ digits, before, after, lead }) => {
    const isInState = states.has(lead.word) && (lead.isSpaced || lead.gap === ', ');
    if (isInState && /^\d{5}(?:-\d{4})?$/.test(digits)) return { before: 3 };
    if (!isCapital(after, 0)) return undefined;
    return /^[A-Z]{2}\b/.test(after) && /\b[A-Z]{1,2}\d[A-Z\d]? $/.test(before)
      ? { after: 2 }
      : undefined;
  },
};

const phone: Exemption = {
  id: 'phone',
  find: ({ digits, before, after, lead, tail }) => {
    if (digits.includes('-') && phoneNumber.test(digits) && !/^ [a-z]/.test(after)) return {};
    if (/^\d/.test(lead.word) && /\(\d{2,5}\)\s?$|\+\d{1,3}\s$/.test(before)) return {};
    if (before.endsWith('(') && diallingCode.test(digits) && subscriber.test(after)) return {};
    return emergencies.has(digits) && calls.isBeside(tail) ? {} : undefined;
  },
};

/** “0800 555 0142”, “1800 333 000”, “call 101”: the groups of a number with its code, and one that is dialled. */
const dialledNumber: Exemption = {
  id: 'phone',
  find: ({ digits, before, after, lead }) => {
    if (!freeGroup.test(digits)) return undefined;
    if (groupsBefore.test(before) || (emergencies.has(digits) && dialled.has(lead.lower)))
      return {};
    return groupStart.test(digits) && groupsBehind.test(after) ? {} : undefined;
  },
};

const freeGroup = /^\d{3,5}$/;

const phoneNumber = /^(?:1-)?\d{3}-\d{3}-\d{4}$|^\d{3}-0?\d{4}$/;
/** “(01632) 960241”. */
const diallingCode = /^\d{2,6}$/;
const subscriber = /^\)[ -]?\d{3,}(?![,.]\d)/;
const groupStart = /^(?:0\d{2,4}|1[38]00)$/;
const groupsBehind = /^ \d{3,4}(?: \d{3,4})?(?![\d,.%]\d|%)/;
const groupsBefore = /(?<![\d,.])(?:0\d{2,4}|1[38]00) (?:\d{3,4} )?$/;
const dialled = toWordSet('call called calling dial dialled dialling phone ring ringing');
const emergencies = toWordSet('911 999 112 988 101 111');
const calls = toPlainPhrases('call|calls|caller|callers|operator|dispatcher|line');

const reporter =
  '(?:U\\.S\\.(?:C\\.)?|F\\.(?:2d|3d|4th)|S\\.\\s?Ct\\.|C\\.F\\.R\\.|Cal\\.|N\\.E\\.2d)';
const reporterAfter = new RegExp(`^\\s${reporter}\\s*§?\\s*\\d`);
const reporterBefore = new RegExp(`\\d\\s${reporter}\\s*§?\\s*$`);
/** With what the names of law reports start and end. */
const reportStarts = toWordSet('U F S C Cal N');
const reportEnds = toWordSet('S C 2d 3d 4th Ct R Cal');

/** “347 U.S. 483”, “[2019] UKSC 41”, “§ 12”. */
const citation: Exemption = {
  id: 'legal-citation',
  find: ({ before, after, lead, tail }) => {
    if (reportStarts.has(tail.word) && reporterAfter.test(after)) return {};
    if (reportEnds.has(lead.word) && reporterBefore.test(before)) return {};
    if (lead.gap.includes('§') && /§\s*$/.test(before)) return {};
    return before.includes(']') && /\[\d{4}\]\s+[A-Z]{2,6}(?:\s\w+)?\s$/.test(before)
      ? {}
      : undefined;
  },
};

const machine: Exemption = {
  id: 'url-code',
  find: ({ text, phrase }) => {
    const from = text.lastIndexOf(' ', phrase.start) + 1;
    const end = text.indexOf(' ', phrase.end);
    const word = text.slice(
      Math.max(from, phrase.start - 200),
      end < 0 ? phrase.end + 200 : Math.min(end, phrase.end + 200),
    );
    const isBare = word.length === phrase.end - phrase.start && phrase.form !== 'compound';
    if (isBare) return undefined;
    // “width:100%;”
    if (/[a-z-]:[\d.]+(?:%|px|r?em|pt|v[hw]);?$/.test(word)) return {};
    return /:\/\/|www\.|@|[_=`\\#]|^10\.\d{4,9}\/|\/\w+\.(?:com|org|net)\b/.test(word)
      ? {}
      : undefined;
  },
};

/** “ISBN-13: 978”. */
function isBookNumber(lead: NearWords): boolean {
  const [last, first] = [lead.at(0), lead.at(1)];
  if (last.text === 'ISBN') return true;
  return first.text === 'ISBN' && (last.text === '10' || last.text === '13');
}

const identifier: Exemption = {
  id: 'identifier',
  find: ({ before, after, lead, tail }) => {
    if (isBookNumber(lead)) return {};
    if (after.startsWith(']') && /\[\^?$/.test(before)) return {};
    if (tail.gap !== '' || tail.word === '') return undefined;
    const letters =
      /^(?!(?:s|m|k|bn|mn|tn|trn|am|pm|st|nd|rd|th|p|c|ft|km|kg|mph|cm|mm|lb|lbs|oz|kw|mw|gw|gb|mb|tb|hp|kph|rpm|yrs?|hrs?|mins?|secs?)\b)[A-Za-z]{1,4}(?![a-z])/i.exec(
        after,
      )?.[0];
    return letters !== undefined ? { after: letters.length } : undefined;
  },
};

/** “1. First item”, “(2) second”. */
export const markerExemption: Exemption = {
  id: 'list-marker',
  find: ({ text, phrase, digits, after }) => {
    if (after !== '' && !after.startsWith('.') && !after.startsWith(')')) return undefined;
    const lineStart = text.lastIndexOf('\n', phrase.start) + 1;
    const lead = text.slice(lineStart, phrase.start);
    return /^\d{1,3}$/.test(digits) &&
      /^\s*[(#]?$/.test(lead) &&
      /^[.)]\s|^[.)]?$/.test(after.slice(0, 2)) &&
      lead.length + after.length > 0
      ? {}
      : undefined;
  },
};

/** Numbers of machines, courts, houses and telephones. */
export const identifierExemptions: readonly Exemption[] = [
  machine,
  identifier,
  citation,
  postcode,
  phone,
  dialledNumber,
  address,
];
