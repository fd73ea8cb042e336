import lexicon from '../../lexicons/figure-exemptions.json' with { type: 'json' };
import { isBetween, type NumberContext } from './context.ts';
import { shareTotalId, type Exemption } from './exemption.ts';

const definiteBefore =
  /\b(?:the|these|those|both|his|her|their|its|our|all|other|another|any|each|every)\s(?:(?:other|remaining|last|past|first|next|same|final|previous|original)\s)?$/i;

/** “the two leaders”, “all three suspects”: people or things already introduced. */
const definiteCount: Exemption = {
  id: 'definite-count',
  find: ({ digits, phrase, before }, { unit }) => {
    if (unit || !isBetween(phrase, 0, 999) || !definiteBefore.test(before)) return undefined;
    return phrase.form === 'plain' && !/llion|thousand/.test(digits) ? {} : undefined;
  },
};

const shareBefore =
  /(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|half))\sof\s(?:the|these|those|his|her|their|its|our|all|(?:the\s)?[\p{L}-]{1,30}[’']s?)\s(?:(?:other|remaining|last|past|first|next)\s)?$/iu;

/** “11 of the 15 members”: no reader asks who counted the members, but a checker counts them with the 11. */
const shareTotal: Exemption = {
  id: shareTotalId,
  find: ({ phrase, before }, { unit }) =>
    !unit && phrase.form === 'plain' && isBetween(phrase, 10, 999) && shareBefore.test(before)
      ? {}
      : undefined,
};

const units = lexicon.directions.join('|');
const directionAfter = new RegExp(`^[\\s-]?\\p{L}+(?:\\s\\([^)]{1,30}\\))?\\s(?:${units})\\b`, 'u');

/** “20 km (12 miles) north of the city”. */
const distance: Exemption = {
  id: 'distance',
  find: ({ before, after }, { unit }) => {
    if (unit !== 'length') return undefined;
    if (directionAfter.test(after)) return {};
    return /\d\s?\p{L}+\s\($/u.test(before) && /^[\s-]?\p{L}+\)\s/u.test(after) ? {} : undefined;
  },
};

const dimensionAfter = new RegExp(
  `^-(?:${lexicon.dimensions.join('|')}|point (?:plan|program|programme|list|agenda|scale))\\b`,
);

/** “The 4,000-person agency”: what the body is, not how many came. */
const knownBody = /\b(?:the|its|this|that|his|her|their)\s$/i;

/** “a 40-seat theater”, “5-foot-11”, “400 meters long”, “60 paces wide”. */
const dimension: Exemption = {
  id: 'dimension',
  find: ({ after, before, phrase }, { unit }) => {
    if (unit === 'percent' || unit === 'money') return undefined;
    const isCrowd =
      !isBetween(phrase, 0, 999) &&
      /^-(?:strong|person|member|man|woman)\b/.test(after) &&
      !(knownBody.test(before) && !/^-\p{L}+ (?:crowd|march|protest|rally)\b/u.test(after));
    if (dimensionAfter.test(after) && !isCrowd) return {};
    if (/^[\s-]?\p{L}+\s(?:long|wide|tall|high|deep|thick|across|square)\b/u.test(after)) return {};
    return /\b(?:foot|feet)[- ]$/.test(before) ? {} : undefined;
  },
};

const reading: Exemption = {
  id: 'reading',
  find: (_, { unit }) => (unit === 'reading' ? {} : undefined),
};

const priceBefore =
  /\b(?:tickets?|admission|entry|fares?|fees?|prices?|rents?|subscriptions?|registration|membership|tolls?|coffee|tea|beer|lunch|dinner)\b[^.]{0,30}\b(?:costs?|are|is|starts? at|from|range from|begin at)\s[$£€]?$/i;
const price: Exemption = {
  id: 'price-list',
  find: ({ before, phrase }, { unit }) =>
    unit === 'money' &&
    isBetween(phrase, 0, 9999) &&
    priceBefore.test(before) &&
    !/\baverage\b/i.test(before)
      ? {}
      : undefined,
};

const penaltyBefore =
  /\bdamages of up to [$£€]?$|\b(?:fines?|fined|penalty|penalties|sentenced?|prison|jail|term|bail|bond|faces?|facing|punishable|maximum|imprisonment|probation)\b[^.]{0,40}(?:\s|[$£€])$/i;
const penalty: Exemption = {
  id: 'legal-maximum',
  find: ({ before, after }, { unit }) => {
    if (unit !== 'money' && unit !== 'duration') return undefined;
    const isImposed = unit === 'money' && /^(?: \p{L}+)? (?:bail|bond|fine)\b/u.test(after);
    return isImposed || penaltyBefore.test(before) ? {} : undefined;
  },
};

const capacityBefore =
  /\b(?:seats?|holds?|sleeps?|accommodates?|capacity of|room for)\s(?:up to |about )?$/i;
const capacity: Exemption = {
  id: 'capacity',
  find: ({ before, after }, { unit }) =>
    !unit && capacityBefore.test(before) && !/^\s?(?:%|percent)/.test(after) ? {} : undefined,
};

/** “the top 1 percent”: people, not a share of something. */
const classShare: Exemption = {
  id: 'idiom',
  find: ({ before }, { unit }) =>
    unit === 'percent' && /\b(?:top|bottom|richest|poorest|wealthiest) $/i.test(before)
      ? {}
      : undefined,
};

const participants: ReadonlySet<string> = new Set(lexicon.participants);
const fewParticipants: Exemption = {
  id: 'participants',
  find: ({ phrase }, { counted }) =>
    counted && phrase.form === 'plain' && isBetween(phrase, 0, 6) && participants.has(counted.head)
      ? {}
      : undefined,
};

/** Numbers that the scene, the law or the sentence itself answers for. */
export const circumstanceExemptions: readonly Exemption[] = [
  distance,
  dimension,
  price,
  penalty,
  capacity,
  reading,
  shareTotal,
  definiteCount,
  classShare,
  fewParticipants,
];

const knownBefore = /\b(?:the|these|those|both|all)\s(?:(?:other|remaining)\s)?$/i;

/** Whether a toll or a count of damage is a definite one: “the 11 people killed in the blast”. */
export function isKnownToll({ before }: NumberContext): boolean {
  return knownBefore.test(before);
}
