import { isPersonNoun } from '../facts/figures/people.ts';
import { auxiliaries, conjunctions, finiteWords, prepositions } from '../facts/word-classes.ts';
import lexicon from '../lexicons/figure-sources.json' with { type: 'json' };
import { toForms, toVerbForm } from '../repair/inflection.ts';
import { findCarrier, isReset } from '../story/carry.ts';
import { isElected, isMethod, isPolled } from './election-figures.ts';
import {
  isAnsweredBelow,
  isInSeries,
  isNumbered,
  isPollAnswer,
  isRestated,
  isToldBefore,
} from './figure-neighbours.ts';
import { isHistory, isOfPastYear } from './figure-years.ts';
import type { FigurePlace } from './figure-place.ts';
import { isMarketQuotation } from './market-quotation.ts';
import { isOwnRecord } from './own-record.ts';
import { isOfData, isOfResults, isOfStudy } from './story-sources.ts';

/** Whether a figure that nobody is named for may stand: the sentence says enough, or everybody knows. */
export function isExcused(place: FigurePlace): boolean {
  return excuses.some((isExcuse) => isExcuse(place));
}

const excuses: readonly ((place: FigurePlace) => boolean)[] = [
  isSourceAsked,
  isOwnRecord,
  isLawful,
  isIntended,
  isMarketQuotation,
  isElected,
  isPolled,
  isSpeakersOwn,
  isKnownPrice,
  isListPrice,
  isMethod,
  isTaxed,
  isSettlement,
  isNumbered,
  isToldBefore,
  isInSeries,
  isFamily,
  isUndersigned,
  isWritersOwn,
  isWritersCount,
  isSupposition,
  isOfPastYear,
  isRestated,
  isThreshold,
  isCountAtScene,
  isHistory,
  isPollAnswer,
  isAnsweredBelow,
  isOfResults,
  isOfStudy,
  isOfData,
];

/** Whether a source is still to come, `[SOURCE TK]` or `<!-- src: TK -->`: one hole is reported once. */
export function isSourceAsked({
  block: { text, prose },
  sentence: { start, end },
}: Pick<FigurePlace, 'block' | 'sentence'>): boolean {
  if (/\[[^\][]*\bTK\b[^\][]*\]/.test(text.slice(start, end))) return true;
  return prose.notes.some(
    ({ at, text: note }) => at > start && at <= end + 1 && /^<!--\s*src:/.test(note),
  );
}

const lawPattern =
  /^Under\b[^,]{0,60}\b(?:law|laws|rules?|bill|act|plan|proposal|agreement|deal|contract|treaty|policy|ordinance|order|ruling|terms|statute|constitution)\b/i;

const lawVerbs = toAlternatives(lexicon.lawVerbs, 'verb');
const lawBefore = new RegExp(
  `\\b(?:laws?|rules?|bill|act|statute|ordinance|treaty|constitution|contract|agreement|code|regulations?)(?: \\p{L}+){0,3} (?:${lawVerbs})\\b[^.;]*$`,
  'iu',
);
/** Counts from here on say how many a law will touch, which somebody estimated. */
const manyPeople = 1000;

/** “The accord will enter into force when 55 countries have signed it”. */
const lawTerms = /\b(?:into force|take effect|takes effect) (?:when|once|if|after)\b/i;

/** “Under state law, candidates within 0.5 percent may ask for a recount”, “The law allows a fee of $40”. */
function isLawful({ block: { text }, sentence: { start, end }, figure }: FigurePlace): boolean {
  if (lawPattern.test(text.slice(start, end))) return true;
  const isTold = figure.kind === 'count' && (figure.value ?? 0) >= manyPeople;
  const before = text.slice(start, figure.start);
  return !isTold && (lawBefore.test(before) || lawTerms.test(before));
}

const intents = toAlternatives(lexicon.intents, 'noun');
const pledged = lexicon.intentVerbs.map((verb) => toVerbForm(verb, 'past')).join('|');
const pledges = lexicon.intentVerbs.map((verb) => toVerbForm(verb, 'thirdPerson')).join('|');
const pledging = lexicon.intentVerbs.map((verb) => toVerbForm(verb, 'gerund')).join('|');
const intended = new RegExp(
  [
    `\\b(?:${intents}) (?:of|for) (?:an? |about |up to |at least ){0,2}[$£€¥]?$`,
    `\\b(?:(?:${intents}|${pledges}) to|wants|seeks|(?:is|are|was|were) (?:${pledging})|${pledged})\\b([^.;]{0,60})$`,
  ].join('|'),
  'i',
);
const ownVerb = new RegExp(`\\b(?:that|${[...finiteWords].join('|')})\\b`, 'i');

/** “a promise to cut immigration by half”, “The union wants 6 percent”: who wants it says it. */
function isIntended({ block: { text }, sentence, figure: { start, kind } }: FigurePlace): boolean {
  if (kind === 'casualty' || kind === 'damage') return false;
  const match = intended.exec(text.slice(Math.max(sentence.start, start - 100), start));
  return match !== null && !ownVerb.test(match[1] ?? '');
}

const andSaid = /^[^.;,]{0,40},? and (?:then |later )?(?:said|says|told)\b/;

/** “bought 40 kippers and said he would freeze them”: whoever speaks tells of an act of their own. */
function isSpeakersOwn({ block: { text }, sentence, figure }: FigurePlace): boolean {
  const { kind, end, value = 0 } = figure;
  const isSmall = kind === 'count' && value < manyPeople;
  return isSmall && andSaid.test(text.slice(end, Math.min(sentence.end, end + 60)));
}

function toAlternatives(words: readonly string[], pos: 'noun' | 'verb'): string {
  return words.flatMap((word) => toForms(word, pos)).join('|');
}

const deals = /^(?:acquisition|bailout|buyout|deal|megamerger|merger|takeover)$/;

/** “the $85 billion merger”: the price names a thing that the reader has met. */
function isKnownPrice({ block: { text }, figure: { kind, start, end } }: FigurePlace): boolean {
  if (kind !== 'money') return false;
  const before = text.slice(Math.max(0, start - 24), start);
  const next = /^(?:,? an? year|, \d+-year)?[ -](\p{L}+)/u.exec(text.slice(end, end + 30));
  const word = next?.[1]?.toLowerCase();
  if (word === undefined) return false;
  // “A $160 billion merger was announced on Monday”: both sides have put their names to it.
  if (deals.test(word)) return true;
  if (!definitePrice.test(before)) return false;
  return ![prepositions, auxiliaries, conjunctions].some((words) => words.has(word));
}

const offered =
  '(?:beds|cabins|courses|dinner|doubles|ferr(?:y|ies)|mains|pitches|rooms?|seats|starters|tables|tickets?)';
const listPrice = new RegExp(
  `\\b${offered}\\b[^.;]{0,80}\\b(?:costs?|from|starts? (?:at|from)) (?:about )?$`,
  'i',
);

/** “Rooms at the inn start at €70 a night”: anybody may ask at the desk. */
function isListPrice({ block: { text }, sentence, figure: { kind, start } }: FigurePlace): boolean {
  return (
    kind === 'money' && listPrice.test(text.slice(Math.max(sentence.start, start - 120), start))
  );
}

const definitePrice =
  /(?:\b(?:the|this|that|its|their|his|her)|\p{L}[’']s?)\s(?:proposed\s|planned\s|new\s)?$/iu;

/** “the 270 votes needed to win”, “a $15 minimum wage”: the rules of the game. */
function isThreshold({ block: { text }, sentence, figure: { start, end } }: FigurePlace): boolean {
  if (/\b(?:majority|quorum) of $/.test(text.slice(Math.max(0, start - 24), start))) return true;
  const after = text.slice(end, Math.min(sentence.end, end + 60));
  if (/^[ -](?:super)?majority\b|^ (?:\w+ )?threshold\b/.test(after)) return true;
  return /^[^.;,]{0,30}\b(?:needed|required|necessary) (?:to|for)\b|^[ -](?:an[ -]hour )?(?:\p{L}+ )?minimum\b/u.test(
    after,
  );
}

const standsAtScene =
  /^[^.;,]{0,40}\b(?:(?:are|is|was|were) (?:still )?(?:at|on) the (?:scene|site)|(?:are|is|was|were) (?:seated|standing)|sat|stood)\b/;

/** “The fire was under control by 9, Cole said. About 40 firefighters worked at the site.” */
function isCountAtScene({ story, index, block: { text }, sentence, figure }: FigurePlace): boolean {
  const { kind, start, end, counted } = figure;
  if (kind === 'count' && standsAtScene.test(text.slice(end, Math.min(sentence.end, end + 60))))
    return true;
  const own = kind === 'count' && counted !== undefined && story.sentenceAt(index, start);
  if (!own || !isPersonNoun(counted) || isReset(story.document, own)) return false;
  const before = story.sentences[own.position - 1];
  return before?.paragraph === own.paragraph && findCarrier(before) !== undefined;
}

const levy =
  /^(?:%| ?percent| ?per cent)? (?:\p{L}+ ){0,2}(?:tax|taxes|tariffs?|lev(?:y|ies)|duty|duties|surcharge|VAT)\b/u;

/** “pay a 40 percent excise tax”: the rate stands in the law that sets it. */
function isTaxed({ block: { text }, figure: { kind, number } }: FigurePlace): boolean {
  return kind === 'percent' && levy.test(text.slice(number.end, number.end + 50));
}

const settlement =
  /\b(?:towns?|city|cities|villages?|hamlets?|islands?|parish|township|county|country|nation|state|community|suburbs?) of (?:about |around |nearly |some |roughly |almost |fewer than |less than |more than |just |only |over |under ){0,2}$/i;

/** “a town of fewer than 1,000”, “at 1,266 square miles”: any gazetteer has it. */
function isSettlement({
  block: { text },
  figure: { kind, start, unitName },
}: FigurePlace): boolean {
  if (unitName?.startsWith('square ') === true) return true;
  const before = text.slice(Math.max(0, start - 50), start);
  return kind === 'count' && (settlement.test(before) || /\bpopulation of (?:\w+ )?$/.test(before));
}

/** “They had 17 grandchildren.” */
function isFamily({ figure: { counted } }: FigurePlace): boolean {
  return /(?:grandchildren|siblings|nieces|nephews|cousins)$/.test(counted ?? '');
}

/** “signed by 175 countries”: their names stand under it. */
function isUndersigned({ block: { text }, figure: { start, counted } }: FigurePlace): boolean {
  const isSigned = /\b(?:adopted|backed|endorsed|ratified|signed) by (?:\w+ ){0,2}$/.test(
    text.slice(Math.max(0, start - 40), start),
  );
  return isSigned && /(?:countries|governments|members|nations|people|states)$/.test(counted ?? '');
}

const writer = /(?<!\p{L})(?:I|I['’](?:d|ll|m|ve)|me|my|My)(?!\p{L})/u;

/** “The case has cost me $500,000”: whoever writes knows. */
function isWritersOwn({ block: { text }, sentence: { start, end } }: FigurePlace): boolean {
  return writer.test(text.slice(start, end));
}

/** “the two dozen chairs that The Courier interviewed”: the paper has counted them itself. */
function isWritersCount({ block: { text }, sentence, figure: { end } }: FigurePlace): boolean {
  return /^[^.;,]{0,30}\bthat (?:\p{Lu}[\p{L} ]{1,40}|we|this newspaper) (?:analy[sz]ed|contacted|examined|identified|interviewed|reviewed|surveyed)\b/u.test(
    text.slice(end, Math.min(sentence.end, end + 120)),
  );
}

/** “if millions of people lose their homes”: nothing has happened yet. */
function isSupposition({ block: { text }, figure: { isVague, start } }: FigurePlace): boolean {
  return (
    isVague &&
    /\b(?:if|unless|until|whether) (?:\w+ )?$/i.test(text.slice(Math.max(0, start - 24), start))
  );
}
