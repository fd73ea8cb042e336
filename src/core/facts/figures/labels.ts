import lexicon from '../../lexicons/figure-exemptions.json' with { type: 'json' };
import type { NumberContext } from './context.ts';
import type { Exemption } from './exemption.ts';

const labels: ReadonlyMap<string, string> = new Map(
  Object.entries(lexicon.labels).flatMap(([id, words]) => words.map((word) => [word, id] as const)),
);
const labelBefore =
  /(?<![\p{L}\p{N}])((?:[\p{L}&.]+\s)?)([\p{L}&.]+)(?:\s|-)((?:No\.|no\.|#)\s?)?$/u;

/** “Section 230”, “Flight 370”, “page 42”, “Boeing 737”: the number is a name. */
const label: Exemption = {
  id: 'label',
  find: (context) => {
    const match = isNameLike(context) ? labelBefore.exec(context.before) : null;
    if (!match) return undefined;
    const [whole, first = '', second = ''] = match;
    if (labels.has(first + second)) return { before: whole.length };
    return labels.has(second) ? { before: whole.length - first.length } : undefined;
  },
};

/** Names have no thousands mark, no fraction and no million. */
function isNameLike({ digits, phrase, after }: NumberContext): boolean {
  if (/^(?:\s?%|\s(?:percent|people|men|women|children|million|billion))/.test(after)) return false;
  if (phrase.form === 'compound' || phrase.form === 'pair') return !/\s/.test(digits);
  return (
    phrase.form === 'plain' &&
    /^(?:\d{1,5}(?:\.\d)?|one|two|three|four|five|six|seven|eight|nine|ten|twenty)$/i.test(digits)
  );
}

const listed =
  '(?:buses|bus services|bus routes|exits|flights|gates|junctions|lots|pages|platforms|questions|rooms|routes|services|trains|wards)';
const listBefore = new RegExp(`\\b${listed} (?:\\d{1,3}[A-Z]?(?:, | and |, and )){1,9}$`, 'i');

/** “services 4, 9 and 17”: the later ones are names like the first. */
const listedLabel: Exemption = {
  id: 'label',
  find: (context) =>
    isNameLike(context) && listBefore.test(context.before) && !/^ \p{Ll}+s\b/u.test(context.after)
      ? {}
      : undefined,
};

const onAir = /\b(?:airs?|aired|broadcast|heard|listen|live|on|tune) [^.;]{0,40}\p{Lu}[\p{L}]+ $/u;
const airTime =
  /^,? (?:(?:every )?(?:week(?:day|end|night)s?|\p{Lu}\p{Ll}+days?)|daily|nightly)\b/u;

/** “airs on Lund Radio 125 weekdays from 6 a.m.”: the number of a channel. */
const channel: Exemption = {
  id: 'label',
  find: (context) =>
    isNameLike(context) && airTime.test(context.after) && onAir.test(context.before)
      ? {}
      : undefined,
};

const teamBefore = /(?:^|[\s,;:(])\p{Lu}[\p{L}’'-]+ \(\p{Lu}[\p{L}’'. -]{1,40} $/u;

/** “Tull (Oyelaran 77), Marsh”: the minute in which somebody came on. */
const substitution: Exemption = {
  id: 'label',
  find: ({ digits, before, after }) =>
    /^\d{1,3}$/.test(digits) && teamBefore.test(before) && /^[’′']?(?:\)|, \p{Lu})/u.test(after)
      ? {}
      : undefined,
};

const codeBefore =
  /(?<![\p{L}\p{N}])(?!EU$)[\p{L}]*\p{L}$|(?<![\p{L}\p{N}])\p{Lu}{1,5}-$|(?<![\p{L}\p{N}])(?:Under-|COVID-|Covid-|No\.\s?|no\.\s|Nos\.\s|#|Number\s)$/u;
const caseBefore =
  /(?<![\p{L}])(?:H\.?R\.?|S\.|HB|SB|AB|A\.B\.|S\.B\.|H\.B\.|Bill|[Cc]ase|[Dd]ocket)\s?(?:No\.\s*)?$/u;

/** “MH370”, “F-16”, “G7”, “H.R. 1234”, “No. 10”. */
const code: Exemption = {
  id: 'code',
  find: ({ before, after, digits }) => {
    // Behind a space only “No.” and the like make a code of a number.
    if (/[^.rltBRe\s]\s$|^$/.test(before)) return undefined;
    const lead = codeBefore.exec(before)?.[0] ?? caseBefore.exec(before)?.[0];
    if (lead === undefined || /[\s,]/.test(digits)) return undefined;
    return { before: lead.length, after: /^-[a-z]{2}-\d+/.exec(after)?.[0].length ?? 0 };
  },
};

/** “Four Seasons”, “Air Force Two”, “Central Park Five”: a capital within the sentence. */
const properName: Exemption = {
  id: 'proper-name',
  find: ({ digits, before, after }) => {
    if (!/^\p{Lu}\p{Ll}+$/u.test(digits) || !/[\p{L}\p{N},] $/u.test(before)) return undefined;
    const isNamed = /\p{Lu}\p{Ll}+ $/u.test(before) || /^ \p{Lu}\p{Ll}/u.test(after);
    return isNamed ? {} : undefined;
  },
};

const indexAfter = /^(?:-stock)? (?:(?:share|stock|price) )?(?:index|gauge|average|composite)\b/i;

/** “The Meridian 100 index”, “the Alder 30 share index”. */
const indexName: Exemption = {
  id: 'proper-name',
  find: (context) => {
    const { before, after } = context;
    const isNamed = indexAfter.test(after) && /\p{Lu}[\p{L}&’'.-]* $/u.test(before);
    return isNamed && isNameLike(context) ? {} : undefined;
  },
};

const streets = lexicon.streets.join('|');
const streetAfter = new RegExp(
  `^[A-Za-z]?\\s(?:[NSEW]\\.?\\s)?(?:\\p{Lu}[\\p{L}’'.-]*\\s){1,3}(?:${streets})\\b\\.?`,
  'u',
);
const address: Exemption = {
  id: 'address',
  find: ({ digits, phrase, after }) => {
    const isNumber = phrase.form === 'plain' ? /^\d{1,5}$/.test(digits) : phrase.form === 'ordinal';
    const tail = isNumber
      ? (streetAfter.exec(after) ?? /^ (?:Street|Avenue|Ave\.|St\.) ?/.exec(after))?.[0]
      : undefined;
    return tail === undefined ? undefined : { after: tail.length };
  },
};

const states =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC';
const stateBefore = new RegExp(`\\b(?:${states}),?\\s$`);
const postcode: Exemption = {
  id: 'postcode',
  find: ({ digits, before, after }) => {
    if (/^\d{5}(?:-\d{4})?$/.test(digits) && stateBefore.test(before)) return { before: 3 };
    return /^[A-Z]{2}\b/.test(after) && /\b[A-Z]{1,2}\d[A-Z\d]? $/.test(before)
      ? { after: 2 }
      : undefined;
  },
};

const phone: Exemption = {
  id: 'phone',
  find: ({ digits, before, after }) => {
    if (/^(?:1-)?\d{3}-\d{3}-\d{4}$|^\d{3}-0?\d{4}$/.test(digits) && !/^ [a-z]/.test(after))
      return {};
    if (/\(\d{2,5}\)\s?$|\+\d{1,3}\s$/.test(before)) return {};
    return /^(?:911|999|112|988|101|111)$/.test(digits) &&
      /^\s(?:calls?|callers?|operator|dispatcher|line)\b/.test(after)
      ? {}
      : undefined;
  },
};

/** “347 U.S. 483”, “[2019] UKSC 41”, “§ 12”. */
const citation: Exemption = {
  id: 'legal-citation',
  find: ({ before, after }) => {
    if (
      /^\s(?:U\.S\.(?:C\.)?|F\.(?:2d|3d|4th)|S\.\s?Ct\.|C\.F\.R\.|Cal\.|N\.E\.2d)\s*§?\s*\d/.test(
        after,
      )
    )
      return {};
    if (
      /\d\s(?:U\.S\.(?:C\.)?|F\.(?:2d|3d|4th)|S\.\s?Ct\.|C\.F\.R\.|Cal\.|N\.E\.2d)\s*§?\s*$/.test(
        before,
      )
    )
      return {};
    return /\[\d{4}\]\s+[A-Z]{2,6}(?:\s\w+)?\s$|§\s*$/.test(before) ? {} : undefined;
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
    // “width:100%;”
    if (/[a-z-]:[\d.]+(?:%|px|r?em|pt|v[hw]);?$/.test(word)) return {};
    return /:\/\/|www\.|@|[_=`\\#]|^10\.\d{4,9}\/|\/\w+\.(?:com|org|net)\b/.test(word)
      ? {}
      : undefined;
  },
};

const identifier: Exemption = {
  id: 'identifier',
  find: ({ before, after }) => {
    if (/\bISBN(?:-1[03])?:?\s?$/.test(before)) return {};
    if (/\[\^?$/.test(before) && after.startsWith(']')) return {};
    const letters =
      /^(?!(?:s|m|k|bn|mn|tn|trn|am|pm|st|nd|rd|th|p|c|ft|km|kg|mph|cm|mm|lb|lbs|oz|kw|mw|gw|gb|mb|tb|hp|kph|rpm|yrs?|hrs?|mins?|secs?)\b)[A-Za-z]{1,4}(?![a-z])/i.exec(
        after,
      )?.[0];
    return letters !== undefined ? { after: letters.length } : undefined;
  },
};

/** “1. First item”, “(2) second”. */
const marker: Exemption = {
  id: 'list-marker',
  find: ({ text, phrase, digits, after }) => {
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

/** Numbers that name or place something. */
export const labelExemptions: readonly Exemption[] = [
  machine,
  identifier,
  citation,
  postcode,
  phone,
  address,
  label,
  listedLabel,
  substitution,
  channel,
  properName,
  indexName,
  code,
  marker,
];
