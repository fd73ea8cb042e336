import lexicon from '../../../lexicons/figures/figure-exemptions.json' with { type: 'json' };
import { createPartList } from '../../../document/words/words.ts';
import type { NearWords } from '../../../english/near-words.ts';
import { toWordSet } from '../../../english/word-classes.ts';
import { findNameAhead, isCapital, isInDigits, isPercent, type NumberContext } from '../context.ts';
import type { Exemption } from './exemption.ts';
import { identifierExemptions, markerExemption } from './identifiers.ts';
import { smallNumbers } from '../../../english/small-numbers.ts';

const labels: ReadonlyMap<string, string> = new Map(
  Object.entries(lexicon.labels).flatMap(([id, words]) => words.map((word) => [word, id] as const)),
);
const labelBefore =
  /(?<![A-Za-zÀ-ỿ\d])((?:[A-Za-zÀ-ỿ&.]+\s)?)([A-Za-zÀ-ỿ&.]+)(?:\s|-)((?:No\.|no\.|#)\s?)?$/u;

/** With what the words before a number end that names something: “Super Bowl”, “Section No.”. */
const labelEnds: ReadonlySet<string> = new Set([
  ...[...labels.keys()].map((words) => /[\p{Alpha}]+(?=\P{Alpha}*$)/u.exec(words)?.[0] ?? words),
  'No',
  'no',
]);

/** “Section 230”, “Flight 370”, “page 42”, “Boeing 737”: the number is a name. */
const label: Exemption = {
  id: 'label',
  find: (context) => {
    if (!labelEnds.has(context.lead.word) && !context.before.includes('#')) return undefined;
    const match = isNameLike(context) ? labelBefore.exec(context.before) : null;
    if (!match) return undefined;
    const [whole, first = '', second = ''] = match;
    if (labels.has(first + second)) return { before: whole.length };
    return labels.has(second) ? { before: whole.length - first.length } : undefined;
  },
};

/** Names have no thousands mark, no fraction and no million. */
function isNameLike(context: NumberContext): boolean {
  const { digits, phrase, tail } = context;
  if (isPercent(context) || (tail.isSpaced && countedBehind.has(tail.word))) return false;
  if (phrase.form === 'compound' || phrase.form === 'pair') return !/\s/.test(digits);
  if (phrase.form !== 'plain') return false;
  return isInDigits(context)
    ? /^\d{1,5}(?:\.\d)?$/.test(digits)
    : nameNumbers.has(digits.toLowerCase());
}

const countedBehind = toWordSet('people men women children million billion');
const nameNumbers = new Set(['one', ...smallNumbers, 'twenty']);

const listed =
  'buses services routes exits flights gates junctions lots pages platforms questions rooms trains wards'.split(
    ' ',
  );
const listedWords = createPartList(listed);
const listBefore = new RegExp(
  `\\b(?:${listed.join('|')}) (?:\\d{1,3}[A-Z]?(?:, | and |, and )){1,9}$`,
  'i',
);

/** “services 4, 9 and 17”: the later ones are names like the first. */
const listedLabel: Exemption = {
  id: 'label',
  find: (context) =>
    listedWords.isIn(context.sentence) &&
    isNameLike(context) &&
    listBefore.test(context.before) &&
    !/^ \p{Lower}+s\b/u.test(context.after)
      ? {}
      : undefined,
};

const onAir =
  /\b(?:airs?|aired|broadcast|heard|listen|live|on|tune) [^.;]{0,40}\p{Upper}[A-Za-zÀ-ỿ]+ $/u;
const airTimes = toWordSet(
  `every daily nightly weekday weekdays weekend weekends weeknight weeknights monday mondays tuesday tuesdays wednesday
   wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays`,
);
const airTime =
  /^,? (?:(?:every )?(?:week(?:day|end|night)s?|\p{Upper}\p{Lower}+days?)|daily|nightly)\b/u;

/** “airs on Lund Radio 125 weekdays from 6 a.m.”: the number of a channel. */
const channel: Exemption = {
  id: 'label',
  find: (context) =>
    airTimes.has(context.tail.lower) &&
    airTime.test(context.after) &&
    onAir.test(context.before) &&
    isNameLike(context)
      ? {}
      : undefined,
};

const teamBefore = /(?:^|[\s,;:(])\p{Upper}[A-Za-zÀ-ỿ’'-]+ \(\p{Upper}[A-Za-zÀ-ỿ’'. -]{1,40} $/u;

/** “Tull (Oyelaran 77), Marsh”: the minute in which somebody came on. */
const substitution: Exemption = {
  id: 'label',
  find: ({ digits, before, after }) =>
    before.includes('(') &&
    /^\d{1,3}$/.test(digits) &&
    teamBefore.test(before) &&
    /^[’′']?(?:\)|, \p{Upper})/u.test(after)
      ? {}
      : undefined,
};

const codeBefore =
  /(?<![A-Za-zÀ-ỿ\d])(?!EU$)[A-Za-zÀ-ỿ]*[A-Za-zÀ-ỿ]$|(?<![A-Za-zÀ-ỿ\d])\p{Upper}{1,5}-$|(?<![A-Za-zÀ-ỿ\d])(?:Under-|COVID-|Covid-|No\.\s?|no\.\s|Nos\.\s|#|Number\s)$/u;
const caseBefore =
  /(?<![\p{Alpha}])(?:H\.?R\.?|S\.|HB|SB|AB|A\.B\.|S\.B\.|H\.B\.|Bill|[Cc]ase|[Dd]ocket)\s?(?:No\.\s*)?$/u;

/** “MH370”, “F-16”, “G7”, “H.R. 1234”, “No. 10”. */
const code: Exemption = {
  id: 'code',
  find: (context, { unit }) => {
    const { before, after, digits, lead: near } = context;
    if (unit === 'money' || !canBeCode(near)) return undefined;
    const lead =
      codeBefore.exec(before)?.[0] ?? caseBefore.exec(before)?.[0] ?? findNameAhead(context);
    if (lead === '' || /[\s,]/.test(digits)) return undefined;
    return { before: lead.length, after: /^-[a-z]{2}-\d+/.exec(after)?.[0].length ?? 0 };
  },
};

/** With what the words before a code end: “H.R.”, “No.”, “Case”. */
const codeWords = toWordSet('No no Nos Number R S HB SB AB B Bill Case case Docket docket');

/** Behind a space only “No.” and the like make a code of a number. */
function canBeCode({ gap, word }: NearWords): boolean {
  if (gap.includes('#')) return true;
  return gap === '' || gap === '-' ? word !== '' : codeWords.has(word);
}

/** “Four Seasons”, “Air Force Two”, “Central Park Five”: a capital within the sentence. */
const properName: Exemption = {
  id: 'proper-name',
  find: ({ digits, before, after }) => {
    if (!isCapital(digits, 0) || !/^\p{Upper}\p{Lower}+$/u.test(digits)) return undefined;
    if (!/[A-Za-zÀ-ỿ\d,] $/u.test(before)) return undefined;
    const isNamed = /\p{Upper}\p{Lower}+ $/u.test(before) || /^ \p{Upper}\p{Lower}/u.test(after);
    return isNamed ? {} : undefined;
  },
};

const indexWords = toWordSet('stock share price index gauge average composite');
const indexAfter = /^(?:-stock)? (?:(?:share|stock|price) )?(?:index|gauge|average|composite)\b/i;

/** “The Meridian 100 index”, “the Alder 30 share index”. */
const indexName: Exemption = {
  id: 'proper-name',
  find: (context) => {
    const { before, after, tail } = context;
    if (!indexWords.has(tail.lower)) return undefined;
    const isNamed = indexAfter.test(after) && /\p{Upper}[A-Za-zÀ-ỿ&’'.-]* $/u.test(before);
    return isNamed && isNameLike(context) ? {} : undefined;
  },
};

/** Numbers that name or place something. */
export const labelExemptions: readonly Exemption[] = [
  ...identifierExemptions,
  label,
  listedLabel,
  substitution,
  channel,
  properName,
  indexName,
  code,
  markerExemption,
];
