import lexicon from '../../../lexicons/figures/figure-exemptions.json' with { type: 'json' };
import { createPartList } from '../../../document/words/words.ts';
import {
  NearPhrases,
  toNearPhrases,
  toPlainPhrases,
  type NearWords,
} from '../../../english/near-words.ts';
import { toWordSet } from '../../../english/word-classes.ts';
import { isValueBetween, isPercent, type NumberContext } from '../context.ts';
import { isOfParent } from '../parents.ts';
import { shareTotalId, type Exemption } from './exemption.ts';
import { smallNumberPattern } from '../../../english/small-numbers.ts';

const definiteBefore = toNearPhrases(
  'the|these|those|both|his|her|their|its|our|all|other|another|any|each|every',
  '|other|remaining|last|past|first|next|same|final|previous|original',
);

/** “the two leaders”, “all three suspects”: people or things already introduced. */
const definiteCount: Exemption = {
  id: 'definite-count',
  find: ({ digits, phrase, lead }, { unit }) => {
    if (unit || !isValueBetween(phrase, 0, 999) || !definiteBefore.isBeside(lead)) return undefined;
    return phrase.form === 'plain' && !/llion|thousand/.test(digits) ? {} : undefined;
  },
};

const shareBefore = new RegExp(
  `(?:\\d|\\b(?:${smallNumberPattern}|dozen|half))\\sof\\s(?:the|these|those|his|her|their|its|our|all|(?:the\\s)?[a-zÀ-ỿ-]{1,30}[’']s?)\\s(?:(?:other|remaining|last|past|first|next)\\s)?$`,
  'i',
);

/** With what the words before a whole end: “of the other”, “of Lund’s”. */
const ofWhole = toWordSet(
  'the these those his her their its our all s other remaining last past first next',
);

/** “11 of the 15 members”: no reader asks who counted the members, but a checker counts them with the 11. */
const shareTotal: Exemption = {
  id: shareTotalId,
  find: ({ phrase, before, lead }, { unit }) =>
    !unit &&
    phrase.form === 'plain' &&
    isValueBetween(phrase, 10, 999) &&
    (ofWhole.has(lead.lower) || !lead.isSpaced) &&
    shareBefore.test(before)
      ? {}
      : undefined,
};

const units = lexicon.directions.join('|');
const directionAfter = new RegExp(
  `^[\\s-]?[A-Za-zÀ-ỿ]+(?:\\s\\([^)]{1,30}\\))?\\s(?:${units})\\b`,
  'u',
);

/** “20 km (12 miles) north of the city”. */
const distance: Exemption = {
  id: 'distance',
  find: ({ before, after }, { unit }) => {
    if (unit !== 'length') return undefined;
    if (directionAfter.test(after)) return {};
    return /\d\s?[A-Za-zÀ-ỿ]+\s\($/u.test(before) && /^[\s-]?[A-Za-zÀ-ỿ]+\)\s/u.test(after)
      ? {}
      : undefined;
  },
};

const dimensionAfter = new NearPhrases(lexicon.dimensions, true);
const crowdAfter = toPlainPhrases('strong|person|member|man|woman');
const sizes = toWordSet('long wide tall high deep thick across square');

/** “The 4,000-person agency”: what the body is, not how many came. */
const knownBody = toNearPhrases('the|its|this|that|his|her|their');

/** “a 40-seat theater”, “5-foot-11”, “400 meters long”, “60 paces wide”. */
const dimension: Exemption = {
  id: 'dimension',
  find: (context, { unit }) => {
    if (unit === 'percent' || unit === 'money') return undefined;
    const { lead, tail } = context;
    if (tail.gap === '-' && dimensionAfter.isJoined(tail) && !isCrowd(context)) return {};
    if (isOpenCompound(context)) return {};
    if (sizes.has(tail.at(1).text) && isMeasure(tail)) return {};
    return lead.isJoined && (lead.word === 'foot' || lead.word === 'feet') ? {} : undefined;
  },
};

/** “a 2,000-strong march”, but “the 4,000-person agency”. */
function isCrowd({ after, lead, tail, phrase }: NumberContext): boolean {
  if (isValueBetween(phrase, 0, 999) || !crowdAfter.isJoined(tail)) return false;
  return !knownBody.isBeside(lead) || /^-[A-Za-zÀ-ỿ]+ (?:crowd|march|protest|rally)\b/u.test(after);
}

const singulars = toWordSet(
  'acre foot gallon hectare inch kilometer kilometre liter litre meter metre mile ton tonne',
);
const ownThing = toNearPhrases('a|an|the|its|this|that|his|her|their');

/** “his 900 hectare property”, with a space for the hyphen: “one acre burned” has no article before it. */
function isOpenCompound({ lead, tail }: NumberContext): boolean {
  if (!tail.isSpaced || !singulars.has(tail.word) || !ownThing.isBeside(lead)) return false;
  return tail.at(1).gap === ' ' && tail.isPlainAt(1);
}

/** “400 meters long”, “40m wide”. */
function isMeasure(tail: NearWords): boolean {
  return (tail.isJoined || tail.gap === '') && tail.at(1).gap === ' ';
}

const reading: Exemption = {
  id: 'reading',
  find: (_, { unit }) => (unit === 'reading' ? {} : undefined),
};

/** A price, and behind it whatever it buys: “Tickets cost {$25 for children and }$40 for adults”. */
const priceBefore =
  /\b(?:tickets?|admission|entry|fares?|fees?|passes|prices?|rents?|rooms|subscriptions?|registration|membership|tolls?|coffee|tea|beer|lunch|dinner)\b[^.]{0,30}\b(?:costs?|are|is|starts? at|from|go for|range from|begin at)\s(?:[$£€][\d.,]+ (?!to )[^.$£€]{1,60}){0,3}[$£€]?$/i;
const price: Exemption = {
  id: 'price-list',
  find: ({ before, phrase }, { unit }) =>
    unit === 'money' &&
    isValueBetween(phrase, 0, 9999) &&
    priceBefore.test(before) &&
    !/\baverage\b/i.test(before)
      ? {}
      : undefined,
};

const penaltyBefore =
  /\bdamages of up to [$£€]?$|\b(?:fines?|fined|penalty|penalties|sentenced?|prison|jail|term|bail|bond|faces?|facing|punishable|maximum|imprisonment|probation)\b[^.]{0,40}(?:\s|[$£€])$/i;
/** Words without which nobody is punished. */
const penalties = createPartList(
  `damages fine fines fined penalty penalties sentence sentenced prison jail term bail bond face faces facing punishable
   maximum imprisonment probation`.split(/\s+/),
);
const penalty: Exemption = {
  id: 'legal-maximum',
  find: ({ before, after, sentence }, { unit }) => {
    if ((unit !== 'money' && unit !== 'duration') || !penalties.isIn(sentence)) return undefined;
    const isImposed = unit === 'money' && /^(?: [A-Za-zÀ-ỿ]+)? (?:bail|bond|fine)\b/u.test(after);
    return isImposed || penaltyBefore.test(before) ? {} : undefined;
  },
};

const capacityBefore = toNearPhrases(
  'seat|seats|hold|holds|sleep|sleeps|accommodate|accommodates|can house|could house|capacity of|room for',
  '|up to|about|around|more than|nearly|roughly|some',
);
const capacity: Exemption = {
  id: 'capacity',
  find: (context, { unit }) =>
    !unit && capacityBefore.isBeside(context.lead) && !isPercent(context) ? {} : undefined,
};

/** “ramps of 13%”, “the climb averages 7.4%”; a “climb of 4%” may be one of sales. */
const steep =
  /\b(?:gradients?|inclines?|ramps?|slopes?)\b(?: [a-z]+){0,3} $|\b(?:ascent|climb|hill|pass)\b (?:averages|averaging|touches)(?: [a-z]+){0,2} $/i;
const slopes = createPartList(
  'ascent climb gradient gradients hill incline inclines pass ramp ramps slope slopes'.split(' '),
);
const slope: Exemption = {
  id: 'dimension',
  find: ({ before, sentence }, { unit }) =>
    unit === 'percent' && slopes.isIn(sentence) && steep.test(before) ? {} : undefined,
};

const classes = toNearPhrases('top|bottom|richest|poorest|wealthiest');
/** “the top 1 percent”: people, not a share of something. */
const classShare: Exemption = {
  id: 'idiom',
  find: ({ lead }, { unit }) => (unit === 'percent' && classes.isBeside(lead) ? {} : undefined),
};

const participants: ReadonlySet<string> = new Set(lexicon.participants);
/** “four players”, and “a mum-of-{six}”: how many children somebody has. */
const fewParticipants: Exemption = {
  id: 'participants',
  find: (context, { counted }) => {
    const { phrase, lead } = context;
    const isFew =
      counted &&
      phrase.form === 'plain' &&
      isValueBetween(phrase, 0, 6) &&
      participants.has(counted.head);
    return isFew || (lead.lower === 'of' && isOfParent(context)) ? {} : undefined;
  },
};

/** Numbers that the scene, the law or the sentence itself answers for. */
export const circumstanceExemptions: readonly Exemption[] = [
  distance,
  dimension,
  price,
  penalty,
  capacity,
  slope,
  reading,
  shareTotal,
  definiteCount,
  classShare,
  fewParticipants,
];

const knownBefore = toNearPhrases('the|these|those|both|all', '|other|remaining');

/** Whether a toll or a count of damage is a definite one: “the 11 people killed in the blast”. */
export function isKnownToll({ lead, before }: NumberContext): boolean {
  // “killing all 62 aboard” is told, and not taken up.
  if (lead.word === 'all' && /\bkill(?:ed|ing|s) all $/.test(before)) return false;
  return knownBefore.isBeside(lead);
}
